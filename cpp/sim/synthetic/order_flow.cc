#include "sim/synthetic/order_flow.h"

#include <algorithm>

#include "sim/synthetic/draw.h"
#include "sim/synthetic/trading_hours.h"

namespace xtp::sim::synthetic {

using engine::NewOrder;
using engine::OrderBook;

namespace {

constexpr int64_t kTotalActivity = TotalActivity();
constexpr int64_t kUs = 1000;

int64_t Sigma(const Listing& listing, int64_t orders) {
  constexpr int64_t kPerTenThousand = 10'000;
  return listing.pre_close * 1024 / kPerTenThousand * listing.volatility / std::max<int64_t>(SquareRoot(orders), 1);
}

Money Spacing(const Listing& listing) { return std::max<Money>(listing.pre_close / 5000 / listing.tick, 1) * listing.tick; }

/// So many lots of a hundred that an order is worth some thousand yuan.
int64_t UsualLots(const Listing& listing) { return std::max<int64_t>(5000 * kYuan / (listing.pre_close * 100), 1); }

}  // namespace

OrderFlow::OrderFlow(const Listing& listing, int64_t orders, uint64_t seed)
    : listing_(listing),
      orders_(std::max<int64_t>(orders * listing.liveliness / 100, 1)),
      sigma_(Sigma(listing, orders_)),
      spacing_(Spacing(listing)),
      usual_resting_(std::clamp<int64_t>(120 + orders_ / 50, 120, 2000)),
      usual_lots_(UsualLots(listing)),
      random_(seed),
      // Something happened over night.
      fair_(listing.pre_close * kFine + Normal(random_, listing.pre_close * kFine / 10'000 * listing.volatility / 3)) {}

void OrderFlow::Begin(int64_t time) {
  clock_us_ = time * kUs;
  Wait();
}

void OrderFlow::Wait() {
  const int64_t activity = ActivityAt(clock_us_ / kUs);
  if (activity == 0) {
    next_time_ = kNever;
    return;
  }
  clock_us_ += Exponential(random_, kTotalActivity * kUs / (orders_ * activity));
  next_time_ = clock_us_ / kUs;
}

void OrderFlow::MoveFairValue(int64_t activity) {
  // Busy times move it further with each order, and now and then there is news.
  int64_t sigma = sigma_ * (80 + activity / 5) / 100;
  if (OneIn(random_, 400)) sigma *= 6;
  fair_ = std::clamp(fair_ + Normal(random_, sigma), listing_.lower * kFine, listing_.upper * kFine);
}

void OrderFlow::Act(Venue& venue) {
  MoveFairValue(ActivityAt(next_time_));
  if (venue.engine().phase() == engine::Phase::kAuction) {
    ActInCall(venue);
  } else {
    ActInTrading(venue);
  }
  Wait();
}

void OrderFlow::ActInCall(Venue& venue) {
  // Nothing can be taken back in the last minutes of the opening call, nor in the closing call.
  if (next_time_ < kLastCancel && Chance(random_, 15)) {
    CancelOne(venue);
  } else if (Chance(random_, 50)) {
    AddEager(venue);
  } else {
    AddNear(venue);
  }
}

void OrderFlow::ActInTrading(Venue& venue) {
  const auto resting = static_cast<int64_t>(venue.book().order_count());
  if (Chance(random_, std::clamp<int64_t>(32 * resting / usual_resting_, 2, 70))) {
    CancelOne(venue);
  } else if (Chance(random_, 22)) {
    Take(venue);
  } else {
    AddNear(venue);
  }
}

Money OrderFlow::WithinLimits(Money price) const { return std::clamp(price, listing_.lower, listing_.upper); }

Money OrderFlow::PriceAt(Side side, int64_t fine_distance) const {
  const int64_t step = listing_.tick * kFine;
  const int64_t ticks = side == Side::kBid ? (fair_ - fine_distance) / step : (fair_ + fine_distance + step - 1) / step;
  return WithinLimits(ticks * listing_.tick);
}

int64_t OrderFlow::SomeQuantity(int64_t largest) {
  const QuantityRule& rule = listing_.quantity;
  int64_t quantity = HeavyTailed(random_) * usual_lots_ * 100;
  if (rule.unit == 1 && OneIn(random_, 3)) quantity += random_.Below(100);
  return std::clamp(quantity, rule.smallest, largest);
}

void OrderFlow::AddNear(Venue& venue) {
  const Side side = SomeSide();
  const int64_t usual = spacing_ * kFine;
  const int64_t distance = usual / 2 + Exponential(random_, Chance(random_, 80) ? usual * 2 : usual * 20);
  Add(venue, {0, side, XTP_PRICE_LIMIT, PriceAt(side, distance), SomeQuantity(listing_.quantity.largest)});
}

void OrderFlow::AddEager(Venue& venue) {
  const Side side = SomeSide();
  Add(venue, {0, side, XTP_PRICE_LIMIT, PriceAt(side, Normal(random_, spacing_ * kFine * 6)), SomeQuantity(listing_.quantity.largest)});
}

/// The further the last price is from the fair value, the more takers push it back.
OrderFlow::Side OrderFlow::SideOfTaker(const Venue& venue) {
  const int64_t cheap = (fair_ / kFine - venue.reference()) * 10 / spacing_;
  return Chance(random_, 50 + std::clamp<int64_t>(cheap, -30, 30)) ? Side::kBid : Side::kAsk;
}

void OrderFlow::Take(Venue& venue) {
  const Side side = SideOfTaker(venue);
  if (venue.book().IsEmpty(engine::Opposite(side))) return AddNear(venue);
  const Money best = venue.book().Best(engine::Opposite(side)).price;
  const Money more = random_.Below(3) * listing_.tick;
  const Money price = WithinLimits(side == Side::kBid ? best + more : best - more);
  const bool takes_market_orders = listing_.board != Board::kStar && listing_.board != Board::kBeijing;
  if (takes_market_orders && OneIn(random_, 8)) {
    Add(venue, {0, side, XTP_PRICE_BEST5_OR_CANCEL, 0, SomeQuantity(listing_.info.market_bid_qty_upper_limit)});
  } else {
    Add(venue, {0, side, XTP_PRICE_LIMIT, price, SomeQuantity(listing_.quantity.largest)});
  }
}

void OrderFlow::CancelOne(Venue& venue) {
  while (!resting_.empty()) {
    const auto chosen = static_cast<size_t>(random_.Below(static_cast<int64_t>(resting_.size())));
    const engine::OrderId id = resting_[chosen];
    resting_[chosen] = resting_.back();
    resting_.pop_back();
    if (venue.Cancel(id)) return;
  }
}

void OrderFlow::Add(Venue& venue, const NewOrder& order) {
  const engine::OrderId id = venue.Add(order);
  if (venue.book().Find(id) == OrderBook::kNone) return;
  resting_.push_back(id);
  if (resting_.size() > 2 * venue.book().order_count() + 64) ForgetEnded(venue.book());
}

void OrderFlow::ForgetEnded(const OrderBook& book) {
  const auto ended = [&](engine::OrderId id) { return book.Find(id) == OrderBook::kNone; };
  resting_.erase(std::remove_if(resting_.begin(), resting_.end(), ended), resting_.end());
}

}  // namespace xtp::sim::synthetic
