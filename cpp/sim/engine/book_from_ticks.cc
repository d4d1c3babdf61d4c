#include "sim/engine/book_from_ticks.h"

namespace xtp::sim::engine {

namespace {

OrderId IdOf(int64_t number) { return static_cast<OrderId>(number); }

Money PriceOfTick(double yuan) { return FromYuan(yuan).value_or(0); }

}  // namespace

bool BookFromTicks::Apply(const XTPTBT& tick) {
  const bool shanghai = style_ == TickStyle::kShanghai;
  switch (tick.type) {
    case XTP_TBT_ENTRUST:
      return shanghai ? ApplyShanghaiEntrust(tick) : ApplyShenzhenEntrust(tick);
    case XTP_TBT_TRADE:
      return shanghai ? ApplyShanghaiTrade(tick) : ApplyShenzhenTrade(tick);
    default:
      return true;
  }
}

bool BookFromTicks::Add(int64_t number, Side side, Money price, int64_t quantity) {
  if (price <= 0 || quantity <= 0 || book_.IsFull() || book_.Find(IdOf(number)) != OrderBook::kNone) return false;
  book_.Add(IdOf(number), side, price, quantity);
  return true;
}

bool BookFromTicks::CanReduce(int64_t number, int64_t quantity) const {
  const uint32_t slot = book_.Find(IdOf(number));
  if (slot != OrderBook::kNone) return quantity > 0 && quantity <= book_.order(slot).left;
  const auto unpriced = unpriced_.find(IdOf(number));
  return unpriced != unpriced_.end() && quantity > 0 && quantity <= unpriced->second.left;
}

void BookFromTicks::Reduce(int64_t number, int64_t quantity) {
  const uint32_t slot = book_.Find(IdOf(number));
  if (slot != OrderBook::kNone) {
    book_.Reduce(slot, quantity);
    return;
  }
  const auto unpriced = unpriced_.find(IdOf(number));
  unpriced->second.left -= quantity;
  if (unpriced->second.left == 0) unpriced_.erase(unpriced);
}

bool BookFromTicks::ApplyShanghaiEntrust(const XTPTBT& tick) {
  const auto& entrust = tick.entrust;
  if (entrust.ord_type == 'A') {
    return Add(entrust.order_no, entrust.side == 'B' ? Side::kBid : Side::kAsk, PriceOfTick(entrust.price), entrust.qty);
  }
  if (entrust.ord_type != 'D' || !CanReduce(entrust.order_no, entrust.qty)) return false;
  Reduce(entrust.order_no, entrust.qty);
  return true;
}

/// Only orders in the book are reduced: the aggressor is not in it yet, and comes with what is left of it.
bool BookFromTicks::ApplyShanghaiTrade(const XTPTBT& tick) {
  const auto& trade = tick.trade;
  const bool reduces_bid = trade.trade_flag != 'B';
  const bool reduces_ask = trade.trade_flag != 'S';
  if (reduces_bid && !CanReduce(trade.bid_no, trade.qty)) return false;
  if (reduces_ask && !CanReduce(trade.ask_no, trade.qty)) return false;
  if (reduces_bid) Reduce(trade.bid_no, trade.qty);
  if (reduces_ask) Reduce(trade.ask_no, trade.qty);
  trade_count_++;
  return true;
}

bool BookFromTicks::ApplyShenzhenEntrust(const XTPTBT& tick) {
  const auto& entrust = tick.entrust;
  const Side side = entrust.side == '1' ? Side::kBid : Side::kAsk;
  if (entrust.ord_type == '2') return Add(entrust.seq, side, PriceOfTick(entrust.price), entrust.qty);
  if (entrust.ord_type == 'U' && !book_.IsEmpty(side)) return Add(entrust.seq, side, book_.Best(side).price, entrust.qty);
  return entrust.qty > 0 && unpriced_.insert({IdOf(entrust.seq), {side, entrust.qty}}).second;
}

bool BookFromTicks::ApplyShenzhenTrade(const XTPTBT& tick) {
  const auto& trade = tick.trade;
  if (trade.trade_flag == '4') {
    const int64_t number = trade.bid_no != 0 ? trade.bid_no : trade.ask_no;
    if (!CanReduce(number, trade.qty)) return false;
    Reduce(number, trade.qty);
    return true;
  }
  if (!CanReduce(trade.bid_no, trade.qty) || !CanReduce(trade.ask_no, trade.qty)) return false;
  for (const int64_t number : {trade.bid_no, trade.ask_no}) {
    Reduce(number, trade.qty);
    PriceByTrade(number, PriceOfTick(trade.price));
  }
  trade_count_++;
  return true;
}

/// What is left of a market order waits at the price of its last trade, unless its cancel follows.
void BookFromTicks::PriceByTrade(int64_t number, Money price) {
  const auto unpriced = unpriced_.find(IdOf(number));
  if (unpriced == unpriced_.end()) return;
  const Unpriced order = unpriced->second;
  unpriced_.erase(unpriced);
  Add(number, order.side, price, order.left);
}

}  // namespace xtp::sim::engine
