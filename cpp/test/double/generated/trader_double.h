// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#pragma once
#include "abi/generated/api.h"
#include "test/double/arguments.h"
#include "test/double/recorder.h"
#include "test/double/spi_thread.h"

namespace xtp::sdk_double {

/// Every method of TraderApi: records its arguments, answers what the recorder has for its slot.
class TraderDouble final : public XTP::API::TraderApi {
 public:
  using Api = XTP::API::TraderApi;
  using TraderSpi = XTP::API::TraderSpi;
  using Spi = TraderSpi;
  static constexpr uint32_t kVersionSlot = 4;
  static constexpr uint32_t kCallbackCount = 65;
  static const SpiThread<Spi>::Callback kCallbacks[kCallbackCount];

  TraderDouble(Recorder& recorder, SpiThread<Spi>& spi) : recorder_(recorder), spi_(spi) {}

  void Release() override {
    recorder_.Record(0, {});
    delete this;
  }
  const char* GetTradingDay() override { return recorder_.ReturnedText(1, {}); }
  void RegisterSpi(TraderSpi* spi) override {
    recorder_.Record(2, {Sink(spi)});
    spi_.Use(spi);
  }
  XTPRI* GetApiLastError() override { return recorder_.LastError(3); }
  const char* GetApiVersion() override { return recorder_.ReturnedText(4, {}); }
  uint8_t GetClientIDByXTPID(uint64_t order_xtp_id) override { return recorder_.Returned<uint8_t>(5, {Value(order_xtp_id)}); }
  const char* GetAccountByXTPID(uint64_t order_xtp_id) override { return recorder_.ReturnedText(6, {Value(order_xtp_id)}); }
  void SubscribePublicTopic(XTP_TE_RESUME_TYPE resume_type) override { recorder_.Record(7, {Value(resume_type)}); }
  void SetSoftwareVersion(const char* version) override { recorder_.Record(8, {Text(version)}); }
  void SetSoftwareKey(const char* key) override { recorder_.Record(9, {Text(key)}); }
  void SetHeartBeatInterval(uint32_t interval) override { recorder_.Record(10, {Value(interval)}); }
  bool SetMaxOrderBufferQuantity(uint32_t max_order_qty) override { return recorder_.Returned<bool>(11, {Value(max_order_qty)}); }
  uint64_t Login(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                 const char* local_ip) override {
    return recorder_.Returned<uint64_t>(12, {Text(ip), Value(port), Text(user), Text(password), Value(sock_type), Text(local_ip)});
  }
  int Logout(uint64_t session_id) override { return recorder_.Returned<int>(13, {Value(session_id)}); }
  bool IsServerRestart(uint64_t session_id) override { return recorder_.Returned<bool>(14, {Value(session_id)}); }
  int ModifyUserTerminalInfo(XTPUserTerminalInfoReq* info, uint64_t session_id) override {
    return recorder_.Returned<int>(15, {Struct(info), Value(session_id)});
  }
  int QueryAccountTradeMarket(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(16, {Value(session_id), Value(request_id)});
  }
  uint64_t GetANewOrderXTPID(uint64_t session_id) override { return recorder_.Returned<uint64_t>(17, {Value(session_id)}); }
  uint64_t InsertOrder(XTPOrderInsertInfo* order, uint64_t session_id) override {
    return recorder_.Returned<uint64_t>(18, {Struct(order), Value(session_id)});
  }
  uint64_t InsertOrderExtra(XTPOrderInsertInfo* order, uint64_t session_id) override {
    return recorder_.Returned<uint64_t>(19, {Struct(order), Value(session_id)});
  }
  uint64_t CancelOrder(const uint64_t order_xtp_id, uint64_t session_id) override {
    return recorder_.Returned<uint64_t>(20, {Value(order_xtp_id), Value(session_id)});
  }
  int QueryOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(21, {Value(order_xtp_id), Value(session_id), Value(request_id)});
  }
  int QueryOrders(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(22, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryUnfinishedOrders(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(23, {Value(session_id), Value(request_id)});
  }
  int QueryOrdersByPage(const XTPQueryOrderByPageReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(24, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(25, {Value(order_xtp_id), Value(session_id), Value(request_id)});
  }
  int QueryOrdersEx(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(26, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryUnfinishedOrdersEx(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(27, {Value(session_id), Value(request_id)});
  }
  int QueryOrdersByPageEx(const XTPQueryOrderByPageReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(28, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(29, {Value(order_xtp_id), Value(session_id), Value(request_id)});
  }
  int QueryTrades(XTPQueryTraderReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(30, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryTradesByPage(const XTPQueryTraderByPageReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(31, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryPosition(const char* ticker, uint64_t session_id, int request_id, XTP_MARKET_TYPE market) override {
    return recorder_.Returned<int>(32, {Text(ticker), Value(session_id), Value(request_id), Value(market)});
  }
  int QueryAsset(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(33, {Value(session_id), Value(request_id)});
  }
  int QueryStructuredFund(XTPQueryStructuredFundInfoReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(34, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  uint64_t FundTransfer(XTPFundTransferReq* fund_transfer, uint64_t session_id) override {
    return recorder_.Returned<uint64_t>(35, {Struct(fund_transfer), Value(session_id)});
  }
  int QueryFundTransfer(XTPQueryFundTransferLogReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(36, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryOtherServerFund(XTPFundQueryReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(37, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryETF(XTPQueryETFBaseReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(38, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryETFTickerBasket(XTPQueryETFComponentReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(39, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryIPOInfoList(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(40, {Value(session_id), Value(request_id)});
  }
  int QueryIPOQuotaInfo(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(41, {Value(session_id), Value(request_id)});
  }
  int QueryBondIPOInfoList(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(42, {Value(session_id), Value(request_id)});
  }
  int QueryBondSwapStockInfo(XTPQueryBondSwapStockReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(43, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryOptionAuctionInfo(XTPQueryOptionAuctionInfoReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(44, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  uint64_t CreditCashRepay(double amount, uint64_t session_id) override {
    return recorder_.Returned<uint64_t>(45, {Value(amount), Value(session_id)});
  }
  uint64_t CreditCashRepayDebtInterestFee(const char* debt_id, double amount, uint64_t session_id) override {
    return recorder_.Returned<uint64_t>(46, {Text(debt_id), Value(amount), Value(session_id)});
  }
  uint64_t CreditSellStockRepayDebtInterestFee(XTPOrderInsertInfo* order, const char* debt_id, uint64_t session_id) override {
    return recorder_.Returned<uint64_t>(47, {Struct(order), Text(debt_id), Value(session_id)});
  }
  int QueryCreditCashRepayInfo(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(48, {Value(session_id), Value(request_id)});
  }
  int QueryCreditFundInfo(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(49, {Value(session_id), Value(request_id)});
  }
  int QueryCreditDebtInfo(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(50, {Value(session_id), Value(request_id)});
  }
  int QueryCreditTickerDebtInfo(XTPClientQueryCrdDebtStockReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(51, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryCreditAssetDebtInfo(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(52, {Value(session_id), Value(request_id)});
  }
  int QueryCreditTickerAssignInfo(XTPClientQueryCrdPositionStockReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(53, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryCreditExcessStock(XTPClientQueryCrdSurplusStkReqInfo* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(54, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryMulCreditExcessStock(XTPClientQueryCrdSurplusStkReqInfo* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(55, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  uint64_t CreditExtendDebtDate(XTPCreditDebtExtendReq* debt_extend, uint64_t session_id) override {
    return recorder_.Returned<uint64_t>(56, {Struct(debt_extend), Value(session_id)});
  }
  int QueryCreditExtendDebtDateOrders(uint64_t xtp_id, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(57, {Value(xtp_id), Value(session_id), Value(request_id)});
  }
  int QueryCreditFundExtraInfo(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(58, {Value(session_id), Value(request_id)});
  }
  int QueryCreditPositionExtraInfo(XTPClientQueryCrdPositionStockReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(59, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  uint64_t InsertOptionCombinedOrder(XTPOptCombOrderInsertInfo* order, uint64_t session_id) override {
    return recorder_.Returned<uint64_t>(60, {Struct(order), Value(session_id)});
  }
  uint64_t InsertOptionCombinedOrderExtra(XTPOptCombOrderInsertInfo* order, uint64_t session_id) override {
    return recorder_.Returned<uint64_t>(61, {Struct(order), Value(session_id)});
  }
  uint64_t CancelOptionCombinedOrder(const uint64_t order_xtp_id, uint64_t session_id) override {
    return recorder_.Returned<uint64_t>(62, {Value(order_xtp_id), Value(session_id)});
  }
  int QueryOptionCombinedUnfinishedOrders(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(63, {Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(64, {Value(order_xtp_id), Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedOrders(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(65, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedOrdersByPage(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(66, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedUnfinishedOrdersEx(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(67, {Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(68, {Value(order_xtp_id), Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedOrdersEx(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(69, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedOrdersByPageEx(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(70, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(71, {Value(order_xtp_id), Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedTrades(const XTPQueryOptCombTraderReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(72, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedTradesByPage(const XTPQueryOptCombTraderByPageReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(73, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedPosition(const XTPQueryOptCombPositionReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(74, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedStrategyInfo(uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(75, {Value(session_id), Value(request_id)});
  }
  int QueryOptionCombinedExecPosition(const XTPQueryOptCombExecPosReq* query_param, uint64_t session_id, int request_id) override {
    return recorder_.Returned<int>(76, {Struct(query_param), Value(session_id), Value(request_id)});
  }
  int LoginALGO(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                const char* local_ip) override {
    return recorder_.Returned<int>(77, {Text(ip), Value(port), Text(user), Text(password), Value(sock_type), Text(local_ip)});
  }
  int QueryStrategy(uint32_t strategy_type, uint64_t client_strategy_id, uint64_t xtp_strategy_id, uint64_t session_id,
                    int32_t request_id) override {
    return recorder_.Returned<int>(
        78, {Value(strategy_type), Value(client_strategy_id), Value(xtp_strategy_id), Value(session_id), Value(request_id)});
  }
  int ALGOUserEstablishChannel(const char* oms_ip, int oms_port, const char* user, const char* password, uint64_t session_id) override {
    return recorder_.Returned<int>(79, {Text(oms_ip), Value(oms_port), Text(user), Text(password), Value(session_id)});
  }
  int InsertAlgoOrder(uint32_t strategy_type, uint64_t client_strategy_id, char* strategy_param, uint64_t session_id) override {
    return recorder_.Returned<int>(80, {Value(strategy_type), Value(client_strategy_id), Text(strategy_param), Value(session_id)});
  }
  int CancelAlgoOrder(bool cancel_flag, uint64_t xtp_strategy_id, uint64_t session_id) override {
    return recorder_.Returned<int>(81, {Value(cancel_flag), Value(xtp_strategy_id), Value(session_id)});
  }
  uint64_t GetAlgorithmIDByOrder(uint64_t order_xtp_id, uint32_t order_client_id) override {
    return recorder_.Returned<uint64_t>(82, {Value(order_xtp_id), Value(order_client_id)});
  }
  int StrategyRecommendation(bool basket_flag, char* basket_param, uint64_t session_id, int32_t request_id) override {
    return recorder_.Returned<int>(83, {Value(basket_flag), Text(basket_param), Value(session_id), Value(request_id)});
  }
  int ModifyAlgoOrder(uint64_t xtp_strategy_id, char* strategy_param, uint64_t session_id) override {
    return recorder_.Returned<int>(84, {Value(xtp_strategy_id), Text(strategy_param), Value(session_id)});
  }
  int PauseAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, uint64_t session_id, int32_t request_id) override {
    return recorder_.Returned<int>(85, {Value(xtp_strategy_id), Struct(ticker_info), Value(session_id), Value(request_id)});
  }
  int ResumeAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, uint64_t session_id, int32_t request_id) override {
    return recorder_.Returned<int>(86, {Value(xtp_strategy_id), Struct(ticker_info), Value(session_id), Value(request_id)});
  }

 private:
  Recorder& recorder_;
  SpiThread<Spi>& spi_;
};

/// Every callback of TraderSpi, by slot.
inline const SpiThread<TraderDouble::Spi>::Callback TraderDouble::kCallbacks[] = {
    [](Spi& spi, Arguments& given) { spi.OnDisconnected(ValueOf<uint64_t>(given, 0), ValueOf<int>(given, 1)); },
    [](Spi& spi, Arguments& given) { spi.OnError(StructOf<XTPRI>(given, 0)); },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryAccountTradeMarket(ValueOf<int>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2), ValueOf<uint64_t>(given, 3));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnOrderEvent(StructOf<XTPOrderInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) { spi.OnUnknownOrder(ValueOf<uint64_t>(given, 0), ValueOf<uint64_t>(given, 1)); },
    [](Spi& spi, Arguments& given) { spi.OnTradeEvent(StructOf<XTPTradeReport>(given, 0), ValueOf<uint64_t>(given, 1)); },
    [](Spi& spi, Arguments& given) {
      spi.OnCancelOrderError(StructOf<XTPOrderCancelInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOrder(StructOf<XTPOrderInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2), ValueOf<bool>(given, 3),
                       ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOrderEx(StructOf<XTPOrderInfoEx>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2), ValueOf<bool>(given, 3),
                         ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOrderByPage(StructOf<XTPOrderInfo>(given, 0), ValueOf<int64_t>(given, 1), ValueOf<int64_t>(given, 2),
                             ValueOf<int64_t>(given, 3), ValueOf<int>(given, 4), ValueOf<bool>(given, 5), ValueOf<uint64_t>(given, 6));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOrderByPageEx(StructOf<XTPOrderInfoEx>(given, 0), ValueOf<int64_t>(given, 1), ValueOf<int64_t>(given, 2),
                               ValueOf<int64_t>(given, 3), ValueOf<int>(given, 4), ValueOf<bool>(given, 5), ValueOf<uint64_t>(given, 6));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryTrade(StructOf<XTPTradeReport>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2), ValueOf<bool>(given, 3),
                       ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryTradeByPage(StructOf<XTPTradeReport>(given, 0), ValueOf<int64_t>(given, 1), ValueOf<int64_t>(given, 2),
                             ValueOf<int64_t>(given, 3), ValueOf<int>(given, 4), ValueOf<bool>(given, 5), ValueOf<uint64_t>(given, 6));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryPosition(StructOf<XTPQueryStkPositionRsp>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                          ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryAsset(StructOf<XTPQueryAssetRsp>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2), ValueOf<bool>(given, 3),
                       ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryStructuredFund(StructOf<XTPStructuredFundInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryFundTransfer(StructOf<XTPFundTransferNotice>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                              ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnFundTransfer(StructOf<XTPFundTransferNotice>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOtherServerFund(StructOf<XTPFundQueryRsp>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                 ValueOf<uint64_t>(given, 3));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryETF(StructOf<XTPQueryETFBaseRsp>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2), ValueOf<bool>(given, 3),
                     ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryETFBasket(StructOf<XTPQueryETFComponentRsp>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                           ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryIPOInfoList(StructOf<XTPQueryIPOTickerRsp>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                             ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryIPOQuotaInfo(StructOf<XTPQueryIPOQuotaRsp>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                              ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryBondIPOInfoList(StructOf<XTPQueryIPOTickerRsp>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                 ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryBondSwapStockInfo(StructOf<XTPQueryBondSwapStockRsp>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                   ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOptionAuctionInfo(StructOf<XTPQueryOptionAuctionInfoRsp>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                   ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnCreditCashRepay(StructOf<XTPCrdCashRepayRsp>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnCreditCashRepayDebtInterestFee(StructOf<XTPCrdCashRepayDebtInterestFeeRsp>(given, 0), StructOf<XTPRI>(given, 1),
                                           ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryCreditCashRepayInfo(StructOf<XTPCrdCashRepayInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                     ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryCreditFundInfo(StructOf<XTPCrdFundInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                ValueOf<uint64_t>(given, 3));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryCreditDebtInfo(StructOf<XTPCrdDebtInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryCreditTickerDebtInfo(StructOf<XTPCrdDebtStockInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                      ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryCreditAssetDebtInfo(ValueOf<double>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                     ValueOf<uint64_t>(given, 3));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryCreditTickerAssignInfo(StructOf<XTPClientQueryCrdPositionStkInfo>(given, 0), StructOf<XTPRI>(given, 1),
                                        ValueOf<int>(given, 2), ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryCreditExcessStock(StructOf<XTPClientQueryCrdSurplusStkRspInfo>(given, 0), StructOf<XTPRI>(given, 1),
                                   ValueOf<int>(given, 2), ValueOf<uint64_t>(given, 3));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryMulCreditExcessStock(StructOf<XTPClientQueryCrdSurplusStkRspInfo>(given, 0), StructOf<XTPRI>(given, 1),
                                      ValueOf<int>(given, 2), ValueOf<uint64_t>(given, 3), ValueOf<bool>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnCreditExtendDebtDate(StructOf<XTPCreditDebtExtendNotice>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryCreditExtendDebtDateOrders(StructOf<XTPCreditDebtExtendNotice>(given, 0), StructOf<XTPRI>(given, 1),
                                            ValueOf<int>(given, 2), ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryCreditFundExtraInfo(StructOf<XTPCrdFundExtraInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                     ValueOf<uint64_t>(given, 3));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryCreditPositionExtraInfo(StructOf<XTPCrdPositionExtraInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                         ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnOptionCombinedOrderEvent(StructOf<XTPOptCombOrderInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnOptionCombinedTradeEvent(StructOf<XTPOptCombTradeReport>(given, 0), ValueOf<uint64_t>(given, 1));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnCancelOptionCombinedOrderError(StructOf<XTPOrderCancelInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOptionCombinedOrders(StructOf<XTPOptCombOrderInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                      ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOptionCombinedOrdersEx(StructOf<XTPOptCombOrderInfoEx>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                        ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOptionCombinedOrdersByPage(StructOf<XTPOptCombOrderInfo>(given, 0), ValueOf<int64_t>(given, 1), ValueOf<int64_t>(given, 2),
                                            ValueOf<int64_t>(given, 3), ValueOf<int>(given, 4), ValueOf<bool>(given, 5),
                                            ValueOf<uint64_t>(given, 6));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOptionCombinedOrdersByPageEx(StructOf<XTPOptCombOrderInfoEx>(given, 0), ValueOf<int64_t>(given, 1),
                                              ValueOf<int64_t>(given, 2), ValueOf<int64_t>(given, 3), ValueOf<int>(given, 4),
                                              ValueOf<bool>(given, 5), ValueOf<uint64_t>(given, 6));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOptionCombinedTrades(StructOf<XTPOptCombTradeReport>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                      ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOptionCombinedTradesByPage(StructOf<XTPOptCombTradeReport>(given, 0), ValueOf<int64_t>(given, 1),
                                            ValueOf<int64_t>(given, 2), ValueOf<int64_t>(given, 3), ValueOf<int>(given, 4),
                                            ValueOf<bool>(given, 5), ValueOf<uint64_t>(given, 6));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOptionCombinedPosition(StructOf<XTPQueryOptCombPositionRsp>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<int>(given, 2),
                                        ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOptionCombinedStrategyInfo(StructOf<XTPQueryCombineStrategyInfoRsp>(given, 0), StructOf<XTPRI>(given, 1),
                                            ValueOf<int>(given, 2), ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryOptionCombinedExecPosition(StructOf<XTPQueryOptCombExecPosRsp>(given, 0), StructOf<XTPRI>(given, 1),
                                            ValueOf<int>(given, 2), ValueOf<bool>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryStrategy(StructOf<XTPStrategyInfoStruct>(given, 0), ArrayOf<char>(given, 1), StructOf<XTPRI>(given, 2),
                          ValueOf<int32_t>(given, 3), ValueOf<bool>(given, 4), ValueOf<uint64_t>(given, 5));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnStrategyStateReport(StructOf<XTPStrategyStateReportStruct>(given, 0), ValueOf<uint64_t>(given, 1));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnALGOUserEstablishChannel(ArrayOf<char>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnInsertAlgoOrder(StructOf<XTPStrategyInfoStruct>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnCancelAlgoOrder(StructOf<XTPStrategyInfoStruct>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) { spi.OnAlgoDisconnected(ValueOf<int>(given, 0)); },
    [](Spi& spi, Arguments&) { spi.OnAlgoConnected(); },
    [](Spi& spi, Arguments& given) {
      spi.OnStrategySymbolStateReport(StructOf<XTPStrategySymbolStateReportStruct>(given, 0), ValueOf<uint64_t>(given, 1));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnNewStrategyCreateReport(StructOf<XTPStrategyInfoStruct>(given, 0), ArrayOf<char>(given, 1), ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnStrategyRecommendation(ValueOf<bool>(given, 0), StructOf<XTPStrategyRecommendationInfoStruct>(given, 1),
                                   ArrayOf<char>(given, 2), StructOf<XTPRI>(given, 3), ValueOf<int32_t>(given, 4), ValueOf<bool>(given, 5),
                                   ValueOf<uint64_t>(given, 6));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnModifyAlgoOrder(StructOf<XTPStrategyInfoStruct>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<uint64_t>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnPauseAlgoOrder(ValueOf<uint64_t>(given, 0), StructOf<XTPStrategyTickerInfoStruct>(given, 1), StructOf<XTPRI>(given, 2),
                           ValueOf<int32_t>(given, 3), ValueOf<uint64_t>(given, 4));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnResumeAlgoOrder(ValueOf<uint64_t>(given, 0), StructOf<XTPStrategyTickerInfoStruct>(given, 1), StructOf<XTPRI>(given, 2),
                            ValueOf<int32_t>(given, 3), ValueOf<uint64_t>(given, 4));
    },
};

}  // namespace xtp::sdk_double
