#include "sim/synthetic/venue.h"

#include <algorithm>
#include <cstring>

namespace xtp::sim::synthetic {

using engine::Phase;

namespace {

engine::MatchingEngine::Rules RulesOf(const Listing& listing) {
  const bool shanghai = listing.info.exchange_id == XTP_EXCHANGE_SH;
  return {shanghai ? engine::AuctionRule::kMiddle : engine::AuctionRule::kNearest, listing.tick};
}

XTPMD FrameOf(const XTPQFI& info) {
  XTPMD frame;
  std::memset(static_cast<void*>(&frame), 0, sizeof frame);
  frame.exchange_id = info.exchange_id;
  std::memcpy(frame.ticker, info.ticker, sizeof frame.ticker);
  frame.pre_close_price = info.pre_close_price;
  frame.upper_limit_price = info.upper_limit_price;
  frame.lower_limit_price = info.lower_limit_price;
  frame.data_type = XTP_MARKETDATA_ACTUAL;
  frame.data_type_v2 = XTP_MARKETDATA_V2_ACTUAL;
  return frame;
}

/// Beijing publishes five levels, and no queues.
void CutToFiveLevels(FeedRecord& record) {
  XTPMD& md = record.snapshot;
  std::fill(md.bid + 5, md.bid + 10, 0.0);
  std::fill(md.ask + 5, md.ask + 10, 0.0);
  std::fill(md.bid_qty + 5, md.bid_qty + 10, 0);
  std::fill(md.ask_qty + 5, md.ask_qty + 10, 0);
  record.bid_count = record.max_bid_count = record.ask_count = record.max_ask_count = 0;
  std::fill(record.bid_queue, record.bid_queue + kMaxQueue, 0);
  std::fill(record.ask_queue, record.ask_queue + kMaxQueue, 0);
}

}  // namespace

Venue::Venue(const Listing& listing, engine::TickChannel& channel, bool ticks, std::vector<MarketEvent>& events)
    : exchange_(listing.info.exchange_id),
      pre_close_(listing.pre_close),
      channel_(channel),
      engine_(RulesOf(listing)),
      maker_(FrameOf(listing.info)),
      outsiders_(events) {
  if (ticks && exchange_ != XTP_EXCHANGE_NQ) tape_.emplace(exchange_, listing.info.ticker, channel);
  engine_.Enter(Phase::kAuction);
}

void Venue::SetTime(int64_t xtp_time) {
  time_ = xtp_time;
  if (tape_) tape_->SetTime(xtp_time);
}

engine::OrderId Venue::Add(engine::NewOrder order) {
  const engine::TickChannel before = channel_;
  order.id = channel_.NextOrder();
  Listeners sink = listeners();
  if (engine_.Add(order, sink) == engine::AddResult::kAccepted) return order.id;
  // Nothing was told of it: its number is the next one's.
  channel_ = before;
  return 0;
}

bool Venue::Cancel(engine::OrderId id) {
  Listeners sink = listeners();
  return engine_.Cancel(id, sink);
}

engine::OrderId Venue::AddOurs(const engine::NewOrder& order, uint64_t ours) {
  outsiders_.Expect(ours);
  const engine::OrderId id = Add(order);
  outsiders_.ExpectNone();
  return id;
}

void Venue::CancelOurs(uint64_t ours) {
  const engine::OrderId id = outsiders_.NumberOf(ours);
  if (id != 0) Cancel(id);
}

void Venue::State(std::string_view flag) {
  if (tape_) tape_->OnState(flag);
}

void Venue::Uncross() {
  Listeners sink = listeners();
  engine_.Uncross(reference(), sink);
}

void Venue::CallForOpening() {
  State("OCALL");
  if (tape_) tape_->HoldEntrusts();
}

void Venue::EndOpeningCall() {
  if (tape_) tape_->ReleaseEntrusts();
  Uncross();
  engine_.Enter(Phase::kPaused);
  moment_ = Moment::kOpened;
}

void Venue::Trade() {
  if (moment_ == Moment::kOpened) State("TRADE");
  // Orders that came while nothing traded may have crossed.
  engine_.Enter(Phase::kAuction);
  Uncross();
  engine_.Enter(Phase::kContinuous);
  moment_ = Moment::kTrading;
}

void Venue::Break() {
  engine_.Enter(Phase::kPaused);
  moment_ = Moment::kBreak;
}

void Venue::CallForClosing() {
  State("CCALL");
  engine_.Enter(Phase::kAuction);
  moment_ = Moment::kClosingCall;
}

void Venue::EndDay() {
  Uncross();
  State("CLOSE");
  State("ENDTR");
  engine_.Enter(Phase::kPaused);
  moment_ = Moment::kClosed;
}

std::string_view Venue::Status() const {
  const bool shanghai = exchange_ == XTP_EXCHANGE_SH;
  switch (moment_) {
    case Moment::kCall:
      return shanghai ? "C111" : "C1";
    case Moment::kOpened:
    case Moment::kBreak:
      return shanghai ? "T111" : "B1";
    case Moment::kTrading:
      return shanghai ? "T111" : "T1";
    case Moment::kClosingCall:
      return shanghai ? "U111" : "C1";
    case Moment::kClosed:
      return shanghai ? "E111" : "E1";
  }
  return "";
}

FeedRecord Venue::Snapshot() const {
  if (engine_.phase() == Phase::kAuction) return maker_.OfAuction(engine_.Indicative(reference()), Status(), time_);
  FeedRecord record = maker_.OfBook(engine_.book(), Status(), time_);
  if (exchange_ == XTP_EXCHANGE_NQ) CutToFiveLevels(record);
  return record;
}

}  // namespace xtp::sim::synthetic
