// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#pragma once
#include "abi/generated/api.h"
#include "test/double/arguments.h"
#include "test/double/recorder.h"
#include "test/double/spi_thread.h"

namespace xtp::sdk_double {

/// Every method of QuoteApi: records its arguments, answers what the recorder has for its slot.
class QuoteDouble final : public XTP::API::QuoteApi {
 public:
  using Api = XTP::API::QuoteApi;
  using QuoteSpi = XTP::API::QuoteSpi;
  using Spi = QuoteSpi;
  static constexpr uint32_t kVersionSlot = 2;
  static constexpr uint32_t kCallbackCount = 33;
  static const SpiThread<Spi>::Callback kCallbacks[kCallbackCount];

  QuoteDouble(Recorder& recorder, SpiThread<Spi>& spi) : recorder_(recorder), spi_(spi) {}

  void Release() override {
    recorder_.Record(0, {});
    delete this;
  }
  const char* GetTradingDay() override { return recorder_.ReturnedText(1, {}); }
  const char* GetApiVersion() override { return recorder_.ReturnedText(2, {}); }
  XTPRI* GetApiLastError() override { return recorder_.LastError(3); }
  void SetUDPBufferSize(uint32_t buff_size) override { recorder_.Record(4, {Value(buff_size)}); }
  void RegisterSpi(QuoteSpi* spi) override {
    recorder_.Record(5, {Sink(spi)});
    spi_.Use(spi);
  }
  void SetHeartBeatInterval(uint32_t interval) override { recorder_.Record(6, {Value(interval)}); }
  void SetUDPRecvThreadAffinity(int32_t cpu_no) override { recorder_.Record(7, {Value(cpu_no)}); }
  void SetUDPRecvThreadAffinityArray(int32_t* cpu_no_array, int32_t count) override {
    recorder_.Record(8, {Numbers(cpu_no_array, count), Value(count)});
  }
  void SetUDPParseThreadAffinity(int32_t cpu_no) override { recorder_.Record(9, {Value(cpu_no)}); }
  void SetUDPParseThreadAffinityArray(int32_t* cpu_no_array, int32_t count) override {
    recorder_.Record(10, {Numbers(cpu_no_array, count), Value(count)});
  }
  void SetUDPSeqLogOutPutFlag(bool flag) override { recorder_.Record(11, {Value(flag)}); }
  int SubscribeMarketData(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    return recorder_.Returned<int>(12, {Tickers(ticker, count), Value(count), Value(exchange_id)});
  }
  int UnSubscribeMarketData(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    return recorder_.Returned<int>(13, {Tickers(ticker, count), Value(count), Value(exchange_id)});
  }
  int SubscribeOrderBook(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    return recorder_.Returned<int>(14, {Tickers(ticker, count), Value(count), Value(exchange_id)});
  }
  int UnSubscribeOrderBook(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    return recorder_.Returned<int>(15, {Tickers(ticker, count), Value(count), Value(exchange_id)});
  }
  int SubscribeTickByTick(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    return recorder_.Returned<int>(16, {Tickers(ticker, count), Value(count), Value(exchange_id)});
  }
  int UnSubscribeTickByTick(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    return recorder_.Returned<int>(17, {Tickers(ticker, count), Value(count), Value(exchange_id)});
  }
  int SubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(18, {Value(exchange_id)}); }
  int UnSubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(19, {Value(exchange_id)}); }
  int SubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(20, {Value(exchange_id)}); }
  int UnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(21, {Value(exchange_id)}); }
  int SubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(22, {Value(exchange_id)}); }
  int UnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(23, {Value(exchange_id)}); }
  int Login(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type, const char* local_ip) override {
    return recorder_.Returned<int>(24, {Text(ip), Value(port), Text(user), Text(password), Value(sock_type), Text(local_ip)});
  }
  int Logout() override { return recorder_.Returned<int>(25, {}); }
  int QueryAllTickers(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(26, {Value(exchange_id)}); }
  int QueryTickersPriceInfo(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    return recorder_.Returned<int>(27, {Tickers(ticker, count), Value(count), Value(exchange_id)});
  }
  int QueryAllTickersPriceInfo() override { return recorder_.Returned<int>(28, {}); }
  int SubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(29, {Value(exchange_id)}); }
  int UnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(30, {Value(exchange_id)}); }
  int SubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(31, {Value(exchange_id)}); }
  int UnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(32, {Value(exchange_id)}); }
  int SubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(33, {Value(exchange_id)}); }
  int UnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(34, {Value(exchange_id)}); }
  int QueryAllTickersFullInfo(XTP_EXCHANGE_TYPE exchange_id) override { return recorder_.Returned<int>(35, {Value(exchange_id)}); }
  int QueryAllNQTickersFullInfo() override { return recorder_.Returned<int>(36, {}); }
  int LoginToRebuildQuoteServer(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                                const char* local_ip) override {
    return recorder_.Returned<int>(37, {Text(ip), Value(port), Text(user), Text(password), Value(sock_type), Text(local_ip)});
  }
  int LogoutFromRebuildQuoteServer() override { return recorder_.Returned<int>(38, {}); }
  int RequestRebuildQuote(XTPQuoteRebuildReq* rebuild_param) override { return recorder_.Returned<int>(39, {Struct(rebuild_param)}); }

 private:
  Recorder& recorder_;
  SpiThread<Spi>& spi_;
};

