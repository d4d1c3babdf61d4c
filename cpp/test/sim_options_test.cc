#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "test/check.h"
#include "test/random.h"
#include "test/sim_client.h"

// Option accounts: orders, margins, exercises and combinations, on the contracts of the sample day.

using namespace xtp::test;

namespace {

constexpr int64_t kYuan = 10000;
constexpr int64_t kStartCash = 1'000'000 * kYuan;
constexpr int64_t kUnit = 10000;
constexpr int64_t kFee = 2 * kYuan;
constexpr XTP_POSITION_DIRECTION_TYPE kLong = XTP_POSITION_DIRECTION_LONG;
constexpr XTP_POSITION_DIRECTION_TYPE kShort = XTP_POSITION_DIRECTION_SHORT;
constexpr XTP_POSITION_DIRECTION_TYPE kCovered = XTP_POSITION_DIRECTION_COVERED;

/// A contract of the sample day, as this test knows it. Prices are in 1/10000 yuan.
struct Contract {
  const char* ticker;
  XTP_MARKET_TYPE market;
  bool call;
  int64_t strike;
  int64_t settlement;
  int64_t close;
};
constexpr Contract kLowCall{"10007001", XTP_MKT_SH_A, true, 39000, 1770, 40000};
constexpr Contract kLowPut{"10007002", XTP_MKT_SH_A, false, 39000, 770, 40000};
constexpr Contract kHighCall{"10007003", XTP_MKT_SH_A, true, 41000, 830, 40000};
constexpr Contract kHighPut{"10007004", XTP_MKT_SH_A, false, 41000, 1830, 40000};
constexpr Contract kShenzhenCall{"90005003", XTP_MKT_SZ_A, true, 25500, 565, 25000};
constexpr Contract kContracts[] = {kLowCall, kLowPut, kHighCall, kHighPut, kShenzhenCall};

/// The exchanges' formula, computed independently.
double MarginOf(const Contract& contract) {
  const double settlement = static_cast<double>(contract.settlement) / 10000;
  const double strike = static_cast<double>(contract.strike) / 10000;
  const double close = static_cast<double>(contract.close) / 10000;
  if (contract.call) return (settlement + std::max(0.12 * close - std::max(strike - close, 0.0), 0.07 * close)) * kUnit;
  return std::min(settlement + std::max(0.12 * close - std::max(close - strike, 0.0), 0.07 * strike), strike) * kUnit;
}

int64_t MarginUnits(const Contract& contract) { return Units(MarginOf(contract)); }

struct Leg {
  Contract contract;
  XTP_POSITION_DIRECTION_TYPE side;
};

template <typename Row>
struct Answer {
  std::vector<Row> rows;
  int32_t error = 0;
  bool last = false;
};

/// A client that also hears of combinations.
class OptionTrader : public Trader {
 public:
  OptionTrader() : Trader(1) { Login("optioner"); }

  uint64_t Order(const char* ticker, XTP_MARKET_TYPE market, XTP_SIDE_TYPE side, XTP_POSITION_EFFECT_TYPE effect, double price,
                 int64_t quantity, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT, XTP_BUSINESS_TYPE business = XTP_BUSINESS_TYPE_OPTION) {
    XTPOrderInsertInfo order = OrderOf(ticker, market, side, price, quantity, type, business);
    order.position_effect = effect;
    return Send(order);
  }
  uint64_t Open(const Contract& contract, XTP_SIDE_TYPE side, double price, int64_t quantity, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    return Order(contract.ticker, contract.market, side, XTP_POSITION_EFFECT_OPEN, price, quantity, type);
  }
  uint64_t Close(const Contract& contract, XTP_SIDE_TYPE side, double price, int64_t quantity) {
    return Order(contract.ticker, contract.market, side, XTP_POSITION_EFFECT_CLOSE, price, quantity);
  }
  uint64_t Exercise(const Contract& contract, int64_t quantity) {
    return Order(contract.ticker, contract.market, 0, 0, 0, quantity, static_cast<XTP_PRICE_TYPE>(0), XTP_BUSINESS_TYPE_EXECUTE);
  }
  /// Buys or sells to open at the other side's price.
  void Get(const Leg& leg, int64_t quantity) {
    const bool buy = leg.side == kLong;
    const uint64_t id = Open(leg.contract, buy ? XTP_SIDE_BUY : XTP_SIDE_SELL, 0, quantity, XTP_PRICE_BEST_OR_CANCEL);
    CHECK_EQ(Story(id).back(), '1');
  }

  XTPOptCombOrderInsertInfo Combination(const char* strategy, const std::vector<Leg>& legs, int64_t quantity) {
    XTPOptCombOrderInsertInfo order{};
    order.market = legs[0].contract.market;
    order.quantity = quantity;
    order.side = XTP_SIDE_OPT_COMBINE;
    order.business_type = XTP_BUSINESS_TYPE_OPTION_COMBINE;
    std::strcpy(order.opt_comb_info.strategy_id, strategy);
    order.opt_comb_info.num_legs = static_cast<int32_t>(legs.size());
    for (size_t i = 0; i < legs.size(); ++i) {
      XTPOptCombLegInfo& leg = order.opt_comb_info.leg_detail[i];
      std::strcpy(leg.leg_security_id, legs[i].contract.ticker);
      leg.leg_cntr_type = legs[i].contract.call ? XTP_OPT_CALL : XTP_OPT_PUT;
      leg.leg_side = legs[i].side;
      leg.leg_qty = 1;
    }
    return order;
  }
  using Trader::Send;
  uint64_t Send(XTPOptCombOrderInsertInfo order) {
    const uint64_t id = api()->InsertOptionCombinedOrder(&order, session());
    Settle();
    return id;
  }
  uint64_t Combine(const char* strategy, const std::vector<Leg>& legs, int64_t quantity) {
    return Send(Combination(strategy, legs, quantity));
  }
  uint64_t Split(const char* strategy, const char* number, int64_t quantity, XTP_MARKET_TYPE market = XTP_MKT_SH_A) {
    XTPOptCombOrderInsertInfo order{};
    order.market = market;
    order.quantity = quantity;
    order.side = XTP_SIDE_OPT_SPLIT;
    order.business_type = XTP_BUSINESS_TYPE_OPTION_COMBINE;
    std::strcpy(order.opt_comb_info.strategy_id, strategy);
    std::strcpy(order.opt_comb_info.comb_num, number);
    return Send(order);
  }
  uint64_t ExercisePair(const Contract& call, const Contract& put, int64_t quantity) {
    XTPOptCombOrderInsertInfo order = Combination("exec", {{call, kLong}, {put, kLong}}, quantity);
    order.side = 0;
    order.business_type = XTP_BUSINESS_TYPE_EXECUTE_COMBINE;
    return Send(order);
  }
  uint64_t CancelCombo(uint64_t id) {
    const uint64_t cancel = api()->CancelOptionCombinedOrder(id, session());
    Settle();
    return cancel;
  }

  /// The statuses and trades ('t') of a combination order, and its refused cancels ('!').
  std::string ComboStory(uint64_t id) {
    std::string story;
    std::lock_guard lock(mutex_);
    for (const auto& [order, what] : story_) {
      if (order == id) story += what;
    }
    return story;
  }
  int32_t ComboRejection(uint64_t id) {
    std::lock_guard lock(mutex_);
    const auto found = rejections_.find(id);
    return found == rejections_.end() ? 0 : found->second;
  }
  std::string NumberOf(uint64_t id) {
    std::lock_guard lock(mutex_);
    return numbers_[id];
  }

