#include "sim/faults/quote_actions.h"

#include "sim/exchange.h"

namespace xtp::sim {

namespace {

using Kind = ActionParameter::Kind;

constexpr ActionParameter kFor{"for", Kind::kSeconds, false};
constexpr ActionParameter kMs{"ms", Kind::kMilliseconds, true};

}  // namespace

const std::vector<Action>& QuoteActions() {
  using A = ActionArguments;
  static const std::vector<Action> actions = {
      {"drop.quote", {}, false, [](Exchange& e, const A&) { e.quotes().DropAll(); }},
      {"drop.rebuild", {}, false, [](Exchange& e, const A&) { e.rebuild().DropAll(); }},
      {"lose", {{"packets", Kind::kCount, true}}, false, [](Exchange& e, const A& a) { e.publisher().LosePackets(a.Number("packets")); }},
      {"duplicate", {{"events", Kind::kCount, true}}, false, [](Exchange& e, const A& a) { e.publisher().Duplicate(a.Number("events")); }},
      {"freeze", {kFor}, false, [](Exchange& e, const A& a) { SetFlag(e, "quotes.freeze", a); }},
      {"delay", {kMs, kFor}, false, [](Exchange& e, const A& a) { SetMs(e, "quotes.delay", a); }},
      {"slow", {kMs, kFor}, false, [](Exchange& e, const A& a) { SetMs(e, "quotes.callback", a); }},
      {"reorder", {kMs, kFor}, false, [](Exchange& e, const A& a) { SetMs(e, "quotes.reorder", a); }},
      {"hang.quote", {kFor}, false, [](Exchange& e, const A& a) { SetFlag(e, "login.hang_quote", a); }},
      {"close.quote", {kFor}, false, [](Exchange& e, const A& a) { SetFlag(e, "login.close_quote", a); }},
      {"refuse.quote",
       {{"id", Kind::kCount, true}, {"text", Kind::kText, false}, kFor},
       false,
       [](Exchange& e, const A& a) { SetRefusal(e, "login.refuse_quote", a); }},
  };
  return actions;
}

}  // namespace xtp::sim
