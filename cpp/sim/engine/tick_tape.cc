#include "sim/engine/tick_tape.h"

#include <cstring>

#include "sim/base/text.h"

namespace xtp::sim::engine {

namespace {

/// How Shenzhen writes a price type.
char KindOf(XTP_PRICE_TYPE type) {
  switch (type) {
    case XTP_PRICE_LIMIT:
    case XTP_PRICE_LIMIT_OR_CANCEL:
      return '2';
    case XTP_PRICE_FORWARD_BEST:
      return 'U';
    default:
      return '1';
  }
}

}  // namespace

TickTape::TickTape(XTP_EXCHANGE_TYPE exchange, std::string_view ticker, TickChannel& channel) : channel_(channel) {
  std::memset(static_cast<void*>(&blank_), 0, sizeof blank_);
  blank_.exchange_id = exchange;
  SetText(blank_.ticker, ticker);
}

XTPTBT& TickTape::Append(XTP_TBT_TYPE type) {
  std::vector<XTPTBT>& to = holding_ && type == XTP_TBT_ENTRUST ? held_ : ticks_;
  XTPTBT& tick = to.emplace_back(blank_);
  tick.type = type;
  tick.data_time = time_;
  return tick;
}

void TickTape::AppendEntrust(OrderId number, Side side, Money price, int64_t quantity, char kind) {
  const bool bid = side == Side::kBid;
  XTPTBT& tick = Append(XTP_TBT_ENTRUST);
  tick.entrust.channel_no = channel_.number();
  tick.entrust.price = ToYuan(price);
  tick.entrust.qty = quantity;
  tick.entrust.ord_type = kind;
  if (IsShanghai()) {
    tick.entrust.side = bid ? 'B' : 'S';
    tick.entrust.order_no = static_cast<int64_t>(number);
    if (!holding_) tick.seq = tick.entrust.seq = channel_.NextTick();
  } else {
    tick.entrust.side = bid ? '1' : '2';
    tick.entrust.seq = static_cast<int64_t>(number);
  }
}

void TickTape::OnAccepted(const NewOrder& order) {
  if (IsShanghai()) return;
  const char kind = KindOf(order.type);
  AppendEntrust(order.id, order.side, kind == '2' ? order.price : 0, order.quantity, kind);
}

void TickTape::OnTrade(const Trade& trade) {
  constexpr char kFlags[] = {'B', 'S', 'N'};
  XTPTBT& tick = Append(XTP_TBT_TRADE);
  tick.trade.channel_no = channel_.number();
  tick.trade.seq = channel_.NextTick();
  tick.trade.price = ToYuan(trade.price);
  tick.trade.qty = trade.quantity;
  tick.trade.bid_no = static_cast<int64_t>(trade.bid);
  tick.trade.ask_no = static_cast<int64_t>(trade.ask);
  if (IsShanghai()) {
    tick.seq = tick.trade.seq;
    tick.trade.money = ToYuan(trade.price * trade.quantity);
    tick.trade.trade_flag = kFlags[static_cast<size_t>(trade.aggressor)];
  } else {
    tick.trade.trade_flag = 'F';
  }
}

void TickTape::OnRested(const Rested& rested) {
  if (IsShanghai()) AppendEntrust(rested.id, rested.side, rested.price, rested.left, 'A');
}

void TickTape::OnCancelled(const Cancelled& cancelled) {
  if (IsShanghai()) {
    if (cancelled.rested) AppendEntrust(cancelled.id, cancelled.side, cancelled.price, cancelled.left, 'D');
    return;
  }
  XTPTBT& tick = Append(XTP_TBT_TRADE);
  tick.trade.channel_no = channel_.number();
  tick.trade.seq = channel_.NextTick();
  tick.trade.qty = cancelled.left;
  (cancelled.side == Side::kBid ? tick.trade.bid_no : tick.trade.ask_no) = static_cast<int64_t>(cancelled.id);
  tick.trade.trade_flag = '4';
}

void TickTape::OnState(std::string_view flag) {
  if (!IsShanghai()) return;
  XTPTBT& tick = Append(XTP_TBT_STATE);
  tick.state.channel_no = channel_.number();
  tick.seq = tick.state.seq = channel_.NextTick();
  SetText(tick.state.flag, flag);
}

void TickTape::ReleaseEntrusts() {
  holding_ = false;
  for (XTPTBT& tick : held_) {
    tick.seq = tick.entrust.seq = channel_.NextTick();
    ticks_.push_back(tick);
  }
  held_.clear();
}

}  // namespace xtp::sim::engine
