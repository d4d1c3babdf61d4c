// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#pragma once
#include "abi/generated/api.h"

namespace xtp::sim {

/// Answers every method that the simulated counter does not offer; what it offers overrides these.
class UnsupportedTraderApi : public XTP::API::TraderApi {
 public:
  const char* GetTradingDay() override { return ""; }
  uint8_t GetClientIDByXTPID(uint64_t) override { return static_cast<uint8_t>(Unsupported("GetClientIDByXTPID", 0)); }
  const char* GetAccountByXTPID(uint64_t) override { return ""; }
  void SubscribePublicTopic(XTP_TE_RESUME_TYPE) override {}
  void SetSoftwareVersion(const char*) override {}
  void SetSoftwareKey(const char*) override {}
  void SetHeartBeatInterval(uint32_t) override {}
  bool SetMaxOrderBufferQuantity(uint32_t) override { return static_cast<bool>(Unsupported("SetMaxOrderBufferQuantity", 0)); }
  uint64_t Login(const char* ip, int, const char* user, const char* password, XTP_PROTOCOL_TYPE, const char*) override {
    if (!ip) return static_cast<uint64_t>(Refuse(10210003, 0));
    if (!user) return static_cast<uint64_t>(Refuse(10210003, 0));
    if (!password) return static_cast<uint64_t>(Refuse(10210003, 0));
    return static_cast<uint64_t>(Unsupported("Login", 0));
  }
  int Logout(uint64_t) override { return static_cast<int>(Unsupported("Logout", -1)); }
  bool IsServerRestart(uint64_t) override { return static_cast<bool>(Unsupported("IsServerRestart", 0)); }
  int ModifyUserTerminalInfo(XTPUserTerminalInfoReq* info, uint64_t session_id) override {
    if (!info) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("ModifyUserTerminalInfo", -1));
  }
  int QueryAccountTradeMarket(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryAccountTradeMarket", -1));
  }
  uint64_t GetANewOrderXTPID(uint64_t session_id) override {
    if (!HasSession(session_id)) return static_cast<uint64_t>(Refuse(10210302, 0));
    return static_cast<uint64_t>(Unsupported("GetANewOrderXTPID", 0));
  }
  uint64_t InsertOrder(XTPOrderInsertInfo* order, uint64_t session_id) override {
    if (!order) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (!HasSession(session_id)) return static_cast<uint64_t>(Refuse(10210302, 0));
    return static_cast<uint64_t>(Unsupported("InsertOrder", 0));
  }
  uint64_t InsertOrderExtra(XTPOrderInsertInfo* order, uint64_t session_id) override {
    if (!order) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (!HasSession(session_id)) return static_cast<uint64_t>(Refuse(10210302, 0));
    return static_cast<uint64_t>(Unsupported("InsertOrderExtra", 0));
  }
  uint64_t CancelOrder(const uint64_t order_xtp_id, uint64_t session_id) override {
    if (order_xtp_id == 0) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (!HasSession(session_id)) return static_cast<uint64_t>(Refuse(10210302, 0));
    return static_cast<uint64_t>(Unsupported("CancelOrder", 0));
  }
  int QueryOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int) override {
    if (order_xtp_id == 0) return static_cast<int>(Refuse(10210301, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOrderByXTPID", -1));
  }
  int QueryOrders(const XTPQueryOrderReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOrders", -1));
  }
  int QueryUnfinishedOrders(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryUnfinishedOrders", -1));
  }
  int QueryOrdersByPage(const XTPQueryOrderByPageReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (query_param->req_count == 0) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOrdersByPage", -1));
  }
  int QueryOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int) override {
    if (order_xtp_id == 0) return static_cast<int>(Refuse(10210301, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOrderByXTPIDEx", -1));
  }
  int QueryOrdersEx(const XTPQueryOrderReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOrdersEx", -1));
  }
  int QueryUnfinishedOrdersEx(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryUnfinishedOrdersEx", -1));
  }
  int QueryOrdersByPageEx(const XTPQueryOrderByPageReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (query_param->req_count == 0) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOrdersByPageEx", -1));
  }
  int QueryTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int) override {
    if (order_xtp_id == 0) return static_cast<int>(Refuse(10210301, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryTradesByXTPID", -1));
  }
  int QueryTrades(XTPQueryTraderReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryTrades", -1));
  }
  int QueryTradesByPage(const XTPQueryTraderByPageReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (query_param->req_count == 0) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryTradesByPage", -1));
  }
  int QueryPosition(const char*, uint64_t session_id, int, XTP_MARKET_TYPE) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryPosition", -1));
  }
  int QueryAsset(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryAsset", -1));
  }
  int QueryStructuredFund(XTPQueryStructuredFundInfoReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryStructuredFund", -1));
  }
  uint64_t FundTransfer(XTPFundTransferReq* fund_transfer, uint64_t session_id) override {
    if (!fund_transfer) return static_cast<uint64_t>(Refuse(10210300, 0));
    if (fund_transfer->amount == 0) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (!HasSession(session_id)) return static_cast<uint64_t>(Refuse(10210302, 0));
    return static_cast<uint64_t>(Unsupported("FundTransfer", 0));
  }
  int QueryFundTransfer(XTPQueryFundTransferLogReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryFundTransfer", -1));
  }
  int QueryOtherServerFund(XTPFundQueryReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOtherServerFund", -1));
  }
  int QueryETF(XTPQueryETFBaseReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryETF", -1));
  }
  int QueryETFTickerBasket(XTPQueryETFComponentReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryETFTickerBasket", -1));
  }
  int QueryIPOInfoList(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryIPOInfoList", -1));
  }
  int QueryIPOQuotaInfo(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryIPOQuotaInfo", -1));
  }
  int QueryBondIPOInfoList(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryBondIPOInfoList", -1));
  }
  int QueryBondSwapStockInfo(XTPQueryBondSwapStockReq*, uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryBondSwapStockInfo", -1));
  }
  int QueryOptionAuctionInfo(XTPQueryOptionAuctionInfoReq*, uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionAuctionInfo", -1));
  }
  uint64_t CreditCashRepay(double amount, uint64_t session_id) override {
    if (amount <= 0) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (!HasSession(session_id)) return static_cast<uint64_t>(Refuse(10210302, 0));
    return static_cast<uint64_t>(Unsupported("CreditCashRepay", 0));
  }
  uint64_t CreditCashRepayDebtInterestFee(const char* debt_id, double amount, uint64_t session_id) override {
    if (!debt_id) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (amount <= 0) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (!HasSession(session_id)) return static_cast<uint64_t>(Refuse(10210302, 0));
    return static_cast<uint64_t>(Unsupported("CreditCashRepayDebtInterestFee", 0));
  }
  uint64_t CreditSellStockRepayDebtInterestFee(XTPOrderInsertInfo* order, const char* debt_id, uint64_t session_id) override {
    if (!order) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (!debt_id) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (!HasSession(session_id)) return static_cast<uint64_t>(Refuse(10210302, 0));
    return static_cast<uint64_t>(Unsupported("CreditSellStockRepayDebtInterestFee", 0));
  }
  int QueryCreditCashRepayInfo(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryCreditCashRepayInfo", -1));
  }
  int QueryCreditFundInfo(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryCreditFundInfo", -1));
  }
  int QueryCreditDebtInfo(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryCreditDebtInfo", -1));
  }
  int QueryCreditTickerDebtInfo(XTPClientQueryCrdDebtStockReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryCreditTickerDebtInfo", -1));
  }
  int QueryCreditAssetDebtInfo(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryCreditAssetDebtInfo", -1));
  }
  int QueryCreditTickerAssignInfo(XTPClientQueryCrdPositionStockReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryCreditTickerAssignInfo", -1));
  }
  int QueryCreditExcessStock(XTPClientQueryCrdSurplusStkReqInfo* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryCreditExcessStock", -1));
  }
  int QueryMulCreditExcessStock(XTPClientQueryCrdSurplusStkReqInfo*, uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryMulCreditExcessStock", -1));
  }
  uint64_t CreditExtendDebtDate(XTPCreditDebtExtendReq* debt_extend, uint64_t session_id) override {
    if (!debt_extend) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (!HasSession(session_id)) return static_cast<uint64_t>(Refuse(10210302, 0));
    return static_cast<uint64_t>(Unsupported("CreditExtendDebtDate", 0));
  }
  int QueryCreditExtendDebtDateOrders(uint64_t, uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryCreditExtendDebtDateOrders", -1));
  }
  int QueryCreditFundExtraInfo(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryCreditFundExtraInfo", -1));
  }
  int QueryCreditPositionExtraInfo(XTPClientQueryCrdPositionStockReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryCreditPositionExtraInfo", -1));
  }
  uint64_t InsertOptionCombinedOrder(XTPOptCombOrderInsertInfo* order, uint64_t session_id) override {
    if (!order) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (!HasSession(session_id)) return static_cast<uint64_t>(Refuse(10210302, 0));
    return static_cast<uint64_t>(Unsupported("InsertOptionCombinedOrder", 0));
  }
  uint64_t InsertOptionCombinedOrderExtra(XTPOptCombOrderInsertInfo* order, uint64_t session_id) override {
    if (!order) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (!HasSession(session_id)) return static_cast<uint64_t>(Refuse(10210302, 0));
    return static_cast<uint64_t>(Unsupported("InsertOptionCombinedOrderExtra", 0));
  }
  uint64_t CancelOptionCombinedOrder(const uint64_t order_xtp_id, uint64_t session_id) override {
    if (order_xtp_id == 0) return static_cast<uint64_t>(Refuse(10210301, 0));
    if (!HasSession(session_id)) return static_cast<uint64_t>(Refuse(10210302, 0));
    return static_cast<uint64_t>(Unsupported("CancelOptionCombinedOrder", 0));
  }
  int QueryOptionCombinedUnfinishedOrders(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedUnfinishedOrders", -1));
  }
  int QueryOptionCombinedOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int) override {
    if (order_xtp_id == 0) return static_cast<int>(Refuse(10210301, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedOrderByXTPID", -1));
  }
  int QueryOptionCombinedOrders(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedOrders", -1));
  }
  int QueryOptionCombinedOrdersByPage(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (query_param->req_count == 0) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedOrdersByPage", -1));
  }
  int QueryOptionCombinedUnfinishedOrdersEx(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedUnfinishedOrdersEx", -1));
  }
  int QueryOptionCombinedOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int) override {
    if (order_xtp_id == 0) return static_cast<int>(Refuse(10210301, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedOrderByXTPIDEx", -1));
  }
  int QueryOptionCombinedOrdersEx(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedOrdersEx", -1));
  }
  int QueryOptionCombinedOrdersByPageEx(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (query_param->req_count == 0) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedOrdersByPageEx", -1));
  }
  int QueryOptionCombinedTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int) override {
    if (order_xtp_id == 0) return static_cast<int>(Refuse(10210301, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedTradesByXTPID", -1));
  }
  int QueryOptionCombinedTrades(const XTPQueryOptCombTraderReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedTrades", -1));
  }
  int QueryOptionCombinedTradesByPage(const XTPQueryOptCombTraderByPageReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (query_param->req_count == 0) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedTradesByPage", -1));
  }
  int QueryOptionCombinedPosition(const XTPQueryOptCombPositionReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedPosition", -1));
  }
  int QueryOptionCombinedStrategyInfo(uint64_t session_id, int) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedStrategyInfo", -1));
  }
  int QueryOptionCombinedExecPosition(const XTPQueryOptCombExecPosReq* query_param, uint64_t session_id, int) override {
    if (!query_param) return static_cast<int>(Refuse(10210300, -1));
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210302, -1));
    return static_cast<int>(Unsupported("QueryOptionCombinedExecPosition", -1));
  }
  int LoginALGO(const char* ip, int, const char* user, const char* password, XTP_PROTOCOL_TYPE, const char*) override {
    if (!ip) return static_cast<int>(Refuse(10210003, -1));
    if (!user) return static_cast<int>(Refuse(10210003, -1));
    if (!password) return static_cast<int>(Refuse(10210003, -1));
    return static_cast<int>(Unsupported("LoginALGO", -1));
  }
  int QueryStrategy(uint32_t, uint64_t, uint64_t, uint64_t session_id, int32_t) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210300, -1));
    return static_cast<int>(Unsupported("QueryStrategy", -1));
  }
  int ALGOUserEstablishChannel(const char*, int, const char*, const char*, uint64_t session_id) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210300, -1));
    return static_cast<int>(Unsupported("ALGOUserEstablishChannel", -1));
  }
  int InsertAlgoOrder(uint32_t, uint64_t, char*, uint64_t session_id) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210300, -1));
    return static_cast<int>(Unsupported("InsertAlgoOrder", -1));
  }
  int CancelAlgoOrder(bool, uint64_t, uint64_t session_id) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210300, -1));
    return static_cast<int>(Unsupported("CancelAlgoOrder", -1));
  }
  uint64_t GetAlgorithmIDByOrder(uint64_t, uint32_t) override { return static_cast<uint64_t>(Unsupported("GetAlgorithmIDByOrder", 0)); }
  int StrategyRecommendation(bool, char*, uint64_t session_id, int32_t) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210300, -1));
    return static_cast<int>(Unsupported("StrategyRecommendation", -1));
  }
  int ModifyAlgoOrder(uint64_t, char*, uint64_t session_id) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210300, -1));
    return static_cast<int>(Unsupported("ModifyAlgoOrder", -1));
  }
  int PauseAlgoOrder(uint64_t, XTPStrategyTickerInfo*, uint64_t session_id, int32_t) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210300, -1));
    return static_cast<int>(Unsupported("PauseAlgoOrder", -1));
  }
  int ResumeAlgoOrder(uint64_t, XTPStrategyTickerInfo*, uint64_t session_id, int32_t) override {
    if (!HasSession(session_id)) return static_cast<int>(Refuse(10210300, -1));
    return static_cast<int>(Unsupported("ResumeAlgoOrder", -1));
  }

 protected:
  ~UnsupportedTraderApi() = default;
  /// Sets the last error and gives `failure` back.
  virtual int64_t Refuse(int32_t error_id, int64_t failure) = 0;
  /// The same with "method is not supported".
  virtual int64_t Unsupported(const char* method, int64_t failure) = 0;
  virtual bool HasSession(uint64_t session_id) = 0;
};

}  // namespace xtp::sim
