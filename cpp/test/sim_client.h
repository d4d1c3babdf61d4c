#pragma once
#include <cmath>
#include <cstdint>
#include <cstring>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "abi/generated/api.h"
#include "sim/control.h"

/// A foreign client of the simulated counter: it opens the two libraries as it would the vendor's and knows nothing of what is inside.
namespace xtp::test {

struct Libraries {
  XTP::API::QuoteApi* (*create_quote)(uint8_t, const char*, XTP_LOG_LEVEL);
  XTP::API::TraderApi* (*create_trader)(uint8_t, const char*, XTP_LOG_LEVEL);
  const XtpSimControl* quote_control;
  const XtpSimControl* trader_control;
};

/// Opened once, from the folder in XTP_SIM_DIR.
const Libraries& Open();
inline const XtpSimControl& Control() { return *Open().quote_control; }

/// Forgets everything; `feed` is a file, or the sample day for nullptr.
void Restart(const char* feed = nullptr);
bool Set(const char* key, const char* value);
/// Waits until every callback under way has returned.
void Settle();
/// Plays up to a time of the day (HHMMSSsss) of the sample day.
int64_t PlayTo(int32_t time_of_day);
int64_t PlayAll();

inline int64_t Units(double yuan) { return std::llround(yuan * 10000); }

/// What a trader callback brought, copied.
struct TraderEvent {
  enum Kind {
    kOrder,
    kTrade,
    kCancelError,
    kDisconnected,
    kUnknownOrder,
    kTransfer,
    kQueryOrder,
    kQueryOrderEx,
    kQueryTrade,
    kQueryPosition,
    kQueryAsset,
    kQueryTransfer,
    kQueryMarkets,
    kQueryFund,
  } kind;
  uint64_t session = 0;
  int request = 0;
  bool last = false;
  bool has_row = false;
  int reason = 0;
  XTPRI error{};
  XTPOrderInfo order{};
  XTPOrderInfoEx order_ex{};
  XTPTradeReport trade{};
  XTPOrderCancelInfo cancel{};
  XTPQueryStkPositionRsp position{};
  XTPQueryAssetRsp asset{};
  XTPFundTransferNotice transfer{};
  XTPFundQueryRsp fund{};
  uint64_t unknown_order = 0;
  int markets = 0;
  struct Page {
    int64_t count = 0;
    int64_t sequence = 0;
    int64_t reference = 0;
  } page{};
};

/// An order for cash, at a limit unless told otherwise.
XTPOrderInsertInfo OrderOf(const char* ticker, XTP_MARKET_TYPE market, XTP_SIDE_TYPE side, double price, int64_t quantity,
                           XTP_PRICE_TYPE type = XTP_PRICE_LIMIT, XTP_BUSINESS_TYPE business = XTP_BUSINESS_TYPE_CASH);

class Trader : public XTP::API::TraderSpi {
 public:
  explicit Trader(uint8_t client_id = 1);
  ~Trader();
  Trader(const Trader&) = delete;

  XTP::API::TraderApi* api() { return api_; }
  uint64_t session() const { return session_; }
  uint64_t Login(const char* user = "tester");
  /// Logs in and uses that session from now on.
  uint64_t Relogin(const char* user = "tester");
  void Release();

  /// Sends an order and waits for what comes of it.
  uint64_t Send(XTPOrderInsertInfo order);
  /// The same for cash; with `settle` false it does not wait, which callbacks must not.
  uint64_t Insert(const char* ticker, XTP_MARKET_TYPE market, XTP_SIDE_TYPE side, double price, int64_t quantity,
                  XTP_PRICE_TYPE type = XTP_PRICE_LIMIT, bool settle = true);
  /// The same with order_client_id, whatever session it is of.
  uint64_t InsertAs(uint32_t client_order, uint64_t session, const char* ticker, XTP_MARKET_TYPE market, XTP_SIDE_TYPE side, double price,
                    int64_t quantity, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT);
  uint64_t Cancel(uint64_t id);
  int32_t last_error() { return api_->GetApiLastError()->error_id; }

  std::vector<TraderEvent> events();
  std::vector<TraderEvent> EventsOf(uint64_t order_id);
  /// The statuses and trades ('t') of an order as a text: "4tt1".
  std::string Story(uint64_t order_id);
  /// All public events of a session as a text, likewise.
  std::string StoryOf(uint64_t session);
  /// The error of the last rejection or failed cancel.
  int32_t RejectionOf(uint64_t order_id);
  void Clear();
  /// The rows that an answered query brought.
  std::vector<TraderEvent> Ask(const std::function<int(int request)>& query);
  XTPQueryAssetRsp Asset();
  XTPQueryStkPositionRsp Position(const char* ticker);
  XTPOrderInfoEx Order(uint64_t id);

