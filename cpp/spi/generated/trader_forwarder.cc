// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#include "spi/generated/trader_forwarder.h"

#include "spi/generated/kinds.h"
#include "spi/record_writer.h"

namespace xtp::spi {

void TraderForwarder::OnDisconnected(uint64_t session_id, int reason) {
  RecordWriter record(queue_, kTraderOnDisconnected, 16, core::kNoInstrument);
  if (!record) return;
  record.Value(32, session_id);
  record.Value(40, reason);
}

void TraderForwarder::OnError(XTPRI* error_info) {
  RecordWriter record(queue_, kTraderOnError, 0 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Error(32, error_info);
}

void TraderForwarder::OnQueryAccountTradeMarket(int trade_location, XTPRI* error_info, int request_id, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryAccountTradeMarket, 16 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, trade_location);
  record.Value(40, session_id);
  record.RequestId(request_id);
  record.Error(48, error_info);
}

void TraderForwarder::OnOrderEvent(XTPOrderInfo* order_info, XTPRI* error_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnOrderEvent, 160 + ErrorBytes(error_info),
                      InstrumentOf(order_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, order_info);
  record.Value(184, session_id);
  record.Error(192, error_info);
}

void TraderForwarder::OnUnknownOrder(uint64_t order_xtp_id, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnUnknownOrder, 16, core::kNoInstrument);
  if (!record) return;
  record.Value(32, order_xtp_id);
  record.Value(40, session_id);
}

void TraderForwarder::OnTradeEvent(XTPTradeReport* trade_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnTradeEvent, 152, InstrumentOf(trade_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, trade_info);
  record.Value(176, session_id);
}

void TraderForwarder::OnCancelOrderError(XTPOrderCancelInfo* cancel_info, XTPRI* error_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnCancelOrderError, 24 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, cancel_info);
  record.Value(48, session_id);
  record.Error(56, error_info);
}

