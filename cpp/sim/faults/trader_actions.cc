#include "sim/faults/trader_actions.h"

#include <string>

#include "sim/base/market_time.h"
#include "sim/exchange.h"

namespace xtp::sim {

namespace {

using Kind = ActionParameter::Kind;

constexpr ActionParameter kFor{"for", Kind::kSeconds, false};
constexpr ActionParameter kMs{"ms", Kind::kMilliseconds, true};
constexpr ActionParameter kOrders{"orders", Kind::kCount, true};
constexpr ActionParameter kQueries{"queries", Kind::kCount, true};

void Restart(Exchange& exchange, const ActionArguments& arguments) {
  using Forgets = Options::Forgets;
  const std::string& text = arguments.Text("forgets");
  Forgets forgets = arguments.Has("forgets") ? Forgets::kNothing : exchange.options().restart_forgets;
  if (text == "events") forgets = Forgets::kEvents;
  if (text == "orders") forgets = Forgets::kOrders;
  exchange.counter().RestartServer(forgets, ToXtpTime(exchange.Now()));
}

void RejectOrders(Exchange& exchange, const ActionArguments& arguments) {
  const auto id = static_cast<int32_t>(arguments.Number("id"));
  exchange.counter().faults().Reject(arguments.Number("orders"),
                                     arguments.Has("text") ? MakeError(id, arguments.Text("text")) : MakeError(id));
}

}  // namespace

const std::vector<Action>& TraderActions() {
  using A = ActionArguments;
  static const std::vector<Action> actions = {
      {"drop.trader", {}, false, [](Exchange& e, const A&) { e.counter().DropAll(); }},
      {"drop.account", {{"user", Kind::kText, true}}, false, [](Exchange& e, const A& a) { e.counter().Drop(a.Text("user")); }},
      {"restart", {{"forgets", Kind::kWord, false, "nothing|events|orders"}}, false, Restart},
      {"hang.trader", {kFor}, false, [](Exchange& e, const A& a) { SetFlag(e, "login.hang_trader", a); }},
      {"close.trader", {kFor}, false, [](Exchange& e, const A& a) { SetFlag(e, "login.close_trader", a); }},
      {"refuse.trader",
       {{"id", Kind::kCount, true}, {"text", Kind::kText, false}, kFor},
       false,
       [](Exchange& e, const A& a) { SetRefusal(e, "login.refuse_trader", a); }},
      {"freeze.trader", {kFor}, false, [](Exchange& e, const A& a) { SetFlag(e, "trader.freeze", a); }},
      {"delay.trader", {kMs, kFor}, false, [](Exchange& e, const A& a) { SetMs(e, "trader.delay", a); }},
      {"slow.trader", {kMs, kFor}, false, [](Exchange& e, const A& a) { SetMs(e, "trader.callback", a); }},
      {"duplicate.trader",
       {{"events", Kind::kCount, true}},
       false,
       [](Exchange& e, const A& a) { e.trader_wire().Duplicate(a.Number("events")); }},
      {"early.events", {kFor}, false, [](Exchange& e, const A& a) { SetFlag(e, "order.early_event", a); }},
      {"late.trades", {kFor}, false, [](Exchange& e, const A& a) { SetFor(e, "cancel.race", "late_trade", a.Number("for"), "none"); }},
      {"lose.orders", {kOrders}, false, [](Exchange& e, const A& a) { e.counter().faults().Lose(a.Number("orders")); }},
      {"reject.orders", {kOrders, {"id", Kind::kCount, true}, {"text", Kind::kText, false}}, false, RejectOrders},
      {"silence.orders", {kOrders}, false, [](Exchange& e, const A& a) { e.counter().faults().Silence(a.Number("orders")); }},
      {"resume.orders", {}, false, [](Exchange& e, const A&) { e.counter().EndSilence(); }},
      {"exhaust.orders", {}, false, [](Exchange& e, const A&) { e.counter().ExhaustOrderBuffers(); }},
      {"lose.answers", {kQueries}, false, [](Exchange& e, const A& a) { e.trader_wire().LoseAnswers(a.Number("queries")); }},
      {"refuse.queries", {kQueries}, false, [](Exchange& e, const A& a) { e.counter().faults().RefuseQueries(a.Number("queries")); }},
  };
  return actions;
}

}  // namespace xtp::sim
