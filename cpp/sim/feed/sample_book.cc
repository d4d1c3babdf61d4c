#include "sim/feed/sample_book.h"

#include <algorithm>
#include <cstring>

#include "sim/base/market_time.h"
#include "sim/base/text.h"

namespace xtp::sim {

namespace {

constexpr size_t kLevels = 10;

/// The previous close and so many per cent of it more; 0 without limits.
Money Limit(const SampleSpec& spec, int32_t more) {
  if (more == 0) return 0;
  const int32_t percent = 100 + more;
  const Money exact = spec.pre_close * percent;  // hundredths of a unit
  return (exact + 50 * spec.tick) / (100 * spec.tick) * spec.tick;
}

}  // namespace

const char* TickerStatus(bool shanghai, SampleBook::Phase phase) {
  switch (phase) {
    case SampleBook::Phase::kAuction:
      return shanghai ? "C111" : "C1";
    case SampleBook::Phase::kOpened:
    case SampleBook::Phase::kBreak:
      return shanghai ? "T111" : "B1";
    case SampleBook::Phase::kContinuous:
      return shanghai ? "T111" : "T1";
    case SampleBook::Phase::kClosingAuction:
      return shanghai ? "U111" : "C1";
    case SampleBook::Phase::kClosed:
      return shanghai ? "E111" : "E1";
  }
  return "";
}

XTPQFI SampleBook::FullInfo(const SampleSpec& spec) {
  const bool star = spec.security_type == XTP_SECURITY_TECH_BOARD;
  const bool chinext = spec.security_type == XTP_SECURITY_STARTUP_BOARD;
  const bool bond = spec.security_type == XTP_SECURITY_CONVERTABLE_BOND || spec.security_type == XTP_SECURITY_NATIONAL_BOND_REVERSE_REPO;
  XTPQFI info{};
  info.exchange_id = spec.exchange;
  SetText(info.ticker, spec.ticker);
  SetText(info.ticker_name, spec.name);
  info.security_type = spec.security_type;
  info.ticker_qualification_class = XTP_QUALIFICATION_PUBLIC;
  info.is_registration = star || chinext;
  info.is_have_price_limit = spec.limit_percent > 0;
  info.upper_limit_price = ToYuan(Limit(spec, spec.limit_percent));
  info.lower_limit_price = ToYuan(Limit(spec, -spec.limit_percent));
  info.pre_close_price = ToYuan(spec.pre_close);
  info.price_tick = ToYuan(spec.tick);
  const int32_t largest = star ? 100'000 : chinext ? 300'000 : 1'000'000;
  const int32_t largest_market = star ? 50'000 : chinext ? 150'000 : 1'000'000;
  const int32_t smallest = star ? 200 : bond ? 10 : 100;
  const int32_t unit = star ? 1 : bond ? 10 : 100;
  info.bid_qty_upper_limit = info.ask_qty_upper_limit = largest;
  info.bid_qty_lower_limit = info.ask_qty_lower_limit = smallest;
  info.bid_qty_unit = info.ask_qty_unit = unit;
  info.market_bid_qty_upper_limit = info.market_ask_qty_upper_limit = largest_market;
  info.market_bid_qty_lower_limit = info.market_ask_qty_lower_limit = smallest;
  info.market_bid_qty_unit = info.market_ask_qty_unit = unit;
  info.security_status = XTP_SECURITY_STATUS_COMMON;
  return info;
}

SampleBook::SampleBook(const SampleSpec& spec, SampleChannel& channel, uint64_t seed) : spec_(spec), channel_(channel), random_(seed) {
  best_bid_ = spec_.pre_close / spec_.tick + random_.Below(spec_.swing) - spec_.swing / 2;
  auction_price_ = best_bid_ * spec_.tick;
}

Money SampleBook::PriceAt(const Side& side, size_t level) const {
  const auto distance = static_cast<int64_t>(level);
  return (side.buy ? best_bid_ - distance : best_bid_ + 1 + distance) * spec_.tick;
}

int64_t SampleBook::SomeQuantity() {
  const int64_t hundreds = 1 + random_.Below(random_.Below(8) == 0 ? 60 : 12);
  // The STAR market trades any number of shares, which a client should be shown.
  return hundreds * 100 + (spec_.security_type == XTP_SECURITY_TECH_BOARD ? 100 + random_.Below(100) : 0);
}

FeedRecord& SampleBook::Append(FeedRecord::Kind kind) {
  FeedRecord& record = records_->emplace_back();
  std::memset(static_cast<void*>(&record), 0, sizeof record);
  record.kind = kind;
  record.time = ToXtpTime(now_ms_);
  return record;
}

XTPTBT& SampleBook::AppendTick(XTP_TBT_TYPE type) {
  FeedRecord& record = Append(FeedRecord::Kind::kTick);
  record.tick.exchange_id = spec_.exchange;
  SetText(record.tick.ticker, spec_.ticker);
  record.tick.data_time = record.time;
  record.tick.type = type;
  now_ms_++;
  return record.tick;
}

int64_t SampleBook::NewOrderNumber() { return IsShanghai() ? ++channel_.last_order : channel_.last_seq + 1; }

void SampleBook::State(const char* flag) {
  if (!IsShanghai()) return;
  XTPTBT& tick = AppendTick(XTP_TBT_STATE);
  tick.seq = ++channel_.last_seq;
  tick.state.channel_no = channel_.number;
  tick.state.seq = tick.seq;
  SetText(tick.state.flag, flag);
}

void SampleBook::Entrust(bool buy, int64_t number, Money price, int64_t quantity, char shanghai_kind) {
  XTPTBT& tick = AppendTick(XTP_TBT_ENTRUST);
  XTPTickByTickEntrust& entrust = tick.entrust;
  entrust.channel_no = channel_.number;
  entrust.seq = ++channel_.last_seq;
  entrust.price = ToYuan(price);
  entrust.qty = quantity;
  if (IsShanghai()) {
    tick.seq = entrust.seq;
    entrust.side = buy ? 'B' : 'S';
    entrust.ord_type = shanghai_kind;
    entrust.order_no = number;
  } else {
    entrust.side = buy ? '1' : '2';
    entrust.ord_type = '2';
  }
}

void SampleBook::Trade(int64_t bid, int64_t ask, Money price, int64_t quantity, char shanghai_flag) {
  XTPTBT& tick = AppendTick(XTP_TBT_TRADE);
  XTPTickByTickTrade& trade = tick.trade;
  trade.channel_no = channel_.number;
  trade.seq = ++channel_.last_seq;
  trade.price = ToYuan(price);
  trade.qty = quantity;
  trade.bid_no = bid;
  trade.ask_no = ask;
  if (IsShanghai()) {
    tick.seq = trade.seq;
    trade.money = ToYuan(price * quantity);
    trade.trade_flag = shanghai_flag;
  } else {
    trade.trade_flag = 'F';
  }
  figures_.Count(price, quantity);
}

void SampleBook::CancelTick(bool buy, int64_t number, Money price, int64_t quantity) {
  if (IsShanghai()) {
    Entrust(buy, number, price, quantity, 'D');
    return;
  }
  XTPTBT& tick = AppendTick(XTP_TBT_TRADE);
  tick.trade.channel_no = channel_.number;
  tick.trade.seq = ++channel_.last_seq;
  tick.trade.qty = quantity;
  (buy ? tick.trade.bid_no : tick.trade.ask_no) = number;
  tick.trade.trade_flag = '4';
}

void SampleBook::CollectForAuction() {
  if (figures_.last() > 0) auction_price_ = figures_.last();
  auction_quantity_ = 1000 + 100 * random_.Below(90);
  auction_bid_ = NewOrderNumber();
  if (!IsShanghai()) Entrust(true, auction_bid_, auction_price_, auction_quantity_, 'A');
  auction_ask_ = NewOrderNumber();
  if (!IsShanghai()) Entrust(false, auction_ask_, auction_price_, auction_quantity_, 'A');
}

void SampleBook::TradeAuction() {
  Trade(auction_bid_, auction_ask_, auction_price_, auction_quantity_, 'N');
  auction_quantity_ = 0;
}

void SampleBook::Open() {
  while (bids_.levels.size() < kLevels) {
    Deepen(bids_);
    Deepen(asks_);
  }
}

void SampleBook::Add(Side& side, size_t level, int64_t quantity) {
  const int64_t number = NewOrderNumber();
  Entrust(side.buy, number, PriceAt(side, level), quantity, 'A');
  side.levels[level].orders.push_back({number, quantity});
  side.levels[level].quantity += quantity;
}

void SampleBook::Deepen(Side& side) {
  side.levels.emplace_back();
  for (int64_t orders = 2 + random_.Below(3); orders > 0; --orders) Add(side, side.levels.size() - 1, SomeQuantity());
}

void SampleBook::Take(Side& passive, int64_t quantity, int64_t rest) {
  Side& active = Opposite(passive);
  const Money price = PriceAt(passive, 0);
  const int64_t number = NewOrderNumber();
  // Shanghai shows an order only with what is left after its trades, Shenzhen shows it first and whole.
  if (!IsShanghai()) Entrust(active.buy, number, price, quantity + rest, 'A');
  Level& best = passive.levels.front();
  while (quantity > 0) {
    Order& resting = best.orders.front();
    const int64_t traded = std::min(quantity, resting.quantity);
    Trade(active.buy ? number : resting.number, active.buy ? resting.number : number, price, traded, active.buy ? 'B' : 'S');
    quantity -= traded;
    best.quantity -= traded;
    resting.quantity -= traded;
    if (resting.quantity == 0) best.orders.pop_front();
  }
  if (best.quantity > 0) return;
  if (IsShanghai()) Entrust(active.buy, number, price, rest, 'A');
  passive.levels.pop_front();
  best_bid_ += active.buy ? 1 : -1;
  active.levels.push_front({{{number, rest}}, rest});
  while (passive.levels.size() < kLevels) Deepen(passive);
}

void SampleBook::Cancel(Side& side) {
  const auto level = static_cast<size_t>(random_.Below(kLevels));
  Level& chosen = side.levels[level];
  // The fuller a level, the more is cancelled: this is what keeps the depth in bounds.
  for (size_t count = 1 + chosen.orders.size() / 8; count > 0 && chosen.orders.size() > 1; --count) {
    const auto place = chosen.orders.begin() + random_.Below(static_cast<int64_t>(chosen.orders.size()));
    const Order order = *place;
    chosen.orders.erase(place);
    chosen.quantity -= order.quantity;
    CancelTick(side.buy, order.number, PriceAt(side, level), order.quantity);
  }
}

void SampleBook::Live(int64_t target) {
  const int64_t pull = std::clamp<int64_t>((target - best_bid_) * 2, -9, 9);
  const int64_t dice = random_.Below(100);
  Side& any = random_.Below(2) == 0 ? bids_ : asks_;
  if (dice < 10 + pull) {
    Take(asks_, asks_.levels.front().quantity, SomeQuantity());
  } else if (dice < 20) {
    Take(bids_, bids_.levels.front().quantity, SomeQuantity());
  } else if (dice < 38) {
    const Level& best = any.levels.front();
    // Never the whole level: that would be a move of the price.
    if (best.quantity > 200) Take(any, std::min(SomeQuantity(), best.quantity - 100), 0);
  } else if (dice < 82) {
    const auto level = static_cast<size_t>(std::min(random_.Below(kLevels), random_.Below(kLevels)));
    for (int64_t orders = 1 + random_.Below(3); orders > 0; --orders) Add(any, level, SomeQuantity());
  } else {
    Cancel(any);
  }
}

void SampleBook::Snapshot(Phase phase) {
  FeedRecord& record = Append(FeedRecord::Kind::kSnapshot);
  XTPMD& md = record.snapshot;
  md.exchange_id = spec_.exchange;
  SetText(md.ticker, spec_.ticker);
  figures_.Show(md);
  md.pre_close_price = ToYuan(spec_.pre_close);
  // Shenzhen publishes no closing price: the library shows the last one.
  md.close_price = !IsShanghai() || phase == Phase::kClosed ? md.last_price : 0;
  md.upper_limit_price = ToYuan(Limit(spec_, spec_.limit_percent));
  md.lower_limit_price = ToYuan(Limit(spec_, -spec_.limit_percent));
  md.data_time = record.time;
  SetText(md.ticker_status, TickerStatus(IsShanghai(), phase));
  md.data_type = XTP_MARKETDATA_ACTUAL;
  md.data_type_v2 = XTP_MARKETDATA_V2_ACTUAL;

  if (phase == Phase::kAuction || phase == Phase::kClosingAuction) {
    md.bid[0] = md.ask[0] = ToYuan(auction_price_);
    md.bid_qty[0] = md.ask_qty[0] = auction_quantity_;
    return;
  }
  const auto show = [&](const Side& side, double* prices, int64_t* quantities, int64_t& total, int32_t& count) {
    for (size_t i = 0; i < side.levels.size(); ++i) {
      total += side.levels[i].quantity;
      count += static_cast<int32_t>(side.levels[i].orders.size());
      if (i >= kLevels) continue;
      prices[i] = ToYuan(PriceAt(side, i));
      quantities[i] = side.levels[i].quantity;
    }
  };
  show(bids_, md.bid, md.bid_qty, md.stk.total_bid_qty, md.stk.num_bid_orders);
  show(asks_, md.ask, md.ask_qty, md.stk.total_ask_qty, md.stk.num_ask_orders);
  const auto queue = [](const Side& side, int64_t* quantities, int32_t& count, int32_t& max_count) {
    const std::deque<Order>& orders = side.levels.front().orders;
    max_count = static_cast<int32_t>(orders.size());
    count = std::min(max_count, kMaxQueue);
    for (int32_t i = 0; i < count; ++i) quantities[i] = orders[static_cast<size_t>(i)].quantity;
  };
  queue(bids_, record.bid_queue, record.bid_count, record.max_bid_count);
  queue(asks_, record.ask_queue, record.ask_count, record.max_ask_count);
}

}  // namespace xtp::sim
