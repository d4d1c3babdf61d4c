#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "test/check.h"
#include "test/credit_client.h"
#include "test/fees.h"
#include "test/random.h"

// Whatever a credit account does, its cash, its securities and its debts change by trades, fees, interest and moves alone, and nothing of
// it is ever less than nothing.

using namespace xtp::test;

namespace {

constexpr int64_t kCash = 200'000;
constexpr const char* kTickers[] = {"600001", "000001", "510300"};
constexpr int64_t kHeld[] = {5'000, 0, 3'000};

/// A day's interest, computed independently.
int64_t Interest(double owed, int64_t per_ten_thousand) { return RoundToFen(Units(owed) * per_ten_thousand / 3'600'000); }

/// What must be, from what was told: net of the debts in cash, by ticker what is held, and by ticker what is owed.
struct Books {
  int64_t net = Units(kCash);
  std::map<std::string, int64_t> held;
  std::map<std::string, int64_t> owed;
};

constexpr XTP_SIDE_TYPE kSides[] = {XTP_SIDE_BUY,
                                    XTP_SIDE_SELL,
                                    XTP_SIDE_MARGIN_TRADE,
                                    XTP_SIDE_MARGIN_TRADE,
                                    XTP_SIDE_SHORT_SELL,
                                    XTP_SIDE_SHORT_SELL,
                                    XTP_SIDE_REPAY_MARGIN,
                                    XTP_SIDE_REPAY_STOCK,
                                    XTP_SIDE_REPAY_STOCK,
                                    XTP_SIDE_SURSTK_TRANS,
                                    XTP_SIDE_STOCK_REPAY_STOCK,
                                    XTP_SIDE_STOCK_REPAY_STOCK,
                                    XTP_SIDE_GRTSTK_TRANSIN,
                                    XTP_SIDE_GRTSTK_TRANSOUT};

struct World {
  explicit World(uint64_t seed) : random(seed) {
    Restart();
    Set("matching", "test");
    Set("cancel.race", random(2) == 0 ? "none" : "trade");
    Set("account.kinds", "tester:credit");
    Set("account.cash", std::to_string(kCash).c_str());
    Set("account.positions", "600001.SH:5000@9,510300.SH:3000@4");
    Set("credit.line", "300000");
    Set("credit.quota", "6000");
    for (size_t i = 0; i < std::size(kTickers); ++i) books.held[kTickers[i]] = kHeld[i];
    trader.Login();
  }

  void Trade();
  void Act();
  void Night();
  /// Adds what came of the day's orders to the books; at night, what moved by then.
  Books After(bool night);
  void Check();

  int64_t Surplus(const std::string& ticker) {
    for (const auto& row : trader.Surpluses().rows) {
      if (row.ticker == ticker) return row.transferable_quantity;
    }
    return 0;
  }

