#include "sim/market/market.h"

#include "sim/base/text.h"

namespace xtp::sim {

void Market::Load(const std::vector<XTPQFI>& infos, uint32_t day) {
  instruments_ = InstrumentTable(infos, day);
  states_.clear();
  states_.resize(instruments_.size());
}

Market::Change Market::Apply(const FeedRecord& record) {
  Change change{instruments_.Find({record.exchange(), std::string(GetText(record.ticker()))}), 0, 0};
  if (change.instrument == InstrumentTable::kNone) return change;
  State& state = states_[change.instrument];
  if (record.kind == FeedRecord::Kind::kSnapshot) {
    ApplySnapshot(record, state, change);
  } else {
    ApplyTick(record.tick, state, change);
  }
  return change;
}

void Market::ApplySnapshot(const FeedRecord& record, State& state, Change& change) {
  state.newest = std::make_shared<const FeedRecord>(record);
  const XTPMD& snapshot = record.snapshot;
  state.book.Show(snapshot);
  state.phase = snapshot.ticker_status[0];
  // Where ticks tell of the trades, the last price tells of them a second time.
  if (!state.has_trade_ticks && snapshot.qty > state.volume) {
    change.traded_price = FromYuan(snapshot.last_price).value_or(0);
    change.traded_volume = snapshot.qty - state.volume;
  }
  state.volume = snapshot.qty;
}

void Market::ApplyTick(const XTPTBT& tick, State& state, Change& change) {
  if (tick.type != XTP_TBT_TRADE) return;
  const Money price = FromYuan(tick.trade.price).value_or(0);
  if (price <= 0 || tick.trade.qty <= 0 || tick.trade.trade_flag == '4') return;  // '4' is a cancel
  state.has_trade_ticks = true;
  change.traded_price = price;
  change.traded_volume = tick.trade.qty;
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
