#include "sim/recorded/recorded_market.h"

namespace xtp::sim::recorded {

RecordedMarket::RecordedMarket(const Market& market) : market_(market) {
  for (size_t i = 0; i < market_.instruments().size(); ++i) {
    const Instrument& instrument = market_.instruments().at(i);
    const bool shanghai = instrument.symbol().exchange == XTP_EXCHANGE_SH;
    instruments_.emplace_back(shanghai ? engine::TickStyle::kShanghai : engine::TickStyle::kShenzhen, instrument.tick(), market_.book(i),
                              events_);
  }
}

Session RecordedMarket::SessionAt(size_t instrument, int64_t now) const {
  if (market_.IsTrading(instrument, now)) return Session::kContinuous;
  switch (market_.instruments().at(instrument).PhaseAt(now).phase) {
    case Phase::kOpeningAuction:
    case Phase::kPause:
    case Phase::kClosingAuction:
    case Phase::kAfterHoursPause:
    case Phase::kClosed:
      return Session::kAuction;
    default:
      return Session::kNone;
  }
}

uint64_t RecordedMarket::Add(const MarketOrder& order, int64_t now) {
  const Session session = SessionAt(order.instrument, now);
  if (session != Session::kContinuous && order.type != XTP_PRICE_LIMIT) return 0;
  instruments_[order.instrument].Add(order, session, now);
  return ++numbers_;
}

void RecordedMarket::Cancel(size_t instrument, uint64_t order, int64_t) { instruments_[instrument].Cancel(order); }

void RecordedMarket::OnRecord(const FeedRecord& record, size_t instrument) {
  if (instrument >= instruments_.size()) return;
  RecordedInstrument& at = instruments_[instrument];
  // The moment is looked up only where it matters.
  const Session session = at.IsTouched() ? SessionAt(instrument, record.time) : Session::kNone;
  if (record.kind == FeedRecord::Kind::kTick) {
    at.OnTick(record.tick, session);
  } else {
    at.OnSnapshot(record.snapshot, session);
  }
}

}  // namespace xtp::sim::recorded