  Random random;
  CreditTrader trader;
  Books books;  // at the beginning of the day
  std::vector<uint64_t> sent;
  uint64_t traded_sides = 0;  // a bit for each side that traded or moved, over all days
};

void World::Trade() {
  const XTP_SIDE_TYPE side = kSides[random(std::size(kSides))];
  const size_t which = random(std::size(kTickers));
  const double close[] = {10.00, 12.34, 4.000};
  const bool moves = side >= XTP_SIDE_STOCK_REPAY_STOCK;
  const double price = moves ? 0 : close[which] * (1 + (static_cast<double>(random(9)) - 2) / 100);
  int64_t quantity = static_cast<int64_t>(moves ? 1 + random(900) : 100 * (1 + random(12)));
  if (side == XTP_SIDE_SURSTK_TRANS) quantity = std::max<int64_t>(Surplus(kTickers[which]), 1);
  const double tick = which == 2 ? 1000.0 : 100.0;
  const uint64_t id = trader.Send(side, kTickers[which], std::round(price * tick) / tick, quantity, static_cast<uint32_t>(1 + random(5)));
  CHECK(id != 0);
  sent.push_back(id);
}

void World::Act() {
  const uint64_t choice = random(10);
  if (choice < 7) {
    Trade();
  } else if (choice == 7 && !sent.empty()) {
    trader.Cancel(sent[random(sent.size())]);
  } else if (choice == 8) {
    trader.api()->CreditCashRepay(static_cast<double>(1 + random(30'000)), trader.session());
    Settle();
  } else {
    const auto debts = trader.Debts().rows;
    if (debts.empty()) return;
    const XTPCrdDebtInfo& debt = debts[random(debts.size())];
    if (random(2) == 0) {
      trader.api()->CreditCashRepayDebtInterestFee(debt.debt_id, 200, trader.session());
    } else {
      sent.push_back(trader.SellForInterest(debt.debt_id, "600001", 10.00, 100));
    }
    Settle();
  }
}

Books World::After(bool night) {
  Books after = books;
  XTPQueryOrderReq all{};
  std::map<std::string, int64_t> moved;
  for (const TraderEvent& row : trader.Trader::Ask([&](int r) { return trader.api()->QueryOrdersEx(&all, trader.session(), r); })) {
    if (!row.has_row) continue;
    const XTPOrderInfoEx& order = row.order_ex;
    const bool confirmed = order.order_status == XTP_ORDER_STATUS_NOTRADEQUEUEING;
    const bool sell = order.side == XTP_SIDE_SELL || order.side == XTP_SIDE_REPAY_MARGIN || order.side == XTP_SIDE_SHORT_SELL;
    const int64_t amount = Units(order.trade_amount);
    const int64_t fees = Fees(sell, order.ticker[0] != '5', amount);
    if (order.qty_traded > 0 || (confirmed && order.side >= XTP_SIDE_STOCK_REPAY_STOCK)) traded_sides |= uint64_t{1} << order.side;
    // A buy on credit adds to the debts what it takes: net of them, all buys cost and all sales bring.
    after.net += (sell ? amount : -amount) - fees;
    switch (order.side) {
      case XTP_SIDE_BUY:
      case XTP_SIDE_MARGIN_TRADE:
        after.held[order.ticker] += order.qty_traded;
        break;
      case XTP_SIDE_SELL:
      case XTP_SIDE_REPAY_MARGIN:
        after.held[order.ticker] -= order.qty_traded;
        break;
      case XTP_SIDE_SHORT_SELL:
        after.owed[order.ticker] += order.qty_traded;
        break;
      case XTP_SIDE_REPAY_STOCK:
        after.owed[order.ticker] -= order.qty_traded;
        break;
      case XTP_SIDE_STOCK_REPAY_STOCK:
        if (confirmed) after.owed[order.ticker] -= order.quantity;
        if (confirmed) after.held[order.ticker] -= order.quantity;
        break;
      case XTP_SIDE_SURSTK_TRANS:
        if (confirmed) after.held[order.ticker] += order.quantity;
        if (confirmed) after.owed[order.ticker] += order.quantity;
        break;
      case XTP_SIDE_GRTSTK_TRANSIN:
        if (confirmed && night) after.held[order.ticker] += order.quantity;
        break;
      default:
        if (confirmed && night) after.held[order.ticker] -= order.quantity;
    }
  }
  return after;
}

void World::Check() {
  const Books expected = After(false);
  const XTPQueryAssetRsp asset = trader.Asset();
  const int64_t debt = Units(trader.CashDebt());
  CHECK_EQ(Units(asset.total_asset) - debt, expected.net);
  CHECK_EQ(Units(asset.buying_power) + Units(asset.withholding_amount) + Units(asset.repay_stock_aval_banlance), Units(asset.total_asset));
  CHECK(asset.buying_power >= 0 && asset.withholding_amount >= 0 && asset.repay_stock_aval_banlance >= 0);

  int64_t owed_in_cash = 0;
  std::map<std::string, int64_t> owed;
  for (const XTPCrdDebtInfo& row : trader.Debts().rows) {
    CHECK(row.remain_amt >= 0 && row.remain_principal >= 0 && row.remain_qty >= 0);
    CHECK(row.remain_principal <= row.remain_amt);
    CHECK_EQ(row.debt_status, row.remain_amt == 0 && row.remain_qty == 0 ? 1 : 0);
    owed_in_cash += Units(row.remain_amt);
    owed[row.ticker] += row.remain_qty;
  }
  CHECK_EQ(owed_in_cash, debt);
  for (const char* ticker : kTickers) {
    const XTPQueryStkPositionRsp position = trader.Position(ticker);
    CHECK_EQ(position.total_qty, expected.held.at(ticker));
    CHECK(position.sellable_qty >= 0 && position.sellable_qty <= position.total_qty);
    // Bought beyond what was owed is surplus: it is the account's, but not yet in it.
    const auto found = expected.owed.find(ticker);
    CHECK_EQ(owed[ticker] - Surplus(ticker), found == expected.owed.end() ? 0 : found->second);
    CHECK(trader.Shortable(ticker).rows.at(0).left_qty >= 0);
  }
  const XTPCrdFundInfo funds = trader.Funds();
  CHECK(funds.line_of_credit >= 0 && funds.line_of_credit <= 300'000);
}

void World::Night() {
  books = After(true);
  for (const XTPCrdDebtInfo& row : trader.Debts().rows) {
    if (row.debt_type == 0) books.net -= Interest(row.remain_principal, 835);
  }
  // A short debt's interest follows from what it was sold for, which no row says: the counter's own figure stands in for it.
  std::map<std::string, int64_t> before;
  for (const XTPCrdDebtInfo& row : trader.Debts().rows) before[row.debt_id] = Units(row.remain_amt);
  CHECK_EQ(Control().load_feed(nullptr), 0);
  sent.clear();
  for (const XTPCrdDebtInfo& row : trader.Debts().rows) {
    if (row.debt_type != 1) continue;
    const int64_t interest = Units(row.remain_amt) - before.at(row.debt_id);
    const double close = row.ticker[0] == '6' ? 10.00 : row.ticker[0] == '0' ? 12.34 : 4.000;
    // Sold within the band of the day.
    CHECK(interest >= Interest(close * static_cast<double>(row.remain_qty) * 0.89, 1035));
    CHECK(interest <= Interest(close * static_cast<double>(row.remain_qty) * 1.11, 1035));
    books.net -= interest;
  }
}

}  // namespace

TEST("cash, securities and debts of a credit account are conserved over random days") {
  uint64_t sides = 0;
  for (uint64_t seed = 1; seed <= 6; ++seed) {
    World world(seed);
    for (int day = 0; day < 5; ++day) {
      for (int step = 0; step < 60; ++step) {
        world.Act();
        if (step % 10 == 9) world.Check();
      }
      // With nothing working, nothing is kept back but what leaves overnight.
      for (const uint64_t id : world.sent) world.trader.Cancel(id);
      world.Check();
      const XTPQueryAssetRsp asset = world.trader.Asset();
      const auto working =
          world.trader.Trader::Ask([&](int r) { return world.trader.api()->QueryUnfinishedOrdersEx(world.trader.session(), r); });
      const bool trades_left = std::any_of(working.begin(), working.end(), [](const TraderEvent& row) {
        return row.has_row && row.order_ex.side < XTP_SIDE_STOCK_REPAY_STOCK;
      });
      CHECK(!trades_left);
      CHECK_EQ(Units(asset.withholding_amount), 0);
      world.Night();
      world.Check();
    }
    sides |= world.traded_sides;
  }
  // Every side was there.
  for (const XTP_SIDE_TYPE side : kSides) CHECK((sides >> side & 1) == 1);
}
