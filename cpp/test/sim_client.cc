#include "test/sim_client.h"

#include <cstdio>
#include <cstdlib>

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace xtp::test {

namespace {

#ifdef _WIN32
constexpr const char* kQuoteFile = "xtpquoteapi.dll";
constexpr const char* kTraderFile = "xtptraderapi.dll";
void* OpenLibrary(const std::string& path) { return reinterpret_cast<void*>(LoadLibraryA(path.c_str())); }
void* FindSymbol(void* library, const char* name) {
  return reinterpret_cast<void*>(GetProcAddress(reinterpret_cast<HMODULE>(library), name));
}
std::string OpenError() { return "error " + std::to_string(GetLastError()); }
#else
constexpr const char* kQuoteFile = "libxtpquoteapi.so";
constexpr const char* kTraderFile = "libxtptraderapi.so";
void* OpenLibrary(const std::string& path) { return dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL); }
void* FindSymbol(void* library, const char* name) { return dlsym(library, name); }
std::string OpenError() { return dlerror(); }
#endif

template <typename Function>
Function Find(void* library, const char* name) {
  void* found = FindSymbol(library, name);
  if (!found) {
    std::fprintf(stderr, "%s is not exported\n", name);
    std::exit(2);
  }
  return reinterpret_cast<Function>(found);
}

void* OpenOrExit(const std::string& path) {
  void* library = OpenLibrary(path);
  if (!library) {
    std::fprintf(stderr, "%s: %s\n", path.c_str(), OpenError().c_str());
    std::exit(2);
  }
  return library;
}

Libraries OpenAll() {
  const char* folder = std::getenv("XTP_SIM_DIR");
  const std::string base = std::string(folder ? folder : ".") + "/";
  // The trader library first: it must find the quote library, and its counter, by itself.
  void* trader = OpenOrExit(base + kTraderFile);
  void* quote = OpenOrExit(base + kQuoteFile);
  Libraries libraries{};
  libraries.create_trader = Find<decltype(libraries.create_trader)>(trader, "_ZN3XTP3API9TraderApi15CreateTraderApiEhPKc13XTP_LOG_LEVEL");
  libraries.create_quote = Find<decltype(libraries.create_quote)>(quote, "_ZN3XTP3API8QuoteApi14CreateQuoteApiEhPKc13XTP_LOG_LEVEL");
  libraries.trader_control = Find<XtpSimControlFunction>(trader, "xtp_sim_control")();
  libraries.quote_control = Find<XtpSimControlFunction>(quote, "xtp_sim_control")();
  return libraries;
}

constexpr int64_t kSampleDayStart = 1767542400000;  // 2026-01-05 00:00 in Shanghai

}  // namespace

const Libraries& Open() {
  static const Libraries libraries = OpenAll();
  return libraries;
}

void Restart(const char* feed) {
  if (Control().reset() != 0 || Control().load_feed(feed) != 0) {
    std::fprintf(stderr, "restart: %s\n", Control().last_error());
    std::exit(2);
  }
}

bool Set(const char* key, const char* value) { return Control().set(key, value) == 0; }

void Settle() { Control().advance(0, 0); }

int64_t PlayTo(int32_t time_of_day) {
  const int64_t hours = time_of_day / 10000000;
  const int64_t minutes = time_of_day / 100000 % 100;
  return Control().advance(kSampleDayStart + (hours * 60 + minutes) * 60000 + time_of_day % 100000, INT64_MAX);
}

int64_t PlayAll() { return Control().advance(INT64_MAX, INT64_MAX); }

Trader::Trader(uint8_t client_id) {
  api_ = Open().create_trader(client_id, "/tmp", XTP_LOG_LEVEL_ERROR);
  if (api_) api_->RegisterSpi(this);
}

Trader::~Trader() { Release(); }

void Trader::Release() {
  if (api_) api_->Release();
  api_ = nullptr;
}

uint64_t Trader::Login(const char* user) {
  const uint64_t session = api_->Login("127.0.0.1", 6101, user, "password", XTP_PROTOCOL_TCP, nullptr);
  if (session_ == 0) session_ = session;
  return session;
}

uint64_t Trader::Relogin(const char* user) {
  session_ = 0;
  return Login(user);
}

