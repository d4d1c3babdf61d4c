// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#pragma once
#include "types.h"

namespace XTP::API {

class QuoteSpi {
 public:
  virtual void OnDisconnected(int) {}
  virtual void OnError(XTPRI*) {}
  virtual void OnTickByTickLossRange(int, int) {}
  virtual void OnSubMarketData(XTPST*, XTPRI*, bool) {}
  virtual void OnUnSubMarketData(XTPST*, XTPRI*, bool) {}
  virtual void OnDepthMarketData(XTPMD*, int64_t*, int32_t, int32_t, int64_t*, int32_t, int32_t) {}
  virtual void OnETFIOPVData(IOPV*) {}
  virtual void OnSubOrderBook(XTPST*, XTPRI*, bool) {}
  virtual void OnUnSubOrderBook(XTPST*, XTPRI*, bool) {}
  virtual void OnOrderBook(XTPOB*) {}
  virtual void OnSubTickByTick(XTPST*, XTPRI*, bool) {}
  virtual void OnUnSubTickByTick(XTPST*, XTPRI*, bool) {}
  virtual void OnTickByTick(XTPTBT*) {}
  virtual void OnSubscribeAllMarketData(XTP_EXCHANGE_TYPE, XTPRI*) {}
  virtual void OnUnSubscribeAllMarketData(XTP_EXCHANGE_TYPE, XTPRI*) {}
  virtual void OnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE, XTPRI*) {}
  virtual void OnUnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE, XTPRI*) {}
  virtual void OnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE, XTPRI*) {}
  virtual void OnUnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE, XTPRI*) {}
  virtual void OnQueryAllTickers(XTPQSI*, XTPRI*, bool) {}
  virtual void OnQueryTickersPriceInfo(XTPTPI*, XTPRI*, bool) {}
  virtual void OnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE, XTPRI*) {}
  virtual void OnUnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE, XTPRI*) {}
  virtual void OnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE, XTPRI*) {}
  virtual void OnUnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE, XTPRI*) {}
  virtual void OnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE, XTPRI*) {}
  virtual void OnUnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE, XTPRI*) {}
  virtual void OnQueryAllTickersFullInfo(XTPQFI*, XTPRI*, bool) {}
  virtual void OnQueryAllNQTickersFullInfo(XTPNQFI*, XTPRI*, bool) {}
  virtual void OnRebuildQuoteServerDisconnected(int) {}
  virtual void OnRequestRebuildQuote(XTPQuoteRebuildResultRsp*) {}
  virtual void OnRebuildTickByTick(XTPTBT*) {}
  virtual void OnRebuildMarketData(XTPMD*) {}
};