/// Every callback of QuoteSpi, by slot.
inline const SpiThread<QuoteDouble::Spi>::Callback QuoteDouble::kCallbacks[] = {
    [](Spi& spi, Arguments& given) { spi.OnDisconnected(ValueOf<int>(given, 0)); },
    [](Spi& spi, Arguments& given) { spi.OnError(StructOf<XTPRI>(given, 0)); },
    [](Spi& spi, Arguments& given) { spi.OnTickByTickLossRange(ValueOf<int>(given, 0), ValueOf<int>(given, 1)); },
    [](Spi& spi, Arguments& given) {
      spi.OnSubMarketData(StructOf<XTPSpecificTickerStruct>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<bool>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnUnSubMarketData(StructOf<XTPSpecificTickerStruct>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<bool>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnDepthMarketData(StructOf<XTPMarketDataStruct>(given, 0), ArrayOf<int64_t>(given, 1), ValueOf<int32_t>(given, 2),
                            ValueOf<int32_t>(given, 3), ArrayOf<int64_t>(given, 4), ValueOf<int32_t>(given, 5), ValueOf<int32_t>(given, 6));
    },
    [](Spi& spi, Arguments& given) { spi.OnETFIOPVData(StructOf<IOPV>(given, 0)); },
    [](Spi& spi, Arguments& given) {
      spi.OnSubOrderBook(StructOf<XTPSpecificTickerStruct>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<bool>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnUnSubOrderBook(StructOf<XTPSpecificTickerStruct>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<bool>(given, 2));
    },
    [](Spi& spi, Arguments& given) { spi.OnOrderBook(StructOf<OrderBookStruct>(given, 0)); },
    [](Spi& spi, Arguments& given) {
      spi.OnSubTickByTick(StructOf<XTPSpecificTickerStruct>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<bool>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnUnSubTickByTick(StructOf<XTPSpecificTickerStruct>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<bool>(given, 2));
    },
    [](Spi& spi, Arguments& given) { spi.OnTickByTick(StructOf<XTPTickByTickStruct>(given, 0)); },
    [](Spi& spi, Arguments& given) { spi.OnSubscribeAllMarketData(ValueOf<XTP_EXCHANGE_TYPE>(given, 0), StructOf<XTPRI>(given, 1)); },
    [](Spi& spi, Arguments& given) { spi.OnUnSubscribeAllMarketData(ValueOf<XTP_EXCHANGE_TYPE>(given, 0), StructOf<XTPRI>(given, 1)); },
    [](Spi& spi, Arguments& given) { spi.OnSubscribeAllOrderBook(ValueOf<XTP_EXCHANGE_TYPE>(given, 0), StructOf<XTPRI>(given, 1)); },
    [](Spi& spi, Arguments& given) { spi.OnUnSubscribeAllOrderBook(ValueOf<XTP_EXCHANGE_TYPE>(given, 0), StructOf<XTPRI>(given, 1)); },
    [](Spi& spi, Arguments& given) { spi.OnSubscribeAllTickByTick(ValueOf<XTP_EXCHANGE_TYPE>(given, 0), StructOf<XTPRI>(given, 1)); },
    [](Spi& spi, Arguments& given) { spi.OnUnSubscribeAllTickByTick(ValueOf<XTP_EXCHANGE_TYPE>(given, 0), StructOf<XTPRI>(given, 1)); },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryAllTickers(StructOf<XTPQuoteStaticInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<bool>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryTickersPriceInfo(StructOf<XTPTickerPriceInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<bool>(given, 2));
    },
    [](Spi& spi, Arguments& given) { spi.OnSubscribeAllOptionMarketData(ValueOf<XTP_EXCHANGE_TYPE>(given, 0), StructOf<XTPRI>(given, 1)); },
    [](Spi& spi, Arguments& given) {
      spi.OnUnSubscribeAllOptionMarketData(ValueOf<XTP_EXCHANGE_TYPE>(given, 0), StructOf<XTPRI>(given, 1));
    },
    [](Spi& spi, Arguments& given) { spi.OnSubscribeAllOptionOrderBook(ValueOf<XTP_EXCHANGE_TYPE>(given, 0), StructOf<XTPRI>(given, 1)); },
    [](Spi& spi, Arguments& given) {
      spi.OnUnSubscribeAllOptionOrderBook(ValueOf<XTP_EXCHANGE_TYPE>(given, 0), StructOf<XTPRI>(given, 1));
    },
    [](Spi& spi, Arguments& given) { spi.OnSubscribeAllOptionTickByTick(ValueOf<XTP_EXCHANGE_TYPE>(given, 0), StructOf<XTPRI>(given, 1)); },
    [](Spi& spi, Arguments& given) {
      spi.OnUnSubscribeAllOptionTickByTick(ValueOf<XTP_EXCHANGE_TYPE>(given, 0), StructOf<XTPRI>(given, 1));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryAllTickersFullInfo(StructOf<XTPQuoteFullInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<bool>(given, 2));
    },
    [](Spi& spi, Arguments& given) {
      spi.OnQueryAllNQTickersFullInfo(StructOf<XTPQuoteNQFullInfo>(given, 0), StructOf<XTPRI>(given, 1), ValueOf<bool>(given, 2));
    },
    [](Spi& spi, Arguments& given) { spi.OnRebuildQuoteServerDisconnected(ValueOf<int>(given, 0)); },
    [](Spi& spi, Arguments& given) { spi.OnRequestRebuildQuote(StructOf<XTPQuoteRebuildResultRsp>(given, 0)); },
    [](Spi& spi, Arguments& given) { spi.OnRebuildTickByTick(StructOf<XTPTickByTickStruct>(given, 0)); },
    [](Spi& spi, Arguments& given) { spi.OnRebuildMarketData(StructOf<XTPMarketDataStruct>(given, 0)); },
};

}  // namespace xtp::sdk_double