  template <typename Row, typename Query>
  Answer<Row> AskOf(Answer<Row> OptionTrader::* answer, Query&& query) {
    {
      std::lock_guard lock(mutex_);
      this->*answer = {};
    }
    CHECK_EQ(query(), 0);
    Settle();
    std::lock_guard lock(mutex_);
    CHECK((this->*answer).last);
    return this->*answer;
  }
  std::vector<XTPQueryStkPositionRsp> Positions(const char* ticker = nullptr) {
    std::vector<XTPQueryStkPositionRsp> rows;
    for (const TraderEvent& event : Ask([&](int r) { return api()->QueryPosition(ticker, session(), r, XTP_MKT_INIT); })) {
      if (event.has_row) rows.push_back(event.position);
    }
    return rows;
  }
  XTPQueryStkPositionRsp PositionOf(const Contract& contract, XTP_POSITION_DIRECTION_TYPE direction) {
    for (const XTPQueryStkPositionRsp& row : Positions(contract.ticker)) {
      if (row.position_direction == direction) return row;
    }
    return {};
  }
  std::vector<XTPQueryOptCombPositionRsp> Combinations() {
    XTPQueryOptCombPositionReq query{};
    return AskOf(&OptionTrader::combinations, [&] { return api()->QueryOptionCombinedPosition(&query, session(), 1); }).rows;
  }
  /// What is kept back for positions and combinations, as the queries of these say.
  int64_t Margins() {
    int64_t margin = 0;
    for (const XTPQueryStkPositionRsp& row : Positions()) margin += Units(row.margin);
    for (const XTPQueryOptCombPositionRsp& row : Combinations()) margin += Units(row.secu_comb_margin);
    return margin;
  }

  Answer<XTPQueryOptionAuctionInfoRsp> contracts;
  Answer<XTPOptCombOrderInfo> combo_orders;
  Answer<XTPOptCombOrderInfoEx> combo_orders_ex;
  Answer<XTPOptCombTradeReport> combo_trades;
  Answer<XTPQueryOptCombPositionRsp> combinations;
  Answer<XTPQueryCombineStrategyInfoRsp> strategies;
  Answer<XTPQueryOptCombExecPosRsp> pairs;

  void OnOptionCombinedOrderEvent(XTPOptCombOrderInfo* order, XTPRI* error, uint64_t) override {
    std::lock_guard lock(mutex_);
    story_.emplace_back(order->order_xtp_id, std::to_string(order->order_status));
    if (error->error_id != 0) rejections_[order->order_xtp_id] = error->error_id;
    if (order->order_status == XTP_ORDER_STATUS_ALLTRADED) numbers_[order->order_xtp_id] = order->opt_comb_info.comb_num;
  }
  void OnOptionCombinedTradeEvent(XTPOptCombTradeReport* trade, uint64_t) override {
    std::lock_guard lock(mutex_);
    story_.emplace_back(trade->order_xtp_id, "t");
  }
  void OnCancelOptionCombinedOrderError(XTPOptCombOrderCancelInfo* cancel, XTPRI* error, uint64_t) override {
    std::lock_guard lock(mutex_);
    story_.emplace_back(cancel->order_xtp_id, "!");
    rejections_[cancel->order_xtp_id] = error->error_id;
  }
  void OnQueryOptionAuctionInfo(XTPQueryOptionAuctionInfoRsp* row, XTPRI* error, int, bool last, uint64_t) override {
    KeepRow(contracts, row, error, last);
  }
  void OnQueryOptionCombinedOrders(XTPOptCombOrderInfo* row, XTPRI* error, int, bool last, uint64_t) override {
    KeepRow(combo_orders, row, error, last);
  }
  void OnQueryOptionCombinedOrdersEx(XTPOptCombOrderInfoEx* row, XTPRI* error, int, bool last, uint64_t) override {
    KeepRow(combo_orders_ex, row, error, last);
  }
  void OnQueryOptionCombinedOrdersByPage(XTPOptCombOrderInfo* row, int64_t, int64_t, int64_t, int, bool last, uint64_t) override {
    KeepRow(combo_orders, row, nullptr, last);
  }
  void OnQueryOptionCombinedOrdersByPageEx(XTPOptCombOrderInfoEx* row, int64_t, int64_t, int64_t, int, bool last, uint64_t) override {
    KeepRow(combo_orders_ex, row, nullptr, last);
  }
  void OnQueryOptionCombinedTrades(XTPOptCombTradeReport* row, XTPRI* error, int, bool last, uint64_t) override {
    KeepRow(combo_trades, row, error, last);
  }
  void OnQueryOptionCombinedTradesByPage(XTPOptCombTradeReport* row, int64_t, int64_t, int64_t, int, bool last, uint64_t) override {
    KeepRow(combo_trades, row, nullptr, last);
  }
  void OnQueryOptionCombinedPosition(XTPQueryOptCombPositionRsp* row, XTPRI* error, int, bool last, uint64_t) override {
    KeepRow(combinations, row, error, last);
  }
  void OnQueryOptionCombinedStrategyInfo(XTPQueryCombineStrategyInfoRsp* row, XTPRI* error, int, bool last, uint64_t) override {
    KeepRow(strategies, row, error, last);
  }
  void OnQueryOptionCombinedExecPosition(XTPQueryOptCombExecPosRsp* row, XTPRI* error, int, bool last, uint64_t) override {
    KeepRow(pairs, row, error, last);
  }

 private:
  template <typename Row>
  void KeepRow(Answer<Row>& answer, Row* row, XTPRI* error, bool last) {
    std::lock_guard lock(mutex_);
    if (error) answer.error = error->error_id;
    if (row) answer.rows.push_back(*row);
    answer.last = last;
  }

  std::mutex mutex_;
  std::vector<std::pair<uint64_t, std::string>> story_;
  std::map<uint64_t, int32_t> rejections_;
  std::map<uint64_t, std::string> numbers_;
};

/// A morning in continuous trading, with one option account.
struct Morning {
  /// Keys and values of settings, in turn.
  template <typename... Text>
  explicit Morning(Text... settings) {
    Restart();
    CHECK(Set("account.kinds", "optioner:option"));
    const std::vector<const char*> texts{settings...};
    for (size_t i = 0; i < texts.size(); i += 2) CHECK(Set(texts[i], texts[i + 1]));
    trader = std::make_unique<OptionTrader>();
    quoter.Login();
    quoter.Subscribe({"510300"}, XTP_EXCHANGE_SH);
    PlayTo(93100000);
  }
  /// The last price of 510300.SH.
  int64_t LastPrice() { return Units(quoter.Newest("510300").last_price); }
  OptionTrader* operator->() { return trader.get(); }

  std::unique_ptr<OptionTrader> trader;
  Quoter quoter;
};

std::string Expiring(const char* day) {
  std::string text;
  for (const Contract& contract : {kLowCall, kLowPut, kHighCall, kHighPut}) {
    if (!text.empty()) text += ",";
    text += std::string(contract.ticker) + ".SH:510300.SH:" + (contract.call ? "call:" : "put:") +
            (contract.strike == 39000 ? "3.9:" : "4.1:") + day;
  }
  return text;
}

const std::string kExpiringToday = Expiring("20260105");

int64_t Available(OptionTrader& trader) { return Units(trader.Asset().buying_power); }

/// Goes through the night, to the same day once more.
void Overnight() {
  CHECK_EQ(Open().quote_control->load_feed(nullptr), 0);
  Settle();
}

}  // namespace

TEST("C5 option accounts: account type and what is kept back") {
  Morning morning;
  XTPQueryAssetRsp asset = morning->Asset();
  CHECK_EQ(asset.account_type, XTP_ACCOUNT_DERIVE);
  CHECK_EQ(Units(asset.banlance), kStartCash);
  CHECK_EQ(Units(asset.orig_banlance), kStartCash);
  CHECK_EQ(Units(asset.total_asset), kStartCash);
  morning->Open(kLowCall, XTP_SIDE_BUY, 0.11, 3);
  morning->Open(kHighCall, XTP_SIDE_SELL, 0.16, 2);
  asset = morning->Asset();
  CHECK_EQ(Units(asset.frozen_margin), 2 * MarginUnits(kHighCall));
  CHECK_EQ(Units(asset.withholding_amount), Units(0.11 * kUnit * 3) + 3 * kFee + 2 * MarginUnits(kHighCall));
  CHECK_EQ(Units(asset.buying_power) + Units(asset.withholding_amount), kStartCash);
}

