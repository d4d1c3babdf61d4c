// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#pragma once
#include "abi/generated/api.h"
#include "test/fuzz/recorder.h"

namespace xtp::fuzz {

/// Writes down every call that arrives, reading all that it was given.
class RecordingTraderApi final : public XTP::API::TraderApi {
 public:
  explicit RecordingTraderApi(Recorder& recorder) : recorder_(recorder) {}

  void Release() override {}
  const char* GetTradingDay() override {
    recorder_.Start(1);
    return recorder_.ResultText();
  }
  void RegisterSpi(XTP::API::TraderSpi*) override {}
  XTPRI* GetApiLastError() override { return recorder_.LastError(); }
  const char* GetApiVersion() override {
    recorder_.Start(4);
    return recorder_.ResultText();
  }
  uint8_t GetClientIDByXTPID(uint64_t order_xtp_id) override {
    recorder_.Start(5);
    recorder_.Scalar(order_xtp_id);
    return recorder_.ResultOf<uint8_t>();
  }
  const char* GetAccountByXTPID(uint64_t order_xtp_id) override {
    recorder_.Start(6);
    recorder_.Scalar(order_xtp_id);
    return recorder_.ResultText();
  }
  void SubscribePublicTopic(XTP_TE_RESUME_TYPE resume_type) override {
    recorder_.Start(7);
    recorder_.Scalar(resume_type);
  }
  void SetSoftwareVersion(const char* version) override {
    recorder_.Start(8);
    recorder_.Text(version);
  }
  void SetSoftwareKey(const char* key) override {
    recorder_.Start(9);
    recorder_.Text(key);
  }
  void SetHeartBeatInterval(uint32_t interval) override {
    recorder_.Start(10);
    recorder_.Scalar(interval);
  }
  bool SetMaxOrderBufferQuantity(uint32_t max_order_qty) override {
    recorder_.Start(11);
    recorder_.Scalar(max_order_qty);
    return recorder_.ResultOf<bool>();
  }
  uint64_t Login(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                 const char* local_ip) override {
    recorder_.Start(12);
    recorder_.Text(ip);
    recorder_.Scalar(port);
    recorder_.Text(user);
    recorder_.Text(password);
    recorder_.Scalar(sock_type);
    recorder_.Text(local_ip);
    return recorder_.ResultOf<uint64_t>();
  }
  int Logout(uint64_t session_id) override {
    recorder_.Start(13);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<int>();
  }
  bool IsServerRestart(uint64_t session_id) override {
    recorder_.Start(14);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<bool>();
  }
  int ModifyUserTerminalInfo(XTPUserTerminalInfoReq* info, uint64_t session_id) override {
    recorder_.Start(15);
    recorder_.Struct(info);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<int>();
  }
  int QueryAccountTradeMarket(uint64_t session_id, int request_id) override {
    recorder_.Start(16);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  uint64_t GetANewOrderXTPID(uint64_t session_id) override {
    recorder_.Start(17);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<uint64_t>();
  }
  uint64_t InsertOrder(XTPOrderInsertInfo* order, uint64_t session_id) override {
    recorder_.Start(18);
    recorder_.Struct(order);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<uint64_t>();
  }
  uint64_t InsertOrderExtra(XTPOrderInsertInfo* order, uint64_t session_id) override {
    recorder_.Start(19);
    recorder_.Struct(order);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<uint64_t>();
  }
  uint64_t CancelOrder(const uint64_t order_xtp_id, uint64_t session_id) override {
    recorder_.Start(20);
    recorder_.Scalar(order_xtp_id);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<uint64_t>();
  }
  int QueryOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override {
    recorder_.Start(21);
    recorder_.Scalar(order_xtp_id);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOrders(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(22);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryUnfinishedOrders(uint64_t session_id, int request_id) override {
    recorder_.Start(23);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOrdersByPage(const XTPQueryOrderByPageReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(24);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override {
    recorder_.Start(25);
    recorder_.Scalar(order_xtp_id);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOrdersEx(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(26);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryUnfinishedOrdersEx(uint64_t session_id, int request_id) override {
    recorder_.Start(27);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOrdersByPageEx(const XTPQueryOrderByPageReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(28);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override {
    recorder_.Start(29);
    recorder_.Scalar(order_xtp_id);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryTrades(XTPQueryTraderReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(30);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryTradesByPage(const XTPQueryTraderByPageReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(31);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryPosition(const char* ticker, uint64_t session_id, int request_id, XTP_MARKET_TYPE market) override {
    recorder_.Start(32);
    recorder_.Text(ticker);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    recorder_.Scalar(market);
    return recorder_.ResultOf<int>();
  }
  int QueryAsset(uint64_t session_id, int request_id) override {
    recorder_.Start(33);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryStructuredFund(XTPQueryStructuredFundInfoReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(34);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  uint64_t FundTransfer(XTPFundTransferReq* fund_transfer, uint64_t session_id) override {
    recorder_.Start(35);
    recorder_.Struct(fund_transfer);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<uint64_t>();
  }
  int QueryFundTransfer(XTPQueryFundTransferLogReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(36);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOtherServerFund(XTPFundQueryReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(37);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryETF(XTPQueryETFBaseReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(38);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryETFTickerBasket(XTPQueryETFComponentReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(39);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryIPOInfoList(uint64_t session_id, int request_id) override {
    recorder_.Start(40);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryIPOQuotaInfo(uint64_t session_id, int request_id) override {
    recorder_.Start(41);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryBondIPOInfoList(uint64_t session_id, int request_id) override {
    recorder_.Start(42);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryBondSwapStockInfo(XTPQueryBondSwapStockReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(43);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionAuctionInfo(XTPQueryOptionAuctionInfoReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(44);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  uint64_t CreditCashRepay(double amount, uint64_t session_id) override {
    recorder_.Start(45);
    recorder_.Scalar(amount);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<uint64_t>();
  }
  uint64_t CreditCashRepayDebtInterestFee(const char* debt_id, double amount, uint64_t session_id) override {
    recorder_.Start(46);
    recorder_.Text(debt_id);
    recorder_.Scalar(amount);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<uint64_t>();
  }
  uint64_t CreditSellStockRepayDebtInterestFee(XTPOrderInsertInfo* order, const char* debt_id, uint64_t session_id) override {
    recorder_.Start(47);
    recorder_.Struct(order);
    recorder_.Text(debt_id);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<uint64_t>();
  }
  int QueryCreditCashRepayInfo(uint64_t session_id, int request_id) override {
    recorder_.Start(48);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryCreditFundInfo(uint64_t session_id, int request_id) override {
    recorder_.Start(49);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryCreditDebtInfo(uint64_t session_id, int request_id) override {
    recorder_.Start(50);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryCreditTickerDebtInfo(XTPClientQueryCrdDebtStockReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(51);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryCreditAssetDebtInfo(uint64_t session_id, int request_id) override {
    recorder_.Start(52);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryCreditTickerAssignInfo(XTPClientQueryCrdPositionStockReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(53);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryCreditExcessStock(XTPClientQueryCrdSurplusStkReqInfo* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(54);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryMulCreditExcessStock(XTPClientQueryCrdSurplusStkReqInfo* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(55);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  uint64_t CreditExtendDebtDate(XTPCreditDebtExtendReq* debt_extend, uint64_t session_id) override {
    recorder_.Start(56);
    recorder_.Struct(debt_extend);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<uint64_t>();
  }
  int QueryCreditExtendDebtDateOrders(uint64_t xtp_id, uint64_t session_id, int request_id) override {
    recorder_.Start(57);
    recorder_.Scalar(xtp_id);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryCreditFundExtraInfo(uint64_t session_id, int request_id) override {
    recorder_.Start(58);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryCreditPositionExtraInfo(XTPClientQueryCrdPositionStockReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(59);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  uint64_t InsertOptionCombinedOrder(XTPOptCombOrderInsertInfo* order, uint64_t session_id) override {
    recorder_.Start(60);
    recorder_.Struct(order);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<uint64_t>();
  }
  uint64_t InsertOptionCombinedOrderExtra(XTPOptCombOrderInsertInfo* order, uint64_t session_id) override {
    recorder_.Start(61);
    recorder_.Struct(order);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<uint64_t>();
  }
  uint64_t CancelOptionCombinedOrder(const uint64_t order_xtp_id, uint64_t session_id) override {
    recorder_.Start(62);
    recorder_.Scalar(order_xtp_id);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<uint64_t>();
  }
  int QueryOptionCombinedUnfinishedOrders(uint64_t session_id, int request_id) override {
    recorder_.Start(63);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override {
    recorder_.Start(64);
    recorder_.Scalar(order_xtp_id);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedOrders(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(65);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedOrdersByPage(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(66);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedUnfinishedOrdersEx(uint64_t session_id, int request_id) override {
    recorder_.Start(67);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override {
    recorder_.Start(68);
    recorder_.Scalar(order_xtp_id);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedOrdersEx(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(69);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedOrdersByPageEx(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(70);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override {
    recorder_.Start(71);
    recorder_.Scalar(order_xtp_id);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedTrades(const XTPQueryOptCombTraderReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(72);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedTradesByPage(const XTPQueryOptCombTraderByPageReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(73);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedPosition(const XTPQueryOptCombPositionReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(74);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedStrategyInfo(uint64_t session_id, int request_id) override {
    recorder_.Start(75);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int QueryOptionCombinedExecPosition(const XTPQueryOptCombExecPosReq* query_param, uint64_t session_id, int request_id) override {
    recorder_.Start(76);
    recorder_.Struct(query_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int LoginALGO(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                const char* local_ip) override {
    recorder_.Start(77);
    recorder_.Text(ip);
    recorder_.Scalar(port);
    recorder_.Text(user);
    recorder_.Text(password);
    recorder_.Scalar(sock_type);
    recorder_.Text(local_ip);
    return recorder_.ResultOf<int>();
  }
  int QueryStrategy(uint32_t strategy_type, uint64_t client_strategy_id, uint64_t xtp_strategy_id, uint64_t session_id,
                    int32_t request_id) override {
    recorder_.Start(78);
    recorder_.Scalar(strategy_type);
    recorder_.Scalar(client_strategy_id);
    recorder_.Scalar(xtp_strategy_id);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int ALGOUserEstablishChannel(const char* oms_ip, int oms_port, const char* user, const char* password, uint64_t session_id) override {
    recorder_.Start(79);
    recorder_.Text(oms_ip);
    recorder_.Scalar(oms_port);
    recorder_.Text(user);
    recorder_.Text(password);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<int>();
  }
  int InsertAlgoOrder(uint32_t strategy_type, uint64_t client_strategy_id, char* strategy_param, uint64_t session_id) override {
    recorder_.Start(80);
    recorder_.Scalar(strategy_type);
    recorder_.Scalar(client_strategy_id);
    recorder_.Text(strategy_param);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<int>();
  }
  int CancelAlgoOrder(bool cancel_flag, uint64_t xtp_strategy_id, uint64_t session_id) override {
    recorder_.Start(81);
    recorder_.Scalar(cancel_flag);
    recorder_.Scalar(xtp_strategy_id);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<int>();
  }
  uint64_t GetAlgorithmIDByOrder(uint64_t order_xtp_id, uint32_t order_client_id) override {
    recorder_.Start(82);
    recorder_.Scalar(order_xtp_id);
    recorder_.Scalar(order_client_id);
    return recorder_.ResultOf<uint64_t>();
  }
  int StrategyRecommendation(bool basket_flag, char* basket_param, uint64_t session_id, int32_t request_id) override {
    recorder_.Start(83);
    recorder_.Scalar(basket_flag);
    recorder_.Text(basket_param);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int ModifyAlgoOrder(uint64_t xtp_strategy_id, char* strategy_param, uint64_t session_id) override {
    recorder_.Start(84);
    recorder_.Scalar(xtp_strategy_id);
    recorder_.Text(strategy_param);
    recorder_.Scalar(session_id);
    return recorder_.ResultOf<int>();
  }
  int PauseAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, uint64_t session_id, int32_t request_id) override {
    recorder_.Start(85);
    recorder_.Scalar(xtp_strategy_id);
    recorder_.Struct(ticker_info);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }
  int ResumeAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, uint64_t session_id, int32_t request_id) override {
    recorder_.Start(86);
    recorder_.Scalar(xtp_strategy_id);
    recorder_.Struct(ticker_info);
    recorder_.Scalar(session_id);
    recorder_.Scalar(request_id);
    return recorder_.ResultOf<int>();
  }

 private:
  Recorder& recorder_;
};

}  // namespace xtp::fuzz
