// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#include "addon/generated/calls.h"
#include "addon/process_gate.h"

namespace xtp::addon {
namespace {

using Api = XTP::API::TraderApi;

void GetTradingDay(Api& api, Frame frame) { frame.ReturnText(api.GetTradingDay()); }

void GetApiVersion(Api& api, Frame frame) { frame.ReturnText(api.GetApiVersion()); }

void GetClientIDByXTPID(Api& api, Frame frame) { frame.Return(api.GetClientIDByXTPID(frame.Value<uint64_t>(392)), Fails::kNever, api); }

void GetAccountByXTPID(Api& api, Frame frame) { frame.ReturnText(api.GetAccountByXTPID(frame.Value<uint64_t>(392))); }

void SubscribePublicTopic(Api& api, Frame frame) { api.SubscribePublicTopic(static_cast<XTP_TE_RESUME_TYPE>(frame.Value<int32_t>(392))); }

void SetSoftwareVersion(Api& api, Frame frame) { api.SetSoftwareVersion(frame.Text(392)); }

void SetSoftwareKey(Api& api, Frame frame) { api.SetSoftwareKey(frame.Text(392)); }

void SetHeartBeatInterval(Api& api, Frame frame) { api.SetHeartBeatInterval(frame.Value<uint32_t>(392)); }

void SetMaxOrderBufferQuantity(Api& api, Frame frame) {
  frame.Return(api.SetMaxOrderBufferQuantity(frame.Value<uint32_t>(392)), Fails::kNever, api);
}

void Login(Api& api, Frame frame) {
  frame.Return(api.Login(frame.Text(392), frame.Value<int>(400), frame.Text(408), frame.Text(416),
                         static_cast<XTP_PROTOCOL_TYPE>(frame.Value<int32_t>(424)), frame.Text(432)),
               Fails::kZero, api);
}

void Logout(Api& api, Frame frame) { frame.Return(api.Logout(frame.Value<uint64_t>(392)), Fails::kNonZero, api); }

void IsServerRestart(Api& api, Frame frame) { frame.Return(api.IsServerRestart(frame.Value<uint64_t>(392)), Fails::kNever, api); }

void ModifyUserTerminalInfo(Api& api, Frame frame) {
  frame.Return(api.ModifyUserTerminalInfo(frame.Pointer<XTPUserTerminalInfoReq>(392), frame.Value<uint64_t>(400)), Fails::kNonZero, api);
}

void QueryAccountTradeMarket(Api& api, Frame frame) {
  frame.Return(api.QueryAccountTradeMarket(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void GetANewOrderXTPID(Api& api, Frame frame) { frame.Return(api.GetANewOrderXTPID(frame.Value<uint64_t>(392)), Fails::kZero, api); }

void InsertOrder(Api& api, Frame frame) {
  if (IsStopped(Asked(frame.Pointer<XTPOrderInsertInfo>(392)), frame, Fails::kZero)) return;
  frame.Return(api.InsertOrder(frame.Pointer<XTPOrderInsertInfo>(392), frame.Value<uint64_t>(400)), Fails::kZero, api);
}

void InsertOrderExtra(Api& api, Frame frame) {
  if (IsStopped(Asked(frame.Pointer<XTPOrderInsertInfo>(392)), frame, Fails::kZero)) return;
  frame.Return(api.InsertOrderExtra(frame.Pointer<XTPOrderInsertInfo>(392), frame.Value<uint64_t>(400)), Fails::kZero, api);
}

void CancelOrder(Api& api, Frame frame) {
  frame.Return(api.CancelOrder(frame.Value<uint64_t>(392), frame.Value<uint64_t>(400)), Fails::kZero, api);
}

void QueryOrderByXTPID(Api& api, Frame frame) {
  frame.Return(api.QueryOrderByXTPID(frame.Value<uint64_t>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)), Fails::kNonZero, api);
}

void QueryOrders(Api& api, Frame frame) {
  frame.Return(api.QueryOrders(frame.Pointer<XTPQueryOrderReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)), Fails::kNonZero,
               api);
}

void QueryUnfinishedOrders(Api& api, Frame frame) {
  frame.Return(api.QueryUnfinishedOrders(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryOrdersByPage(Api& api, Frame frame) {
  frame.Return(api.QueryOrdersByPage(frame.Pointer<XTPQueryOrderByPageReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryOrderByXTPIDEx(Api& api, Frame frame) {
  frame.Return(api.QueryOrderByXTPIDEx(frame.Value<uint64_t>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)), Fails::kNonZero,
               api);
}

void QueryOrdersEx(Api& api, Frame frame) {
  frame.Return(api.QueryOrdersEx(frame.Pointer<XTPQueryOrderReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)), Fails::kNonZero,
               api);
}

void QueryUnfinishedOrdersEx(Api& api, Frame frame) {
  frame.Return(api.QueryUnfinishedOrdersEx(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryOrdersByPageEx(Api& api, Frame frame) {
  frame.Return(api.QueryOrdersByPageEx(frame.Pointer<XTPQueryOrderByPageReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryTradesByXTPID(Api& api, Frame frame) {
  frame.Return(api.QueryTradesByXTPID(frame.Value<uint64_t>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)), Fails::kNonZero, api);
}

void QueryTrades(Api& api, Frame frame) {
  frame.Return(api.QueryTrades(frame.Pointer<XTPQueryTraderReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)), Fails::kNonZero,
               api);
}

void QueryTradesByPage(Api& api, Frame frame) {
  frame.Return(api.QueryTradesByPage(frame.Pointer<XTPQueryTraderByPageReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryPosition(Api& api, Frame frame) {
  frame.Return(api.QueryPosition(frame.Text(392), frame.Value<uint64_t>(400), frame.Value<int>(408),
                                 static_cast<XTP_MARKET_TYPE>(frame.Value<int32_t>(416))),
               Fails::kNonZero, api);
}

void QueryAsset(Api& api, Frame frame) {
  frame.Return(api.QueryAsset(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryStructuredFund(Api& api, Frame frame) {
  frame.Return(
      api.QueryStructuredFund(frame.Pointer<XTPQueryStructuredFundInfoReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
      Fails::kNonZero, api);
}

void FundTransfer(Api& api, Frame frame) {
  frame.Return(api.FundTransfer(frame.Pointer<XTPFundTransferReq>(392), frame.Value<uint64_t>(400)), Fails::kZero, api);
}

void QueryFundTransfer(Api& api, Frame frame) {
  frame.Return(api.QueryFundTransfer(frame.Pointer<XTPQueryFundTransferLogReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryOtherServerFund(Api& api, Frame frame) {
  frame.Return(api.QueryOtherServerFund(frame.Pointer<XTPFundQueryReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryETF(Api& api, Frame frame) {
  frame.Return(api.QueryETF(frame.Pointer<XTPQueryETFBaseReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)), Fails::kNonZero,
               api);
}

void QueryETFTickerBasket(Api& api, Frame frame) {
  frame.Return(api.QueryETFTickerBasket(frame.Pointer<XTPQueryETFComponentReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryIPOInfoList(Api& api, Frame frame) {
  frame.Return(api.QueryIPOInfoList(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryIPOQuotaInfo(Api& api, Frame frame) {
  frame.Return(api.QueryIPOQuotaInfo(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryBondIPOInfoList(Api& api, Frame frame) {
  frame.Return(api.QueryBondIPOInfoList(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryBondSwapStockInfo(Api& api, Frame frame) {
  frame.Return(api.QueryBondSwapStockInfo(frame.Pointer<XTPQueryBondSwapStockReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryOptionAuctionInfo(Api& api, Frame frame) {
  frame.Return(
      api.QueryOptionAuctionInfo(frame.Pointer<XTPQueryOptionAuctionInfoReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
      Fails::kNonZero, api);
}

void CreditCashRepay(Api& api, Frame frame) {
  frame.Return(api.CreditCashRepay(frame.Value<double>(392), frame.Value<uint64_t>(400)), Fails::kZero, api);
}

void CreditCashRepayDebtInterestFee(Api& api, Frame frame) {
  frame.Return(api.CreditCashRepayDebtInterestFee(frame.Text(392), frame.Value<double>(400), frame.Value<uint64_t>(408)), Fails::kZero,
               api);
}

void CreditSellStockRepayDebtInterestFee(Api& api, Frame frame) {
  if (IsStopped(Asked(frame.Pointer<XTPOrderInsertInfo>(392)), frame, Fails::kZero)) return;
  frame.Return(api.CreditSellStockRepayDebtInterestFee(frame.Pointer<XTPOrderInsertInfo>(392), frame.Text(400), frame.Value<uint64_t>(408)),
               Fails::kZero, api);
}

void QueryCreditCashRepayInfo(Api& api, Frame frame) {
  frame.Return(api.QueryCreditCashRepayInfo(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryCreditFundInfo(Api& api, Frame frame) {
  frame.Return(api.QueryCreditFundInfo(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryCreditDebtInfo(Api& api, Frame frame) {
  frame.Return(api.QueryCreditDebtInfo(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryCreditTickerDebtInfo(Api& api, Frame frame) {
  frame.Return(
      api.QueryCreditTickerDebtInfo(frame.Pointer<XTPClientQueryCrdDebtStockReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
      Fails::kNonZero, api);
}

void QueryCreditAssetDebtInfo(Api& api, Frame frame) {
  frame.Return(api.QueryCreditAssetDebtInfo(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryCreditTickerAssignInfo(Api& api, Frame frame) {
  frame.Return(api.QueryCreditTickerAssignInfo(frame.Pointer<XTPClientQueryCrdPositionStockReq>(392), frame.Value<uint64_t>(400),
                                               frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryCreditExcessStock(Api& api, Frame frame) {
  frame.Return(
      api.QueryCreditExcessStock(frame.Pointer<XTPClientQueryCrdSurplusStkReqInfo>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
      Fails::kNonZero, api);
}

void QueryMulCreditExcessStock(Api& api, Frame frame) {
  frame.Return(api.QueryMulCreditExcessStock(frame.Pointer<XTPClientQueryCrdSurplusStkReqInfo>(392), frame.Value<uint64_t>(400),
                                             frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void CreditExtendDebtDate(Api& api, Frame frame) {
  frame.Return(api.CreditExtendDebtDate(frame.Pointer<XTPCreditDebtExtendReq>(392), frame.Value<uint64_t>(400)), Fails::kZero, api);
}

void QueryCreditExtendDebtDateOrders(Api& api, Frame frame) {
  frame.Return(api.QueryCreditExtendDebtDateOrders(frame.Value<uint64_t>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryCreditFundExtraInfo(Api& api, Frame frame) {
  frame.Return(api.QueryCreditFundExtraInfo(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryCreditPositionExtraInfo(Api& api, Frame frame) {
  frame.Return(api.QueryCreditPositionExtraInfo(frame.Pointer<XTPClientQueryCrdPositionStockReq>(392), frame.Value<uint64_t>(400),
                                                frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void InsertOptionCombinedOrder(Api& api, Frame frame) {
  if (IsStopped(Asked(frame.Pointer<XTPOptCombOrderInsertInfo>(392)), frame, Fails::kZero)) return;
  frame.Return(api.InsertOptionCombinedOrder(frame.Pointer<XTPOptCombOrderInsertInfo>(392), frame.Value<uint64_t>(400)), Fails::kZero, api);
}

void InsertOptionCombinedOrderExtra(Api& api, Frame frame) {
  if (IsStopped(Asked(frame.Pointer<XTPOptCombOrderInsertInfo>(392)), frame, Fails::kZero)) return;
  frame.Return(api.InsertOptionCombinedOrderExtra(frame.Pointer<XTPOptCombOrderInsertInfo>(392), frame.Value<uint64_t>(400)), Fails::kZero,
               api);
}

void CancelOptionCombinedOrder(Api& api, Frame frame) {
  frame.Return(api.CancelOptionCombinedOrder(frame.Value<uint64_t>(392), frame.Value<uint64_t>(400)), Fails::kZero, api);
}

void QueryOptionCombinedUnfinishedOrders(Api& api, Frame frame) {
  frame.Return(api.QueryOptionCombinedUnfinishedOrders(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryOptionCombinedOrderByXTPID(Api& api, Frame frame) {
  frame.Return(api.QueryOptionCombinedOrderByXTPID(frame.Value<uint64_t>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryOptionCombinedOrders(Api& api, Frame frame) {
  frame.Return(
      api.QueryOptionCombinedOrders(frame.Pointer<XTPQueryOptCombOrderReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
      Fails::kNonZero, api);
}

void QueryOptionCombinedOrdersByPage(Api& api, Frame frame) {
  frame.Return(api.QueryOptionCombinedOrdersByPage(frame.Pointer<XTPQueryOptCombOrderByPageReq>(392), frame.Value<uint64_t>(400),
                                                   frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryOptionCombinedUnfinishedOrdersEx(Api& api, Frame frame) {
  frame.Return(api.QueryOptionCombinedUnfinishedOrdersEx(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryOptionCombinedOrderByXTPIDEx(Api& api, Frame frame) {
  frame.Return(api.QueryOptionCombinedOrderByXTPIDEx(frame.Value<uint64_t>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryOptionCombinedOrdersEx(Api& api, Frame frame) {
  frame.Return(
      api.QueryOptionCombinedOrdersEx(frame.Pointer<XTPQueryOptCombOrderReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
      Fails::kNonZero, api);
}

void QueryOptionCombinedOrdersByPageEx(Api& api, Frame frame) {
  frame.Return(api.QueryOptionCombinedOrdersByPageEx(frame.Pointer<XTPQueryOptCombOrderByPageReq>(392), frame.Value<uint64_t>(400),
                                                     frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryOptionCombinedTradesByXTPID(Api& api, Frame frame) {
  frame.Return(api.QueryOptionCombinedTradesByXTPID(frame.Value<uint64_t>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryOptionCombinedTrades(Api& api, Frame frame) {
  frame.Return(
      api.QueryOptionCombinedTrades(frame.Pointer<XTPQueryOptCombTraderReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
      Fails::kNonZero, api);
}

void QueryOptionCombinedTradesByPage(Api& api, Frame frame) {
  frame.Return(api.QueryOptionCombinedTradesByPage(frame.Pointer<XTPQueryOptCombTraderByPageReq>(392), frame.Value<uint64_t>(400),
                                                   frame.Value<int>(408)),
               Fails::kNonZero, api);
}

void QueryOptionCombinedPosition(Api& api, Frame frame) {
  frame.Return(
      api.QueryOptionCombinedPosition(frame.Pointer<XTPQueryOptCombPositionReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
      Fails::kNonZero, api);
}

void QueryOptionCombinedStrategyInfo(Api& api, Frame frame) {
  frame.Return(api.QueryOptionCombinedStrategyInfo(frame.Value<uint64_t>(392), frame.Value<int>(400)), Fails::kNonZero, api);
}

void QueryOptionCombinedExecPosition(Api& api, Frame frame) {
  frame.Return(
      api.QueryOptionCombinedExecPosition(frame.Pointer<XTPQueryOptCombExecPosReq>(392), frame.Value<uint64_t>(400), frame.Value<int>(408)),
      Fails::kNonZero, api);
}

void LoginALGO(Api& api, Frame frame) {
  frame.Return(api.LoginALGO(frame.Text(392), frame.Value<int>(400), frame.Text(408), frame.Text(416),
                             static_cast<XTP_PROTOCOL_TYPE>(frame.Value<int32_t>(424)), frame.Text(432)),
               Fails::kNonZero, api);
}

void QueryStrategy(Api& api, Frame frame) {
  frame.Return(api.QueryStrategy(frame.Value<uint32_t>(392), frame.Value<uint64_t>(400), frame.Value<uint64_t>(408),
                                 frame.Value<uint64_t>(416), frame.Value<int32_t>(424)),
               Fails::kNonZero, api);
}

void ALGOUserEstablishChannel(Api& api, Frame frame) {
  frame.Return(
      api.ALGOUserEstablishChannel(frame.Text(392), frame.Value<int>(400), frame.Text(408), frame.Text(416), frame.Value<uint64_t>(424)),
      Fails::kNonZero, api);
}

void InsertAlgoOrder(Api& api, Frame frame) {
  if (IsStopped(AskedOfAlgo(), frame, Fails::kNonZero)) return;
  frame.Return(api.InsertAlgoOrder(frame.Value<uint32_t>(392), frame.Value<uint64_t>(400), frame.Text(408), frame.Value<uint64_t>(416)),
               Fails::kNonZero, api);
}

void CancelAlgoOrder(Api& api, Frame frame) {
  frame.Return(api.CancelAlgoOrder(frame.Value<bool>(392), frame.Value<uint64_t>(400), frame.Value<uint64_t>(408)), Fails::kNonZero, api);
}

void GetAlgorithmIDByOrder(Api& api, Frame frame) {
  frame.Return(api.GetAlgorithmIDByOrder(frame.Value<uint64_t>(392), frame.Value<uint32_t>(400)), Fails::kNever, api);
}

void StrategyRecommendation(Api& api, Frame frame) {
  frame.Return(api.StrategyRecommendation(frame.Value<bool>(392), frame.Text(400), frame.Value<uint64_t>(408), frame.Value<int32_t>(416)),
               Fails::kNonZero, api);
}

void ModifyAlgoOrder(Api& api, Frame frame) {
  if (IsStopped(AskedOfAlgo(), frame, Fails::kNonZero)) return;
  frame.Return(api.ModifyAlgoOrder(frame.Value<uint64_t>(392), frame.Text(400), frame.Value<uint64_t>(408)), Fails::kNonZero, api);
}

void PauseAlgoOrder(Api& api, Frame frame) {
  frame.Return(api.PauseAlgoOrder(frame.Value<uint64_t>(392), frame.Pointer<XTPStrategyTickerInfoStruct>(400), frame.Value<uint64_t>(408),
                                  frame.Value<int32_t>(416)),
               Fails::kNonZero, api);
}

void ResumeAlgoOrder(Api& api, Frame frame) {
  if (IsStopped(AskedOfAlgo(), frame, Fails::kNonZero)) return;
  frame.Return(api.ResumeAlgoOrder(frame.Value<uint64_t>(392), frame.Pointer<XTPStrategyTickerInfoStruct>(400), frame.Value<uint64_t>(408),
                                   frame.Value<int32_t>(416)),
               Fails::kNonZero, api);
}

}  // namespace

const TraderCall kTraderCalls[87] = {
    nullptr,
    GetTradingDay,
    nullptr,
    nullptr,
    GetApiVersion,
    GetClientIDByXTPID,
    GetAccountByXTPID,
    SubscribePublicTopic,
    SetSoftwareVersion,
    SetSoftwareKey,
    SetHeartBeatInterval,
    SetMaxOrderBufferQuantity,
    Login,
    Logout,
    IsServerRestart,
    ModifyUserTerminalInfo,
    QueryAccountTradeMarket,
    GetANewOrderXTPID,
    InsertOrder,
    InsertOrderExtra,
    CancelOrder,
    QueryOrderByXTPID,
    QueryOrders,
    QueryUnfinishedOrders,
    QueryOrdersByPage,
    QueryOrderByXTPIDEx,
    QueryOrdersEx,
    QueryUnfinishedOrdersEx,
    QueryOrdersByPageEx,
    QueryTradesByXTPID,
    QueryTrades,
    QueryTradesByPage,
    QueryPosition,
    QueryAsset,
    QueryStructuredFund,
    FundTransfer,
    QueryFundTransfer,
    QueryOtherServerFund,
    QueryETF,
    QueryETFTickerBasket,
    QueryIPOInfoList,
    QueryIPOQuotaInfo,
    QueryBondIPOInfoList,
    QueryBondSwapStockInfo,
    QueryOptionAuctionInfo,
    CreditCashRepay,
    CreditCashRepayDebtInterestFee,
    CreditSellStockRepayDebtInterestFee,
    QueryCreditCashRepayInfo,
    QueryCreditFundInfo,
    QueryCreditDebtInfo,
    QueryCreditTickerDebtInfo,
    QueryCreditAssetDebtInfo,
    QueryCreditTickerAssignInfo,
    QueryCreditExcessStock,
    QueryMulCreditExcessStock,
    CreditExtendDebtDate,
    QueryCreditExtendDebtDateOrders,
    QueryCreditFundExtraInfo,
    QueryCreditPositionExtraInfo,
    InsertOptionCombinedOrder,
    InsertOptionCombinedOrderExtra,
    CancelOptionCombinedOrder,
    QueryOptionCombinedUnfinishedOrders,
    QueryOptionCombinedOrderByXTPID,
    QueryOptionCombinedOrders,
    QueryOptionCombinedOrdersByPage,
    QueryOptionCombinedUnfinishedOrdersEx,
    QueryOptionCombinedOrderByXTPIDEx,
    QueryOptionCombinedOrdersEx,
    QueryOptionCombinedOrdersByPageEx,
    QueryOptionCombinedTradesByXTPID,
    QueryOptionCombinedTrades,
    QueryOptionCombinedTradesByPage,
    QueryOptionCombinedPosition,
    QueryOptionCombinedStrategyInfo,
    QueryOptionCombinedExecPosition,
    LoginALGO,
    QueryStrategy,
    ALGOUserEstablishChannel,
    InsertAlgoOrder,
    CancelAlgoOrder,
    GetAlgorithmIDByOrder,
    StrategyRecommendation,
    ModifyAlgoOrder,
    PauseAlgoOrder,
    ResumeAlgoOrder,
};

}  // namespace xtp::addon