TEST("contracts say what they are, and margins are the exchanges' formula") {
  Morning morning;
  const auto all =
      morning->AskOf(&OptionTrader::contracts, [&] { return morning->api()->QueryOptionAuctionInfo(nullptr, morning->session(), 1); });
  CHECK_EQ(all.rows.size(), 8u);
  for (const Contract& contract : kContracts) {
    XTPQueryOptionAuctionInfoReq query{};
    query.market = contract.market;
    std::strcpy(query.ticker, contract.ticker);
    const auto found =
        morning->AskOf(&OptionTrader::contracts, [&] { return morning->api()->QueryOptionAuctionInfo(&query, morning->session(), 1); });
    CHECK_EQ(found.rows.size(), 1u);
    const XTPQueryOptionAuctionInfoRsp& row = found.rows[0];
    CHECK_EQ(Units(row.exercise_price), contract.strike);
    CHECK_EQ(row.call_or_put, contract.call ? XTP_OPT_CALL : XTP_OPT_PUT);
    CHECK_EQ(row.contract_unit, kUnit);
    CHECK_EQ(row.last_trade_date, 20260128u);
    CHECK_EQ(Units(row.prev_clearing_price), contract.settlement);
    CHECK_EQ(Units(row.sell_margin), MarginUnits(contract));
    // A tenth of the underlying down, at most to the tick; up by the formula of the exchange.
    CHECK_EQ(Units(row.lower_limit_price), std::max<int64_t>(contract.settlement - contract.close / 10, 1));
    const int64_t towards = contract.call ? 2 * contract.close - contract.strike : 2 * contract.strike - contract.close;
    CHECK_EQ(Units(row.upper_limit_price), contract.settlement + (std::min(towards, contract.close) + 5) / 10);
  }
  CHECK_EQ(std::string(all.rows[0].contract_id), "510300C2601M03900");
  XTPQueryOptionAuctionInfoReq nothing{};
  std::strcpy(nothing.ticker, "10009999");
  const auto none =
      morning->AskOf(&OptionTrader::contracts, [&] { return morning->api()->QueryOptionAuctionInfo(&nothing, morning->session(), 1); });
  CHECK_EQ(none.error, 11000350);
}

TEST("buying to open pays the premium, and what was bought today may be sold") {
  Morning morning;
  const uint64_t bought = morning->Open(kLowCall, XTP_SIDE_BUY, 0, 4, XTP_PRICE_BEST_OR_CANCEL);
  CHECK_EQ(morning->Story(bought), "4t1");
  const XTPOrderInfoEx order = morning->Trader::Order(bought);
  const int64_t paid = Units(order.trade_amount);
  CHECK(paid > Units(0.1 * kUnit * 4));
  CHECK_EQ(order.position_effect, XTP_POSITION_EFFECT_OPEN);
  CHECK_EQ(Available(*morning.trader), kStartCash - paid - 4 * kFee);
  XTPQueryStkPositionRsp row = morning->PositionOf(kLowCall, kLong);
  CHECK_EQ(row.total_qty, 4);
  CHECK_EQ(row.sellable_qty, 4);
  CHECK_EQ(row.yesterday_position, 0);
  CHECK_EQ(Units(row.avg_price * 4 * kUnit), paid);
  CHECK_EQ(Units(row.margin), 0);
  CHECK(row.market_value > 0);
  const uint64_t sold = morning->Close(kLowCall, XTP_SIDE_SELL, 0.11, 1);
  CHECK_EQ(morning->Story(sold), "4t1");
  const uint64_t waiting = morning->Close(kLowCall, XTP_SIDE_SELL, 0.3, 3);
  CHECK_EQ(morning->PositionOf(kLowCall, kLong).sellable_qty, 0);
  CHECK_EQ(morning->RejectionOf(morning->Close(kLowCall, XTP_SIDE_SELL, 0.3, 1)), 11010121);
  morning->Cancel(waiting);
  CHECK_EQ(morning->PositionOf(kLowCall, kLong).sellable_qty, 3);
  const int64_t got = Units(morning->Trader::Order(sold).trade_amount);
  const XTPQueryAssetRsp asset = morning->Asset();
  CHECK_EQ(Units(asset.banlance), kStartCash - paid + got - 5 * kFee);
  CHECK_EQ(Units(asset.trade_netting), got - paid - 5 * kFee);
  CHECK_EQ(Units(asset.deposit_withdraw), 0);
}

TEST("selling to open needs margin, which closing gives back") {
  Morning morning;
  const uint64_t sold = morning->Open(kHighPut, XTP_SIDE_SELL, 0, 3, XTP_PRICE_BEST_OR_CANCEL);
  CHECK_EQ(morning->Story(sold), "4t1");
  const int64_t got = Units(morning->Trader::Order(sold).trade_amount);
  XTPQueryStkPositionRsp row = morning->PositionOf(kHighPut, kShort);
  CHECK_EQ(row.total_qty, 3);
  CHECK_EQ(Units(row.margin), 3 * MarginUnits(kHighPut));
  CHECK(row.market_value < 0);
  CHECK_EQ(Units(morning->Asset().frozen_margin), 0);
  CHECK_EQ(Available(*morning.trader), kStartCash + got - 3 * MarginUnits(kHighPut));
  // The other direction is another position.
  CHECK_EQ(morning->RejectionOf(morning->Close(kHighPut, XTP_SIDE_SELL, 0.3, 1)), 11010121);
  const uint64_t back = morning->Close(kHighPut, XTP_SIDE_BUY, 0.3, 2);
  CHECK_EQ(morning->Story(back), "4t1");
  const int64_t paid = Units(morning->Trader::Order(back).trade_amount);
  CHECK_EQ(Available(*morning.trader), kStartCash + got - paid - 2 * kFee - MarginUnits(kHighPut));
  CHECK_EQ(morning->PositionOf(kHighPut, kShort).total_qty, 1);
}

TEST("orders that break a rule are rejected with its id, and keep nothing back") {
  Morning morning("account.positions", "510300.SH:20000@4");
  const auto reject = [&](int32_t error, uint64_t id) {
    CHECK_EQ(morning->Story(id), "6");
    CHECK_EQ(morning->RejectionOf(id), error);
  };
  constexpr XTP_SIDE_TYPE kBuy = XTP_SIDE_BUY;
  constexpr XTP_SIDE_TYPE kSell = XTP_SIDE_SELL;
  constexpr XTP_POSITION_EFFECT_TYPE kOpen = XTP_POSITION_EFFECT_OPEN;
  constexpr XTP_MARKET_TYPE kShanghai = XTP_MKT_SH_A;
  reject(11000010, morning->Order("10009999", kShanghai, kBuy, kOpen, 0.1, 1));
  reject(11000010, morning->Order("10007001", XTP_MKT_SZ_A, kBuy, kOpen, 0.1, 1));
  reject(11000010, morning->Order("510300", kShanghai, kBuy, kOpen, 4, 100));
  reject(11000309, morning->Order("10007001", kShanghai, XTP_SIDE_PURCHASE, kOpen, 0.1, 1));
  reject(11000309, morning->Order("10007001", kShanghai, XTP_SIDE_COVER, kOpen, 0.1, 1));
  reject(11000309, morning->Order("510300", kShanghai, XTP_SIDE_FREEZE, kOpen, 0, 100));
  reject(11000114, morning->Order("10007001", kShanghai, 0, kOpen, 0.1, 1));
  reject(11000119, morning->Order("10007001", kShanghai, kBuy, XTP_POSITION_EFFECT_INIT, 0.1, 1));
  reject(11000119, morning->Order("10007001", kShanghai, kBuy, XTP_POSITION_EFFECT_FORCECLOSE, 0.1, 1));
  reject(11000107, morning->Open(kLowCall, kBuy, 0.1, 0));
  reject(11010126, morning->Open(kLowCall, kBuy, 0.1, 51));
  reject(11010126, morning->Open(kLowCall, kBuy, 0, 11, XTP_PRICE_BEST_OR_CANCEL));
  reject(11010127, morning->Open(kLowCall, kBuy, 0, 1));
  reject(11010122, morning->Open(kLowCall, kBuy, 0.5771, 1));
  reject(11010115, morning->Open(kLowCall, kBuy, 0.1, 1, XTP_PRICE_BEST5_OR_CANCEL));
  reject(11010115, morning->Open(kLowCall, kBuy, 0.1, 1, XTP_PRICE_FORWARD_BEST));
  reject(11010115, morning->Open(kShenzhenCall, kBuy, 0.05, 1, XTP_PRICE_BEST5_OR_LIMIT));
  reject(11010121, morning->Close(kLowCall, kSell, 0.1, 1));
  reject(11010121, morning->Close(kLowCall, kBuy, 0.1, 1));
  // Neither is an option account one for shares, nor a cash account one for options.
  reject(11000310, morning->Order("510300", kShanghai, kSell, 0, 4, 100, XTP_PRICE_LIMIT, XTP_BUSINESS_TYPE_CASH));
  CHECK_EQ(Available(*morning.trader), kStartCash);
  morning->Relogin("cashier");
  reject(11000310, morning->Open(kLowCall, kBuy, 0.1, 1));
  const uint64_t combo = morning->Combine("CNSJC", {{kLowCall, kLong}, {kHighCall, kShort}}, 1);
  CHECK_EQ(morning->ComboRejection(combo), 11000310);
}

