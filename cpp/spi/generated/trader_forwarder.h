// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#pragma once
#include "abi/generated/api.h"
#include "core/event_queue.h"

namespace xtp::spi {

/// Every callback of TraderSpi, made into a record of the queue.
class TraderForwarder final : public XTP::API::TraderSpi {
 public:
  explicit TraderForwarder(core::EventQueue& queue) : queue_(queue) {}

  void OnDisconnected(uint64_t session_id, int reason) override;
  void OnError(XTPRI* error_info) override;
  void OnQueryAccountTradeMarket(int trade_location, XTPRI* error_info, int request_id, uint64_t session_id) override;
  void OnOrderEvent(XTPOrderInfo* order_info, XTPRI* error_info, uint64_t session_id) override;
  void OnUnknownOrder(uint64_t order_xtp_id, uint64_t session_id) override;
  void OnTradeEvent(XTPTradeReport* trade_info, uint64_t session_id) override;
  void OnCancelOrderError(XTPOrderCancelInfo* cancel_info, XTPRI* error_info, uint64_t session_id) override;
  void OnQueryOrder(XTPQueryOrderRsp* order_info, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) override;
  void OnQueryOrderEx(XTPOrderInfoEx* order_info, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) override;
  void OnQueryOrderByPage(XTPQueryOrderRsp* order_info, int64_t req_count, int64_t order_sequence, int64_t query_reference, int request_id,
                          bool is_last, uint64_t session_id) override;
  void OnQueryOrderByPageEx(XTPOrderInfoEx* order_info, int64_t req_count, int64_t order_sequence, int64_t query_reference, int request_id,
                            bool is_last, uint64_t session_id) override;
  void OnQueryTrade(XTPQueryTradeRsp* trade_info, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) override;
  void OnQueryTradeByPage(XTPQueryTradeRsp* trade_info, int64_t req_count, int64_t trade_sequence, int64_t query_reference, int request_id,
                          bool is_last, uint64_t session_id) override;
  void OnQueryPosition(XTPQueryStkPositionRsp* position, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) override;
  void OnQueryAsset(XTPQueryAssetRsp* asset, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) override;
  void OnQueryStructuredFund(XTPStructuredFundInfo* fund_info, XTPRI* error_info, int request_id, bool is_last,
                             uint64_t session_id) override;
  void OnQueryFundTransfer(XTPFundTransferNotice* fund_transfer_info, XTPRI* error_info, int request_id, bool is_last,
                           uint64_t session_id) override;
  void OnFundTransfer(XTPFundTransferNotice* fund_transfer_info, XTPRI* error_info, uint64_t session_id) override;
  void OnQueryOtherServerFund(XTPFundQueryRsp* fund_info, XTPRI* error_info, int request_id, uint64_t session_id) override;
  void OnQueryETF(XTPQueryETFBaseRsp* etf_info, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) override;
  void OnQueryETFBasket(XTPQueryETFComponentRsp* etf_component_info, XTPRI* error_info, int request_id, bool is_last,
                        uint64_t session_id) override;
  void OnQueryIPOInfoList(XTPQueryIPOTickerRsp* ipo_info, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) override;
  void OnQueryIPOQuotaInfo(XTPQueryIPOQuotaRsp* quota_info, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) override;
  void OnQueryBondIPOInfoList(XTPQueryIPOTickerRsp* ipo_info, XTPRI* error_info, int request_id, bool is_last,
                              uint64_t session_id) override;
  void OnQueryBondSwapStockInfo(XTPQueryBondSwapStockRsp* swap_stock_info, XTPRI* error_info, int request_id, bool is_last,
                                uint64_t session_id) override;
  void OnQueryOptionAuctionInfo(XTPQueryOptionAuctionInfoRsp* option_info, XTPRI* error_info, int request_id, bool is_last,
                                uint64_t session_id) override;
  void OnCreditCashRepay(XTPCrdCashRepayRsp* cash_repay_info, XTPRI* error_info, uint64_t session_id) override;
  void OnCreditCashRepayDebtInterestFee(XTPCrdCashRepayDebtInterestFeeRsp* cash_repay_info, XTPRI* error_info,
                                        uint64_t session_id) override;
  void OnQueryCreditCashRepayInfo(XTPCrdCashRepayInfo* cash_repay_info, XTPRI* error_info, int request_id, bool is_last,
                                  uint64_t session_id) override;
  void OnQueryCreditFundInfo(XTPCrdFundInfo* fund_info, XTPRI* error_info, int request_id, uint64_t session_id) override;
  void OnQueryCreditDebtInfo(XTPCrdDebtInfo* debt_info, XTPRI* error_info, int request_id, bool is_last, uint64_t session_id) override;
  void OnQueryCreditTickerDebtInfo(XTPCrdDebtStockInfo* debt_info, XTPRI* error_info, int request_id, bool is_last,
                                   uint64_t session_id) override;
  void OnQueryCreditAssetDebtInfo(double remain_amount, XTPRI* error_info, int request_id, uint64_t session_id) override;
  void OnQueryCreditTickerAssignInfo(XTPClientQueryCrdPositionStkInfo* assign_info, XTPRI* error_info, int request_id, bool is_last,
                                     uint64_t session_id) override;
  void OnQueryCreditExcessStock(XTPClientQueryCrdSurplusStkRspInfo* stock_info, XTPRI* error_info, int request_id,
                                uint64_t session_id) override;
  void OnQueryMulCreditExcessStock(XTPClientQueryCrdSurplusStkRspInfo* stock_info, XTPRI* error_info, int request_id, uint64_t session_id,
                                   bool is_last) override;
  void OnCreditExtendDebtDate(XTPCreditDebtExtendNotice* debt_extend_info, XTPRI* error_info, uint64_t session_id) override;
  void OnQueryCreditExtendDebtDateOrders(XTPCreditDebtExtendNotice* debt_extend_info, XTPRI* error_info, int request_id, bool is_last,
                                         uint64_t session_id) override;
  void OnQueryCreditFundExtraInfo(XTPCrdFundExtraInfo* fund_info, XTPRI* error_info, int request_id, uint64_t session_id) override;
  void OnQueryCreditPositionExtraInfo(XTPCrdPositionExtraInfo* fund_info, XTPRI* error_info, int request_id, bool is_last,
                                      uint64_t session_id) override;
  void OnOptionCombinedOrderEvent(XTPOptCombOrderInfo* order_info, XTPRI* error_info, uint64_t session_id) override;
  void OnOptionCombinedTradeEvent(XTPOptCombTradeReport* trade_info, uint64_t session_id) override;
  void OnCancelOptionCombinedOrderError(XTPOptCombOrderCancelInfo* cancel_info, XTPRI* error_info, uint64_t session_id) override;
  void OnQueryOptionCombinedOrders(XTPQueryOptCombOrderRsp* order_info, XTPRI* error_info, int request_id, bool is_last,
                                   uint64_t session_id) override;
  void OnQueryOptionCombinedOrdersEx(XTPOptCombOrderInfoEx* order_info, XTPRI* error_info, int request_id, bool is_last,
                                     uint64_t session_id) override;
  void OnQueryOptionCombinedOrdersByPage(XTPQueryOptCombOrderRsp* order_info, int64_t req_count, int64_t order_sequence,
                                         int64_t query_reference, int request_id, bool is_last, uint64_t session_id) override;
  void OnQueryOptionCombinedOrdersByPageEx(XTPOptCombOrderInfoEx* order_info, int64_t req_count, int64_t order_sequence,
                                           int64_t query_reference, int request_id, bool is_last, uint64_t session_id) override;
  void OnQueryOptionCombinedTrades(XTPQueryOptCombTradeRsp* trade_info, XTPRI* error_info, int request_id, bool is_last,
                                   uint64_t session_id) override;
  void OnQueryOptionCombinedTradesByPage(XTPQueryOptCombTradeRsp* trade_info, int64_t req_count, int64_t trade_sequence,
                                         int64_t query_reference, int request_id, bool is_last, uint64_t session_id) override;
  void OnQueryOptionCombinedPosition(XTPQueryOptCombPositionRsp* position_info, XTPRI* error_info, int request_id, bool is_last,
                                     uint64_t session_id) override;
  void OnQueryOptionCombinedStrategyInfo(XTPQueryCombineStrategyInfoRsp* strategy_info, XTPRI* error_info, int request_id, bool is_last,
                                         uint64_t session_id) override;
  void OnQueryOptionCombinedExecPosition(XTPQueryOptCombExecPosRsp* position_info, XTPRI* error_info, int request_id, bool is_last,
                                         uint64_t session_id) override;
  void OnQueryStrategy(XTPStrategyInfoStruct* strategy_info, char* strategy_param, XTPRI* error_info, int32_t request_id, bool is_last,
                       uint64_t session_id) override;
  void OnStrategyStateReport(XTPStrategyStateReportStruct* strategy_state, uint64_t session_id) override;
  void OnALGOUserEstablishChannel(char* user, XTPRI* error_info, uint64_t session_id) override;
  void OnInsertAlgoOrder(XTPStrategyInfoStruct* strategy_info, XTPRI* error_info, uint64_t session_id) override;
  void OnCancelAlgoOrder(XTPStrategyInfoStruct* strategy_info, XTPRI* error_info, uint64_t session_id) override;
  void OnAlgoDisconnected(int reason) override;
  void OnAlgoConnected() override;
  void OnStrategySymbolStateReport(XTPStrategySymbolStateReport* strategy_symbol_state, uint64_t session_id) override;
  void OnNewStrategyCreateReport(XTPStrategyInfoStruct* strategy_info, char* strategy_param, uint64_t session_id) override;
  void OnStrategyRecommendation(bool basket_flag, XTPStrategyRecommendationInfo* recommendation_info, char* strategy_param,
                                XTPRI* error_info, int32_t request_id, bool is_last, uint64_t session_id) override;
  void OnModifyAlgoOrder(XTPStrategyInfoStruct* strategy_info, XTPRI* error_info, uint64_t session_id) override;
  void OnPauseAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, XTPRI* error_info, int32_t request_id,
                        uint64_t session_id) override;
  void OnResumeAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, XTPRI* error_info, int32_t request_id,
                         uint64_t session_id) override;

 private:
  core::EventQueue& queue_;
};

}  // namespace xtp::spi
