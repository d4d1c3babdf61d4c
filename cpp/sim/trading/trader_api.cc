#include "sim/trading/trader_api.h"

#include <string>

#include "sim/base/errors.h"
#include "sim/base/log_folder.h"
#include "sim/base/released.h"
#include "sim/base/text.h"
#include "sim/trading/order_ids.h"
#include "sim/trading/trader_failure.h"
#include "sim/version.h"

namespace xtp::sim {

namespace {

constexpr uint64_t kNoId = 0;

}  // namespace

TraderApi* TraderApi::Create(uint8_t client_id, const char* save_file_path) {
  if (client_id == 0 || !save_file_path) return Fail<TraderApi*>(error::kTraderCreateArguments, nullptr);
  Exchange& exchange = Exchange::Instance();
  auto lock = exchange.Lock();
  if (!exchange.ClaimTrader()) return Fail<TraderApi*>(error::kTraderExists, nullptr);
  MakeLogFolder(save_file_path, TraderLastError());
  return new TraderApi(client_id);
}

TraderApi::TraderApi(uint8_t client_id)
    : exchange_(Exchange::Instance()), client_id_(client_id), gate_(std::make_shared<TraderGate>()), door_(exchange_.changed()) {}

XTPRI* TraderApi::GetApiLastError() {
  shown_error_ = TraderLastError();
  return &shown_error_;
}

void TraderApi::Release() {
  if (released_.exchange(true)) return;
  {
    auto lock = exchange_.Lock();
    exchange_.counter().LogoutAll(gate_.get());
    exchange_.algo().Release(gate_.get());
    door_.Close(lock);
  }
  gate_->Close();
  {
    auto lock = exchange_.Lock();
    exchange_.FreeTrader();
  }
  KeepReleased(this);
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

bool TraderApi::SetMaxOrderBufferQuantity(uint32_t max_order_qty) {
  if (max_order_qty > OrderBuffer::kLargest) return false;
  auto lock = exchange_.Lock();
  order_buffer_ = max_order_qty;
  return true;
}

void TraderApi::SubscribePublicTopic(XTP_TE_RESUME_TYPE resume_type) {
  auto lock = exchange_.Lock();
  topic_ = resume_type;
}

void TraderApi::SetSoftwareKey(const char* key) {
  auto lock = exchange_.Lock();
  software_key_ = key ? key : "";
}

Topic TraderApi::TopicOfLogin() const {
  if (!topic_) return exchange_.options().default_topic;
  return *topic_ == XTP_TERT_RESTART ? Topic::kRestart : Topic::kQuick;
}

uint64_t TraderApi::Login(const char* ip, int, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type, const char*) {
  if (!ip || !user || !password) return Fail(error::kTraderLoginArguments, kNoId);
  if (sock_type == XTP_PROTOCOL_UDP) return Fail(error::kNoFrame, kNoId);
  auto lock = exchange_.Lock();
  const Options& options = exchange_.options();
  const auto hangs = [&] { return options.hang_trader || (!options.hang_account.empty() && options.hang_account == user); };
  if (!door_.Pass(lock, exchange_.login_line(true), hangs)) return Fail(error::kLogin, kNoId);
  if (options.trader.closes) return Fail(error::kNoFrame, kNoId);
  if (options.trader.refusal.error_id != 0) return Fail(options.trader.refusal, kNoId);
  XTPRI refusal = CheckLogin(options.login, user, password, software_key_);
  if (refusal.error_id != 0) return Fail(refusal, kNoId);
  const TraderSessionPtr session = exchange_.counter().Login(user, {client_id_, gate_, TopicOfLogin(), order_buffer_}, refusal);
  if (!session) return Fail(refusal, kNoId);
  SetText(trading_day_, std::to_string(exchange_.trading_day()));
  return session->id;
}

int TraderApi::Logout(uint64_t session_id) {
  bool live;
  {
    auto lock = exchange_.Lock();
    live = exchange_.counter().FindSession(session_id) != nullptr;
    exchange_.counter().Logout(session_id);
  }
  if (live) gate_->Settle();
  return 0;
}

bool TraderApi::IsServerRestart(uint64_t session_id) {
  auto lock = exchange_.Lock();
  const TraderSessionPtr session = exchange_.counter().FindSession(session_id);
  return session && session->after_restart;
}

uint64_t TraderApi::GetANewOrderXTPID(uint64_t session_id) {
  return WithSession(session_id, kNoId, [&](const TraderSessionPtr& session) { return exchange_.counter().Reserve(*session); });
}

uint64_t TraderApi::InsertOrder(XTPOrderInsertInfo* order, uint64_t session_id) {
  if (!order) return Fail(error::kOrderArguments, kNoId);
  return SendOrder(session_id, [&](const TraderSessionPtr& session, int32_t& error) {
    return exchange_.counter().Insert(session, *order, exchange_.XtpNow(), error);
  });
}

uint64_t TraderApi::InsertOrderExtra(XTPOrderInsertInfo* order, uint64_t session_id) {
  if (!order) return Fail(error::kOrderArguments, kNoId);
  return SendOrder(session_id, [&](const TraderSessionPtr& session, int32_t& error) {
    return exchange_.counter().InsertReserved(session, *order, exchange_.XtpNow(), error);
  });
}

uint64_t TraderApi::CancelOrder(const uint64_t order_xtp_id, uint64_t session_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, kNoId);
  return SendOrder(session_id, [&](const TraderSessionPtr& session, int32_t& error) {
    return exchange_.counter().Cancel(session, order_xtp_id, exchange_.XtpNow(), error);
  });
}

uint64_t TraderApi::InsertOptionCombinedOrder(XTPOptCombOrderInsertInfo* order, uint64_t session_id) {
  if (!order) return Fail(error::kOrderArguments, kNoId);
  return SendOrder(session_id, [&](const TraderSessionPtr& session, int32_t& error) {
    return exchange_.counter().InsertCombo(session, *order, false, exchange_.XtpNow(), error);
  });
}

uint64_t TraderApi::InsertOptionCombinedOrderExtra(XTPOptCombOrderInsertInfo* order, uint64_t session_id) {
  if (!order) return Fail(error::kOrderArguments, kNoId);
  return SendOrder(session_id, [&](const TraderSessionPtr& session, int32_t& error) {
    return exchange_.counter().InsertCombo(session, *order, true, exchange_.XtpNow(), error);
  });
}

uint64_t TraderApi::CancelOptionCombinedOrder(const uint64_t order_xtp_id, uint64_t session_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, kNoId);
  return SendOrder(session_id, [&](const TraderSessionPtr& session, int32_t& error) {
    return exchange_.counter().CancelCombo(session, order_xtp_id, exchange_.XtpNow(), error);
  });
}

uint64_t TraderApi::FundTransfer(XTPFundTransferReq* fund_transfer, uint64_t session_id) {
  if (!fund_transfer) return Fail(error::kTraderArguments, kNoId);
  if (fund_transfer->amount == 0) return Fail(error::kOrderArguments, kNoId);
  return WithSession(session_id, kNoId, [&](const TraderSessionPtr& session) {
    return exchange_.counter().Transfer(*session, *fund_transfer, exchange_.XtpNow());
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