TEST("price types of both exchanges") {
  Morning morning;
  for (const Contract& contract : {kLowCall, kShenzhenCall}) {
    const auto at = [&](XTP_PRICE_TYPE type, double price, int64_t quantity) {
      return morning->Story(morning->Open(contract, XTP_SIDE_BUY, price, quantity, type));
    };
    const double high = contract.market == XTP_MKT_SH_A ? 0.4 : 0.2;
    CHECK_EQ(at(XTP_PRICE_BEST_OR_CANCEL, 0, 1), "4t1");
    CHECK_EQ(at(XTP_PRICE_ALL_OR_CANCEL, 0, 1), "4t1");
    CHECK_EQ(at(XTP_PRICE_REVERSE_BEST_LIMIT, 0, 1), "4t1");
    CHECK_EQ(at(XTP_PRICE_LIMIT_OR_CANCEL, high, 1), "4t1");
    // All at once or nothing, at its own price.
    CHECK_EQ(at(XTP_PRICE_LIMIT_OR_CANCEL, contract.market == XTP_MKT_SH_A ? 0.01 : 0.005, 1), "45");
  }
  CHECK_EQ(morning->Story(morning->Open(kShenzhenCall, XTP_SIDE_BUY, 0, 1, XTP_PRICE_BEST5_OR_CANCEL)), "4t1");
  CHECK_EQ(morning->Story(morning->Open(kShenzhenCall, XTP_SIDE_BUY, 0, 1, XTP_PRICE_FORWARD_BEST)), "4");
}

TEST("cash and position limits") {
  Morning morning("account.cash", "9000", "option.limit_long", "5", "option.limit_total", "8", "option.limit_open", "6");
  // 0.15 x 10000 + 2 = 1502 yuan each. The amount that risk rules look at is that of all units of the underlying.
  Set("risk.order_amount", "2000");
  CHECK_EQ(morning->RejectionOf(morning->Open(kLowPut, XTP_SIDE_BUY, 0.15, 2)), 11011202);
  Set("risk.order_amount", "0");
  CHECK_EQ(morning->RejectionOf(morning->Open(kLowPut, XTP_SIDE_BUY, 0.15, 6)), 11010300);
  CHECK_EQ(morning->RejectionOf(morning->Open(kLowCall, XTP_SIDE_BUY, 0.3, 3)), 11010120);
  const uint64_t working = morning->Open(kLowPut, XTP_SIDE_BUY, 0.02, 5);
  CHECK_EQ(morning->Story(working), "4");
  CHECK_EQ(morning->RejectionOf(morning->Open(kHighPut, XTP_SIDE_BUY, 0.02, 1)), 11010300);
  morning->Cancel(working);
  CHECK_EQ(Available(*morning.trader), 9000 * kYuan);
  // The margin of a short is about 5000 yuan.
  CHECK_EQ(morning->RejectionOf(morning->Open(kHighCall, XTP_SIDE_SELL, 0.2, 2)), 11010120);
  CHECK_EQ(morning->Story(morning->Open(kHighCall, XTP_SIDE_SELL, 0.2, 1)), "4");
  for (int i = 0; i < 2; ++i) {
    for (const int64_t quantity : {3, -3}) {
      const bool buy = quantity > 0;
      const uint64_t id = buy ? morning->Open(kLowPut, XTP_SIDE_BUY, 0.12, 3) : morning->Close(kLowPut, XTP_SIDE_SELL, 0.02, 3);
      CHECK_EQ(morning->Story(id), "4t1");
    }
  }
  CHECK_EQ(morning->RejectionOf(morning->Open(kLowPut, XTP_SIDE_BUY, 0.02, 1)), 11010302);
  Set("option.limit_total", "1");
  CHECK_EQ(morning->RejectionOf(morning->Open(kHighCall, XTP_SIDE_SELL, 0.2, 1)), 11010301);
}

TEST("calls are exercised on the day of expiry, and delivered overnight") {
  Morning early;
  early->Get({kLowCall, kLong}, 2);
  CHECK_EQ(early->RejectionOf(early->Exercise(kLowCall, 1)), 11010330);
  early.trader->Release();
  early.quoter.Release();

  Morning morning("option.contracts", kExpiringToday.c_str());
  morning->Get({kLowCall, kLong}, 2);
  const int64_t before = Available(*morning.trader);
  CHECK_EQ(morning->RejectionOf(morning->Exercise(kLowCall, 3)), 11010121);
  CHECK_EQ(morning->RejectionOf(morning->Exercise(kLowCall, 0)), 11000107);
  const uint64_t id = morning->Exercise(kLowCall, 2);
  CHECK_EQ(morning->Story(id), "4");
  XTPQueryAssetRsp asset = morning->Asset();
  CHECK_EQ(Units(asset.frozen_exec_cash), 39000 * kUnit * 2);
  CHECK_EQ(Units(asset.frozen_exec_fee), Units(1.2));
  CHECK_EQ(morning->PositionOf(kLowCall, kLong).sellable_qty, 0);
  // It may be thought better of.
  morning->Cancel(id);
  CHECK_EQ(morning->Story(id), "45");
  CHECK_EQ(Available(*morning.trader), before);
  CHECK_EQ(morning->Story(morning->Exercise(kLowCall, 1)), "4");
  Overnight();
  // The other one lapsed.
  CHECK_EQ(Available(*morning.trader), before - 39000 * kUnit - Units(0.6));
  CHECK_EQ(morning->PositionOf(kLowCall, kLong).total_qty, 0);
  const XTPQueryStkPositionRsp shares = morning->Position("510300");
  CHECK_EQ(shares.total_qty, kUnit);
  CHECK_EQ(shares.yesterday_position, kUnit);
  CHECK_EQ(Units(shares.avg_price), 39000);
  PlayTo(113500000);
  CHECK_EQ(morning->RejectionOf(morning->Exercise(kLowCall, 1)), 11010330);
}

TEST("exercising a put takes the shares that it delivers") {
  Morning morning("option.contracts", kExpiringToday.c_str(), "account.positions", "510300.SH:10000@4");
  morning->Get({kHighPut, kLong}, 2);
  const int64_t before = Available(*morning.trader);
  CHECK_EQ(morning->RejectionOf(morning->Exercise(kHighPut, 2)), 11010121);
  CHECK_EQ(morning->Position("510300").executable_underlying, kUnit);
  CHECK_EQ(morning->Story(morning->Exercise(kHighPut, 1)), "4");
  CHECK_EQ(morning->Position("510300").executable_underlying, 0);
  CHECK_EQ(morning->Position("510300").sellable_qty, 0);
  Overnight();
  CHECK_EQ(Available(*morning.trader), before + 41000 * kUnit - Units(0.6));
  CHECK_EQ(morning->Position("510300").total_qty, 0);
}

TEST("shorts that expire pay what they are worth, and both directions close each other") {
  Morning morning("option.contracts", kExpiringToday.c_str());
  morning->Get({kLowCall, kShort}, 2);
  morning->Get({kHighCall, kShort}, 1);
  morning->Get({kLowPut, kShort}, 3);
  morning->Get({kLowPut, kLong}, 1);
  const int64_t cash = Units(morning->Asset().banlance);
  const int64_t last = morning.LastPrice();
  Overnight();
  const int64_t owed = std::max<int64_t>(last - 39000, 0) * kUnit * 2 + std::max<int64_t>(last - 41000, 0) * kUnit +
                       std::max<int64_t>(39000 - last, 0) * kUnit * 2;
  CHECK(owed > 0);
  const XTPQueryAssetRsp asset = morning->Asset();
  CHECK_EQ(Units(asset.banlance), cash - owed);
  CHECK_EQ(Units(asset.orig_banlance), cash - owed);
  CHECK_EQ(Units(asset.buying_power), cash - owed);
  CHECK(morning->Positions().empty());
}

