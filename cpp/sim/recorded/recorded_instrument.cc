#include "sim/recorded/recorded_instrument.h"

#include <algorithm>

#include "sim/engine/arrival_book.h"
#include "sim/recorded/volume_bound.h"

namespace xtp::sim::recorded {

using engine::MatchingEngine;
using engine::Opposite;
using engine::Rank;
using Kind = MarketEvent::Kind;

namespace {

/// Whether whoever waits at `limit` would have had a better price for the taker than `price`.
bool IsThrough(Side side, Money limit, Money price) { return Rank(side, limit) > Rank(side, price); }

int64_t WithinReason(Money price, int64_t quantity) {
  return std::min({quantity, MatchingEngine::kMaxQuantity, MatchingEngine::kMaxValue / price});
}

}  // namespace

void RecordedInstrument::Fill(WaitingOrder& order, Money price, int64_t quantity, bool other_side) {
  order.left -= quantity;
  events_.push_back({Kind::kTraded, order.id, {price, quantity}, other_side});
}

void RecordedInstrument::Add(const MarketOrder& order, Session session, int64_t now) {
  if (session == Session::kContinuous) return Arrive(order, now);
  Wait(order, order.limit, order.quantity, session, now);
}

void RecordedInstrument::Cancel(uint64_t order) {
  bids_.Remove(order);
  asks_.Remove(order);
}

void RecordedInstrument::Wait(const MarketOrder& order, Money price, int64_t quantity, Session session, int64_t now) {
  const Side side = order.buy ? Side::kBid : Side::kAsk;
  Ahead ahead = book_.AheadOf(side, price);
  // What an auction shows is no queue.
  if (session == Session::kAuction && !book_.knows_orders()) ahead.quantity = Ahead::kUnknown;
  waiting(side).Add({order.id, side, price, quantity, now, std::move(ahead)});
  events_.push_back({Kind::kRested, order.id, {price, quantity}});
}

/// The recorded levels and our waiting orders make one book in price-time priority, and the matching engine says what comes of it.
void RecordedInstrument::Arrive(const MarketOrder& order, int64_t now) {
  struct Piece {
    uint64_t ours;  // 0: recorded
    Money price;
  };
  const Side side = order.buy ? Side::kBid : Side::kAsk;
  const Side facing = Opposite(side);
  engine::ArrivalBook book;
  std::vector<Piece> pieces;
  const auto add = [&](uint64_t ours, Money price, int64_t quantity) {
    if (quantity <= 0) return;
    book.Add(facing, price, WithinReason(price, quantity));
    pieces.push_back({ours, price});
  };
  const std::vector<RecordedBook::Level> whole = book_.Best(facing);
  std::vector<RecordedBook::Level> levels = whole;
  for (const WaitingOrder& mine : waiting(facing).all()) {
    const int64_t ahead = book_.Left(mine.ahead);
    for (size_t i = 0; i < levels.size(); ++i) {
      RecordedBook::Level& level = levels[i];
      const bool better = IsThrough(facing, level.price, mine.price);
      if (!better && level.price != mine.price) continue;
      const int64_t before = whole[i].quantity - level.quantity;
      const int64_t first = better ? level.quantity : std::clamp<int64_t>(ahead - before, 0, level.quantity);
      add(0, level.price, first);
      level.quantity -= first;
    }
    add(mine.id, mine.price, mine.left);
  }
  for (const RecordedBook::Level& level : levels) add(0, level.price, level.quantity);

  // The own side's best price is what some price types go by.
  Money own = book_.BestPrice(side);
  if (!waiting(side).empty() && (own == 0 || IsThrough(side, waiting(side).best().price, own))) own = waiting(side).best().price;
  const Money opposite = pieces.empty() ? 0 : pieces.front().price;
  if (own != 0 && (opposite == 0 || !IsThrough(side, own, opposite)) && own != opposite) book.Add(side, own, 1);

  const engine::ArrivalBook::Outcome outcome = book.Meet({0, side, order.type, order.limit, order.quantity});
  for (const engine::ArrivalBook::Part& part : outcome.trades) {
    const Piece& piece = pieces[part.piece];
    if (piece.ours != 0) {
      Fill(*waiting(facing).Find(piece.ours), part.price, part.quantity);
    } else {
      book_.Take(facing, part.price, part.quantity);
      for (WaitingOrder& mine : waiting(facing).all()) {
        if (mine.price == part.price && mine.ahead.quantity != Ahead::kUnknown) {
          mine.ahead.quantity = std::max<int64_t>(mine.ahead.quantity - part.quantity, 0);
        }
      }
    }
    events_.push_back({Kind::kTraded, order.id, {part.price, part.quantity}, piece.ours != 0});
  }
  waiting(facing).RemoveFilled();
  if (outcome.left == 0) return;
  if (outcome.rest_price != 0) {
    Wait(order, outcome.rest_price, outcome.left, Session::kContinuous, now);
  } else {
    events_.push_back({Kind::kCancelled, order.id, {order.limit, outcome.left}});
  }
}

void RecordedInstrument::OnTick(const XTPTBT& tick, Session session) {
  if (tick.type == XTP_TBT_TRADE && tick.trade.trade_flag != '4') has_trade_ticks_ = true;
  if (!HasOrders()) return book_.Apply(tick);
  const bool trade = tick.type == XTP_TBT_TRADE;
  const TouchedOrder bid = trade ? book_.Look(tick.trade.bid_no) : TouchedOrder();
  const TouchedOrder ask = trade ? book_.Look(tick.trade.ask_no) : TouchedOrder();
  const bool knew = book_.knows_orders();
  book_.Apply(tick);
  if (knew && !book_.knows_orders()) LoseOrders();
  if (tick.type == XTP_TBT_ENTRUST) OnEntrust(tick);
  if (trade && tick.trade.trade_flag != '4') OnTrade(tick, bid, ask, session);
  if (session == Session::kContinuous && book_.knows_orders() && !book_.IsCrossed()) Resolve();
}

/// Nobody knows the queues any more.
void RecordedInstrument::LoseOrders() {
  for (const Side side : {Side::kBid, Side::kAsk}) {
    for (WaitingOrder& order : waiting(side).all()) order.ahead = {Ahead::kUnknown, {}};
  }
}

/// Shanghai tells of the orders of its opening auction only at its end: those that came before ours are in front of it.
void RecordedInstrument::OnEntrust(const XTPTBT& tick) {
  if (!book_.knows_orders() || tick.entrust.ord_type == 'D') return;
  const bool shanghai = tick.exchange_id == XTP_EXCHANGE_SH;
  const TouchedOrder order = book_.Look(shanghai ? tick.entrust.order_no : tick.entrust.seq);
  if (!order.known) return;
  const Side side = tick.entrust.side == 'B' || tick.entrust.side == '1' ? Side::kBid : Side::kAsk;
  for (WaitingOrder& mine : waiting(side).all()) {
    if (mine.price == order.price && tick.data_time < mine.arrived) mine.ahead.orders.insert(order.id);
  }
}

void RecordedInstrument::OnTrade(const XTPTBT& tick, const TouchedOrder& bid, const TouchedOrder& ask, Session session) {
  const Money price = FromYuan(tick.trade.price).value_or(0);
  const int64_t quantity = tick.trade.qty;
  if (price <= 0 || quantity <= 0 || session == Session::kNone) return;
  // What ours took already from the order on the other side can not come to them a second time.
  HearTrade(Side::kBid, price, ask.known ? std::min(quantity, ask.untaken) : quantity, bid, session);
  HearTrade(Side::kAsk, price, bid.known ? std::min(quantity, bid.untaken) : quantity, ask, session);
  bids_.RemoveFilled();
  asks_.RemoveFilled();
}

void RecordedInstrument::HearTrade(Side side, Money price, int64_t quantity, const TouchedOrder& own, Session session) {
  if (session == Session::kAuction) return HearAuction(side, price, quantity, own);
  int64_t left = quantity;
  int64_t at_price = 0;  // what ours of this price got
  for (WaitingOrder& order : waiting(side).all()) {
    int64_t turn = 0;
    if (IsThrough(side, order.price, price)) {
      turn = left;
    } else if (order.price == price) {
      turn = std::min(left, TurnAt(order, quantity, own) - at_price);
    } else {
      break;
    }
    const int64_t filled = std::min(order.left, std::max<int64_t>(turn, 0));
    if (filled > 0) Fill(order, order.price, filled);
    left -= filled;
    if (order.price == price) at_price += filled;
  }
}

/// All better orders trade at the auction's price; those at the price by their turn.
void RecordedInstrument::HearAuction(Side side, Money price, int64_t quantity, const TouchedOrder& own) {
  int64_t left = quantity;
  for (WaitingOrder& order : waiting(side).all()) {
    if (IsThrough(side, order.price, price)) {
      Fill(order, price, order.left);
    } else if (order.price == price) {
      const int64_t filled = std::min({order.left, left, std::max<int64_t>(TurnAt(order, quantity, own), 0)});
      if (filled > 0) Fill(order, price, filled);
      left -= filled;
    }
  }
}

/// How much of a trade at its own price comes to an order: where single orders are known, all that a later one got; else what is more than
/// was in front of it.
int64_t RecordedInstrument::TurnAt(WaitingOrder& order, int64_t quantity, const TouchedOrder& own) const {
  if (book_.knows_orders()) {
    const bool later = own.known && own.price == order.price && order.ahead.orders.count(own.id) == 0;
    return later ? quantity : 0;
  }
  if (order.ahead.quantity == Ahead::kUnknown) return 0;
  const int64_t turn = std::max<int64_t>(quantity - order.ahead.quantity, 0);
  order.ahead.quantity = std::max<int64_t>(order.ahead.quantity - quantity, 0);
  return turn;
}

void RecordedInstrument::OnSnapshot(const XTPMD& snapshot, Session session) {
  if (session == Session::kContinuous) book_.Show();
  if (HasOrders()) {
    if (!has_trade_ticks_) HearVolume(snapshot, session);
    if (session == Session::kContinuous) {
      if (!book_.knows_orders()) LookAtLevels();
      if (!book_.IsCrossed()) Resolve();
    }
  }
  volume_ = snapshot.qty;
  turnover_ = AmountOf(snapshot);
  last_quotes_[0] = visible_.BestOf(true);
  last_quotes_[1] = visible_.BestOf(false);
}

void RecordedInstrument::HearVolume(const XTPMD& snapshot, Session session) {
  const int64_t volume = snapshot.qty - volume_;
  const Money last = FromYuan(snapshot.last_price).value_or(0);
  if (volume <= 0 || last <= 0 || session == Session::kNone) return;
  for (const Side side : {Side::kBid, Side::kAsk}) {
    if (session == Session::kAuction) {
      HearAuction(side, last, volume, {});
    } else {
      HearVolume(side, snapshot, volume, AmountOf(snapshot) - turnover_);
    }
    waiting(side).RemoveFilled();
  }
}

void RecordedInstrument::HearVolume(Side side, const XTPMD& snapshot, int64_t volume, Money amount) {
  const Money last = FromYuan(snapshot.last_price).value_or(0);
  const size_t own = static_cast<size_t>(side);
  const Money worst = WorstOf(side, {last_quotes_[own], visible_.BestOf(side == Side::kBid), last});
  int64_t left = volume;
  int64_t at_price = 0;
  Money price = 0;
  for (WaitingOrder& order : waiting(side).all()) {
    if (order.price != price) at_price = 0;
    price = order.price;
    int64_t turn = 0;
    if (IsThrough(side, order.price, last)) {
      turn = left;
    } else {
      const int64_t least = LeastVolumeAt(side, order.price, tick_, {volume, amount, worst});
      turn = std::min(left, TurnAt(order, least, {}) - at_price);
    }
    const int64_t filled = std::min(order.left, std::max<int64_t>(turn, 0));
    if (filled > 0) Fill(order, order.price, filled);
    left -= filled;
    at_price += filled;
  }
}

/// Those in front of an order still wait at its price: they can not be more than there are.
void RecordedInstrument::LookAtLevels() {
  for (const Side side : {Side::kBid, Side::kAsk}) {
    for (WaitingOrder& order : waiting(side).all()) order.ahead.quantity = std::min(order.ahead.quantity, book_.ShownAt(side, order.price));
  }
}

void RecordedInstrument::Resolve() {
  while (Resolve(Side::kBid) || Resolve(Side::kAsk) || MeetEachOther()) {
  }
}

/// The first waiting order of a side takes from the best recorded level; false when none comes to it.
bool RecordedInstrument::Resolve(Side side) {
  if (waiting(side).empty()) return false;
  WaitingOrder& order = waiting(side).best();
  const Money shown = book_.BestPrice(Opposite(side));
  if (shown == 0 || Rank(side, shown) > Rank(side, order.price)) return false;
  const std::vector<RecordedBook::Level> levels = book_.Best(Opposite(side));
  if (levels.empty() || Rank(side, levels.front().price) > Rank(side, order.price)) return false;
  const int64_t quantity = std::min(order.left, levels.front().quantity);
  book_.Take(Opposite(side), levels.front().price, quantity);
  Fill(order, order.price, quantity);
  waiting(side).RemoveFilled();
  return true;
}

/// Ours may cross after an auction: they trade at the price of the earlier one.
bool RecordedInstrument::MeetEachOther() {
  if (bids_.empty() || asks_.empty() || bids_.best().price < asks_.best().price) return false;
  WaitingOrder& bid = bids_.best();
  WaitingOrder& ask = asks_.best();
  const bool bid_first = bid.arrived <= ask.arrived;
  const Money price = bid_first ? bid.price : ask.price;
  const int64_t quantity = std::min(bid.left, ask.left);
  Fill(bid_first ? bid : ask, price, quantity);
  Fill(bid_first ? ask : bid, price, quantity, true);
  bids_.RemoveFilled();
  asks_.RemoveFilled();
  return true;
}

}  // namespace xtp::sim::recorded
