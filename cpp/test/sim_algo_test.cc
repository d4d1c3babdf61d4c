#include <set>
#include <string>
#include <vector>

#include "test/check.h"
#include "test/sim_client.h"

// The algo bus: its connection, mother orders and their children.

using namespace xtp::test;

namespace {

constexpr const char* kPlan =
    R"({"market":"SH","ticker":"600001","side":"BUY","quantity":3000,"price":0,"start_time":"10:00:00","end_time":"10:10:00"})";

/// A client that writes down what the algo bus tells, as a text: d and u for the connection, n for a new mother order, s for a security, a
/// for the answer, and the state's number.
class Strategist : public Trader {
 public:
  using Trader::Trader;

  std::string story;
  std::vector<int32_t> errors;
  std::vector<XTPStrategyStateReport> reports;
  std::vector<std::string> rows;
  uint64_t mother = 0;

  void OnAlgoDisconnected(int reason) override { Add(reason == 10210006 ? "d" : "?"); }
  void OnAlgoConnected() override { Add("u"); }
  void OnALGOUserEstablishChannel(char*, XTPRI* error, uint64_t) override { errors.push_back(error->error_id); }
  void OnNewStrategyCreateReport(XTPStrategyInfoStruct* info, char* params, uint64_t) override {
    mother = info->m_xtp_strategy_id;
    CHECK(params[0] == '{');
    Add("n");
  }
  void OnStrategySymbolStateReport(XTPStrategySymbolStateReport*, uint64_t) override { Add("s"); }
  void OnInsertAlgoOrder(XTPStrategyInfoStruct*, XTPRI* error, uint64_t) override {
    errors.push_back(error->error_id);
    Add("a");
  }
  void OnCancelAlgoOrder(XTPStrategyInfoStruct*, XTPRI* error, uint64_t) override { errors.push_back(error->error_id); }
  void OnModifyAlgoOrder(XTPStrategyInfoStruct*, XTPRI* error, uint64_t) override { errors.push_back(error->error_id); }
  void OnPauseAlgoOrder(uint64_t, XTPStrategyTickerInfo*, XTPRI* error, int32_t, uint64_t) override { errors.push_back(error->error_id); }
  void OnResumeAlgoOrder(uint64_t, XTPStrategyTickerInfo*, XTPRI* error, int32_t, uint64_t) override { errors.push_back(error->error_id); }
  void OnStrategyStateReport(XTPStrategyStateReport* report, uint64_t) override {
    reports.push_back(*report);
    Add(std::to_string(report->m_strategy_info.m_strategy_state));
  }
  void OnQueryStrategy(XTPStrategyInfoStruct*, char* params, XTPRI* error, int32_t, bool, uint64_t) override {
    rows.push_back(params ? params : std::to_string(error->error_id));
  }
  void OnStrategyRecommendation(bool, XTPStrategyRecommendationInfo* info, char*, XTPRI* error, int32_t, bool, uint64_t) override {
    rows.push_back(info ? info->m_ticker : std::to_string(error->error_id));
  }

  int LoginAlgo() { return api()->LoginALGO("127.0.0.1", 1, "tester", "password", XTP_PROTOCOL_TCP, nullptr); }
  void OpenAll() {
    Login();
    CHECK_EQ(LoginAlgo(), 0);
    CHECK_EQ(api()->ALGOUserEstablishChannel("127.0.0.1", 1, "tester", "password", session()), 0);
    Settle();
    CHECK(errors == std::vector<int32_t>{0});
    errors.clear();
  }
  void Insert(std::string params = kPlan) {
    CHECK_EQ(api()->InsertAlgoOrder(900, 77, params.data(), session()), 0);
    Settle();
  }
  uint8_t state() { return reports.back().m_strategy_info.m_strategy_state; }
  /// The account's orders that are children of the mother order.
  std::vector<XTPOrderInfo> Children() {
    std::vector<XTPOrderInfo> children;
    std::set<uint64_t> seen;
    for (const TraderEvent& event : events()) {
      if (event.kind != TraderEvent::kOrder || !seen.insert(event.order.order_xtp_id).second) continue;
      if (api()->GetAlgorithmIDByOrder(event.order.order_xtp_id, event.order.order_client_id) == mother) children.push_back(event.order);
    }
    return children;
  }

 private:
  void Add(const std::string& what) { story += what; }
};

struct Desk {
  explicit Desk(int32_t time = 100000000) {
    Restart();
    trader.OpenAll();
    quoter.Login();
    quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN);
    PlayTo(time);
  }
  Strategist trader;
  Quoter quoter;
};

}  // namespace