TEST("contracts that live on are yesterday's in the morning, and keep their margin") {
  Morning morning;
  morning->Get({kHighCall, kShort}, 3);
  morning->Get({kHighCall, kLong}, 1);
  morning->Get({kLowCall, kLong}, 2);
  const int64_t cash = Units(morning->Asset().banlance);
  Overnight();
  CHECK_EQ(morning->PositionOf(kHighCall, kLong).total_qty, 0);
  const XTPQueryStkPositionRsp row = morning->PositionOf(kHighCall, kShort);
  CHECK_EQ(row.total_qty, 2);
  CHECK_EQ(row.yesterday_position, 2);
  CHECK_EQ(morning->PositionOf(kLowCall, kLong).yesterday_position, 2);
  CHECK_EQ(Available(*morning.trader), cash - 2 * MarginUnits(kHighCall));
}

namespace {

struct StrategyCase {
  const char* id;
  std::vector<Leg> legs;
  int64_t margin;  // of one combination
};

std::vector<StrategyCase> StrategyCases() {
  const int64_t width = 2000 * kUnit;
  const auto two_shorts = [](const Contract& a, const Contract& b) {
    const int64_t margin_a = MarginUnits(a);
    const int64_t margin_b = MarginUnits(b);
    return std::max(margin_a, margin_b) + (margin_a >= margin_b ? b : a).settlement * kUnit;
  };
  return {
      {"CNSJC", {{kLowCall, kLong}, {kHighCall, kShort}}, 0},
      {"CXSJC", {{kLowCall, kShort}, {kHighCall, kLong}}, width},
      {"PNSJC", {{kLowPut, kLong}, {kHighPut, kShort}}, width},
      {"PXSJC", {{kLowPut, kShort}, {kHighPut, kLong}}, 0},
      {"KS", {{kHighCall, kShort}, {kHighPut, kShort}}, two_shorts(kHighCall, kHighPut)},
      {"KKS", {{kHighCall, kShort}, {kLowPut, kShort}}, two_shorts(kHighCall, kLowPut)},
  };
}

}  // namespace

TEST("each strategy keeps back its own margin, and a split what the legs did") {
  for (const StrategyCase& one : StrategyCases()) {
    Morning morning;
    for (const Leg& leg : one.legs) morning->Get(leg, 3);
    const int64_t before = Available(*morning.trader);
    const int64_t margins = morning->Margins();
    const uint64_t id = morning->Combine(one.id, one.legs, 2);
    CHECK_EQ(morning->ComboStory(id), "4t1");
    const std::string number = morning->NumberOf(id);
    CHECK_EQ(number.size(), 16u);
    const auto rows = morning->Combinations();
    CHECK_EQ(rows.size(), 1u);
    CHECK_EQ(std::string(rows[0].strategy_id), one.id);
    CHECK_EQ(std::string(rows[0].opt_comb_info.comb_num), number);
    CHECK_EQ(rows[0].total_qty, 2);
    CHECK_EQ(rows[0].available_qty, 2);
    CHECK_EQ(rows[0].yesterday_position, 0);
    CHECK_EQ(rows[0].opt_comb_info.num_legs, 2);
    CHECK_EQ(Units(rows[0].secu_comb_margin), 2 * one.margin);
    int64_t released = 0;
    for (const Leg& leg : one.legs) {
      released += leg.side == kShort ? 2 * MarginUnits(leg.contract) : 0;
      CHECK_EQ(morning->PositionOf(leg.contract, leg.side).sellable_qty, 1);
      CHECK_EQ(morning->PositionOf(leg.contract, leg.side).total_qty, 3);
    }
    CHECK_EQ(Available(*morning.trader), before + released - 2 * one.margin);
    CHECK(released > 2 * one.margin);
    CHECK_EQ(morning->ComboRejection(morning->Combine(one.id, one.legs, 2)), 11010121);
    CHECK_EQ(morning->ComboStory(morning->Split(one.id, number.c_str(), 1)), "4t1");
    CHECK_EQ(morning->Combinations()[0].total_qty, 1);
    CHECK_EQ(morning->ComboRejection(morning->Split(one.id, number.c_str(), 2)), 11010614);
    CHECK_EQ(morning->ComboStory(morning->Split(one.id, number.c_str(), 1)), "4t1");
    CHECK_EQ(Available(*morning.trader), before);
    CHECK_EQ(morning->Margins(), margins);
  }
}

TEST("combinations that break a rule are rejected with its id") {
  Morning morning;
  for (const Contract& contract : {kLowCall, kLowPut, kHighCall, kHighPut}) {
    morning->Get({contract, kLong}, 2);
    morning->Get({contract, kShort}, 2);
  }
  morning->Get({kShenzhenCall, kShort}, 2);
  const int64_t before = Available(*morning.trader);
  const auto reject = [&](int32_t error, const XTPOptCombOrderInsertInfo& order) {
    const uint64_t id = morning->Send(order);
    CHECK_EQ(morning->ComboStory(id), "6");
    CHECK_EQ(morning->ComboRejection(id), error);
  };
  const std::vector<Leg> bull{{kLowCall, kLong}, {kHighCall, kShort}};
  const auto altered = [&](auto&& alter) {
    XTPOptCombOrderInsertInfo order = morning->Combination("CNSJC", bull, 1);
    alter(order);
    return order;
  };
  reject(11010602, morning->Combination("XYZ", bull, 1));
  reject(11010601, morning->Combination("CNSJC", {{kLowCall, kLong}}, 1));
  reject(11000107, morning->Combination("CNSJC", bull, 0));
  reject(11010121, morning->Combination("CNSJC", bull, 3));
  reject(11010609, morning->Combination("CNSJC", {{kLowCall, kLong}, {kHighCall, kLong}}, 1));
  reject(11010609, morning->Combination("CNSJC", {{kLowPut, kLong}, {kHighCall, kShort}}, 1));
  reject(11010613, morning->Combination("CNSJC", {{kHighCall, kLong}, {kLowCall, kShort}}, 1));
  reject(11010613, morning->Combination("KS", {{kHighCall, kShort}, {kLowPut, kShort}}, 1));
  reject(11010613, morning->Combination("KKS", {{kLowCall, kShort}, {kHighPut, kShort}}, 1));
  reject(11010608, morning->Combination("CNSJC", {{kLowCall, kLong}, {kShenzhenCall, kShort}}, 1));
  reject(11010614, altered([](auto& order) { order.opt_comb_info.leg_detail[1].leg_qty = 2; }));
  reject(11010609, altered([](auto& order) { order.opt_comb_info.leg_detail[1].leg_covered = XTP_POSITION_COVERED; }));
  reject(11010609, altered([](auto& order) { order.opt_comb_info.leg_detail[1].leg_cntr_type = XTP_OPT_PUT; }));
  reject(11000309, altered([](auto& order) { order.side = XTP_SIDE_BUY; }));
  reject(11000310, altered([](auto& order) { order.business_type = XTP_BUSINESS_TYPE_OPTION; }));
  reject(11010608, altered([](auto& order) { order.market = XTP_MKT_SZ_A; }));
  CHECK_EQ(morning->ComboRejection(morning->Split("CNSJC", "123", 1)), 11010603);
  CHECK_EQ(Available(*morning.trader), before);
  // The order of the legs is free.
  const uint64_t made = morning->Combine("CNSJC", {{kHighCall, kShort}, {kLowCall, kLong}}, 1);
  CHECK_EQ(morning->ComboStory(made), "4t1");
  CHECK_EQ(morning->ComboRejection(morning->Split("KS", morning->NumberOf(made).c_str(), 1)), 11010602);
  CHECK_EQ(morning->ComboRejection(morning->Split("CNSJC", morning->NumberOf(made).c_str(), 1, XTP_MKT_SZ_A)), 11010603);
  PlayTo(114000000);
  CHECK_EQ(morning->ComboRejection(morning->Combine("CNSJC", bull, 1)), 11000111);
}

