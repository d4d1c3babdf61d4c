#include "sim/quotes/history.h"

#include <string>

#include "sim/base/text.h"

namespace xtp::sim {

int64_t SequenceOf(const XTPTBT& tick) {
  switch (tick.type) {
    case XTP_TBT_ENTRUST:
      return tick.entrust.seq;
    case XTP_TBT_TRADE:
      return tick.trade.seq;
    default:
      return tick.state.seq;
  }
}

namespace {

int32_t ChannelOf(const XTPTBT& tick) {
  switch (tick.type) {
    case XTP_TBT_ENTRUST:
      return tick.entrust.channel_no;
    case XTP_TBT_TRADE:
      return tick.trade.channel_no;
    default:
      return tick.state.channel_no;
  }
}

}  // namespace

void History::CatchUp(uint64_t played) {
  for (; known_ < played && feed_->Next(record_); ++known_) {
    if (record_.kind == FeedRecord::Kind::kTick) {
      ticks_[{record_.tick.exchange_id, ChannelOf(record_.tick)}].push_back(record_.tick);
    } else {
      snapshots_[{record_.snapshot.exchange_id, std::string(GetText(record_.snapshot.ticker))}].push_back(record_.snapshot);
    }
  }
}

const std::vector<XTPTBT>& History::Ticks(XTP_EXCHANGE_TYPE exchange, int32_t channel) const {
  static const std::vector<XTPTBT> none;
  const auto found = ticks_.find({exchange, channel});
  return found == ticks_.end() ? none : found->second;
}

const std::vector<XTPMD>& History::Snapshots(const Symbol& symbol) const {
  static const std::vector<XTPMD> none;
  const auto found = snapshots_.find(symbol);
  return found == snapshots_.end() ? none : found->second;
}

}  // namespace xtp::sim
