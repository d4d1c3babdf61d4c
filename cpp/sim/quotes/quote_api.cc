#include "sim/quotes/quote_api.h"

#include <string>

#include "sim/base/errors.h"
#include "sim/base/log_folder.h"
#include "sim/base/released.h"
#include "sim/base/text.h"
#include "sim/version.h"

namespace xtp::sim {

namespace {

using XTP::API::QuoteSpi;

int Fail(const XTPRI& error, int result = -1) {
  QuoteLastError() = error;
  return result;
}

int Fail(int32_t error_id, int result = -1) { return Fail(MakeError(error_id), result); }

bool ReadSymbols(char** tickers, int count, XTP_EXCHANGE_TYPE exchange, std::vector<Symbol>& symbols) {
  if (!tickers || count <= 0) return false;
  for (int i = 0; i < count; ++i) {
    if (!tickers[i]) return false;
    symbols.push_back({exchange, tickers[i]});
  }
  return true;
}

/// The lists that an exchange never has are refused with or without a login.
bool HasNoList(DataKind kind, XTP_EXCHANGE_TYPE exchange) {
  return (kind == DataKind::kOrderBook && exchange >= XTP_EXCHANGE_NQ) || (kind == DataKind::kTick && exchange >= XTP_EXCHANGE_UNKNOWN);
}

}  // namespace

QuoteApi* QuoteApi::Create(uint8_t client_id, const char* save_file_path) {
  if (client_id == 0 || !save_file_path) {
    Fail(error::kQuoteCreateArguments);
    return nullptr;
  }
  MakeLogFolder(save_file_path, QuoteLastError());
  return new QuoteApi();
}

QuoteApi::QuoteApi() : exchange_(Exchange::Instance()), gate_(std::make_shared<QuoteGate>()), door_(exchange_.changed()) {}

XTPRI* QuoteApi::GetApiLastError() {
  shown_error_ = QuoteLastError();
  return &shown_error_;
}

void QuoteApi::Release() {
  if (released_.exchange(true)) return;
  {
    auto lock = exchange_.Lock();
    if (session_) exchange_.quotes().Logout(session_);
    if (rebuild_session_) exchange_.rebuild().Logout(rebuild_session_);
    door_.Close(lock);
  }
  gate_->Close();
  KeepReleased(this);
}

const char* QuoteApi::GetApiVersion() { return kApiVersion; }

const char* QuoteApi::GetTradingDay() {
  thread_local char day[XTP_TRADING_DAY_LEN];  // a login on another thread does not change what this one reads
  auto lock = exchange_.Lock();
  SetText(day, GetText(trading_day_));
  return day;
}

template <typename LoggedIn>
int QuoteApi::Enter(std::unique_lock<std::mutex>& lock, LoggedIn&& logged_in) {
  if (logged_in()) return Fail(error::kQuoteLoggedIn, -2);
  if (!door_.Pass(lock, exchange_.login_line(false), [this] { return exchange_.options().hang_quote; })) return Fail(error::kLogin);
  if (logged_in()) return Fail(error::kQuoteLoggedIn, -2);
  const Options& options = exchange_.options();
  if (options.quotes.closes) return Fail(error::kNoFrame);
  if (options.quotes.refusal.error_id != 0) return Fail(options.quotes.refusal);
  if (options.login.refusal.error_id != 0) return Fail(options.login.refusal);
  return 0;
}

int QuoteApi::Login(const char* ip, int, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type, const char*) {
  if (!ip || !user || !password) return Fail(error::kQuoteLoginArguments, -3);
  auto lock = exchange_.Lock();
  if (const int failed = Enter(lock, [this] { return IsConnected(); })) return failed;
  session_ = exchange_.quotes().Login(gate_, sock_type == XTP_PROTOCOL_UDP, session_);
  SetText(trading_day_, std::to_string(exchange_.trading_day()));
  return 0;
}

int QuoteApi::LoginToRebuildQuoteServer(const char* ip, int, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                                        const char*) {
  if (!ip || !user || !password) return Fail(error::kQuoteLoginArguments, -3);
  auto lock = exchange_.Lock();
  if (const int failed = Enter(lock, [this] { return IsAtRebuildServer(); })) return failed;
  if (sock_type == XTP_PROTOCOL_UDP) return Fail(error::kNoFrame);
  rebuild_session_ = exchange_.rebuild().Login(gate_, exchange_.Now());
  return 0;
}

int QuoteApi::LogoutFromRebuildQuoteServer() {
  {
    auto lock = exchange_.Lock();
    if (!rebuild_session_) return 0;
    exchange_.rebuild().Logout(rebuild_session_);
    rebuild_session_ = nullptr;
  }
  gate_->Settle();
  return 0;
}

int QuoteApi::RequestRebuildQuote(XTPQuoteRebuildReq* rebuild_param) {
  if (!rebuild_param) return Fail(error::kQuoteArguments);
  auto lock = exchange_.Lock();
  if (!IsAtRebuildServer()) return Fail(error::kQuoteNotConnected);
  const Player& player = exchange_.player();
  exchange_.rebuild().Request(rebuild_session_, *rebuild_param, exchange_.Now(), player.feed(), player.played());
  return 0;
}

int QuoteApi::Logout() {
  {
    auto lock = exchange_.Lock();
    if (!session_) return 0;
    exchange_.quotes().Logout(session_);
    session_ = nullptr;
  }
  gate_->Settle();
  return 0;
}

int QuoteApi::RefuseExchange() { return Fail(HasSession() ? error::kQuoteExchange : error::kQuoteNotConnected); }

template <typename Ask>
int QuoteApi::IfConnected(Ask&& ask) {
  auto lock = exchange_.Lock();
  if (!IsConnected()) return Fail(error::kQuoteNotConnected);
  ask(exchange_.quotes());
  return 0;
}

int QuoteApi::SubscribeList(DataKind kind, bool on, char** ticker, int count, XTP_EXCHANGE_TYPE exchange, QuoteOutbox::ForTicker reply) {
  std::vector<Symbol> symbols;
  if (!ReadSymbols(ticker, count, exchange, symbols)) return Fail(error::kQuoteArguments);
  if (HasNoList(kind, exchange)) return Fail(error::kQuoteExchange);
  return IfConnected([&](QuoteDesk& desk) {
    if (on) {
      desk.Subscribe(session_, kind, symbols, reply);
      exchange_.OnDemand();
    } else {
      desk.UnSubscribe(session_, kind, symbols, reply);
    }
  });
}

int QuoteApi::SubscribeMarket(DataKind kind, bool on, XTP_EXCHANGE_TYPE exchange, QuoteOutbox::ForExchange reply) {
  if (kind == DataKind::kOrderBook && exchange == XTP_EXCHANGE_NQ) return Fail(error::kQuoteExchange);
  if (exchange < XTP_EXCHANGE_SH || exchange > XTP_EXCHANGE_UNKNOWN) return RefuseExchange();
  return IfConnected([&](QuoteDesk& desk) {
    desk.SubscribeAll(session_, kind, exchange, false, on, reply);
    if (on) exchange_.OnDemand();
  });
}

int QuoteApi::SubscribeOptions(DataKind kind, bool on, XTP_EXCHANGE_TYPE exchange, QuoteOutbox::ForExchange reply) {
  if (exchange == XTP_EXCHANGE_NQ) return Fail(error::kQuoteExchange);
  if (exchange < XTP_EXCHANGE_SH || exchange > XTP_EXCHANGE_UNKNOWN) return RefuseExchange();
  return IfConnected([&](QuoteDesk& desk) {
    desk.SubscribeAll(session_, kind, exchange, true, on, reply);
    if (on) exchange_.OnDemand();
  });
}

int QuoteApi::SubscribeMarketData(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeList(DataKind::kSnapshot, true, ticker, count, exchange_id, &QuoteSpi::OnSubMarketData);
}
int QuoteApi::UnSubscribeMarketData(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeList(DataKind::kSnapshot, false, ticker, count, exchange_id, &QuoteSpi::OnUnSubMarketData);
}
int QuoteApi::SubscribeOrderBook(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeList(DataKind::kOrderBook, true, ticker, count, exchange_id, &QuoteSpi::OnSubOrderBook);
}
int QuoteApi::UnSubscribeOrderBook(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeList(DataKind::kOrderBook, false, ticker, count, exchange_id, &QuoteSpi::OnUnSubOrderBook);
}
int QuoteApi::SubscribeTickByTick(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeList(DataKind::kTick, true, ticker, count, exchange_id, &QuoteSpi::OnSubTickByTick);
}
int QuoteApi::UnSubscribeTickByTick(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeList(DataKind::kTick, false, ticker, count, exchange_id, &QuoteSpi::OnUnSubTickByTick);
}

int QuoteApi::SubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeMarket(DataKind::kSnapshot, true, exchange_id, &QuoteSpi::OnSubscribeAllMarketData);
}
int QuoteApi::UnSubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeMarket(DataKind::kSnapshot, false, exchange_id, &QuoteSpi::OnUnSubscribeAllMarketData);
}
int QuoteApi::SubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeMarket(DataKind::kOrderBook, true, exchange_id, &QuoteSpi::OnSubscribeAllOrderBook);
}
int QuoteApi::UnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeMarket(DataKind::kOrderBook, false, exchange_id, &QuoteSpi::OnUnSubscribeAllOrderBook);
}
int QuoteApi::SubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeMarket(DataKind::kTick, true, exchange_id, &QuoteSpi::OnSubscribeAllTickByTick);
}
int QuoteApi::UnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeMarket(DataKind::kTick, false, exchange_id, &QuoteSpi::OnUnSubscribeAllTickByTick);
}