TEST("a split needs the margin of its legs") {
  Morning morning("account.cash", "11000");
  const std::vector<Leg> legs{{kLowCall, kLong}, {kHighCall, kShort}};
  for (const Leg& leg : legs) morning->Get(leg, 1);
  const uint64_t id = morning->Combine("CNSJC", legs, 1);
  CHECK_EQ(morning->ComboStory(id), "4t1");
  // The cash that the combination frees goes elsewhere.
  CHECK_EQ(morning->Story(morning->Open(kLowCall, XTP_SIDE_BUY, 0.12, 5)), "4");
  CHECK(Available(*morning.trader) < MarginUnits(kHighCall));
  CHECK_EQ(morning->ComboRejection(morning->Split("CNSJC", morning->NumberOf(id).c_str(), 1)), 11010120);
}

TEST("combination orders are found again, page by page, too") {
  Morning morning("query.empty", "null");
  OptionTrader& trader = *morning.trader;
  XTP::API::TraderApi* api = trader.api();
  const uint64_t session = trader.session();
  XTPQueryOptCombOrderReq all{};
  XTPQueryOptCombTraderReq trades{};
  CHECK_EQ(trader.AskOf(&OptionTrader::combo_orders_ex, [&] { return api->QueryOptionCombinedOrdersEx(&all, session, 1); }).error,
           11000350);
  CHECK_EQ(trader
               .AskOf(&OptionTrader::combinations,
                      [&] {
                        XTPQueryOptCombPositionReq query{};
                        return api->QueryOptionCombinedPosition(&query, session, 1);
                      })
               .error,
           11000350);

  const std::vector<Leg> legs{{kLowCall, kLong}, {kHighCall, kShort}};
  for (const Leg& leg : legs) trader.Get(leg, 3);
  const uint64_t first = trader.Combine("CNSJC", legs, 1);
  const uint64_t second = trader.Combine("CNSJC", legs, 2);
  const uint64_t wrong = trader.Combine("NONE", legs, 2);
  CHECK(trader.NumberOf(first) != trader.NumberOf(second));

  const auto orders = trader.AskOf(&OptionTrader::combo_orders_ex, [&] { return api->QueryOptionCombinedOrdersEx(&all, session, 1); });
  CHECK_EQ(orders.rows.size(), 3u);
  CHECK_EQ(orders.rows[1].qty_traded, 2);
  CHECK_EQ(orders.rows[2].order_err_t.error_id, 11010602);
  CHECK_EQ(trader.AskOf(&OptionTrader::combo_orders, [&] { return api->QueryOptionCombinedOrders(&all, session, 1); }).rows.size(), 3u);
  std::strcpy(all.comb_num, trader.NumberOf(second).c_str());
  const auto named = trader.AskOf(&OptionTrader::combo_orders, [&] { return api->QueryOptionCombinedOrders(&all, session, 1); });
  CHECK_EQ(named.rows.size(), 1u);
  CHECK_EQ(named.rows[0].order_xtp_id, second);
  const auto by_id =
      trader.AskOf(&OptionTrader::combo_orders_ex, [&] { return api->QueryOptionCombinedOrderByXTPIDEx(wrong, session, 1); });
  CHECK_EQ(by_id.rows.size(), 1u);
  CHECK_EQ(by_id.rows[0].order_status, XTP_ORDER_STATUS_REJECTED);
  CHECK_EQ(trader.AskOf(&OptionTrader::combo_orders, [&] { return api->QueryOptionCombinedOrderByXTPID(first, session, 1); }).rows.size(),
           1u);
  CHECK_EQ(trader.AskOf(&OptionTrader::combo_orders, [&] { return api->QueryOptionCombinedUnfinishedOrders(session, 1); }).error, 11000350);
  CHECK_EQ(trader.AskOf(&OptionTrader::combo_orders_ex, [&] { return api->QueryOptionCombinedUnfinishedOrdersEx(session, 1); }).error,
           11000350);

  // A finished one can not be cancelled; the cancel is a row of the pages.
  trader.CancelCombo(second);
  CHECK_EQ(trader.ComboStory(second), "4t1!");
  CHECK_EQ(trader.ComboRejection(second), 11000343);
  trader.CancelCombo(424242);
  CHECK_EQ(trader.ComboRejection(424242), 11000305);
  XTPQueryOptCombOrderByPageReq page{};
  page.req_count = 4;
  const auto paged =
      trader.AskOf(&OptionTrader::combo_orders_ex, [&] { return api->QueryOptionCombinedOrdersByPageEx(&page, session, 1); });
  CHECK_EQ(paged.rows.size(), 4u);
  CHECK_EQ(paged.rows[3].order_submit_status, XTP_ORDER_SUBMIT_STATUS_CANCEL_REJECTED);
  page.reference = 1;
  const auto rest = trader.AskOf(&OptionTrader::combo_orders, [&] { return api->QueryOptionCombinedOrdersByPage(&page, session, 1); });
  CHECK_EQ(rest.rows.size(), 4u);
  CHECK_EQ(rest.rows[0].order_xtp_id, second);

  CHECK_EQ(trader.AskOf(&OptionTrader::combo_trades, [&] { return api->QueryOptionCombinedTrades(&trades, session, 1); }).rows.size(), 2u);
  const auto of_second =
      trader.AskOf(&OptionTrader::combo_trades, [&] { return api->QueryOptionCombinedTradesByXTPID(second, session, 1); });
  CHECK_EQ(of_second.rows.size(), 1u);
  CHECK_EQ(std::string(of_second.rows[0].opt_comb_info.comb_num), trader.NumberOf(second));
  XTPQueryOptCombTraderByPageReq trade_page{};
  trade_page.req_count = 1;
  trade_page.reference = 1;
  const auto last =
      trader.AskOf(&OptionTrader::combo_trades, [&] { return api->QueryOptionCombinedTradesByPage(&trade_page, session, 1); });
  CHECK_EQ(last.rows.size(), 1u);
  CHECK_EQ(last.rows[0].order_xtp_id, second);
  const auto strategies = trader.AskOf(&OptionTrader::strategies, [&] { return api->QueryOptionCombinedStrategyInfo(session, 1); });
  CHECK_EQ(strategies.rows.size(), 12u);
  CHECK_EQ(strategies.rows[0].leg_num, 2);
  CHECK_EQ(std::string(api->GetAccountByXTPID(first)), "optioner");
}

TEST("a combination order that waits can be cancelled, and keeps its legs meanwhile") {
  Morning morning("matching", "test");
  const std::vector<Leg> legs{{kLowCall, kLong}, {kHighCall, kShort}};
  for (const Leg& leg : legs) {
    XTPOrderInsertInfo order = OrderOf(leg.contract.ticker, leg.contract.market, leg.side == kLong ? XTP_SIDE_BUY : XTP_SIDE_SELL, 0.15, 2,
                                       XTP_PRICE_LIMIT, XTP_BUSINESS_TYPE_OPTION);
    order.order_client_id = 2;  // one trade for all of it
    order.position_effect = XTP_POSITION_EFFECT_OPEN;
    CHECK_EQ(morning->Story(morning->Send(order)), "4t1");
  }
  const int64_t before = Available(*morning.trader);
  XTPOptCombOrderInsertInfo order = morning->Combination("CNSJC", legs, 2);
  order.order_client_id = 1;  // confirmed, no more
  const uint64_t waiting = morning->Send(order);
  CHECK_EQ(morning->ComboStory(waiting), "4");
  CHECK_EQ(morning->PositionOf(kLowCall, kLong).sellable_qty, 0);
  const auto open = morning->AskOf(&OptionTrader::combo_orders,
                                   [&] { return morning->api()->QueryOptionCombinedUnfinishedOrders(morning->session(), 1); });
  CHECK_EQ(open.rows.size(), 1u);
  morning->CancelCombo(waiting);
  CHECK_EQ(morning->ComboStory(waiting), "45");
  CHECK_EQ(morning->PositionOf(kLowCall, kLong).sellable_qty, 2);
  CHECK_EQ(Available(*morning.trader), before);
  morning->CancelCombo(waiting);
  CHECK_EQ(morning->ComboRejection(waiting), 11000342);
  order.order_client_id = 4;  // rejected
  const uint64_t rejected = morning->Send(order);
  CHECK_EQ(morning->ComboStory(rejected), "6");
  CHECK_EQ(morning->ComboRejection(rejected), 11110000);
  CHECK_EQ(morning->PositionOf(kLowCall, kLong).sellable_qty, 2);
}