XTPOrderInsertInfo OrderOf(const char* ticker, XTP_MARKET_TYPE market, XTP_SIDE_TYPE side, double price, int64_t quantity,
                           XTP_PRICE_TYPE type, XTP_BUSINESS_TYPE business) {
  XTPOrderInsertInfo order{};
  std::strncpy(order.ticker, ticker, sizeof order.ticker - 1);
  order.market = market;
  order.side = side;
  order.price = price;
  order.quantity = quantity;
  order.price_type = type;
  order.business_type = business;
  return order;
}

uint64_t Trader::Send(XTPOrderInsertInfo order) {
  const uint64_t id = api_->InsertOrder(&order, session_);
  Settle();
  return id;
}

uint64_t Trader::InsertAs(uint32_t client_order, uint64_t session, const char* ticker, XTP_MARKET_TYPE market, XTP_SIDE_TYPE side,
                          double price, int64_t quantity, XTP_PRICE_TYPE type) {
  XTPOrderInsertInfo order = OrderOf(ticker, market, side, price, quantity, type);
  order.order_client_id = client_order;
  const uint64_t id = api_->InsertOrder(&order, session);
  Settle();
  return id;
}

uint64_t Trader::Insert(const char* ticker, XTP_MARKET_TYPE market, XTP_SIDE_TYPE side, double price, int64_t quantity, XTP_PRICE_TYPE type,
                        bool settle) {
  XTPOrderInsertInfo order = OrderOf(ticker, market, side, price, quantity, type);
  return settle ? Send(order) : api_->InsertOrder(&order, session_);
}

uint64_t Trader::Cancel(uint64_t id) {
  const uint64_t cancel = api_->CancelOrder(id, session_);
  Settle();
  return cancel;
}

std::vector<TraderEvent> Trader::events() {
  std::lock_guard lock(mutex_);
  return events_;
}

std::vector<TraderEvent> Trader::EventsOf(uint64_t order_id) {
  std::vector<TraderEvent> found;
  for (const TraderEvent& event : events()) {
    if ((event.kind == TraderEvent::kOrder && event.order.order_xtp_id == order_id) ||
        (event.kind == TraderEvent::kTrade && event.trade.order_xtp_id == order_id) ||
        (event.kind == TraderEvent::kCancelError && event.cancel.order_xtp_id == order_id)) {
      found.push_back(event);
    }
  }
  return found;
}

namespace {

/// A letter for what is pushed, nothing for the rest.
std::string LetterOf(const TraderEvent& event) {
  switch (event.kind) {
    case TraderEvent::kOrder:
      return {static_cast<char>('0' + event.order.order_status)};
    case TraderEvent::kTrade:
      return "t";
    case TraderEvent::kCancelError:
      return "x";
    case TraderEvent::kTransfer:
      return "$";
    case TraderEvent::kUnknownOrder:
      return "?";
    case TraderEvent::kDisconnected:
      return "!";
    default:
      return "";
  }
}

}  // namespace

std::string Trader::Story(uint64_t order_id) {
  std::string story;
  for (const TraderEvent& event : EventsOf(order_id)) story += LetterOf(event);
  return story;
}

std::string Trader::StoryOf(uint64_t session) {
  std::string story;
  for (const TraderEvent& event : events()) {
    if (event.session == session) story += LetterOf(event);
  }
  return story;
}

int32_t Trader::RejectionOf(uint64_t order_id) {
  int32_t error = 0;
  for (const TraderEvent& event : EventsOf(order_id)) {
    if (event.error.error_id != 0) error = event.error.error_id;
  }
  return error;
}

void Trader::Clear() {
  std::lock_guard lock(mutex_);
  events_.clear();
}

std::vector<TraderEvent> Trader::Ask(const std::function<int(int request)>& query) {
  const int request = ++requests_;
  if (query(request) != 0) return {};
  Settle();
  std::vector<TraderEvent> rows;
  for (const TraderEvent& event : events()) {
    if (event.request == request) rows.push_back(event);
  }
  return rows;
}

XTPQueryAssetRsp Trader::Asset() {
  const auto rows = Ask([&](int request) { return api_->QueryAsset(session_, request); });
  return rows.size() == 1 ? rows[0].asset : XTPQueryAssetRsp{};
}

XTPQueryStkPositionRsp Trader::Position(const char* ticker) {
  const auto rows = Ask([&](int request) { return api_->QueryPosition(ticker, session_, request, XTP_MKT_INIT); });
  return rows.size() == 1 ? rows[0].position : XTPQueryStkPositionRsp{};
}

