// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#include "addon/generated/calls.h"

namespace xtp::addon {
namespace {

using Api = XTP::API::QuoteApi;

void GetTradingDay(Api& api, Frame frame) { frame.ReturnText(api.GetTradingDay()); }

void GetApiVersion(Api& api, Frame frame) { frame.ReturnText(api.GetApiVersion()); }

void SetUDPBufferSize(Api& api, Frame frame) { api.SetUDPBufferSize(frame.Value<uint32_t>(392)); }

void SetHeartBeatInterval(Api& api, Frame frame) { api.SetHeartBeatInterval(frame.Value<uint32_t>(392)); }

void SetUDPRecvThreadAffinity(Api& api, Frame frame) { api.SetUDPRecvThreadAffinity(frame.Value<int32_t>(392)); }

void SetUDPRecvThreadAffinityArray(Api& api, Frame frame) {
  auto cpu_no_array = frame.Numbers(392, 400);
  api.SetUDPRecvThreadAffinityArray(cpu_no_array.data(), static_cast<int32_t>(cpu_no_array.size()));
}

void SetUDPParseThreadAffinity(Api& api, Frame frame) { api.SetUDPParseThreadAffinity(frame.Value<int32_t>(392)); }

void SetUDPParseThreadAffinityArray(Api& api, Frame frame) {
  auto cpu_no_array = frame.Numbers(392, 400);
  api.SetUDPParseThreadAffinityArray(cpu_no_array.data(), static_cast<int32_t>(cpu_no_array.size()));
}

void SetUDPSeqLogOutPutFlag(Api& api, Frame frame) { api.SetUDPSeqLogOutPutFlag(frame.Value<bool>(392)); }

void SubscribeMarketData(Api& api, Frame frame) {
  auto ticker = frame.Tickers(392, 400);
  frame.Return(
      api.SubscribeMarketData(ticker.data(), static_cast<int>(ticker.size()), static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(408))),
      Fails::kNonZero, api);
}

void UnSubscribeMarketData(Api& api, Frame frame) {
  auto ticker = frame.Tickers(392, 400);
  frame.Return(
      api.UnSubscribeMarketData(ticker.data(), static_cast<int>(ticker.size()), static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(408))),
      Fails::kNonZero, api);
}

void SubscribeOrderBook(Api& api, Frame frame) {
  auto ticker = frame.Tickers(392, 400);
  frame.Return(
      api.SubscribeOrderBook(ticker.data(), static_cast<int>(ticker.size()), static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(408))),
      Fails::kNonZero, api);
}

void UnSubscribeOrderBook(Api& api, Frame frame) {
  auto ticker = frame.Tickers(392, 400);
  frame.Return(
      api.UnSubscribeOrderBook(ticker.data(), static_cast<int>(ticker.size()), static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(408))),
      Fails::kNonZero, api);
}

void SubscribeTickByTick(Api& api, Frame frame) {
  auto ticker = frame.Tickers(392, 400);
  frame.Return(
      api.SubscribeTickByTick(ticker.data(), static_cast<int>(ticker.size()), static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(408))),
      Fails::kNonZero, api);
}

void UnSubscribeTickByTick(Api& api, Frame frame) {
  auto ticker = frame.Tickers(392, 400);
  frame.Return(
      api.UnSubscribeTickByTick(ticker.data(), static_cast<int>(ticker.size()), static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(408))),
      Fails::kNonZero, api);
}