  std::function<void(const TraderEvent&)> on_event;  // called on the trader thread

  void OnDisconnected(uint64_t session, int reason) override { Keep(TraderEvent::kDisconnected, &TraderEvent::reason, &reason, session); }
  void OnUnknownOrder(uint64_t order, uint64_t session) override {
    Keep(TraderEvent::kUnknownOrder, &TraderEvent::unknown_order, &order, session);
  }
  void OnOrderEvent(XTPOrderInfo* order, XTPRI* error, uint64_t session) override {
    Keep(TraderEvent::kOrder, &TraderEvent::order, order, session, error);
  }
  void OnTradeEvent(XTPTradeReport* trade, uint64_t session) override { Keep(TraderEvent::kTrade, &TraderEvent::trade, trade, session); }
  void OnCancelOrderError(XTPOrderCancelInfo* cancel, XTPRI* error, uint64_t session) override {
    Keep(TraderEvent::kCancelError, &TraderEvent::cancel, cancel, session, error);
  }
  void OnFundTransfer(XTPFundTransferNotice* transfer, XTPRI* error, uint64_t session) override {
    Keep(TraderEvent::kTransfer, &TraderEvent::transfer, transfer, session, error);
  }
  void OnQueryOrder(XTPQueryOrderRsp* row, XTPRI* error, int request, bool last, uint64_t session) override {
    Keep(TraderEvent::kQueryOrder, &TraderEvent::order, row, session, error, request, last);
  }
  void OnQueryOrderEx(XTPOrderInfoEx* row, XTPRI* error, int request, bool last, uint64_t session) override {
    Keep(TraderEvent::kQueryOrderEx, &TraderEvent::order_ex, row, session, error, request, last);
  }
  void OnQueryTrade(XTPQueryTradeRsp* row, XTPRI* error, int request, bool last, uint64_t session) override {
    Keep(TraderEvent::kQueryTrade, &TraderEvent::trade, row, session, error, request, last);
  }
  void OnQueryPosition(XTPQueryStkPositionRsp* row, XTPRI* error, int request, bool last, uint64_t session) override {
    Keep(TraderEvent::kQueryPosition, &TraderEvent::position, row, session, error, request, last);
  }
  void OnQueryAsset(XTPQueryAssetRsp* row, XTPRI* error, int request, bool last, uint64_t session) override {
    Keep(TraderEvent::kQueryAsset, &TraderEvent::asset, row, session, error, request, last);
  }
  void OnQueryFundTransfer(XTPFundTransferNotice* row, XTPRI* error, int request, bool last, uint64_t session) override {
    Keep(TraderEvent::kQueryTransfer, &TraderEvent::transfer, row, session, error, request, last);
  }
  void OnQueryAccountTradeMarket(int markets, XTPRI* error, int request, uint64_t session) override {
    Keep(TraderEvent::kQueryMarkets, &TraderEvent::markets, &markets, session, error, request);
  }
  void OnQueryOtherServerFund(XTPFundQueryRsp* row, XTPRI* error, int request, uint64_t session) override {
    Keep(TraderEvent::kQueryFund, &TraderEvent::fund, row, session, error, request, true);
  }
  void OnQueryOrderByPage(XTPQueryOrderRsp* row, int64_t count, int64_t sequence, int64_t reference, int request, bool last,
                          uint64_t session) override {
    Keep(TraderEvent::kQueryOrder, &TraderEvent::order, row, session, nullptr, request, last, {count, sequence, reference});
  }
  void OnQueryOrderByPageEx(XTPOrderInfoEx* row, int64_t count, int64_t sequence, int64_t reference, int request, bool last,
                            uint64_t session) override {
    Keep(TraderEvent::kQueryOrderEx, &TraderEvent::order_ex, row, session, nullptr, request, last, {count, sequence, reference});
  }
  void OnQueryTradeByPage(XTPQueryTradeRsp* row, int64_t count, int64_t sequence, int64_t reference, int request, bool last,
                          uint64_t session) override {
    Keep(TraderEvent::kQueryTrade, &TraderEvent::trade, row, session, nullptr, request, last, {count, sequence, reference});
  }

