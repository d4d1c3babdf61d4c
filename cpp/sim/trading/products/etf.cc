#include "sim/trading/products/etf.h"

#include "sim/base/text.h"

namespace xtp::sim {

TXTPTradeTypeType EtfComponent::CashType() const {
  switch (replace) {
    case ERT_CASH_RECOMPUTE_INTER_SZ:
    case ERT_CASH_MUST_INTER_SZ:
      return XTP_TRDT_CROSS_MKT_CASH;
    case ERT_CASH_RECOMPUTE_INTER_HK:
    case ERT_CASH_MUST_INTER_HK:
      return XTP_TRDT_HK_MKT_CASH;
    case ERT_CASH_RECOMPUTE_INTER_OTHER:
    case ERT_CASH_MUST_INTER_OTHER:
      return XTP_TRDT_NON_SHSZ_MKT_CASH;
    default:
      return XTP_TRDT_CASH;
  }
}

Money PartInFen(Money amount, Rate part) {
  const Money exact = amount / kRateUnit * part + amount % kRateUnit * part / kRateUnit;
  return (exact + kFen / 2) / kFen * kFen;
}

bool EtfList::IsDealt(const Etf& etf) const {
  if (market_.instruments().Find(etf.symbol) == InstrumentTable::kNone) return false;
  for (const EtfComponent& component : etf.components) {
    if (!component.IsFixedSum() && market_.instruments().Find(component.symbol) == InstrumentTable::kNone) return false;
  }
  return true;
}

const Etf* EtfList::Find(const Symbol& symbol) const {
  for (const Etf* etf : All()) {
    if (etf->symbol == symbol) return etf;
  }
  return nullptr;
}

std::vector<const Etf*> EtfList::All() const {
  std::vector<const Etf*> dealt;
  for (const Etf& etf : etfs_) {
    if (IsDealt(etf)) dealt.push_back(&etf);
  }
  return dealt;
}

Money EtfList::PriceOf(const Symbol& symbol) const {
  const size_t index = market_.instruments().Find(symbol);
  if (index == InstrumentTable::kNone) return 0;
  const Money last = FromYuan(market_.LastPrice(index)).value_or(0);
  return last > 0 ? last : market_.instruments().at(index).pre_close();
}

Money EtfList::NetValueOf(const Etf& etf) const {
  Money value = etf.estimate;
  for (const EtfComponent& component : etf.components) {
    const size_t index = market_.instruments().Find(component.symbol);
    const bool listed = index != InstrumentTable::kNone;
    value += component.IsFixedSum() ? component.creation_amount
             : listed               ? component.quantity * market_.instruments().at(index).pre_close()
                                    : 0;
  }
  return value;
}

XTPQueryETFBaseRsp EtfList::Row(const Etf& etf) const {
  XTPQueryETFBaseRsp row{};
  row.market = MarketOf(etf.symbol.exchange);
  SetText(row.etf, etf.symbol.ticker);
  SetText(row.subscribe_redemption_ticker, etf.symbol.ticker);
  row.unit = static_cast<int32_t>(etf.unit);
  row.subscribe_status = etf.creation ? 1 : 0;
  row.redemption_status = etf.redemption ? 1 : 0;
  row.max_cash_ratio = static_cast<double>(etf.max_cash_ratio) / static_cast<double>(kRateUnit);
  row.estimate_amount = ToYuan(etf.estimate);
  const Money value = NetValueOf(etf);
  row.net_value = ToYuan(value) / static_cast<double>(etf.unit);
  row.total_amount = ToYuan(value);
  return row;
}

std::vector<XTPQueryETFComponentRsp> EtfList::Basket(const Etf& etf) const {
  std::vector<XTPQueryETFComponentRsp> rows;
  const auto ratio = [](Rate rate) { return static_cast<double>(rate) / static_cast<double>(kRateUnit); };
  for (const EtfComponent& component : etf.components) {
    XTPQueryETFComponentRsp row{};
    row.market = MarketOf(etf.symbol.exchange);
    SetText(row.ticker, etf.symbol.ticker);
    SetText(row.component_ticker, component.symbol.ticker);
    const size_t index = market_.instruments().Find(component.symbol);
    if (index != InstrumentTable::kNone) SetText(row.component_name, market_.instruments().at(index).name());
    row.quantity = component.quantity;
    row.component_market = MarketOf(component.symbol.exchange);
    row.replace_type = component.replace;
    row.premium_ratio = row.creation_premium_ratio = ratio(component.creation_premium);
    row.redemption_discount_ratio = ratio(component.redemption_discount);
    row.amount = row.creation_amount = ToYuan(component.creation_amount);
    row.redemption_amount = ToYuan(component.redemption_amount);
    rows.push_back(row);
  }
  return rows;
}

std::vector<Etf> SampleEtfs() {
  std::vector<Etf> etfs;
  ParseEtfs(
      "510300.SH unit=10000 estimate=540 max_cash=0.6 600001.SH:1200:forbidden 688001.SH:200:optional:0.1 "
      "000001.SZ:1000:recompute_sz:0.1:0.1 "
      "300001.SZ:200:must_sz:5120;"
      "159915.SZ unit=20000 estimate=1046 max_cash=0.5 000001.SZ:2100:forbidden 300001.SZ:900:optional:0.1",
      etfs);
  return etfs;
}

}  // namespace xtp::sim