void SubscribeAllMarketData(Api& api, Frame frame) {
  frame.Return(api.SubscribeAllMarketData(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void UnSubscribeAllMarketData(Api& api, Frame frame) {
  frame.Return(api.UnSubscribeAllMarketData(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void SubscribeAllOrderBook(Api& api, Frame frame) {
  frame.Return(api.SubscribeAllOrderBook(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void UnSubscribeAllOrderBook(Api& api, Frame frame) {
  frame.Return(api.UnSubscribeAllOrderBook(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void SubscribeAllTickByTick(Api& api, Frame frame) {
  frame.Return(api.SubscribeAllTickByTick(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void UnSubscribeAllTickByTick(Api& api, Frame frame) {
  frame.Return(api.UnSubscribeAllTickByTick(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void Login(Api& api, Frame frame) {
  frame.Return(api.Login(frame.Text(392), frame.Value<int>(400), frame.Text(408), frame.Text(416),
                         static_cast<XTP_PROTOCOL_TYPE>(frame.Value<int32_t>(424)), frame.Text(432)),
               Fails::kNonZero, api);
}

void Logout(Api& api, Frame frame) { frame.Return(api.Logout(), Fails::kNonZero, api); }

void QueryAllTickers(Api& api, Frame frame) {
  frame.Return(api.QueryAllTickers(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void QueryTickersPriceInfo(Api& api, Frame frame) {
  auto ticker = frame.Tickers(392, 400);
  frame.Return(
      api.QueryTickersPriceInfo(ticker.data(), static_cast<int>(ticker.size()), static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(408))),
      Fails::kNonZero, api);
}

void QueryAllTickersPriceInfo(Api& api, Frame frame) { frame.Return(api.QueryAllTickersPriceInfo(), Fails::kNonZero, api); }

void SubscribeAllOptionMarketData(Api& api, Frame frame) {
  frame.Return(api.SubscribeAllOptionMarketData(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void UnSubscribeAllOptionMarketData(Api& api, Frame frame) {
  frame.Return(api.UnSubscribeAllOptionMarketData(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void SubscribeAllOptionOrderBook(Api& api, Frame frame) {
  frame.Return(api.SubscribeAllOptionOrderBook(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void UnSubscribeAllOptionOrderBook(Api& api, Frame frame) {
  frame.Return(api.UnSubscribeAllOptionOrderBook(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void SubscribeAllOptionTickByTick(Api& api, Frame frame) {
  frame.Return(api.SubscribeAllOptionTickByTick(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void UnSubscribeAllOptionTickByTick(Api& api, Frame frame) {
  frame.Return(api.UnSubscribeAllOptionTickByTick(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void QueryAllTickersFullInfo(Api& api, Frame frame) {
  frame.Return(api.QueryAllTickersFullInfo(static_cast<XTP_EXCHANGE_TYPE>(frame.Value<int32_t>(392))), Fails::kNonZero, api);
}

void QueryAllNQTickersFullInfo(Api& api, Frame frame) { frame.Return(api.QueryAllNQTickersFullInfo(), Fails::kNonZero, api); }

void LoginToRebuildQuoteServer(Api& api, Frame frame) {
  frame.Return(api.LoginToRebuildQuoteServer(frame.Text(392), frame.Value<int>(400), frame.Text(408), frame.Text(416),
                                             static_cast<XTP_PROTOCOL_TYPE>(frame.Value<int32_t>(424)), frame.Text(432)),
               Fails::kNonZero, api);
}

void LogoutFromRebuildQuoteServer(Api& api, Frame frame) { frame.Return(api.LogoutFromRebuildQuoteServer(), Fails::kNonZero, api); }

void RequestRebuildQuote(Api& api, Frame frame) {
  frame.Return(api.RequestRebuildQuote(frame.Pointer<XTPQuoteRebuildReq>(392)), Fails::kNonZero, api);
}

}  // namespace

const QuoteCall kQuoteCalls[40] = {
    nullptr,
    GetTradingDay,
    GetApiVersion,
    nullptr,
    SetUDPBufferSize,
    nullptr,
    SetHeartBeatInterval,
    SetUDPRecvThreadAffinity,
    SetUDPRecvThreadAffinityArray,
    SetUDPParseThreadAffinity,
    SetUDPParseThreadAffinityArray,
    SetUDPSeqLogOutPutFlag,
    SubscribeMarketData,
    UnSubscribeMarketData,
    SubscribeOrderBook,
    UnSubscribeOrderBook,
    SubscribeTickByTick,
    UnSubscribeTickByTick,
    SubscribeAllMarketData,
    UnSubscribeAllMarketData,
    SubscribeAllOrderBook,
    UnSubscribeAllOrderBook,
    SubscribeAllTickByTick,
    UnSubscribeAllTickByTick,
    Login,
    Logout,
    QueryAllTickers,
    QueryTickersPriceInfo,
    QueryAllTickersPriceInfo,
    SubscribeAllOptionMarketData,
    UnSubscribeAllOptionMarketData,
    SubscribeAllOptionOrderBook,
    UnSubscribeAllOptionOrderBook,
    SubscribeAllOptionTickByTick,
    UnSubscribeAllOptionTickByTick,
    QueryAllTickersFullInfo,
    QueryAllNQTickersFullInfo,
    LoginToRebuildQuoteServer,
    LogoutFromRebuildQuoteServer,
    RequestRebuildQuote,
};

}  // namespace xtp::addon