int QuoteApi::SubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeOptions(DataKind::kSnapshot, true, exchange_id, &QuoteSpi::OnSubscribeAllOptionMarketData);
}
int QuoteApi::UnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeOptions(DataKind::kSnapshot, false, exchange_id, &QuoteSpi::OnUnSubscribeAllOptionMarketData);
}
int QuoteApi::SubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeOptions(DataKind::kOrderBook, true, exchange_id, &QuoteSpi::OnSubscribeAllOptionOrderBook);
}
int QuoteApi::UnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeOptions(DataKind::kOrderBook, false, exchange_id, &QuoteSpi::OnUnSubscribeAllOptionOrderBook);
}
int QuoteApi::SubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeOptions(DataKind::kTick, true, exchange_id, &QuoteSpi::OnSubscribeAllOptionTickByTick);
}
int QuoteApi::UnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id) {
  return SubscribeOptions(DataKind::kTick, false, exchange_id, &QuoteSpi::OnUnSubscribeAllOptionTickByTick);
}

int QuoteApi::QueryAllTickers(XTP_EXCHANGE_TYPE exchange_id) {
  if (exchange_id != XTP_EXCHANGE_SH && exchange_id != XTP_EXCHANGE_SZ) return RefuseExchange();
  return IfConnected([&](QuoteDesk& desk) { desk.QueryStaticInfo(session_, exchange_id); });
}