 private:
  void Keep(TraderEvent event);
  template <typename Row>
  void Keep(TraderEvent::Kind kind, Row TraderEvent::* field, const Row* row, uint64_t session, const XTPRI* error = nullptr,
            int request = 0, bool last = false, TraderEvent::Page page = {}) {
    TraderEvent event{kind, session, request, last, row != nullptr};
    event.page = page;
    if (row) event.*field = *row;
    if (error) event.error = *error;
    Keep(std::move(event));
  }

  XTP::API::TraderApi* api_ = nullptr;
  uint64_t session_ = 0;
  int requests_ = 0;
  std::mutex mutex_;
  std::vector<TraderEvent> events_;
};

/// What a quote callback brought, copied.
struct QuoteEvent {
  enum Kind {
    kSub,
    kUnSub,
    kSubAll,
    kSnapshot,
    kTick,
    kBook,
    kTicker,
    kFullInfo,
    kPrice,
    kDisconnected,
    kUnSubAll,
    kIopv,
    kLoss,
    kNq,
    kRebuildTick,
    kRebuildSnapshot,
    kRebuildResult,
    kRebuildDown
  } kind;
  bool last = false;
  bool has_row = false;
  int32_t error = 0;
  int reason = 0;
  std::string ticker{};
  XTP_EXCHANGE_TYPE exchange = XTP_EXCHANGE_UNKNOWN;
  XTPMD snapshot{};
  std::vector<int64_t> bid_queue{};
  std::vector<int64_t> ask_queue{};
  XTPTBT tick{};
  XTPOB book{};
  XTPQSI static_info{};
  XTPQFI full_info{};
  IOPV iopv{};
  XTPNQFI nq{};
  XTPTPI price{};
  XTPQuoteRebuildResultRsp result{};
  int first_packet = 0;
  int last_packet = 0;
  const void* address = nullptr;
  std::thread::id thread = std::this_thread::get_id();
};

class Quoter : public XTP::API::QuoteSpi {
 public:
  explicit Quoter(uint8_t client_id = 1);
  ~Quoter();
  Quoter(const Quoter&) = delete;

  XTP::API::QuoteApi* api() { return api_; }
  int Login(XTP_PROTOCOL_TYPE protocol = XTP_PROTOCOL_TCP) {
    return api_->Login("127.0.0.1", 6002, "tester", "password", protocol, nullptr);
  }
  int LoginToRebuild(XTP_PROTOCOL_TYPE protocol = XTP_PROTOCOL_TCP) {
    return api_->LoginToRebuildQuoteServer("127.0.0.1", 6003, "tester", "password", protocol, nullptr);
  }
  int32_t last_error() { return api_->GetApiLastError()->error_id; }
  void Release();
  using Tickers = std::vector<const char*>;
  int Subscribe(const Tickers& tickers, XTP_EXCHANGE_TYPE exchange) { return Ask(&Api::SubscribeMarketData, tickers, exchange); }
  int UnSubscribe(const Tickers& tickers, XTP_EXCHANGE_TYPE exchange) { return Ask(&Api::UnSubscribeMarketData, tickers, exchange); }
  int SubscribeTicks(const Tickers& tickers, XTP_EXCHANGE_TYPE exchange) { return Ask(&Api::SubscribeTickByTick, tickers, exchange); }
  int SubscribeBooks(const Tickers& tickers, XTP_EXCHANGE_TYPE exchange) { return Ask(&Api::SubscribeOrderBook, tickers, exchange); }

  std::vector<QuoteEvent> events();
  std::vector<QuoteEvent> EventsOf(QuoteEvent::Kind kind);
  void Clear();
  /// The newest snapshot of a ticker.
  XTPMD Newest(const std::string& ticker);

  bool keep_data = true;
  std::function<void(const QuoteEvent&)> on_event;  // called on the quote thread

