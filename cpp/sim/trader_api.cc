#include "sim/trader_api.h"

#include <limits>
#include <string>

#include "sim/errors.h"
#include "sim/order_ids.h"
#include "sim/text.h"
#include "sim/version.h"

namespace xtp::sim {

namespace {

using XTP::API::TraderSpi;

constexpr uint32_t kMaxOrderBuffer = 1024 * 1024 * 32 - 1000;

template <typename Result>
Result Fail(const XTPRI& error, Result result) {
  TraderLastError() = error;
  return result;
}

template <typename Result>
Result Fail(int32_t error_id, Result result) {
  return Fail(MakeError(error_id), result);
}

constexpr uint64_t kNoId = 0;

/// The ticker and the times that a query asks for.
class Filter {
 public:
  Filter(const char (&ticker)[XTP_TICKER_LEN], int64_t begin, int64_t end)
      : ticker_(GetText(ticker)), begin_(begin), end_(end == 0 ? std::numeric_limits<int64_t>::max() : end) {}

  bool Accepts(const char (&ticker)[XTP_TICKER_LEN], int64_t time) const {
    return (ticker_.empty() || GetText(ticker) == ticker_) && time >= begin_ && time <= end_;
  }

 private:
  const std::string ticker_;
  const int64_t begin_;
  const int64_t end_;
};

}  // namespace

TraderApi* TraderApi::Create(uint8_t client_id, const char* save_file_path) {
  if (client_id == 0 || !save_file_path) return Fail<TraderApi*>(error::kTraderCreateArguments, nullptr);
  Exchange& exchange = Exchange::Instance();
  auto lock = exchange.Lock();
  if (!exchange.ClaimTrader()) return Fail<TraderApi*>(error::kTraderExists, nullptr);
  return new TraderApi(client_id);
}

TraderApi::TraderApi(uint8_t client_id)
    : exchange_(Exchange::Instance()), client_id_(client_id), gate_(std::make_shared<TraderGate>()), door_(exchange_.changed()) {}

void TraderApi::Release() {
  {
    auto lock = exchange_.Lock();
    exchange_.counter().LogoutAll(gate_.get());
    door_.Close(lock);
  }
  gate_->Close();
  {
    auto lock = exchange_.Lock();
    exchange_.FreeTrader();
  }
  delete this;
}

const char* TraderApi::GetApiVersion() { return kApiVersion; }

const char* TraderApi::GetTradingDay() {
  thread_local char day[XTP_TRADING_DAY_LEN];  // a login on another thread does not change what this one reads
  auto lock = exchange_.Lock();
  SetText(day, GetText(trading_day_));
  return day;
}

uint8_t TraderApi::GetClientIDByXTPID(uint64_t order_xtp_id) { return OrderIds::ClientOf(order_xtp_id); }

const char* TraderApi::GetAccountByXTPID(uint64_t order_xtp_id) {
  auto lock = exchange_.Lock();
  return exchange_.counter().AccountOf(order_xtp_id);
}

bool TraderApi::SetMaxOrderBufferQuantity(uint32_t max_order_qty) { return max_order_qty <= kMaxOrderBuffer; }

uint64_t TraderApi::Login(const char* ip, int, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type, const char*) {
  if (!ip || !user || !password) return Fail(error::kTraderLoginArguments, kNoId);
  if (sock_type == XTP_PROTOCOL_UDP) return Fail(error::kNoFrame, kNoId);
  auto lock = exchange_.Lock();
  const Options& options = exchange_.options();
  if (!door_.Pass(lock, options.hang_trader)) return Fail(error::kLogin, kNoId);
  if (options.refusal.error_id != 0) return Fail(options.refusal, kNoId);
  if (!options.password.empty() && options.password != password) return Fail(error::kPassword, kNoId);
  const TraderSessionPtr session = exchange_.counter().Login(user, client_id_, options.account, gate_);
  if (!session) return Fail(LibraryError(error::kLogin, "the user is logged in with this client id"), kNoId);
  SetText(trading_day_, std::to_string(exchange_.trading_day()));
  return session->id;
}

int TraderApi::Logout(uint64_t session_id) {
  {
    auto lock = exchange_.Lock();
    const TraderSessionPtr session = exchange_.counter().FindSession(session_id);
    if (!session) return 0;
    exchange_.counter().Logout(session);
  }
  gate_->Settle();
  return 0;
}

template <typename Result, typename Ask>
Result TraderApi::WithSession(uint64_t session_id, Result failure, Ask&& ask) {
  auto lock = exchange_.Lock();
  const TraderSessionPtr session = exchange_.counter().FindSession(session_id);
  return session ? ask(session) : Fail(error::kTraderNotConnected, failure);
}

uint64_t TraderApi::GetANewOrderXTPID(uint64_t session_id) {
  return WithSession(session_id, kNoId, [&](const TraderSessionPtr& session) { return exchange_.counter().Reserve(*session); });
}

uint64_t TraderApi::InsertOrder(XTPOrderInsertInfo* order, uint64_t session_id) {
  if (!order) return Fail(error::kOrderArguments, kNoId);
  return WithSession(session_id, kNoId,
                     [&](const TraderSessionPtr& session) { return exchange_.counter().Insert(*session, *order, exchange_.XtpNow()); });
}

uint64_t TraderApi::InsertOrderExtra(XTPOrderInsertInfo* order, uint64_t session_id) {
  if (!order) return Fail(error::kOrderArguments, kNoId);
  return WithSession(session_id, kNoId, [&](const TraderSessionPtr& session) {
    const uint64_t id = exchange_.counter().InsertReserved(*session, *order, exchange_.XtpNow());
    return id != 0 ? id : Fail(error::kOrderArguments, kNoId);
  });
}

uint64_t TraderApi::CancelOrder(const uint64_t order_xtp_id, uint64_t session_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, kNoId);
  return WithSession(session_id, kNoId, [&](const TraderSessionPtr& session) {
    return exchange_.counter().Cancel(session, order_xtp_id, exchange_.XtpNow());
  });
}

