// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#pragma once
#include "abi/generated/api.h"
#include "test/fuzz/recorder.h"

namespace xtp::fuzz {

/// Writes down every call that arrives, reading all that it was given.
class RecordingQuoteApi final : public XTP::API::QuoteApi {
 public:
  explicit RecordingQuoteApi(Recorder& recorder) : recorder_(recorder) {}

  void Release() override {}
  const char* GetTradingDay() override {
    recorder_.Start(1);
    return recorder_.ResultText();
  }
  const char* GetApiVersion() override {
    recorder_.Start(2);
    return recorder_.ResultText();
  }
  XTPRI* GetApiLastError() override { return recorder_.LastError(); }
  void SetUDPBufferSize(uint32_t buff_size) override {
    recorder_.Start(4);
    recorder_.Scalar(buff_size);
  }
  void RegisterSpi(XTP::API::QuoteSpi*) override {}
  void SetHeartBeatInterval(uint32_t interval) override {
    recorder_.Start(6);
    recorder_.Scalar(interval);
  }
  void SetUDPRecvThreadAffinity(int32_t cpu_no) override {
    recorder_.Start(7);
    recorder_.Scalar(cpu_no);
  }
  void SetUDPRecvThreadAffinityArray(int32_t* cpu_no_array, int32_t count) override {
    recorder_.Start(8);
    recorder_.Numbers(cpu_no_array, count);
    recorder_.Scalar(count);
  }
  void SetUDPParseThreadAffinity(int32_t cpu_no) override {
    recorder_.Start(9);
    recorder_.Scalar(cpu_no);
  }
  void SetUDPParseThreadAffinityArray(int32_t* cpu_no_array, int32_t count) override {
    recorder_.Start(10);
    recorder_.Numbers(cpu_no_array, count);
    recorder_.Scalar(count);
  }
  void SetUDPSeqLogOutPutFlag(bool flag) override {
    recorder_.Start(11);
    recorder_.Scalar(flag);
  }
  int SubscribeMarketData(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(12);
    recorder_.Tickers(ticker, count);
    recorder_.Scalar(count);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int UnSubscribeMarketData(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(13);
    recorder_.Tickers(ticker, count);
    recorder_.Scalar(count);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int SubscribeOrderBook(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(14);
    recorder_.Tickers(ticker, count);
    recorder_.Scalar(count);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int UnSubscribeOrderBook(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(15);
    recorder_.Tickers(ticker, count);
    recorder_.Scalar(count);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int SubscribeTickByTick(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(16);
    recorder_.Tickers(ticker, count);
    recorder_.Scalar(count);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int UnSubscribeTickByTick(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(17);
    recorder_.Tickers(ticker, count);
    recorder_.Scalar(count);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int SubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(18);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int UnSubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(19);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int SubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(20);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int UnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(21);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int SubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(22);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int UnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(23);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int Login(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type, const char* local_ip) override {
    recorder_.Start(24);
    recorder_.Text(ip);
    recorder_.Scalar(port);
    recorder_.Text(user);
    recorder_.Text(password);
    recorder_.Scalar(sock_type);
    recorder_.Text(local_ip);
    return recorder_.ResultOf<int>();
  }
  int Logout() override {
    recorder_.Start(25);
    return recorder_.ResultOf<int>();
  }
  int QueryAllTickers(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(26);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int QueryTickersPriceInfo(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(27);
    recorder_.Tickers(ticker, count);
    recorder_.Scalar(count);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int QueryAllTickersPriceInfo() override {
    recorder_.Start(28);
    return recorder_.ResultOf<int>();
  }
  int SubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(29);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int UnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(30);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int SubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(31);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int UnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(32);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int SubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(33);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int UnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(34);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int QueryAllTickersFullInfo(XTP_EXCHANGE_TYPE exchange_id) override {
    recorder_.Start(35);
    recorder_.Scalar(exchange_id);
    return recorder_.ResultOf<int>();
  }
  int QueryAllNQTickersFullInfo() override {
    recorder_.Start(36);
    return recorder_.ResultOf<int>();
  }
  int LoginToRebuildQuoteServer(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                                const char* local_ip) override {
    recorder_.Start(37);
    recorder_.Text(ip);
    recorder_.Scalar(port);
    recorder_.Text(user);
    recorder_.Text(password);
    recorder_.Scalar(sock_type);
    recorder_.Text(local_ip);
    return recorder_.ResultOf<int>();
  }
  int LogoutFromRebuildQuoteServer() override {
    recorder_.Start(38);
    return recorder_.ResultOf<int>();
  }
  int RequestRebuildQuote(XTPQuoteRebuildReq* rebuild_param) override {
    recorder_.Start(39);
    recorder_.Struct(rebuild_param);
    return recorder_.ResultOf<int>();
  }

 private:
  Recorder& recorder_;
};

}  // namespace xtp::fuzz