TEST("D8 the algo connection comes back by itself and outlives a logout; there is one of it") {
  Desk desk;
  CHECK_EQ(desk.trader.LoginAlgo(), -1);
  CHECK_EQ(desk.trader.last_error(), 10210000);
  CHECK(Set("drop.algo", "1"));
  Settle();
  CHECK(desk.trader.story == "du");
  // For a while: until then nothing can be asked.
  CHECK(Set("do", "drop.algo for=60"));
  Settle();
  CHECK(desk.trader.story == "dud");
  CHECK_EQ(desk.trader.api()->QueryStrategy(0, 0, 0, desk.trader.session(), 1), -1);
  CHECK_EQ(desk.trader.last_error(), 10210302);
  CHECK_EQ(desk.trader.LoginAlgo(), -1);
  PlayTo(100200000);
  CHECK(desk.trader.story == "dudu");
  desk.trader.api()->Logout(desk.trader.session());
  CHECK(Set("drop.trader", "1"));
  Settle();
  CHECK(desk.trader.story == "dudu");
  CHECK(Set("drop.algo", "1"));
  Settle();
  CHECK(desk.trader.story == "dududu");
}

TEST("an algo login is refused as others are") {
  Restart();
  Set("account.password", "password");
  Strategist trader;
  trader.Login();
  CHECK_EQ(trader.api()->LoginALGO("127.0.0.1", 1, "tester", "wrong", XTP_PROTOCOL_TCP, nullptr), -1);
  CHECK_EQ(trader.last_error(), 11000030);
  CHECK_EQ(trader.api()->LoginALGO("127.0.0.1", 1, "tester", "password", XTP_PROTOCOL_UDP, nullptr), -1);
  CHECK_EQ(trader.last_error(), 13);
  CHECK_EQ(trader.api()->InsertAlgoOrder(900, 1, nullptr, trader.session()), -1);
  CHECK_EQ(trader.last_error(), 10210302);
  CHECK_EQ(trader.api()->InsertAlgoOrder(900, 1, nullptr, 5), -1);
  CHECK_EQ(trader.last_error(), 10210300);
  CHECK_EQ(trader.LoginAlgo(), 0);
  trader.Insert();
  CHECK(trader.errors == std::vector<int32_t>{11000005});
  trader.errors.clear();
  for (const char* password : {"wrong", "password", "password"}) {
    trader.api()->ALGOUserEstablishChannel("127.0.0.1", 1, "tester", password, trader.session());
  }
  Settle();
  CHECK((trader.errors == std::vector<int32_t>{11000030, 0, 10210000}));
}

TEST("a mother order trades in equal slices over its time, and stops") {
  Desk desk;
  desk.trader.Insert();
  // What is told first, in this order; the first slice is due at once.
  CHECK_EQ(desk.trader.story.rfind("nsas3", 0), 0u);
  PlayTo(100030000);
  CHECK_EQ(desk.trader.Children().size(), 1u);
  CHECK_EQ(desk.trader.Children()[0].quantity, 300);
  CHECK_EQ(desk.trader.Children()[0].order_client_id, static_cast<uint32_t>(desk.trader.mother));
  PlayTo(100530000);
  const int64_t half = desk.trader.Position("600001").total_qty;
  CHECK(half >= 1200 && half <= 1800);
  PlayTo(101100000);
  CHECK_EQ(desk.trader.state(), XTP_STRATEGY_STATE_STOPPED);
  const XTPStrategyStateReport last = desk.trader.reports.back();
  CHECK_EQ(last.m_strategy_qty, 3000);
  CHECK_EQ(last.m_strategy_execution_qty, desk.trader.Position("600001").total_qty);
  CHECK(last.m_strategy_execution_qty >= 2700);
  CHECK_EQ(last.m_strategy_ordered_qty, last.m_strategy_execution_qty + last.m_strategy_cancelled_qty);
  const size_t children = desk.trader.Children().size();
  PlayTo(102000000);
  CHECK_EQ(desk.trader.Children().size(), children);
  CHECK_EQ(desk.trader.api()->GetAlgorithmIDByOrder(desk.trader.mother, 0), 0u);
}

TEST("a mother order waits for its time, and rests at its limit") {
  Desk desk(95000000);
  desk.trader.Insert(
      R"({"market":"SH","ticker":"600001","side":"BUY","quantity":1000,"price":9.01,"start_time":"10:00:00","end_time":"10:05:00"})");
  CHECK_EQ(desk.trader.state(), XTP_STRATEGY_STATE_STARTING);
  PlayTo(100130000);
  CHECK_EQ(desk.trader.state(), XTP_STRATEGY_STATE_STARTED);
  CHECK_EQ(desk.trader.Children().size(), 2u);
  CHECK_EQ(Units(desk.trader.Children()[0].price), 90100);
  PlayTo(100600000);
  CHECK_EQ(desk.trader.state(), XTP_STRATEGY_STATE_STOPPED);
  CHECK_EQ(desk.trader.reports.back().m_strategy_execution_qty, 0);
  CHECK_EQ(Units(desk.trader.Asset().withholding_amount), 0);
}

