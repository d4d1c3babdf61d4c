#include "sim/market/market.h"

#include "sim/base/text.h"

namespace xtp::sim {

void Market::Load(const std::vector<XTPQFI>& infos, uint32_t day) {
  instruments_ = InstrumentTable(infos, day);
  states_.clear();
  states_.resize(instruments_.size());
}

size_t Market::Apply(const FeedRecord& record) {
  const size_t instrument = instruments_.Find({record.exchange(), std::string(GetText(record.ticker()))});
  if (instrument == InstrumentTable::kNone || record.kind != FeedRecord::Kind::kSnapshot) return instrument;
  State& state = states_[instrument];
  state.newest = std::make_shared<const FeedRecord>(record);
  state.book.Show(record.snapshot);
  state.phase = record.snapshot.ticker_status[0];
  return instrument;
}

bool Market::IsTrading(size_t instrument, int64_t xtp_time) const {
  if (instrument >= states_.size()) return false;
  // Shanghai's status is T in the breaks too, and a feed may lack the status.
  const char phase = states_[instrument].phase;
  const bool continuous = instruments_.at(instrument).PhaseAt(xtp_time).matching == Matching::kContinuous;
  return continuous && (phase == 'T' || phase == 0 || phase == ' ');
}

double Market::LastPrice(size_t instrument) const {
  const std::shared_ptr<const FeedRecord>& newest = states_[instrument].newest;
  return newest ? newest->snapshot.last_price : 0;
}

}  // namespace xtp::sim
