#include "sim/market/contract_table.h"

#include <utility>

namespace xtp::sim {

void ContractTable::Load(std::vector<OptionContract> of_feed, uint32_t day) {
  of_feed_ = std::move(of_feed);
  day_ = day;
}

const OptionContract* ContractTable::Find(const Symbol& symbol) const {
  for (const std::vector<OptionContract>* contracts : {&set_, &of_feed_}) {
    for (const OptionContract& contract : *contracts) {
      if (contract.symbol == symbol) return &contract;
    }
  }
  return nullptr;
}

const Instrument* ContractTable::Listed(const Symbol& symbol) const {
  const size_t index = market_.instruments().Find(symbol);
  return index == InstrumentTable::kNone ? nullptr : &market_.instruments().at(index);
}

std::optional<ContractTerms> ContractTable::Terms(const Symbol& symbol) const {
  const OptionContract* contract = Find(symbol);
  const Instrument* instrument = Listed(symbol);
  const Instrument* underlying = contract ? Listed(contract->underlying) : nullptr;
  if (!instrument || !underlying || contract->expiry < day_) return std::nullopt;
  const Money settlement = contract->settlement.value_or(instrument->pre_close());
  const Money close = underlying->pre_close();
  if (settlement < 0 || settlement > kLargestOptionPrice || close <= 0 || close > kLargestOptionPrice) return std::nullopt;
  ContractTerms terms{*contract, settlement, ShortMargin(*contract, settlement, close), {instrument->upper(), instrument->lower()}};
  if (!instrument->HasPriceLimits()) terms.band = OptionBand(*contract, settlement, close, day_);
  return terms;
}

std::vector<ContractTerms> ContractTable::All() const {
  std::vector<ContractTerms> all;
  const InstrumentTable& instruments = market_.instruments();
  for (size_t i = 0; i < instruments.size(); ++i) {
    if (instruments.at(i).product() != Product::kOption) continue;
    if (std::optional<ContractTerms> terms = Terms(instruments.at(i).symbol())) all.push_back(*terms);
  }
  return all;
}

bool ContractTable::IsUnderlying(const Symbol& symbol) const {
  for (const ContractTerms& terms : All()) {
    if (terms.contract.underlying == symbol) return true;
  }
  return false;
}

}  // namespace xtp::sim
