
#include "test/check.h"
#include "test/sim_client.h"

// Risk rules and rates, by the simulated clock. The scenarios' names are those of the project's list.

using namespace xtp::test;

namespace {

struct Limited {
  explicit Limited(std::initializer_list<std::pair<const char*, const char*>> options) {
    Restart();
    Set("account.positions", "600001.SH:10000@10,000001.SZ:10000@12");
    for (const auto& [key, value] : options) CHECK(Set(key, value));
    trader.Login();
    PlayTo(100000000);
  }

  uint64_t Buy(int64_t quantity = 100, const char* ticker = "600001", XTP_MARKET_TYPE market = XTP_MKT_SH_A) {
    return trader.InsertAs(0, trader.session(), ticker, market, XTP_SIDE_BUY, market == XTP_MKT_SH_A ? 9.50 : 11.50, quantity);
  }
  uint64_t Sell(int64_t quantity = 100) {
    return trader.InsertAs(0, trader.session(), "600001", XTP_MKT_SH_A, XTP_SIDE_SELL, 10.90, quantity);
  }
  int32_t Rejection(uint64_t id) { return trader.RejectionOf(id); }

  Trader trader;
};

}  // namespace

TEST("B19 rules 1, 2, 9 and 10: the size of an order") {
  Limited limited(
      {{"risk.order_quantity", "1000"}, {"risk.limit_quantity", "800"}, {"risk.market_quantity", "500"}, {"risk.order_amount", "5000"}});
  CHECK_EQ(limited.Rejection(limited.Buy(1100)), 11011201);
  CHECK_EQ(limited.Rejection(limited.Buy(600)), 11011202);
  CHECK_EQ(limited.Rejection(limited.Buy(500)), 0);
  CHECK(Set("risk.order_amount", "0"));
  CHECK_EQ(limited.Rejection(limited.Buy(900)), 11011209);
  CHECK_EQ(limited.Rejection(limited.Buy(800)), 0);
  const uint64_t market =
      limited.trader.InsertAs(0, limited.trader.session(), "600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10.50, 600, XTP_PRICE_BEST5_OR_CANCEL);
  CHECK_EQ(limited.Rejection(market), 11011210);
  CHECK_EQ(limited.trader.Order(market).order_status, XTP_ORDER_STATUS_REJECTED);
  CHECK_EQ(limited.Rejection(limited.Sell(900)), 11011209);
}

TEST("B19 rule 14: too many orders in a while stop the account for some time") {
  Limited limited({{"risk.order_rate", "2/1/10"}});
  CHECK_EQ(limited.Rejection(limited.Buy()), 0);
  CHECK_EQ(limited.Rejection(limited.Buy()), 0);
  PlayTo(100001000);  // those two are out of the window
  CHECK_EQ(limited.Rejection(limited.Buy()), 0);
  CHECK_EQ(limited.Rejection(limited.Buy()), 0);
  CHECK_EQ(limited.Rejection(limited.Buy()), 11011214);
  CHECK_EQ(limited.Rejection(limited.Buy()), 11011314);
  PlayTo(100010999);
  CHECK_EQ(limited.Rejection(limited.Sell()), 11011314);
  PlayTo(100011000);
  CHECK_EQ(limited.Rejection(limited.Buy()), 0);
}

TEST("B19 rule 43: the same for each security") {
  Limited limited({{"risk.ticker_rate", "1/1/5"}});
  CHECK_EQ(limited.Rejection(limited.Buy()), 0);
  CHECK_EQ(limited.Rejection(limited.Buy()), 11011243);
  CHECK_EQ(limited.Rejection(limited.Buy()), 11011343);
  CHECK_EQ(limited.Rejection(limited.Buy(100, "000001", XTP_MKT_SZ_A)), 0);
  PlayTo(100005000);
  CHECK_EQ(limited.Rejection(limited.Buy()), 0);
}

TEST("B19 rule 41 blocks what opens and leaves the way out") {
  Limited limited({{"risk.cancels", "1"}});
  const auto cancel_one = [&] { limited.trader.Cancel(limited.Sell()); };
  cancel_one();
  CHECK_EQ(limited.Rejection(limited.Buy()), 0);
  cancel_one();
  CHECK_EQ(limited.Rejection(limited.Buy()), 11011241);
  const uint64_t sell = limited.Sell();
  CHECK_EQ(limited.Rejection(sell), 0);
  limited.trader.Cancel(sell);
  CHECK(limited.trader.Story(sell) == "45");
  // The server's next start begins anew.
  CHECK(Set("restart", "1"));
  limited.trader.Relogin();
  CHECK_EQ(limited.Rejection(limited.Buy()), 0);
}

TEST("B19 rule 42: too many cancels for the orders") {
  Limited ratio({{"risk.cancel_ratio", "0.5/2"}});
  for (int i = 0; i < 3; ++i) ratio.trader.Cancel(ratio.Sell());
  CHECK_EQ(ratio.Rejection(ratio.Buy()), 11011242);
  for (int i = 0; i < 2; ++i) CHECK_EQ(ratio.Rejection(ratio.Sell()), 0);
  // Three cancels of seven orders.
  CHECK_EQ(ratio.Rejection(ratio.Buy()), 0);
}

TEST("B19 rule 40 cuts the connection, and again on each order while the penalty lasts") {
  Limited limited({{"risk.connection_rate", "2/1/3"}});
  Trader& trader = limited.trader;
  const uint64_t first = limited.Buy();
  trader.Cancel(first);
  uint64_t session = trader.session();
  const uint64_t over = limited.Buy();
  CHECK(over != 0);
  CHECK(trader.StoryOf(session) == "45!");
  CHECK_EQ(trader.events().back().reason, 10210006);
  // It was not taken.
  session = trader.Relogin();
  Settle();
  CHECK(trader.StoryOf(session) == "?");
  CHECK_EQ(trader.events().back().unknown_order, over);
  // In the penalty time, also after a logout.
  trader.api()->Logout(session);
  session = trader.Relogin();
  CHECK(limited.Buy() != 0);
  CHECK(trader.StoryOf(session) == "!");
  PlayTo(100003000);
  session = trader.Relogin();
  Settle();
  CHECK(trader.Story(limited.Buy()) == "4");
  CHECK(trader.StoryOf(session) == "?4");
}

TEST("C6 too many queries in a second") {
  Limited limited({{"query.rate", "2"}});
  Trader& trader = limited.trader;
  XTP::API::TraderApi* api = trader.api();
  const auto asset = [&] { return trader.Ask([&](int r) { return api->QueryAsset(trader.session(), r); }); };
  CHECK_EQ(asset()[0].error.error_id, 0);
  CHECK_EQ(asset()[0].error.error_id, 0);
  const auto refused = asset();
  CHECK_EQ(refused.size(), 1u);
  CHECK_EQ(refused[0].error.error_id, 11000452);
  CHECK(refused[0].last && !refused[0].has_row);
  // Paged answers have no room for an error.
  XTPQueryOrderByPageReq page{};
  page.req_count = 10;
  CHECK_EQ(api->QueryOrdersByPage(&page, trader.session(), 99), -1);
  CHECK_EQ(trader.last_error(), 11000452);
  const auto markets = trader.Ask([&](int r) { return api->QueryAccountTradeMarket(trader.session(), r); });
  CHECK_EQ(markets[0].error.error_id, 11000452);
  const uint64_t other = api->Login("127.0.0.1", 1, "other", "", XTP_PROTOCOL_TCP, nullptr);
  CHECK_EQ(trader.Ask([&](int r) { return api->QueryAsset(other, r); })[0].error.error_id, 0);
  PlayTo(100001000);
  CHECK_EQ(asset()[0].error.error_id, 0);
}

TEST("the rules' options are checked") {
  Restart();
  for (const char* wrong : {"5", "5/1", "0/1/1", "5/0/1", "a/1/1", "5/1/x", "5/1/1/1"}) CHECK(!Set("risk.order_rate", wrong));
  for (const char* wrong : {"0.5", "2/10", "0/10", "x/1"}) CHECK(!Set("risk.cancel_ratio", wrong));
  for (const char* right : {"", "0", "5/0.5/0", "1000/60/300"}) CHECK(Set("risk.order_rate", right));
  CHECK(!Set("matching", "real"));
  CHECK(!Set("query.empty", "nothing"));
  CHECK(!Set("account.markets", ""));
  CHECK(!Set("account.markets", "SH,HK"));
  CHECK(!Set("topic.default", "restart"));
  CHECK(!Set("cancel.race", "maybe"));
}