template <typename Accept>
int TraderApi::SendOrders(uint64_t session_id, int request_id, bool extended, Accept&& accept) {
  return WithSession(session_id, -1, [&](const TraderSessionPtr& session) {
    std::vector<XTPOrderInfoEx> rows = exchange_.counter().Orders(*session->account, accept);
    if (extended) {
      exchange_.trader_outbox().Rows(session, std::move(rows), request_id, &TraderSpi::OnQueryOrderEx);
    } else {
      std::vector<XTPOrderInfo> plain;
      plain.reserve(rows.size());
      for (const XTPOrderInfoEx& row : rows) plain.push_back(PlainInfo(row));
      exchange_.trader_outbox().Rows(session, std::move(plain), request_id, &TraderSpi::OnQueryOrder);
    }
    return 0;
  });
}

int TraderApi::SendOrdersOf(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id, bool extended) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  const Filter filter(query_param->ticker, query_param->begin_time, query_param->end_time);
  return SendOrders(session_id, request_id, extended,
                    [&](const Order& order) { return filter.Accepts(order.info.ticker, order.info.insert_time); });
}

template <typename Accept>
int TraderApi::SendTrades(uint64_t session_id, int request_id, Accept&& accept) {
  return WithSession(session_id, -1, [&](const TraderSessionPtr& session) {
    exchange_.trader_outbox().Rows(session, exchange_.counter().Trades(*session->account, accept), request_id, &TraderSpi::OnQueryTrade);
    return 0;
  });
}

int TraderApi::QueryOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, -1);
  return SendOrders(session_id, request_id, false, [&](const Order& order) { return order.info.order_xtp_id == order_xtp_id; });
}

int TraderApi::QueryOrders(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) {
  return SendOrdersOf(query_param, session_id, request_id, false);
}

int TraderApi::QueryUnfinishedOrders(uint64_t session_id, int request_id) {
  return SendOrders(session_id, request_id, false, [](const Order& order) { return order.IsWorking(); });
}

int TraderApi::QueryOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int request_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, -1);
  return SendOrders(session_id, request_id, true, [&](const Order& order) { return order.info.order_xtp_id == order_xtp_id; });
}

int TraderApi::QueryOrdersEx(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) {
  return SendOrdersOf(query_param, session_id, request_id, true);
}

int TraderApi::QueryUnfinishedOrdersEx(uint64_t session_id, int request_id) {
  return SendOrders(session_id, request_id, true, [](const Order& order) { return order.IsWorking(); });
}

int TraderApi::QueryTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, -1);
  return SendTrades(session_id, request_id, [&](const XTPTradeReport& trade) { return trade.order_xtp_id == order_xtp_id; });
}

int TraderApi::QueryTrades(XTPQueryTraderReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  const Filter filter(query_param->ticker, query_param->begin_time, query_param->end_time);
  return SendTrades(session_id, request_id, [&](const XTPTradeReport& trade) { return filter.Accepts(trade.ticker, trade.trade_time); });
}

int TraderApi::QueryPosition(const char* ticker, uint64_t session_id, int request_id, XTP_MARKET_TYPE market) {
  return WithSession(session_id, -1, [&](const TraderSessionPtr& session) {
    exchange_.trader_outbox().Rows(session, session->account->Positions(ticker ? ticker : "", market, exchange_.market().instruments()),
                                   request_id, &TraderSpi::OnQueryPosition);
    return 0;
  });
}

int TraderApi::QueryAsset(uint64_t session_id, int request_id) {
  return WithSession(session_id, -1, [&](const TraderSessionPtr& session) {
    exchange_.trader_outbox().Rows<XTPQueryAssetRsp>(session, {session->account->Asset()}, request_id, &TraderSpi::OnQueryAsset);
    return 0;
  });
}

int64_t TraderApi::Refuse(int32_t error_id, int64_t failure) { return Fail(error_id, failure); }

bool TraderApi::HasSession(uint64_t session_id) {
  auto lock = exchange_.Lock();
  return exchange_.counter().FindSession(session_id) != nullptr;
}

int64_t TraderApi::Unsupported(const char* method, int64_t failure) {
  return Fail(MakeError(error::kServiceUnsupported, std::string(method) + " is not supported by the simulated counter"), failure);
}

}  // namespace xtp::sim