TEST("combination orders are sent under reserved ids and confirmed after a while") {
  Morning morning;
  const std::vector<Leg> legs{{kLowCall, kLong}, {kHighCall, kShort}};
  for (const Leg& leg : legs) morning->Get(leg, 1);
  CHECK(Set("order.confirm_ms", "5000"));
  XTPOptCombOrderInsertInfo order = morning->Combination("CNSJC", legs, 1);
  order.order_xtp_id = morning->api()->GetANewOrderXTPID(morning->session());
  const uint64_t id = morning->api()->InsertOptionCombinedOrderExtra(&order, morning->session());
  CHECK_EQ(id, order.order_xtp_id);
  Settle();
  CHECK_EQ(morning->ComboStory(id), "");
  morning->CancelCombo(id);
  CHECK_EQ(morning->ComboRejection(id), 11113005);
  PlayTo(93110000);
  CHECK_EQ(morning->ComboStory(id), "!4t1");
  CHECK_EQ(morning->api()->InsertOptionCombinedOrderExtra(&order, morning->session()), 0u);
  CHECK_EQ(morning->last_error(), 10210301);
}

TEST("spreads are split two days before they expire, and can not be made any later") {
  const std::string soon = Expiring("20260107");
  Morning morning("option.contracts", soon.c_str());
  const std::vector<Leg> spread{{kLowCall, kLong}, {kHighCall, kShort}};
  const std::vector<Leg> straddle{{kHighCall, kShort}, {kHighPut, kShort}};
  morning->Get({kLowCall, kLong}, 2);
  morning->Get({kHighCall, kShort}, 3);
  morning->Get({kHighPut, kShort}, 1);
  CHECK_EQ(morning->ComboStory(morning->Combine("CNSJC", spread, 1)), "4t1");
  CHECK_EQ(morning->ComboStory(morning->Combine("KS", straddle, 1)), "4t1");
  Overnight();
  const auto rows = morning->Combinations();
  CHECK_EQ(rows.size(), 1u);
  CHECK_EQ(std::string(rows[0].strategy_id), "KS");
  CHECK_EQ(rows[0].yesterday_position, 1);
  CHECK_EQ(morning->PositionOf(kLowCall, kLong).sellable_qty, 2);
  PlayTo(93100000);
  CHECK(Set("option.contracts", Expiring("20260106").c_str()));
  CHECK_EQ(morning->ComboRejection(morning->Combine("CNSJC", spread, 1)), 11010610);
}

TEST("a call and a put are exercised together for the difference of their strikes") {
  Morning morning("option.contracts", kExpiringToday.c_str());
  morning->Get({kLowCall, kLong}, 3);
  morning->Get({kHighPut, kLong}, 2);
  morning->Get({kHighPut, kShort}, 1);
  morning->Get({kHighCall, kLong}, 1);
  morning->Get({kLowPut, kLong}, 1);
  XTPQueryOptCombExecPosReq query{};
  const auto ask = [&] {
    return morning->AskOf(&OptionTrader::pairs,
                          [&] { return morning->api()->QueryOptionCombinedExecPosition(&query, morning->session(), 1); });
  };
  const auto pairs = ask();
  CHECK_EQ(pairs.rows.size(), 1u);
  CHECK_EQ(std::string(pairs.rows[0].cntrt_code_1), kLowCall.ticker);
  CHECK_EQ(std::string(pairs.rows[0].cntrt_code_2), kHighPut.ticker);
  // Of two puts that are held one is sold, too.
  CHECK_EQ(pairs.rows[0].avl_qty, 1);
  CHECK_EQ(morning->ComboRejection(morning->ExercisePair(kHighCall, kLowPut, 1)), 11010673);
  CHECK_EQ(morning->ComboRejection(morning->ExercisePair(kLowCall, kHighPut, 2)), 11010680);
  const int64_t cash = Units(morning->Asset().banlance);
  const uint64_t id = morning->ExercisePair(kLowCall, kHighPut, 1);
  CHECK_EQ(morning->ComboStory(id), "4");
  CHECK_EQ(ask().rows[0].order_qty, 1);
  CHECK_EQ(morning->PositionOf(kLowCall, kLong).sellable_qty, 2);
  morning->CancelCombo(id);
  CHECK_EQ(morning->ComboStory(id), "45");
  CHECK_EQ(ask().rows[0].order_qty, 0);
  CHECK_EQ(morning->ComboStory(morning->ExercisePair(kHighPut, kLowCall, 1)), "4");
  const int64_t last = morning.LastPrice();
  Overnight();
  // The put that is sold and the one that is left close each other; everything else lapses.
  CHECK(last > 0);
  CHECK_EQ(Units(morning->Asset().banlance), cash + 2000 * kUnit - Units(1.2));
  CHECK(morning->Positions().empty());
  PlayTo(93100000);
  CHECK(Set("option.contracts", ""));
  morning->Get({kLowCall, kLong}, 1);
  morning->Get({kHighPut, kLong}, 1);
  CHECK_EQ(morning->ComboRejection(morning->ExercisePair(kLowCall, kHighPut, 1)), 11010330);
}

TEST("covered calls are sold against locked shares") {
  Morning morning("option.covered", "1", "account.positions", "510300.SH:25000@4");
  const auto lock = [&](XTP_POSITION_EFFECT_TYPE effect, int64_t quantity, XTP_BUSINESS_TYPE business) {
    return morning->Order("510300", XTP_MKT_SH_A, XTP_SIDE_FREEZE, effect, 0, quantity, XTP_PRICE_LIMIT, business);
  };
  const auto cover = [&](const Contract& contract, XTP_POSITION_EFFECT_TYPE effect, double price, int64_t quantity) {
    return morning->Order(contract.ticker, contract.market, XTP_SIDE_COVER, effect, price, quantity);
  };
  CHECK_EQ(morning->RejectionOf(cover(kHighCall, XTP_POSITION_EFFECT_OPEN, 0.05, 1)), 11010121);
  CHECK_EQ(morning->RejectionOf(lock(XTP_POSITION_EFFECT_OPEN, 26000, XTP_BUSINESS_TYPE_FREEZE)), 11010121);
  const uint64_t locked = lock(XTP_POSITION_EFFECT_OPEN, 20000, XTP_BUSINESS_TYPE_OPTION);
  CHECK_EQ(morning->Story(locked), "4");
  morning->Cancel(locked);
  CHECK_EQ(morning->RejectionOf(locked), 11000306);
  XTPQueryStkPositionRsp shares = morning->Position("510300");
  CHECK_EQ(shares.locked_position, 20000);
  CHECK_EQ(shares.usable_locked_position, 20000);
  CHECK_EQ(shares.lockable_position, 5000);
  CHECK_EQ(shares.sellable_qty, 5000);
  CHECK_EQ(morning->RejectionOf(cover(kHighPut, XTP_POSITION_EFFECT_OPEN, 0.1, 1)), 11000309);
  CHECK_EQ(morning->RejectionOf(cover(kHighCall, XTP_POSITION_EFFECT_OPEN, 0.05, 3)), 11010121);
  const uint64_t sold = cover(kHighCall, XTP_POSITION_EFFECT_OPEN, 0.01, 2);
  CHECK_EQ(morning->Story(sold), "4t1");
  const XTPQueryStkPositionRsp row = morning->PositionOf(kHighCall, kCovered);
  CHECK_EQ(row.total_qty, 2);
  CHECK_EQ(Units(row.margin), 0);
  CHECK_EQ(Available(*morning.trader), kStartCash + Units(morning->Trader::Order(sold).trade_amount));
  CHECK_EQ(morning->Position("510300").usable_locked_position, 0);
  CHECK_EQ(morning->RejectionOf(lock(XTP_POSITION_EFFECT_CLOSE, 10000, XTP_BUSINESS_TYPE_FREEZE)), 11010121);
  CHECK_EQ(morning->Story(cover(kHighCall, XTP_POSITION_EFFECT_CLOSE, 0.3, 1)), "4t1");
  CHECK_EQ(morning->Story(lock(XTP_POSITION_EFFECT_CLOSE, 10000, XTP_BUSINESS_TYPE_FREEZE)), "4");
  CHECK_EQ(morning->Position("510300").locked_position, 10000);
  CHECK_EQ(morning->Position("510300").sellable_qty, 15000);
}