void TraderForwarder::OnQueryOrder(XTPQueryOrderRsp* order_info, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOrder, 160 + ErrorBytes(error_info),
                      InstrumentOf(order_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, order_info);
  record.Value(184, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(192, error_info);
}

void TraderForwarder::OnQueryOrderEx(XTPOrderInfoEx* order_info, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOrderEx, 320 + ErrorBytes(error_info),
                      InstrumentOf(order_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, order_info);
  record.Value(344, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(352, error_info);
}

void TraderForwarder::OnQueryOrderByPage(XTPQueryOrderRsp* order_info, int64_t req_count, int64_t order_sequence, int64_t query_reference,
                                         int request_id, bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOrderByPage, 184, InstrumentOf(order_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, order_info);
  record.Value(184, req_count);
  record.Value(192, order_sequence);
  record.Value(200, query_reference);
  record.Value(208, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
}

void TraderForwarder::OnQueryOrderByPageEx(XTPOrderInfoEx* order_info, int64_t req_count, int64_t order_sequence, int64_t query_reference,
                                           int request_id, bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOrderByPageEx, 344, InstrumentOf(order_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, order_info);
  record.Value(344, req_count);
  record.Value(352, order_sequence);
  record.Value(360, query_reference);
  record.Value(368, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
}

void TraderForwarder::OnQueryTrade(XTPQueryTradeRsp* trade_info, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryTrade, 152 + ErrorBytes(error_info),
                      InstrumentOf(trade_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, trade_info);
  record.Value(176, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(184, error_info);
}

void TraderForwarder::OnQueryTradeByPage(XTPQueryTradeRsp* trade_info, int64_t req_count, int64_t trade_sequence, int64_t query_reference,
                                         int request_id, bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryTradeByPage, 176, InstrumentOf(trade_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, trade_info);
  record.Value(176, req_count);
  record.Value(184, trade_sequence);
  record.Value(192, query_reference);
  record.Value(200, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
}

void TraderForwarder::OnQueryPosition(XTPQueryStkPositionRsp* position, XTPRI* error_info, int request_id, bool is_last,
                                      uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryPosition, 544 + ErrorBytes(error_info),
                      InstrumentOf(position, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, position);
  record.Value(568, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(576, error_info);
}

void TraderForwarder::OnQueryAsset(XTPQueryAssetRsp* asset, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryAsset, 424 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, asset);
  record.Value(448, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(456, error_info);
}

void TraderForwarder::OnQueryStructuredFund(XTPStructuredFundInfo* fund_info, XTPRI* error_info, int request_id, bool is_last,
                                            uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryStructuredFund, 200 + ErrorBytes(error_info),
                      InstrumentOf(fund_info, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, fund_info);
  record.Value(224, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(232, error_info);
}

void TraderForwarder::OnQueryFundTransfer(XTPFundTransferNotice* fund_transfer_info, XTPRI* error_info, int request_id, bool is_last,
                                          uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryFundTransfer, 48 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, fund_transfer_info);
  record.Value(72, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(80, error_info);
}

void TraderForwarder::OnFundTransfer(XTPFundTransferNotice* fund_transfer_info, XTPRI* error_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnFundTransfer, 48 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, fund_transfer_info);
  record.Value(72, session_id);
  record.Error(80, error_info);
}

void TraderForwarder::OnQueryOtherServerFund(XTPFundQueryRsp* fund_info, XTPRI* error_info, int request_id, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOtherServerFund, 56 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, fund_info);
  record.Value(80, session_id);
  record.RequestId(request_id);
  record.Error(88, error_info);
}

void TraderForwarder::OnQueryETF(XTPQueryETFBaseRsp* etf_info, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryETF, 96 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, etf_info);
  record.Value(120, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(128, error_info);
}

void TraderForwarder::OnQueryETFBasket(XTPQueryETFComponentRsp* etf_component_info, XTPRI* error_info, int request_id, bool is_last,
                                       uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryETFBasket, 176 + ErrorBytes(error_info),
                      InstrumentOf(etf_component_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, etf_component_info);
  record.Value(200, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(208, error_info);
}

void TraderForwarder::OnQueryIPOInfoList(XTPQueryIPOTickerRsp* ipo_info, XTPRI* error_info, int request_id, bool is_last,
                                         uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryIPOInfoList, 112 + ErrorBytes(error_info),
                      InstrumentOf(ipo_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, ipo_info);
  record.Value(136, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(144, error_info);
}

void TraderForwarder::OnQueryIPOQuotaInfo(XTPQueryIPOQuotaRsp* quota_info, XTPRI* error_info, int request_id, bool is_last,
                                          uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryIPOQuotaInfo, 24 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, quota_info);
  record.Value(48, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(56, error_info);
}

void TraderForwarder::OnQueryBondIPOInfoList(XTPQueryIPOTickerRsp* ipo_info, XTPRI* error_info, int request_id, bool is_last,
                                             uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryBondIPOInfoList, 112 + ErrorBytes(error_info),
                      InstrumentOf(ipo_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, ipo_info);
  record.Value(136, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(144, error_info);
}

void TraderForwarder::OnQueryBondSwapStockInfo(XTPQueryBondSwapStockRsp* swap_stock_info, XTPRI* error_info, int request_id, bool is_last,
                                               uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryBondSwapStockInfo, 80 + ErrorBytes(error_info),
                      InstrumentOf(swap_stock_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, swap_stock_info);
  record.Value(104, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(112, error_info);
}

void TraderForwarder::OnQueryOptionAuctionInfo(XTPQueryOptionAuctionInfoRsp* option_info, XTPRI* error_info, int request_id, bool is_last,
                                               uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOptionAuctionInfo, 536 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, option_info);
  record.Value(560, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(568, error_info);
}

void TraderForwarder::OnCreditCashRepay(XTPCrdCashRepayRsp* cash_repay_info, XTPRI* error_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnCreditCashRepay, 32 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, cash_repay_info);
  record.Value(56, session_id);
  record.Error(64, error_info);
}

void TraderForwarder::OnCreditCashRepayDebtInterestFee(XTPCrdCashRepayDebtInterestFeeRsp* cash_repay_info, XTPRI* error_info,
                                                       uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnCreditCashRepayDebtInterestFee, 104 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, cash_repay_info);
  record.Value(128, session_id);
  record.Error(136, error_info);
}

void TraderForwarder::OnQueryCreditCashRepayInfo(XTPCrdCashRepayInfo* cash_repay_info, XTPRI* error_info, int request_id, bool is_last,
                                                 uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryCreditCashRepayInfo, 176 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, cash_repay_info);
  record.Value(200, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(208, error_info);
}

void TraderForwarder::OnQueryCreditFundInfo(XTPCrdFundInfo* fund_info, XTPRI* error_info, int request_id, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryCreditFundInfo, 56 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, fund_info);
  record.Value(80, session_id);
  record.RequestId(request_id);
  record.Error(88, error_info);
}

void TraderForwarder::OnQueryCreditDebtInfo(XTPCrdDebtInfo* debt_info, XTPRI* error_info, int request_id, bool is_last,
                                            uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryCreditDebtInfo, 168 + ErrorBytes(error_info),
                      InstrumentOf(debt_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, debt_info);
  record.Value(192, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(200, error_info);
}

void TraderForwarder::OnQueryCreditTickerDebtInfo(XTPCrdDebtStockInfo* debt_info, XTPRI* error_info, int request_id, bool is_last,
                                                  uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryCreditTickerDebtInfo, 48 + ErrorBytes(error_info),
                      InstrumentOf(debt_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, debt_info);
  record.Value(72, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(80, error_info);
}

void TraderForwarder::OnQueryCreditAssetDebtInfo(double remain_amount, XTPRI* error_info, int request_id, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryCreditAssetDebtInfo, 16 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, remain_amount);
  record.Value(40, session_id);
  record.RequestId(request_id);
  record.Error(48, error_info);
}

void TraderForwarder::OnQueryCreditTickerAssignInfo(XTPClientQueryCrdPositionStkInfo* assign_info, XTPRI* error_info, int request_id,
                                                    bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryCreditTickerAssignInfo, 64 + ErrorBytes(error_info),
                      InstrumentOf(assign_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, assign_info);
  record.Value(88, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(96, error_info);
}

void TraderForwarder::OnQueryCreditExcessStock(XTPClientQueryCrdSurplusStkRspInfo* stock_info, XTPRI* error_info, int request_id,
                                               uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryCreditExcessStock, 48 + ErrorBytes(error_info),
                      InstrumentOf(stock_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, stock_info);
  record.Value(72, session_id);
  record.RequestId(request_id);
  record.Error(80, error_info);
}

void TraderForwarder::OnQueryMulCreditExcessStock(XTPClientQueryCrdSurplusStkRspInfo* stock_info, XTPRI* error_info, int request_id,
                                                  uint64_t session_id, bool is_last) {
  RecordWriter record(queue_, kTraderOnQueryMulCreditExcessStock, 48 + ErrorBytes(error_info),
                      InstrumentOf(stock_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, stock_info);
  record.Value(72, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(80, error_info);
}

void TraderForwarder::OnCreditExtendDebtDate(XTPCreditDebtExtendNotice* debt_extend_info, XTPRI* error_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnCreditExtendDebtDate, 64 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, debt_extend_info);
  record.Value(88, session_id);
  record.Error(96, error_info);
}

void TraderForwarder::OnQueryCreditExtendDebtDateOrders(XTPCreditDebtExtendNotice* debt_extend_info, XTPRI* error_info, int request_id,
                                                        bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryCreditExtendDebtDateOrders, 64 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, debt_extend_info);
  record.Value(88, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(96, error_info);
}

void TraderForwarder::OnQueryCreditFundExtraInfo(XTPCrdFundExtraInfo* fund_info, XTPRI* error_info, int request_id, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryCreditFundExtraInfo, 80 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, fund_info);
  record.Value(104, session_id);
  record.RequestId(request_id);
  record.Error(112, error_info);
}

void TraderForwarder::OnQueryCreditPositionExtraInfo(XTPCrdPositionExtraInfo* fund_info, XTPRI* error_info, int request_id, bool is_last,
                                                     uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryCreditPositionExtraInfo, 104 + ErrorBytes(error_info),
                      InstrumentOf(fund_info, [](const auto& s) { return VenueOf(s.market); }));
  if (!record) return;
  record.Struct(32, fund_info);
  record.Value(128, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(136, error_info);
}

void TraderForwarder::OnOptionCombinedOrderEvent(XTPOptCombOrderInfo* order_info, XTPRI* error_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnOptionCombinedOrderEvent, 288 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, order_info);
  record.Value(312, session_id);
  record.Error(320, error_info);
}

void TraderForwarder::OnOptionCombinedTradeEvent(XTPOptCombTradeReport* trade_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnOptionCombinedTradeEvent, 280, core::kNoInstrument);
  if (!record) return;
  record.Struct(32, trade_info);
  record.Value(304, session_id);
}

void TraderForwarder::OnCancelOptionCombinedOrderError(XTPOptCombOrderCancelInfo* cancel_info, XTPRI* error_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnCancelOptionCombinedOrderError, 24 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, cancel_info);
  record.Value(48, session_id);
  record.Error(56, error_info);
}

void TraderForwarder::OnQueryOptionCombinedOrders(XTPQueryOptCombOrderRsp* order_info, XTPRI* error_info, int request_id, bool is_last,
                                                  uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOptionCombinedOrders, 288 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, order_info);
  record.Value(312, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(320, error_info);
}

void TraderForwarder::OnQueryOptionCombinedOrdersEx(XTPOptCombOrderInfoEx* order_info, XTPRI* error_info, int request_id, bool is_last,
                                                    uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOptionCombinedOrdersEx, 456 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, order_info);
  record.Value(480, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(488, error_info);
}

void TraderForwarder::OnQueryOptionCombinedOrdersByPage(XTPQueryOptCombOrderRsp* order_info, int64_t req_count, int64_t order_sequence,
                                                        int64_t query_reference, int request_id, bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOptionCombinedOrdersByPage, 312, core::kNoInstrument);
  if (!record) return;
  record.Struct(32, order_info);
  record.Value(312, req_count);
  record.Value(320, order_sequence);
  record.Value(328, query_reference);
  record.Value(336, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
}

void TraderForwarder::OnQueryOptionCombinedOrdersByPageEx(XTPOptCombOrderInfoEx* order_info, int64_t req_count, int64_t order_sequence,
                                                          int64_t query_reference, int request_id, bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOptionCombinedOrdersByPageEx, 480, core::kNoInstrument);
  if (!record) return;
  record.Struct(32, order_info);
  record.Value(480, req_count);
  record.Value(488, order_sequence);
  record.Value(496, query_reference);
  record.Value(504, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
}

void TraderForwarder::OnQueryOptionCombinedTrades(XTPQueryOptCombTradeRsp* trade_info, XTPRI* error_info, int request_id, bool is_last,
                                                  uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOptionCombinedTrades, 280 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, trade_info);
  record.Value(304, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(312, error_info);
}

void TraderForwarder::OnQueryOptionCombinedTradesByPage(XTPQueryOptCombTradeRsp* trade_info, int64_t req_count, int64_t trade_sequence,
                                                        int64_t query_reference, int request_id, bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOptionCombinedTradesByPage, 304, core::kNoInstrument);
  if (!record) return;
  record.Struct(32, trade_info);
  record.Value(304, req_count);
  record.Value(312, trade_sequence);
  record.Value(320, query_reference);
  record.Value(328, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
}

void TraderForwarder::OnQueryOptionCombinedPosition(XTPQueryOptCombPositionRsp* position_info, XTPRI* error_info, int request_id,
                                                    bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOptionCombinedPosition, 640 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, position_info);
  record.Value(664, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(672, error_info);
}

void TraderForwarder::OnQueryOptionCombinedStrategyInfo(XTPQueryCombineStrategyInfoRsp* strategy_info, XTPRI* error_info, int request_id,
                                                        bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOptionCombinedStrategyInfo, 256 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, strategy_info);
  record.Value(280, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(288, error_info);
}

void TraderForwarder::OnQueryOptionCombinedExecPosition(XTPQueryOptCombExecPosRsp* position_info, XTPRI* error_info, int request_id,
                                                        bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryOptionCombinedExecPosition, 664 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, position_info);
  record.Value(688, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(696, error_info);
}

void TraderForwarder::OnQueryStrategy(XTPStrategyInfoStruct* strategy_info, char* strategy_param, XTPRI* error_info, int32_t request_id,
                                      bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnQueryStrategy, 32 + ErrorBytes(error_info) + TextBytes(strategy_param), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, strategy_info);
  record.Value(56, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(64, error_info);
  record.StartVarying(64);
  record.Text(strategy_param);
}

void TraderForwarder::OnStrategyStateReport(XTPStrategyStateReportStruct* strategy_state, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnStrategyStateReport, 256, core::kNoInstrument);
  if (!record) return;
  record.Struct(32, strategy_state);
  record.Value(280, session_id);
}

void TraderForwarder::OnALGOUserEstablishChannel(char* user, XTPRI* error_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnALGOUserEstablishChannel, 8 + ErrorBytes(error_info) + TextBytes(user), core::kNoInstrument);
  if (!record) return;
  record.Value(32, session_id);
  record.Error(40, error_info);
  record.StartVarying(40);
  record.Text(user);
}

void TraderForwarder::OnInsertAlgoOrder(XTPStrategyInfoStruct* strategy_info, XTPRI* error_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnInsertAlgoOrder, 32 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, strategy_info);
  record.Value(56, session_id);
  record.Error(64, error_info);
}

void TraderForwarder::OnCancelAlgoOrder(XTPStrategyInfoStruct* strategy_info, XTPRI* error_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnCancelAlgoOrder, 32 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, strategy_info);
  record.Value(56, session_id);
  record.Error(64, error_info);
}

void TraderForwarder::OnAlgoDisconnected(int reason) {
  RecordWriter record(queue_, kTraderOnAlgoDisconnected, 8, core::kNoInstrument);
  if (!record) return;
  record.Value(32, reason);
}

void TraderForwarder::OnAlgoConnected() {
  RecordWriter record(queue_, kTraderOnAlgoConnected, 0, core::kNoInstrument);
  if (!record) return;
}

void TraderForwarder::OnStrategySymbolStateReport(XTPStrategySymbolStateReport* strategy_symbol_state, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnStrategySymbolStateReport, 320, core::kNoInstrument);
  if (!record) return;
  record.Struct(32, strategy_symbol_state);
  record.Value(344, session_id);
}

void TraderForwarder::OnNewStrategyCreateReport(XTPStrategyInfoStruct* strategy_info, char* strategy_param, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnNewStrategyCreateReport, 32 + TextBytes(strategy_param), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, strategy_info);
  record.Value(56, session_id);
  record.StartVarying(64);
  record.Text(strategy_param);
}