XTPOrderInfoEx Trader::Order(uint64_t id) {
  const auto rows = Ask([&](int request) { return api_->QueryOrderByXTPIDEx(id, session_, request); });
  return rows.size() == 1 ? rows[0].order_ex : XTPOrderInfoEx{};
}

void Trader::Keep(TraderEvent event) {
  if (on_event) on_event(event);
  std::lock_guard lock(mutex_);
  events_.push_back(std::move(event));
}

Quoter::Quoter(uint8_t client_id) {
  api_ = Open().create_quote(client_id, "/tmp", XTP_LOG_LEVEL_ERROR);
  if (api_) api_->RegisterSpi(this);
}

Quoter::~Quoter() { Release(); }

void Quoter::Release() {
  if (api_) api_->Release();
  api_ = nullptr;
}

std::vector<QuoteEvent> Quoter::events() {
  std::lock_guard lock(mutex_);
  return events_;
}

std::vector<QuoteEvent> Quoter::EventsOf(QuoteEvent::Kind kind) {
  std::lock_guard lock(mutex_);
  std::vector<QuoteEvent> found;
  for (const QuoteEvent& event : events_) {
    if (event.kind == kind) found.push_back(event);
  }
  return found;
}

void Quoter::Clear() {
  std::lock_guard lock(mutex_);
  events_.clear();
}

XTPMD Quoter::Newest(const std::string& ticker) {
  std::lock_guard lock(mutex_);
  for (auto event = events_.rbegin(); event != events_.rend(); ++event) {
    if (event->kind == QuoteEvent::kSnapshot && event->ticker == ticker) return event->snapshot;
  }
  return {};
}

void Quoter::Keep(QuoteEvent event) {
  if (on_event) on_event(event);
  const bool data = event.kind == QuoteEvent::kSnapshot || event.kind == QuoteEvent::kTick || event.kind == QuoteEvent::kBook;
  if (data && !keep_data) return;
  std::lock_guard lock(mutex_);
  events_.push_back(std::move(event));
}

void Quoter::KeepReply(QuoteEvent::Kind kind, XTPST* ticker, XTPRI* error, bool last) {
  QuoteEvent event{kind};
  event.ticker = ticker->ticker;
  event.exchange = ticker->exchange_id;
  event.error = error ? error->error_id : 0;
  event.last = last;
  Keep(std::move(event));
}

void Quoter::KeepReason(QuoteEvent::Kind kind, int reason) {
  QuoteEvent event{kind};
  event.reason = reason;
  Keep(std::move(event));
}

void Quoter::OnTickByTickLossRange(int first, int last) {
  QuoteEvent event{QuoteEvent::kLoss};
  event.first_packet = first;
  event.last_packet = last;
  Keep(std::move(event));
}

void Quoter::OnRequestRebuildQuote(XTPQuoteRebuildResultRsp* result) {
  QuoteEvent event{QuoteEvent::kRebuildResult};
  event.result = *result;
  Keep(std::move(event));
}

void Quoter::KeepAll(QuoteEvent::Kind kind, XTP_EXCHANGE_TYPE exchange, XTPRI* error) {
  QuoteEvent event{kind};
  event.exchange = exchange;
  event.error = error ? error->error_id : 0;
  Keep(std::move(event));
}

void Quoter::OnDepthMarketData(XTPMD* snapshot, int64_t* bid_queue, int32_t bid_count, int32_t, int64_t* ask_queue, int32_t ask_count,
                               int32_t) {
  QuoteEvent event{QuoteEvent::kSnapshot};
  std::memcpy(static_cast<void*>(&event.snapshot), snapshot, sizeof *snapshot);
  event.ticker = snapshot->ticker;
  event.bid_queue.assign(bid_queue, bid_queue + bid_count);
  event.ask_queue.assign(ask_queue, ask_queue + ask_count);
  event.address = snapshot;
  Keep(std::move(event));
}

uint64_t Hash(uint64_t hash, const void* data, size_t bytes) {
  const auto* at = static_cast<const unsigned char*>(data);
  for (size_t i = 0; i < bytes; ++i) hash = (hash ^ at[i]) * 1099511628211u;
  return hash;
}

}  // namespace xtp::test
