// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#pragma once
#include "abi/generated/api.h"

namespace xtp::sim {

/// Answers every method that the simulated counter does not offer; what it offers overrides these.
class UnsupportedQuoteApi : public XTP::API::QuoteApi {
 public:
  const char* GetTradingDay() override { return ""; }
  void SetUDPBufferSize(uint32_t) override {}
  void SetHeartBeatInterval(uint32_t) override {}
  void SetUDPRecvThreadAffinity(int32_t) override {}
  void SetUDPRecvThreadAffinityArray(int32_t*, int32_t) override {}
  void SetUDPParseThreadAffinity(int32_t) override {}
  void SetUDPParseThreadAffinityArray(int32_t*, int32_t) override {}
  void SetUDPSeqLogOutPutFlag(bool) override {}
  int SubscribeMarketData(char** ticker, int count, XTP_EXCHANGE_TYPE) override {
    if (!ticker) return static_cast<int>(Refuse(10200300, -1));
    if (count <= 0) return static_cast<int>(Refuse(10200300, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("SubscribeMarketData", -1));
  }
  int UnSubscribeMarketData(char** ticker, int count, XTP_EXCHANGE_TYPE) override {
    if (!ticker) return static_cast<int>(Refuse(10200300, -1));
    if (count <= 0) return static_cast<int>(Refuse(10200300, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("UnSubscribeMarketData", -1));
  }
  int SubscribeOrderBook(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    if (!ticker) return static_cast<int>(Refuse(10200300, -1));
    if (count <= 0) return static_cast<int>(Refuse(10200300, -1));
    if (exchange_id >= 3) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("SubscribeOrderBook", -1));
  }
  int UnSubscribeOrderBook(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    if (!ticker) return static_cast<int>(Refuse(10200300, -1));
    if (count <= 0) return static_cast<int>(Refuse(10200300, -1));
    if (exchange_id >= 3) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("UnSubscribeOrderBook", -1));
  }
  int SubscribeTickByTick(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    if (!ticker) return static_cast<int>(Refuse(10200300, -1));
    if (count <= 0) return static_cast<int>(Refuse(10200300, -1));
    if (exchange_id >= 4) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("SubscribeTickByTick", -1));
  }
  int UnSubscribeTickByTick(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    if (!ticker) return static_cast<int>(Refuse(10200300, -1));
    if (count <= 0) return static_cast<int>(Refuse(10200300, -1));
    if (exchange_id >= 4) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("UnSubscribeTickByTick", -1));
  }
  int SubscribeAllMarketData(XTP_EXCHANGE_TYPE) override {
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("SubscribeAllMarketData", -1));
  }
  int UnSubscribeAllMarketData(XTP_EXCHANGE_TYPE) override {
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("UnSubscribeAllMarketData", -1));
  }
  int SubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id) override {
    if (exchange_id == 3) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("SubscribeAllOrderBook", -1));
  }
  int UnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id) override {
    if (exchange_id == 3) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("UnSubscribeAllOrderBook", -1));
  }
  int SubscribeAllTickByTick(XTP_EXCHANGE_TYPE) override {
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("SubscribeAllTickByTick", -1));
  }
  int UnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE) override {
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("UnSubscribeAllTickByTick", -1));
  }
  int Login(const char* ip, int, const char* user, const char* password, XTP_PROTOCOL_TYPE, const char*) override {
    if (!ip) return static_cast<int>(Refuse(10200003, -3));
    if (!user) return static_cast<int>(Refuse(10200003, -3));
    if (!password) return static_cast<int>(Refuse(10200003, -3));
    return static_cast<int>(Unsupported("Login", -1));
  }
  int Logout() override { return static_cast<int>(Unsupported("Logout", -1)); }
  int QueryAllTickers(XTP_EXCHANGE_TYPE) override {
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("QueryAllTickers", -1));
  }
  int QueryTickersPriceInfo(char** ticker, int count, XTP_EXCHANGE_TYPE) override {
    if (!ticker) return static_cast<int>(Refuse(10200300, -1));
    if (count <= 0) return static_cast<int>(Refuse(10200300, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("QueryTickersPriceInfo", -1));
  }
  int QueryAllTickersPriceInfo() override {
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("QueryAllTickersPriceInfo", -1));
  }
  int SubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id) override {
    if (exchange_id == 3) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("SubscribeAllOptionMarketData", -1));
  }
  int UnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id) override {
    if (exchange_id == 3) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("UnSubscribeAllOptionMarketData", -1));
  }
  int SubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id) override {
    if (exchange_id == 3) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("SubscribeAllOptionOrderBook", -1));
  }
  int UnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id) override {
    if (exchange_id == 3) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("UnSubscribeAllOptionOrderBook", -1));
  }
  int SubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id) override {
    if (exchange_id == 3) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("SubscribeAllOptionTickByTick", -1));
  }
  int UnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id) override {
    if (exchange_id == 3) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("UnSubscribeAllOptionTickByTick", -1));
  }
  int QueryAllTickersFullInfo(XTP_EXCHANGE_TYPE exchange_id) override {
    if (exchange_id >= 3) return static_cast<int>(Refuse(10200303, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("QueryAllTickersFullInfo", -1));
  }
  int QueryAllNQTickersFullInfo() override {
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("QueryAllNQTickersFullInfo", -1));
  }
  int LoginToRebuildQuoteServer(const char* ip, int, const char* user, const char* password, XTP_PROTOCOL_TYPE, const char*) override {
    if (!ip) return static_cast<int>(Refuse(10200003, -3));
    if (!user) return static_cast<int>(Refuse(10200003, -3));
    if (!password) return static_cast<int>(Refuse(10200003, -3));
    return static_cast<int>(Unsupported("LoginToRebuildQuoteServer", -1));
  }
  int LogoutFromRebuildQuoteServer() override { return static_cast<int>(Unsupported("LogoutFromRebuildQuoteServer", -1)); }
  int RequestRebuildQuote(XTPQuoteRebuildReq* rebuild_param) override {
    if (!rebuild_param) return static_cast<int>(Refuse(10200300, -1));
    if (!HasSession()) return static_cast<int>(Refuse(10200301, -1));
    return static_cast<int>(Unsupported("RequestRebuildQuote", -1));
  }

 protected:
  ~UnsupportedQuoteApi() = default;
  /// Sets the last error and gives `failure` back.
  virtual int64_t Refuse(int32_t error_id, int64_t failure) = 0;
  /// The same with "method is not supported".
  virtual int64_t Unsupported(const char* method, int64_t failure) = 0;
  virtual bool HasSession() = 0;
};

}  // namespace xtp::sim
