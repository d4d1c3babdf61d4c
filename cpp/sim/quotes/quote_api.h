#pragma once
#include <atomic>
#include <memory>

#include "sim/base/login_door.h"
#include "sim/exchange.h"
#include "sim/generated/unsupported_quote_api.h"

namespace xtp::sim {

/// The QuoteApi of one client.
class QuoteApi final : public UnsupportedQuoteApi {
 public:
  /// nullptr for arguments that the real library refuses.
  static QuoteApi* Create(uint8_t client_id, const char* save_file_path);

  void Release() override;
  const char* GetTradingDay() override;
  const char* GetApiVersion() override;
  XTPRI* GetApiLastError() override;
  void RegisterSpi(XTP::API::QuoteSpi* spi) override { gate_->Register(spi); }

  int Login(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type, const char* local_ip) override;
  int Logout() override;
  int LoginToRebuildQuoteServer(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                                const char* local_ip) override;
  int LogoutFromRebuildQuoteServer() override;
  int RequestRebuildQuote(XTPQuoteRebuildReq* rebuild_param) override;

  int SubscribeMarketData(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override;
  int UnSubscribeMarketData(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override;
  int SubscribeOrderBook(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override;
  int UnSubscribeOrderBook(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override;
  int SubscribeTickByTick(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override;
  int UnSubscribeTickByTick(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override;
  int SubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id) override;
  int UnSubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id) override;
  int SubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id) override;
  int UnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id) override;
  int SubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id) override;
  int UnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id) override;

  int SubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id) override;
  int UnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id) override;
  int SubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id) override;
  int UnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id) override;
  int SubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id) override;
  int UnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id) override;

  int QueryAllTickers(XTP_EXCHANGE_TYPE exchange_id) override;
  int QueryAllTickersFullInfo(XTP_EXCHANGE_TYPE exchange_id) override;
  int QueryAllNQTickersFullInfo() override;
  int QueryTickersPriceInfo(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) override;
  int QueryAllTickersPriceInfo() override;

 protected:
  int64_t Refuse(int32_t error_id, int64_t failure) override;
  bool HasSession() override;
  int64_t Unsupported(const char* method, int64_t failure) override;

 private:
  QuoteApi();

  bool IsConnected() const { return session_ && session_->connected(); }
  bool IsAtRebuildServer() const { return rebuild_session_ && rebuild_session_->open; }
  /// What both servers do with a login first; 0 when it may go on. The lock is let go while the server does not answer.
  template <typename LoggedIn>
  int Enter(std::unique_lock<std::mutex>& lock, LoggedIn&& logged_in);
  int SubscribeList(DataKind kind, bool on, char** ticker, int count, XTP_EXCHANGE_TYPE exchange, QuoteOutbox::ForTicker reply);
  int SubscribeMarket(DataKind kind, bool on, XTP_EXCHANGE_TYPE exchange, QuoteOutbox::ForExchange reply);
  int SubscribeOptions(DataKind kind, bool on, XTP_EXCHANGE_TYPE exchange, QuoteOutbox::ForExchange reply);
  /// Turns an exchange away that nothing is known of; without a login that comes first.
  int RefuseExchange();
  /// Does `ask(desk)` when logged in.
  template <typename Ask>
  int IfConnected(Ask&& ask);

  Exchange& exchange_;
  const std::shared_ptr<QuoteGate> gate_;
  LoginDoor door_;
  std::atomic<bool> released_{false};
  XTPRI shown_error_{};  // what GetApiLastError gave out
  QuoteSessionPtr session_;
  RebuildSessionPtr rebuild_session_;
  char trading_day_[XTP_TRADING_DAY_LEN] = "";  // under the exchange's lock
};

}  // namespace xtp::sim
