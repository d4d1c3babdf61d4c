#include "sim/trading/options/option_rows.h"

#include <string>

#include "sim/base/text.h"
#include "sim/trading/options/combo_rules.h"

namespace xtp::sim {

namespace {

const Instrument* Listed(const Market& quotes, const Symbol& symbol) {
  const size_t index = quotes.instruments().Find(symbol);
  return index == InstrumentTable::kNone ? nullptr : &quotes.instruments().at(index);
}

std::string_view NameOf(const Market& quotes, const Symbol& symbol) {
  const Instrument* instrument = Listed(quotes, symbol);
  return instrument ? instrument->name() : std::string_view();
}

Money PriceOf(const Market& quotes, const Symbol& symbol) {
  const size_t index = quotes.instruments().Find(symbol);
  if (index == InstrumentTable::kNone) return 0;
  const Money last = FromYuan(quotes.LastPrice(index)).value_or(0);
  return last > 0 ? last : quotes.instruments().at(index).pre_close();
}

bool Asked(const Symbol& symbol, std::string_view ticker, XTP_MARKET_TYPE market) {
  return (ticker.empty() || symbol.ticker == ticker) && (market == XTP_MKT_INIT || MarketOf(symbol.exchange) == market);
}

XTPQueryStkPositionRsp RowOf(const OptionLedger::Key& key, const OptionPosition& position, const Market& quotes) {
  const auto& [symbol, direction] = key;
  XTPQueryStkPositionRsp row{};
  SetText(row.ticker, symbol.ticker);
  SetText(row.ticker_name, NameOf(quotes, symbol));
  row.market = MarketOf(symbol.exchange);
  row.total_qty = position.total;
  row.sellable_qty = position.free();
  row.yesterday_position = position.yesterday;
  row.position_direction = direction;
  row.position_security_type = XTP_POSITION_SECURITY_NORMAL;
  const int64_t units = position.contract.unit * position.total;
  const bool bought = direction == XTP_POSITION_DIRECTION_LONG;
  if (units > 0) row.avg_price = ToYuan(position.cost) / static_cast<double>(units);
  row.executable_option = bought ? position.free() : 0;
  row.buy_cost = ToYuan(position.cost);
  const Money value = PriceOf(quotes, symbol) * units;
  row.market_value = ToYuan(bought ? value : -value);
  row.margin = ToYuan(position.margin * (position.total - position.combined));
  return row;
}

}  // namespace

void AddOptionPositions(std::vector<XTPQueryStkPositionRsp>& rows, const Account& account, std::string_view ticker, XTP_MARKET_TYPE market,
                        const Market& quotes) {
  const OptionLedger& ledger = account.options();
  for (XTPQueryStkPositionRsp& row : rows) {
    const Symbol symbol{ExchangeOf(row.market), std::string(GetText(row.ticker))};
    row.lockable_position = row.executable_underlying = account.Free(symbol);
    row.locked_position = ledger.Locked(symbol);
    row.usable_locked_position = ledger.UsableLocked(symbol);
  }
  for (const auto& [key, position] : ledger.positions()) {
    if (Asked(key.first, ticker, market)) rows.push_back(RowOf(key, position, quotes));
  }
}

std::vector<XTPQueryOptionAuctionInfoRsp> ContractRows(std::string_view ticker, XTP_MARKET_TYPE market, const ContractTable& contracts,
                                                       const Market& quotes) {
  std::vector<XTPQueryOptionAuctionInfoRsp> rows;
  for (const ContractTerms& terms : contracts.All()) {
    const OptionContract& contract = terms.contract;
    if (!Asked(contract.symbol, ticker, market)) continue;
    const Instrument& instrument = *Listed(quotes, contract.symbol);
    XTPQueryOptionAuctionInfoRsp row{};
    SetText(row.ticker, contract.symbol.ticker);
    row.security_id_source = MarketOf(contract.symbol.exchange);
    SetText(row.symbol, instrument.name());
    SetText(row.contract_id, ContractId(contract));
    SetText(row.underlying_security_id, contract.underlying.ticker);
    row.underlying_security_id_source = MarketOf(contract.underlying.exchange);
    row.last_trade_date = row.delivery_day = row.exercise_begin_date = row.exercise_end_date = contract.expiry;
    row.delivery_month = contract.expiry / 100 % 100;
    row.ticker_type = XTP_TICKER_TYPE_OPTION;
    row.day_trading = 1;
    row.call_or_put = contract.call ? XTP_OPT_CALL : XTP_OPT_PUT;
    row.exercise_type = XTP_OPT_EXERCISE_TYPE_EUR;
    row.exercise_price = ToYuan(contract.strike);
    row.contract_unit = contract.unit;
    const auto& newest = quotes.Newest(quotes.instruments().Find(contract.symbol));
    row.contract_position = newest ? newest->snapshot.total_long_positon : 0;
    row.prev_close_price = ToYuan(instrument.pre_close());
    row.prev_clearing_price = ToYuan(terms.settlement);
    const auto quantities = [&](XTP_SIDE_TYPE side, bool at_market, int64_t& largest, int64_t& smallest) {
      const QuantityRule rule = instrument.RuleFor(side, at_market);
      largest = rule.largest;
      smallest = rule.smallest;
      row.qty_unit = rule.unit;
    };
    quantities(XTP_SIDE_BUY, true, row.mkt_buy_max_qty, row.mkt_buy_min_qty);
    quantities(XTP_SIDE_SELL, true, row.mkt_sell_max_qty, row.mkt_sell_min_qty);
    quantities(XTP_SIDE_SELL, false, row.lmt_sell_max_qty, row.lmt_sell_min_qty);
    quantities(XTP_SIDE_BUY, false, row.lmt_buy_max_qty, row.lmt_buy_min_qty);
    row.price_tick = ToYuan(instrument.tick());
    row.upper_limit_price = ToYuan(terms.band.upper);
    row.lower_limit_price = ToYuan(terms.band.lower);
    row.sell_margin = ToYuan(terms.margin);
    row.margin_ratio_param1 = static_cast<double>(kMarginPercent) / 100;
    row.margin_ratio_param2 = static_cast<double>(kLeastMarginPercent) / 100;
    rows.push_back(row);
  }
  return rows;
}

std::vector<XTPQueryOptCombPositionRsp> CombinationRows(const Account& account, std::string_view number, XTP_MARKET_TYPE market) {
  std::vector<XTPQueryOptCombPositionRsp> rows;
  for (const OptionCombination& combination : account.options().combinations()) {
    const XTP_MARKET_TYPE its_market = MarketOf(combination.legs[0].symbol.exchange);
    if (combination.total == 0 || (!number.empty() && combination.number != number) || (market != XTP_MKT_INIT && market != its_market))
      continue;
    XTPQueryOptCombPositionRsp row{};
    SetText(row.strategy_id, combination.strategy->id);
    SetText(row.strategy_name, combination.strategy->name);
    row.market = its_market;
    row.total_qty = combination.total;
    row.available_qty = combination.free();
    row.yesterday_position = combination.yesterday;
    SetText(row.opt_comb_info.comb_num, combination.number);
    DescribeLegs(row.opt_comb_info, combination);
    row.secu_comb_margin = ToYuan(combination.margin * combination.total);
    rows.push_back(row);
  }
  return rows;
}

std::vector<XTPQueryCombineStrategyInfoRsp> StrategyRows(int markets) {
  std::vector<XTPQueryCombineStrategyInfoRsp> rows;
  for (const XTP_MARKET_TYPE market : {XTP_MKT_SH_A, XTP_MKT_SZ_A}) {
    if ((markets & (market == XTP_MKT_SH_A ? 1 : 2)) == 0) continue;
    for (const OptionStrategy& strategy : OptionStrategies()) rows.push_back(StrategyRow(strategy, market));
  }
  return rows;
}

std::vector<XTPQueryOptCombExecPosRsp> PairRows(const Account& account, const XTPQueryOptCombExecPosReq& query, const Market& quotes) {
  std::vector<XTPQueryOptCombExecPosRsp> rows;
  const auto& positions = account.options().positions();
  const auto asked = [&](const Symbol& symbol) { return Asked(symbol, "", query.market); };
  const auto named = [&](const Symbol& call, const Symbol& put) {
    const std::string first(GetText(query.cntrt_code_1));
    const std::string second(GetText(query.cntrt_code_2));
    const auto fits = [&](const std::string& name) { return name.empty() || name == call.ticker || name == put.ticker; };
    return fits(first) && fits(second);
  };
  for (const auto& [call_key, call] : positions) {
    for (const auto& [put_key, put] : positions) {
      const bool bought = call_key.second == XTP_POSITION_DIRECTION_LONG && put_key.second == XTP_POSITION_DIRECTION_LONG;
      if (!bought || PairBroken(call.contract, put.contract) != 0) continue;
      if (!asked(call_key.first) || !named(call_key.first, put_key.first)) continue;
      XTPQueryOptCombExecPosRsp row{};
      row.market = MarketOf(call_key.first.exchange);
      SetText(row.cntrt_code_1, call_key.first.ticker);
      SetText(row.cntrt_name_1, NameOf(quotes, call_key.first));
      row.position_side_1 = row.position_side_2 = XTP_POSITION_DIRECTION_LONG;
      row.call_or_put_1 = XTP_OPT_CALL;
      row.avl_qty_1 = call.free();
      row.orig_own_qty_1 = call.yesterday;
      row.own_qty_1 = call.total;
      SetText(row.cntrt_code_2, put_key.first.ticker);
      SetText(row.cntrt_name_2, NameOf(quotes, put_key.first));
      row.call_or_put_2 = XTP_OPT_PUT;
      row.avl_qty_2 = put.free();
      row.orig_own_qty_2 = put.yesterday;
      row.own_qty_2 = put.total;
      const auto& pairs = account.options().pair_exercises();
      const auto ordered = pairs.find({call_key.first, put_key.first});
      row.order_qty = row.confirm_qty = ordered == pairs.end() ? 0 : ordered->second;
      row.avl_qty = ExercisablePairs(account, call_key.first, put_key.first);
      row.net_qty = row.avl_qty + row.order_qty;
      rows.push_back(row);
    }
  }
  return rows;
}

}  // namespace xtp::sim