  void OnDisconnected(int reason) override { KeepReason(QuoteEvent::kDisconnected, reason); }
  void OnRebuildQuoteServerDisconnected(int reason) override { KeepReason(QuoteEvent::kRebuildDown, reason); }
  void OnSubMarketData(XTPST* ticker, XTPRI* error, bool last) override { KeepReply(QuoteEvent::kSub, ticker, error, last); }
  void OnUnSubMarketData(XTPST* ticker, XTPRI* error, bool last) override { KeepReply(QuoteEvent::kUnSub, ticker, error, last); }
  void OnSubTickByTick(XTPST* ticker, XTPRI* error, bool last) override { KeepReply(QuoteEvent::kSub, ticker, error, last); }
  void OnSubOrderBook(XTPST* ticker, XTPRI* error, bool last) override { KeepReply(QuoteEvent::kSub, ticker, error, last); }
  void OnUnSubTickByTick(XTPST* ticker, XTPRI* error, bool last) override { KeepReply(QuoteEvent::kUnSub, ticker, error, last); }
  void OnSubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange, XTPRI* error) override { KeepAll(QuoteEvent::kSubAll, exchange, error); }
  void OnUnSubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange, XTPRI* error) override { KeepAll(QuoteEvent::kUnSubAll, exchange, error); }
  void OnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange, XTPRI* error) override { KeepAll(QuoteEvent::kSubAll, exchange, error); }
  void OnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange, XTPRI* error) override { KeepAll(QuoteEvent::kSubAll, exchange, error); }
  void OnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange, XTPRI* error) override { KeepAll(QuoteEvent::kSubAll, exchange, error); }
  void OnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange, XTPRI* error) override { KeepAll(QuoteEvent::kSubAll, exchange, error); }
  void OnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange, XTPRI* error) override { KeepAll(QuoteEvent::kSubAll, exchange, error); }
  void OnTickByTickLossRange(int first, int last) override;
  void OnETFIOPVData(IOPV* iopv) override { KeepRow(QuoteEvent::kIopv, &QuoteEvent::iopv, iopv); }
  void OnRequestRebuildQuote(XTPQuoteRebuildResultRsp* result) override;
  void OnRebuildTickByTick(XTPTBT* tick) override { KeepRow(QuoteEvent::kRebuildTick, &QuoteEvent::tick, tick); }
  void OnRebuildMarketData(XTPMD* snapshot) override { KeepRow(QuoteEvent::kRebuildSnapshot, &QuoteEvent::snapshot, snapshot); }
  void OnDepthMarketData(XTPMD* snapshot, int64_t* bid_queue, int32_t bid_count, int32_t max_bid_count, int64_t* ask_queue,
                         int32_t ask_count, int32_t max_ask_count) override;
  void OnTickByTick(XTPTBT* tick) override { KeepRow(QuoteEvent::kTick, &QuoteEvent::tick, tick); }
  void OnOrderBook(XTPOB* book) override { KeepRow(QuoteEvent::kBook, &QuoteEvent::book, book); }
  void OnQueryAllTickers(XTPQSI* row, XTPRI* error, bool last) override {
    KeepRow(QuoteEvent::kTicker, &QuoteEvent::static_info, row, error, last);
  }
  void OnQueryAllTickersFullInfo(XTPQFI* row, XTPRI* error, bool last) override {
    KeepRow(QuoteEvent::kFullInfo, &QuoteEvent::full_info, row, error, last);
  }
  void OnQueryAllNQTickersFullInfo(XTPNQFI* row, XTPRI* error, bool last) override {
    KeepRow(QuoteEvent::kNq, &QuoteEvent::nq, row, error, last);
  }
  void OnQueryTickersPriceInfo(XTPTPI* row, XTPRI* error, bool last) override {
    KeepRow(QuoteEvent::kPrice, &QuoteEvent::price, row, error, last);
  }

 private:
  using Api = XTP::API::QuoteApi;
  int Ask(int (Api::*method)(char**, int, XTP_EXCHANGE_TYPE), Tickers tickers, XTP_EXCHANGE_TYPE exchange) {
    return (api_->*method)(const_cast<char**>(tickers.data()), static_cast<int>(tickers.size()), exchange);
  }

  void Keep(QuoteEvent event);
  void KeepReason(QuoteEvent::Kind kind, int reason);
  void KeepAll(QuoteEvent::Kind kind, XTP_EXCHANGE_TYPE exchange, XTPRI* error);
  void KeepReply(QuoteEvent::Kind kind, XTPST* ticker, XTPRI* error, bool last);
  template <typename Row>
  void KeepRow(QuoteEvent::Kind kind, Row QuoteEvent::* field, const Row* row, const XTPRI* error = nullptr, bool last = false) {
    QuoteEvent event{kind, last, row != nullptr, error ? error->error_id : 0};
    if (row) {
      std::memcpy(static_cast<void*>(&(event.*field)), row, sizeof *row);  // the padding, too: days are compared by their bytes
      event.ticker = row->ticker;
    }
    Keep(std::move(event));
  }

  XTP::API::QuoteApi* api_ = nullptr;
  std::mutex mutex_;
  std::vector<QuoteEvent> events_;
};

/// FNV-1a, continued over many pieces.
uint64_t Hash(uint64_t hash, const void* data, size_t bytes);
constexpr uint64_t kHashStart = 14695981039346656037u;

}  // namespace xtp::test
