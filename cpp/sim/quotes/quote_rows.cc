#include "sim/quotes/quote_rows.h"

#include <cstring>

#include "sim/base/text.h"

namespace xtp::sim {

XTPNQFI NqInfo(const Instrument& instrument) {
  XTPNQFI row;
  std::memset(static_cast<void*>(&row), 0, sizeof row);
  const XTPQFI& info = instrument.info();
  row.exchange_id = XTP_EXCHANGE_NQ;
  SetText(row.ticker, instrument.symbol().ticker);
  SetText(row.ticker_name, instrument.name());
  row.security_type = XTP_SECURITY_OTHERS;  // the server never knows better
  row.trade_unit = info.bid_qty_unit;
  row.buy_vol_unit = info.bid_qty_unit;
  row.sell_vol_unit = info.ask_qty_unit;
  row.mini_declared_vol = info.bid_qty_lower_limit;
  row.per_limit_vol = info.bid_qty_upper_limit;
  row.price_gear = info.price_tick;
  row.limit_upper_price = info.upper_limit_price;
  row.limit_lower_price = info.lower_limit_price;
  row.trade_status = XTP_TRADE_STATUS_N;
  row.layer_type = instrument.IsTradable() ? XTP_SECURITY_LAYER_NORTH_EX : XTP_SECURITY_LAYER_OTHER;
  return row;
}

}  // namespace xtp::sim
