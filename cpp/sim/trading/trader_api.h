#pragma once
#include <atomic>
#include <memory>
#include <optional>
#include <string>

#include "sim/base/login_door.h"
#include "sim/exchange.h"
#include "sim/generated/unsupported_trader_api.h"
#include "sim/trading/trader_failure.h"

namespace xtp::sim {

/// The TraderApi of the process, on which several accounts may log in.
class TraderApi final : public UnsupportedTraderApi {
 public:
  /// nullptr for arguments that the real library refuses, and while another one lives.
  static TraderApi* Create(uint8_t client_id, const char* save_file_path);

  void Release() override;
  const char* GetTradingDay() override;
  void RegisterSpi(XTP::API::TraderSpi* spi) override { gate_->Register(spi); }
  XTPRI* GetApiLastError() override;
  const char* GetApiVersion() override;
  uint8_t GetClientIDByXTPID(uint64_t order_xtp_id) override;
  const char* GetAccountByXTPID(uint64_t order_xtp_id) override;
  void SubscribePublicTopic(XTP_TE_RESUME_TYPE resume_type) override;
  void SetSoftwareKey(const char* key) override;
  bool SetMaxOrderBufferQuantity(uint32_t max_order_qty) override;

  uint64_t Login(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                 const char* local_ip) override;
  int Logout(uint64_t session_id) override;
  bool IsServerRestart(uint64_t session_id) override;
  /// No order here comes from an algorithm.
  uint64_t GetAlgorithmIDByOrder(uint64_t, uint32_t) override { return 0; }

  uint64_t GetANewOrderXTPID(uint64_t session_id) override;
  uint64_t InsertOrder(XTPOrderInsertInfo* order, uint64_t session_id) override;
  uint64_t InsertOrderExtra(XTPOrderInsertInfo* order, uint64_t session_id) override;
  uint64_t CancelOrder(const uint64_t order_xtp_id, uint64_t session_id) override;

  uint64_t FundTransfer(XTPFundTransferReq* fund_transfer, uint64_t session_id) override;

  int QueryAccountTradeMarket(uint64_t session_id, int request_id) override;
  int QueryOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override;
  int QueryOrders(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) override;
  int QueryUnfinishedOrders(uint64_t session_id, int request_id) override;
  int QueryOrdersByPage(const XTPQueryOrderByPageReq* query_param, uint64_t session_id, int request_id) override;
  int QueryOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override;
  int QueryOrdersEx(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) override;
  int QueryUnfinishedOrdersEx(uint64_t session_id, int request_id) override;
  int QueryOrdersByPageEx(const XTPQueryOrderByPageReq* query_param, uint64_t session_id, int request_id) override;
  int QueryTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override;
  int QueryTrades(XTPQueryTraderReq* query_param, uint64_t session_id, int request_id) override;
  int QueryTradesByPage(const XTPQueryTraderByPageReq* query_param, uint64_t session_id, int request_id) override;
  int QueryPosition(const char* ticker, uint64_t session_id, int request_id, XTP_MARKET_TYPE market) override;
  int QueryAsset(uint64_t session_id, int request_id) override;
  int QueryFundTransfer(XTPQueryFundTransferLogReq* query_param, uint64_t session_id, int request_id) override;
  int QueryOtherServerFund(XTPFundQueryReq* query_param, uint64_t session_id, int request_id) override;

 protected:
  int64_t Refuse(int32_t error_id, int64_t failure) override;
  bool HasSession(uint64_t session_id) override;
  int64_t Unsupported(const char* method, int64_t failure) override;

 private:
  explicit TraderApi(uint8_t client_id);

  /// Does `ask(session)` and gives what it gives; `failure` when there is no such session.
  template <typename Result, typename Ask>
  Result WithSession(uint64_t session_id, Result failure, Ask&& ask);
  /// Sends an order by `send(session, error)`; 0 is a failure for the reason in `error`.
  template <typename Send>
  uint64_t SendOrder(uint64_t session_id, Send&& send);
  /// Answers with the rows that `find(session)` gives, unless the session asks too often.
  template <typename Row, typename Find>
  int Answer(uint64_t session_id, int request_id, TraderOutbox::Reply<Row> reply, Find&& find);
  /// The same for a page of rows. Its callback has no room for an error: too many of them are refused at once.
  template <typename Row, typename Find>
  int AnswerPage(uint64_t session_id, int64_t count, int request_id, TraderOutbox::PageReply<Row> reply, Find&& find);
  /// Answers with the orders of the account that `accept`, in the older or the longer record.
  template <typename Accept>
  int SendOrders(uint64_t session_id, int request_id, bool extended, Accept&& accept);
  template <typename Accept>
  int SendTrades(uint64_t session_id, int request_id, Accept&& accept);
  int SendOrdersOf(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id, bool extended);
  Topic TopicOfLogin() const;

  Exchange& exchange_;
  const uint8_t client_id_;
  const std::shared_ptr<TraderGate> gate_;
  LoginDoor door_;
  std::atomic<bool> released_{false};
  XTPRI shown_error_{};  // what GetApiLastError gave out
  // Under the exchange's lock: what was set for the next login.
  std::optional<XTP_TE_RESUME_TYPE> topic_;
  std::string software_key_;
  uint32_t order_buffer_ = OrderBuffer::kDefault;
  char trading_day_[XTP_TRADING_DAY_LEN] = "";  // under the exchange's lock
};

template <typename Result, typename Ask>
Result TraderApi::WithSession(uint64_t session_id, Result failure, Ask&& ask) {
  auto lock = exchange_.Lock();
  const TraderSessionPtr session = exchange_.counter().FindSession(session_id);
  return session ? ask(session) : Fail(error::kTraderNotConnected, failure);
}

}  // namespace xtp::sim