int QuoteApi::QueryAllTickersFullInfo(XTP_EXCHANGE_TYPE exchange_id) {
  if (exchange_id >= XTP_EXCHANGE_NQ) return Fail(error::kQuoteExchange);
  if (exchange_id < XTP_EXCHANGE_SH) return RefuseExchange();
  return IfConnected([&](QuoteDesk& desk) { desk.QueryFullInfo(session_, exchange_id); });
}

int QuoteApi::QueryAllNQTickersFullInfo() {
  return IfConnected([&](QuoteDesk& desk) { desk.QueryNqInfo(session_); });
}

int QuoteApi::QueryTickersPriceInfo(char** ticker, int count, XTP_EXCHANGE_TYPE exchange_id) {
  std::vector<Symbol> symbols;
  if (!ReadSymbols(ticker, count, exchange_id, symbols)) return Fail(error::kQuoteArguments);
  return IfConnected([&](QuoteDesk& desk) { desk.QueryPrices(session_, symbols); });
}

int QuoteApi::QueryAllTickersPriceInfo() {
  return IfConnected([&](QuoteDesk& desk) { desk.QueryAllPrices(session_); });
}

int64_t QuoteApi::Refuse(int32_t error_id, int64_t failure) { return Fail(error_id, static_cast<int>(failure)); }

bool QuoteApi::HasSession() {
  auto lock = exchange_.Lock();
  return IsConnected();
}

int64_t QuoteApi::Unsupported(const char* method, int64_t failure) {
  QuoteLastError() = MakeError(error::kServiceUnsupported, std::string(method) + " is not supported by the simulated counter");
  return failure;
}

}  // namespace xtp::sim