TEST("covered calls that expire in the money deliver the shares") {
  const std::string today = kExpiringToday;
  Morning morning("option.covered", "1", "option.contracts", today.c_str(), "account.positions", "510300.SH:20000@4");
  morning->Order("510300", XTP_MKT_SH_A, XTP_SIDE_FREEZE, XTP_POSITION_EFFECT_OPEN, 0, 20000, XTP_PRICE_LIMIT, XTP_BUSINESS_TYPE_FREEZE);
  const auto cover = [&](const Contract& contract) {
    CHECK_EQ(morning->Story(morning->Order(contract.ticker, contract.market, XTP_SIDE_COVER, XTP_POSITION_EFFECT_OPEN, 0.01, 1)), "4t1");
  };
  cover(kLowCall);
  cover(kHighCall);
  const int64_t cash = Units(morning->Asset().banlance);
  const int64_t last = morning.LastPrice();
  CHECK(last > 39000 && last < 41000);
  Overnight();
  CHECK_EQ(Units(morning->Asset().banlance), cash + 39000 * kUnit);
  const XTPQueryStkPositionRsp shares = morning->Position("510300");
  CHECK_EQ(shares.total_qty, 10000);
  CHECK_EQ(shares.locked_position, 0);
  CHECK_EQ(shares.sellable_qty, 10000);
}

TEST("a restart that forgets orders gives back what they kept") {
  Morning morning("restart.forgets", "orders", "option.contracts", kExpiringToday.c_str());
  morning->Get({kLowCall, kLong}, 3);
  morning->Get({kHighPut, kLong}, 2);
  const int64_t before = Available(*morning.trader);
  morning->Open(kHighCall, XTP_SIDE_SELL, 0.3, 2);
  morning->Close(kLowCall, XTP_SIDE_SELL, 0.3, 1);
  morning->Exercise(kLowCall, 1);
  morning->ExercisePair(kLowCall, kHighPut, 1);
  CHECK(Available(*morning.trader) < before);
  Set("restart", "1");
  morning->Relogin("optioner");
  CHECK_EQ(Available(*morning.trader), before);
  CHECK_EQ(morning->PositionOf(kLowCall, kLong).sellable_qty, 3);
}

// Any orders, combinations and splits.

namespace {

/// What the account must have: its premiums, fees and trades added up from the orders.
void CheckBooks(OptionTrader& trader) {
  int64_t cash = kStartCash;
  std::map<std::pair<std::string, XTP_POSITION_DIRECTION_TYPE>, int64_t> held;
  int64_t frozen_margin = 0;
  int64_t withheld = 0;
  XTPQueryOrderReq all{};
  for (const TraderEvent& event : trader.Ask([&](int r) { return trader.api()->QueryOrdersEx(&all, trader.session(), r); })) {
    if (!event.has_row) continue;
    const XTPOrderInfoEx& order = event.order_ex;
    const bool buy = order.side == XTP_SIDE_BUY;
    const bool open = order.position_effect == XTP_POSITION_EFFECT_OPEN;
    const auto direction = buy == open ? kLong : kShort;
    const int64_t fee = open && !buy ? 0 : kFee;
    const int64_t amount = Units(order.trade_amount);
    cash += (buy ? -amount : amount) - fee * order.qty_traded;
    held[{order.ticker, direction}] += open ? order.qty_traded : -order.qty_traded;
    const bool working =
        order.order_status == XTP_ORDER_STATUS_NOTRADEQUEUEING || order.order_status == XTP_ORDER_STATUS_PARTTRADEDQUEUEING;
    if (!working) continue;
    const auto contract = std::find_if(std::begin(kContracts), std::end(kContracts),
                                       [&](const Contract& one) { return one.ticker == std::string(order.ticker); });
    if (open && !buy) frozen_margin += MarginUnits(*contract) * order.qty_left;
    if (buy) withheld += (Units(order.price) * kUnit + kFee) * order.qty_left;
  }
  const XTPQueryAssetRsp asset = trader.Asset();
  CHECK_EQ(Units(asset.banlance), cash);
  CHECK_EQ(Units(asset.frozen_margin), frozen_margin);
  CHECK_EQ(Units(asset.withholding_amount), withheld + frozen_margin + trader.Margins());
  CHECK_EQ(Units(asset.buying_power) + Units(asset.withholding_amount), cash);
  CHECK(asset.buying_power >= 0);
  std::map<std::pair<std::string, XTP_POSITION_DIRECTION_TYPE>, int64_t> combined;
  for (const XTPQueryOptCombPositionRsp& row : trader.Combinations()) {
    for (int32_t i = 0; i < row.opt_comb_info.num_legs; ++i) {
      const XTPOptCombLegInfo& leg = row.opt_comb_info.leg_detail[i];
      combined[{leg.leg_security_id, leg.leg_side}] += row.total_qty;
    }
  }
  for (const XTPQueryStkPositionRsp& row : trader.Positions()) {
    const std::pair<std::string, XTP_POSITION_DIRECTION_TYPE> key{row.ticker, row.position_direction};
    CHECK_EQ(row.total_qty, held[key]);
    CHECK(row.sellable_qty >= 0 && row.sellable_qty <= row.total_qty - combined[key]);
    held.erase(key);
  }
  for (const auto& [key, quantity] : held) CHECK_EQ(quantity, 0);
}

void Act(OptionTrader& trader, Random& random, std::vector<uint64_t>& sent) {
  const Contract& contract = kContracts[random(4)];
  const int64_t choice = random(12);
  if (choice < 2 && !sent.empty()) {
    trader.Cancel(sent[static_cast<size_t>(random(static_cast<int64_t>(sent.size())))]);
  } else if (choice < 5) {
    const std::vector<StrategyCase> cases = StrategyCases();
    const StrategyCase& one = cases[static_cast<size_t>(random(static_cast<int64_t>(cases.size())))];
    trader.Combine(one.id, one.legs, 1 + random(3));
  } else if (choice < 7) {
    const auto held = trader.Combinations();
    if (held.empty()) return;
    const auto& one = held[static_cast<size_t>(random(static_cast<int64_t>(held.size())))];
    trader.Split(one.strategy_id, one.opt_comb_info.comb_num, 1 + random(2));
  } else {
    const int64_t around = contract.settlement + random(401) - 200;
    const auto effect = random(3) == 0 ? XTP_POSITION_EFFECT_CLOSE : XTP_POSITION_EFFECT_OPEN;
    const auto side = random(2) == 0 ? XTP_SIDE_BUY : XTP_SIDE_SELL;
    const XTP_PRICE_TYPE type = random(4) == 0 ? XTP_PRICE_LIMIT_OR_CANCEL : XTP_PRICE_LIMIT;
    sent.push_back(trader.Order(contract.ticker, contract.market, side, effect, static_cast<double>(around) / 10000, 1 + random(20), type));
  }
}

}  // namespace

TEST("cash, margins and positions are conserved under random orders, combinations and splits") {
  for (uint64_t seed = 1; seed <= 5; ++seed) {
    Morning morning;
    Random random(seed);
    std::vector<uint64_t> sent;
    int32_t time = 93100000;
    size_t most = 0;
    for (int step = 0; step < 300; ++step) {
      Act(*morning.trader, random, sent);
      if (random(10) == 0) PlayTo(time += 1000);
      if (time % 100000 >= 59000) time += 41000;
      if (step % 30 != 29) continue;
      CheckBooks(*morning.trader);
      most = std::max(most, morning->Combinations().size());
    }
    CHECK(most > 0);
    // Taken apart, and with nothing working, the margin is that of each contract alone.
    for (const uint64_t id : sent) morning->Cancel(id);
    for (const auto& row : morning->Combinations()) morning->Split(row.strategy_id, row.opt_comb_info.comb_num, row.total_qty);
    CheckBooks(*morning.trader);
    int64_t margin = 0;
    CHECK(morning->Combinations().empty());
    for (const Contract& contract : kContracts) {
      margin += MarginUnits(contract) * morning->PositionOf(contract, kShort).total_qty;
    }
    CHECK_EQ(Units(morning->Asset().withholding_amount), margin);
    CHECK(margin > 0);
  }
}