TEST("mother orders are cancelled, paused, changed and found") {
  Desk desk;
  XTP::API::TraderApi& api = *desk.trader.api();
  const uint64_t session = desk.trader.session();
  desk.trader.Insert();
  PlayTo(100130000);
  XTPStrategyTickerInfo ticker{"600001", XTP_MKT_SH_A};
  CHECK_EQ(api.PauseAlgoOrder(desk.trader.mother, &ticker, session, 1), 0);
  Settle();
  CHECK_EQ(desk.trader.state(), XTP_STRATEGY_STATE_PAUSE);
  const size_t children = desk.trader.Children().size();
  PlayTo(100430000);
  CHECK_EQ(desk.trader.Children().size(), children);
  CHECK_EQ(api.ResumeAlgoOrder(desk.trader.mother, &ticker, session, 2), 0);
  Settle();
  CHECK_EQ(desk.trader.state(), XTP_STRATEGY_STATE_RESUMED);
  PlayTo(100530000);
  CHECK(desk.trader.Children().size() > children);
  std::string more = R"({"market":"SH","ticker":"600001","side":"BUY","quantity":6000,"start_time":"10:00:00","end_time":"10:20:00"})";
  CHECK_EQ(api.ModifyAlgoOrder(desk.trader.mother, more.data(), session), 0);
  std::string other = R"({"market":"SZ","ticker":"000001","side":"BUY","quantity":6000})";
  CHECK_EQ(api.ModifyAlgoOrder(desk.trader.mother, other.data(), session), 0);
  CHECK_EQ(api.QueryStrategy(900, 0, desk.trader.mother, session, 3), 0);
  CHECK_EQ(api.QueryStrategy(902, 0, 0, session, 4), 0);
  CHECK_EQ(api.StrategyRecommendation(false, more.data(), session, 5), 0);
  Settle();
  CHECK((desk.trader.rows == std::vector<std::string>{more, "11000350", "600001"}));
  CHECK((desk.trader.errors == std::vector<int32_t>{0, 0, 0, 0, 11000100}));
  CHECK_EQ(api.CancelAlgoOrder(true, desk.trader.mother, session), 0);
  Settle();
  CHECK_EQ(desk.trader.state(), XTP_STRATEGY_STATE_STOPPING);
  PlayTo(100730000);
  CHECK_EQ(desk.trader.state(), XTP_STRATEGY_STATE_STOPPED);
  desk.trader.errors.clear();
  CHECK_EQ(api.CancelAlgoOrder(true, desk.trader.mother, session), 0);
  CHECK_EQ(api.CancelAlgoOrder(false, 5, session), 0);
  Settle();
  CHECK((desk.trader.errors == std::vector<int32_t>{11000343, 11000305}));
}

TEST("a mother order that is destroyed takes its children along, and every client of the account hears of it") {
  Desk desk;
  Set("trader.apis", "2");
  Strategist other(2);
  other.Login();
  std::string far = R"({"market":"SZ","ticker":"000001","side":"SELL","quantity":1000,"price":13})";
  desk.trader.Insert(far);
  CHECK_EQ(desk.trader.errors.back(), 0);
  CHECK_EQ(other.mother, desk.trader.mother);
  CHECK(other.story == desk.trader.story);
  CHECK_EQ(desk.trader.api()->CancelAlgoOrder(false, desk.trader.mother, desk.trader.session()), 0);
  Settle();
  CHECK_EQ(other.state(), XTP_STRATEGY_STATE_DESTROYED);
  const size_t told = other.story.size();
  CHECK(other.story.compare(told - 4, 4, "s6s7") == 0);
  desk.trader.errors.clear();
  for (const char* params : {"{", "{}", R"({"market":"SH","ticker":"600001","side":"HOLD","quantity":1})",
                             R"({"market":"SH","ticker":"600001","side":"BUY","quantity":0})", R"({"trade_list":[]})"}) {
    desk.trader.Insert(params);
  }
  CHECK((desk.trader.errors == std::vector<int32_t>(5, 11000100)));
  desk.trader.errors.clear();
  desk.trader.Insert(R"({"market":"SH","ticker":"600001","side":"BUY","quantity":100,"end_time":"09:35:00"})");
  CHECK((desk.trader.errors == std::vector<int32_t>{11000111}));
}