void TraderForwarder::OnStrategyRecommendation(bool basket_flag, XTPStrategyRecommendationInfo* recommendation_info, char* strategy_param,
                                               XTPRI* error_info, int32_t request_id, bool is_last, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnStrategyRecommendation, 104 + ErrorBytes(error_info) + TextBytes(strategy_param),
                      core::kNoInstrument);
  if (!record) return;
  record.Struct(32, recommendation_info);
  record.Value(120, basket_flag);
  record.Value(128, session_id);
  record.RequestId(request_id);
  record.IsLast(is_last);
  record.Error(136, error_info);
  record.StartVarying(136);
  record.Text(strategy_param);
}

void TraderForwarder::OnModifyAlgoOrder(XTPStrategyInfoStruct* strategy_info, XTPRI* error_info, uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnModifyAlgoOrder, 32 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, strategy_info);
  record.Value(56, session_id);
  record.Error(64, error_info);
}

void TraderForwarder::OnPauseAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, XTPRI* error_info, int32_t request_id,
                                       uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnPauseAlgoOrder, 40 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, ticker_info);
  record.Value(56, xtp_strategy_id);
  record.Value(64, session_id);
  record.RequestId(request_id);
  record.Error(72, error_info);
}

void TraderForwarder::OnResumeAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, XTPRI* error_info, int32_t request_id,
                                        uint64_t session_id) {
  RecordWriter record(queue_, kTraderOnResumeAlgoOrder, 40 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Struct(32, ticker_info);
  record.Value(56, xtp_strategy_id);
  record.Value(64, session_id);
  record.RequestId(request_id);
  record.Error(72, error_info);
}

}  // namespace xtp::spi