class QuoteApi {
 public:
  static QuoteApi* CreateQuoteApi(uint8_t client_id, const char* save_file_path, XTP_LOG_LEVEL log_level);
  virtual void Release() = 0;
  virtual const char* GetTradingDay() = 0;
  virtual const char* GetApiVersion() = 0;
  virtual XTPRI* GetApiLastError() = 0;
  virtual void SetUDPBufferSize(uint32_t buff_size) = 0;
  virtual void RegisterSpi(QuoteSpi* spi) = 0;
  virtual void SetHeartBeatInterval(uint32_t interval) = 0;
  virtual void SetUDPRecvThreadAffinity(int32_t cpu_no) = 0;
  virtual void SetUDPRecvThreadAffinityArray(int32_t* cpu_no_array, int32_t count) = 0;
  virtual void SetUDPParseThreadAffinity(int32_t cpu_no) = 0;
  virtual void SetUDPParseThreadAffinityArray(int32_t* cpu_no_array, int32_t count) = 0;
  virtual void SetUDPSeqLogOutPutFlag(bool flag) = 0;
  virtual int SubscribeMarketData(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int UnSubscribeMarketData(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int SubscribeOrderBook(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int UnSubscribeOrderBook(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int SubscribeTickByTick(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int UnSubscribeTickByTick(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int SubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int UnSubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int SubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int UnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int SubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int UnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int Login(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                    const char* local_ip) = 0;
  virtual int Logout() = 0;
  virtual int QueryAllTickers(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int QueryTickersPriceInfo(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int QueryAllTickersPriceInfo() = 0;
  virtual int SubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int UnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int SubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int UnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int SubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int UnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int QueryAllTickersFullInfo(XTP_EXCHANGE_TYPE exchange_id) = 0;
  virtual int QueryAllNQTickersFullInfo() = 0;
  virtual int LoginToRebuildQuoteServer(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                                        const char* local_ip) = 0;
  virtual int LogoutFromRebuildQuoteServer() = 0;
  virtual int RequestRebuildQuote(XTPQuoteRebuildReq* rebuild_param) = 0;

 protected:
  ~QuoteApi() = default;  // not virtual: it has no slot in the vendor's table
};

class TraderSpi {
 public:
  virtual void OnDisconnected(uint64_t, int) {}
  virtual void OnError(XTPRI*) {}
  virtual void OnQueryAccountTradeMarket(int, XTPRI*, int, uint64_t) {}
  virtual void OnOrderEvent(XTPOrderInfo*, XTPRI*, uint64_t) {}
  virtual void OnUnknownOrder(uint64_t, uint64_t) {}
  virtual void OnTradeEvent(XTPTradeReport*, uint64_t) {}
  virtual void OnCancelOrderError(XTPOrderCancelInfo*, XTPRI*, uint64_t) {}
  virtual void OnQueryOrder(XTPQueryOrderRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryOrderEx(XTPOrderInfoEx*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryOrderByPage(XTPQueryOrderRsp*, int64_t, int64_t, int64_t, int, bool, uint64_t) {}
  virtual void OnQueryOrderByPageEx(XTPOrderInfoEx*, int64_t, int64_t, int64_t, int, bool, uint64_t) {}
  virtual void OnQueryTrade(XTPQueryTradeRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryTradeByPage(XTPQueryTradeRsp*, int64_t, int64_t, int64_t, int, bool, uint64_t) {}
  virtual void OnQueryPosition(XTPQueryStkPositionRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryAsset(XTPQueryAssetRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryStructuredFund(XTPStructuredFundInfo*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryFundTransfer(XTPFundTransferNotice*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnFundTransfer(XTPFundTransferNotice*, XTPRI*, uint64_t) {}
  virtual void OnQueryOtherServerFund(XTPFundQueryRsp*, XTPRI*, int, uint64_t) {}
  virtual void OnQueryETF(XTPQueryETFBaseRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryETFBasket(XTPQueryETFComponentRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryIPOInfoList(XTPQueryIPOTickerRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryIPOQuotaInfo(XTPQueryIPOQuotaRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryBondIPOInfoList(XTPQueryIPOTickerRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryBondSwapStockInfo(XTPQueryBondSwapStockRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryOptionAuctionInfo(XTPQueryOptionAuctionInfoRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnCreditCashRepay(XTPCrdCashRepayRsp*, XTPRI*, uint64_t) {}
  virtual void OnCreditCashRepayDebtInterestFee(XTPCrdCashRepayDebtInterestFeeRsp*, XTPRI*, uint64_t) {}
  virtual void OnQueryCreditCashRepayInfo(XTPCrdCashRepayInfo*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryCreditFundInfo(XTPCrdFundInfo*, XTPRI*, int, uint64_t) {}
  virtual void OnQueryCreditDebtInfo(XTPCrdDebtInfo*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryCreditTickerDebtInfo(XTPCrdDebtStockInfo*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryCreditAssetDebtInfo(double, XTPRI*, int, uint64_t) {}
  virtual void OnQueryCreditTickerAssignInfo(XTPClientQueryCrdPositionStkInfo*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryCreditExcessStock(XTPClientQueryCrdSurplusStkRspInfo*, XTPRI*, int, uint64_t) {}
  virtual void OnQueryMulCreditExcessStock(XTPClientQueryCrdSurplusStkRspInfo*, XTPRI*, int, uint64_t, bool) {}
  virtual void OnCreditExtendDebtDate(XTPCreditDebtExtendNotice*, XTPRI*, uint64_t) {}
  virtual void OnQueryCreditExtendDebtDateOrders(XTPCreditDebtExtendNotice*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryCreditFundExtraInfo(XTPCrdFundExtraInfo*, XTPRI*, int, uint64_t) {}
  virtual void OnQueryCreditPositionExtraInfo(XTPCrdPositionExtraInfo*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnOptionCombinedOrderEvent(XTPOptCombOrderInfo*, XTPRI*, uint64_t) {}
  virtual void OnOptionCombinedTradeEvent(XTPOptCombTradeReport*, uint64_t) {}
  virtual void OnCancelOptionCombinedOrderError(XTPOptCombOrderCancelInfo*, XTPRI*, uint64_t) {}
  virtual void OnQueryOptionCombinedOrders(XTPQueryOptCombOrderRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryOptionCombinedOrdersEx(XTPOptCombOrderInfoEx*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryOptionCombinedOrdersByPage(XTPQueryOptCombOrderRsp*, int64_t, int64_t, int64_t, int, bool, uint64_t) {}
  virtual void OnQueryOptionCombinedOrdersByPageEx(XTPOptCombOrderInfoEx*, int64_t, int64_t, int64_t, int, bool, uint64_t) {}
  virtual void OnQueryOptionCombinedTrades(XTPQueryOptCombTradeRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryOptionCombinedTradesByPage(XTPQueryOptCombTradeRsp*, int64_t, int64_t, int64_t, int, bool, uint64_t) {}
  virtual void OnQueryOptionCombinedPosition(XTPQueryOptCombPositionRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryOptionCombinedStrategyInfo(XTPQueryCombineStrategyInfoRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryOptionCombinedExecPosition(XTPQueryOptCombExecPosRsp*, XTPRI*, int, bool, uint64_t) {}
  virtual void OnQueryStrategy(XTPStrategyInfoStruct*, char*, XTPRI*, int32_t, bool, uint64_t) {}
  virtual void OnStrategyStateReport(XTPStrategyStateReportStruct*, uint64_t) {}
  virtual void OnALGOUserEstablishChannel(char*, XTPRI*, uint64_t) {}
  virtual void OnInsertAlgoOrder(XTPStrategyInfoStruct*, XTPRI*, uint64_t) {}
  virtual void OnCancelAlgoOrder(XTPStrategyInfoStruct*, XTPRI*, uint64_t) {}
  virtual void OnAlgoDisconnected(int) {}
  virtual void OnAlgoConnected() {}
  virtual void OnStrategySymbolStateReport(XTPStrategySymbolStateReport*, uint64_t) {}
  virtual void OnNewStrategyCreateReport(XTPStrategyInfoStruct*, char*, uint64_t) {}
  virtual void OnStrategyRecommendation(bool, XTPStrategyRecommendationInfo*, char*, XTPRI*, int32_t, bool, uint64_t) {}
  virtual void OnModifyAlgoOrder(XTPStrategyInfoStruct*, XTPRI*, uint64_t) {}
  virtual void OnPauseAlgoOrder(uint64_t, XTPStrategyTickerInfo*, XTPRI*, int32_t, uint64_t) {}
  virtual void OnResumeAlgoOrder(uint64_t, XTPStrategyTickerInfo*, XTPRI*, int32_t, uint64_t) {}
};

class TraderApi {
 public:
  static TraderApi* CreateTraderApi(uint8_t client_id, const char* save_file_path, XTP_LOG_LEVEL log_level);
  virtual void Release() = 0;
  virtual const char* GetTradingDay() = 0;
  virtual void RegisterSpi(TraderSpi* spi) = 0;
  virtual XTPRI* GetApiLastError() = 0;
  virtual const char* GetApiVersion() = 0;
  virtual uint8_t GetClientIDByXTPID(uint64_t order_xtp_id) = 0;
  virtual const char* GetAccountByXTPID(uint64_t order_xtp_id) = 0;
  virtual void SubscribePublicTopic(XTP_TE_RESUME_TYPE resume_type) = 0;
  virtual void SetSoftwareVersion(const char* version) = 0;
  virtual void SetSoftwareKey(const char* key) = 0;
  virtual void SetHeartBeatInterval(uint32_t interval) = 0;
  virtual bool SetMaxOrderBufferQuantity(uint32_t max_order_qty) = 0;
  virtual uint64_t Login(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                         const char* local_ip) = 0;
  virtual int Logout(uint64_t session_id) = 0;
  virtual bool IsServerRestart(uint64_t session_id) = 0;
  virtual int ModifyUserTerminalInfo(XTPUserTerminalInfoReq* info, uint64_t session_id) = 0;
  virtual int QueryAccountTradeMarket(uint64_t session_id, int request_id) = 0;
  virtual uint64_t GetANewOrderXTPID(uint64_t session_id) = 0;
  virtual uint64_t InsertOrder(XTPOrderInsertInfo* order, uint64_t session_id) = 0;
  virtual uint64_t InsertOrderExtra(XTPOrderInsertInfo* order, uint64_t session_id) = 0;
  virtual uint64_t CancelOrder(const uint64_t order_xtp_id, uint64_t session_id) = 0;
  virtual int QueryOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) = 0;
  virtual int QueryOrders(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryUnfinishedOrders(uint64_t session_id, int request_id) = 0;
  virtual int QueryOrdersByPage(const XTPQueryOrderByPageReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int request_id) = 0;
  virtual int QueryOrdersEx(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryUnfinishedOrdersEx(uint64_t session_id, int request_id) = 0;
  virtual int QueryOrdersByPageEx(const XTPQueryOrderByPageReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) = 0;
  virtual int QueryTrades(XTPQueryTraderReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryTradesByPage(const XTPQueryTraderByPageReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryPosition(const char* ticker, uint64_t session_id, int request_id, XTP_MARKET_TYPE market) = 0;
  virtual int QueryAsset(uint64_t session_id, int request_id) = 0;
  virtual int QueryStructuredFund(XTPQueryStructuredFundInfoReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual uint64_t FundTransfer(XTPFundTransferReq* fund_transfer, uint64_t session_id) = 0;
  virtual int QueryFundTransfer(XTPQueryFundTransferLogReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryOtherServerFund(XTPFundQueryReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryETF(XTPQueryETFBaseReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryETFTickerBasket(XTPQueryETFComponentReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryIPOInfoList(uint64_t session_id, int request_id) = 0;
  virtual int QueryIPOQuotaInfo(uint64_t session_id, int request_id) = 0;
  virtual int QueryBondIPOInfoList(uint64_t session_id, int request_id) = 0;
  virtual int QueryBondSwapStockInfo(XTPQueryBondSwapStockReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionAuctionInfo(XTPQueryOptionAuctionInfoReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual uint64_t CreditCashRepay(double amount, uint64_t session_id) = 0;
  virtual uint64_t CreditCashRepayDebtInterestFee(const char* debt_id, double amount, uint64_t session_id) = 0;
  virtual uint64_t CreditSellStockRepayDebtInterestFee(XTPOrderInsertInfo* order, const char* debt_id, uint64_t session_id) = 0;
  virtual int QueryCreditCashRepayInfo(uint64_t session_id, int request_id) = 0;
  virtual int QueryCreditFundInfo(uint64_t session_id, int request_id) = 0;
  virtual int QueryCreditDebtInfo(uint64_t session_id, int request_id) = 0;
  virtual int QueryCreditTickerDebtInfo(XTPClientQueryCrdDebtStockReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryCreditAssetDebtInfo(uint64_t session_id, int request_id) = 0;
  virtual int QueryCreditTickerAssignInfo(XTPClientQueryCrdPositionStockReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryCreditExcessStock(XTPClientQueryCrdSurplusStkReqInfo* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryMulCreditExcessStock(XTPClientQueryCrdSurplusStkReqInfo* query_param, uint64_t session_id, int request_id) = 0;
  virtual uint64_t CreditExtendDebtDate(XTPCreditDebtExtendReq* debt_extend, uint64_t session_id) = 0;
  virtual int QueryCreditExtendDebtDateOrders(uint64_t xtp_id, uint64_t session_id, int request_id) = 0;
  virtual int QueryCreditFundExtraInfo(uint64_t session_id, int request_id) = 0;
  virtual int QueryCreditPositionExtraInfo(XTPClientQueryCrdPositionStockReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual uint64_t InsertOptionCombinedOrder(XTPOptCombOrderInsertInfo* order, uint64_t session_id) = 0;
  virtual uint64_t InsertOptionCombinedOrderExtra(XTPOptCombOrderInsertInfo* order, uint64_t session_id) = 0;
  virtual uint64_t CancelOptionCombinedOrder(const uint64_t order_xtp_id, uint64_t session_id) = 0;
  virtual int QueryOptionCombinedUnfinishedOrders(uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedOrders(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedOrdersByPage(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedUnfinishedOrdersEx(uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedOrdersEx(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedOrdersByPageEx(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedTrades(const XTPQueryOptCombTraderReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedTradesByPage(const XTPQueryOptCombTraderByPageReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedPosition(const XTPQueryOptCombPositionReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedStrategyInfo(uint64_t session_id, int request_id) = 0;
  virtual int QueryOptionCombinedExecPosition(const XTPQueryOptCombExecPosReq* query_param, uint64_t session_id, int request_id) = 0;
  virtual int LoginALGO(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                        const char* local_ip) = 0;
  virtual int QueryStrategy(uint32_t strategy_type, uint64_t client_strategy_id, uint64_t xtp_strategy_id, uint64_t session_id,
                            int32_t request_id) = 0;
  virtual int ALGOUserEstablishChannel(const char* oms_ip, int oms_port, const char* user, const char* password, uint64_t session_id) = 0;
  virtual int InsertAlgoOrder(uint32_t strategy_type, uint64_t client_strategy_id, char* strategy_param, uint64_t session_id) = 0;
  virtual int CancelAlgoOrder(bool cancel_flag, uint64_t xtp_strategy_id, uint64_t session_id) = 0;
  virtual uint64_t GetAlgorithmIDByOrder(uint64_t order_xtp_id, uint32_t order_client_id) = 0;
  virtual int StrategyRecommendation(bool basket_flag, char* basket_param, uint64_t session_id, int32_t request_id) = 0;
  virtual int ModifyAlgoOrder(uint64_t xtp_strategy_id, char* strategy_param, uint64_t session_id) = 0;
  virtual int PauseAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, uint64_t session_id, int32_t request_id) = 0;
  virtual int ResumeAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, uint64_t session_id, int32_t request_id) = 0;

 protected:
  ~TraderApi() = default;  // not virtual: it has no slot in the vendor's table
};

}  // namespace XTP::API

namespace xtp::abi {

constexpr const char* kApiVersion = "2.2.50";

struct LibraryNames {
  const char* file;
  const char* factory;
};

#ifdef _WIN32
constexpr LibraryNames kQuoteLibrary{"xtpquoteapi.dll", "?CreateQuoteApi@QuoteApi@API@XTP@@SAPEAV123@EPEBDW4XTP_LOG_LEVEL@@@Z"};
constexpr LibraryNames kTraderLibrary{"xtptraderapi.dll", "?CreateTraderApi@TraderApi@API@XTP@@SAPEAV123@EPEBDW4XTP_LOG_LEVEL@@@Z"};
#else
constexpr LibraryNames kQuoteLibrary{"libxtpquoteapi.so", "_ZN3XTP3API8QuoteApi14CreateQuoteApiEhPKc13XTP_LOG_LEVEL"};
constexpr LibraryNames kTraderLibrary{"libxtptraderapi.so", "_ZN3XTP3API9TraderApi15CreateTraderApiEhPKc13XTP_LOG_LEVEL"};
#endif

using CreateQuoteApi = XTP::API::QuoteApi* (*)(uint8_t client_id, const char* save_file_path, XTP_LOG_LEVEL log_level);
using CreateTraderApi = XTP::API::TraderApi* (*)(uint8_t client_id, const char* save_file_path, XTP_LOG_LEVEL log_level);

}  // namespace xtp::abi
