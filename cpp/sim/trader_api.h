#pragma once
#include <memory>

#include "sim/exchange.h"
#include "sim/generated/unsupported_trader_api.h"
#include "sim/login_door.h"

namespace xtp::sim {

/// The TraderApi of the process, on which several accounts may log in.
class TraderApi final : public UnsupportedTraderApi {
 public:
  /// nullptr for arguments that the real library refuses, and while another one lives.
  static TraderApi* Create(uint8_t client_id, const char* save_file_path);

  void Release() override;
  const char* GetTradingDay() override;
  void RegisterSpi(XTP::API::TraderSpi* spi) override { gate_->Register(spi); }
  XTPRI* GetApiLastError() override { return &TraderLastError(); }
  const char* GetApiVersion() override;
  uint8_t GetClientIDByXTPID(uint64_t order_xtp_id) override;
  const char* GetAccountByXTPID(uint64_t order_xtp_id) override;
  bool SetMaxOrderBufferQuantity(uint32_t max_order_qty) override;

  uint64_t Login(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                 const char* local_ip) override;
  int Logout(uint64_t session_id) override;
  bool IsServerRestart(uint64_t) override { return false; }
  /// No order here comes from an algorithm.
  uint64_t GetAlgorithmIDByOrder(uint64_t, uint32_t) override { return 0; }

  uint64_t GetANewOrderXTPID(uint64_t session_id) override;
  uint64_t InsertOrder(XTPOrderInsertInfo* order, uint64_t session_id) override;
  uint64_t InsertOrderExtra(XTPOrderInsertInfo* order, uint64_t session_id) override;
  uint64_t CancelOrder(const uint64_t order_xtp_id, uint64_t session_id) override;

  int QueryOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override;
  int QueryOrders(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) override;
  int QueryUnfinishedOrders(uint64_t session_id, int request_id) override;
  int QueryOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override;
  int QueryOrdersEx(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) override;
  int QueryUnfinishedOrdersEx(uint64_t session_id, int request_id) override;
  int QueryTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override;
  int QueryTrades(XTPQueryTraderReq* query_param, uint64_t session_id, int request_id) override;
  int QueryPosition(const char* ticker, uint64_t session_id, int request_id, XTP_MARKET_TYPE market) override;
  int QueryAsset(uint64_t session_id, int request_id) override;

 protected:
  int64_t Refuse(int32_t error_id, int64_t failure) override;
  bool HasSession(uint64_t session_id) override;
  int64_t Unsupported(const char* method, int64_t failure) override;

 private:
  explicit TraderApi(uint8_t client_id);

  /// Does `ask(session)` and gives what it gives; `failure` when there is no such session.
  template <typename Result, typename Ask>
  Result WithSession(uint64_t session_id, Result failure, Ask&& ask);
  /// Answers with the orders of the account that `accept`, in the older or the longer record.
  template <typename Accept>
  int SendOrders(uint64_t session_id, int request_id, bool extended, Accept&& accept);
  template <typename Accept>
  int SendTrades(uint64_t session_id, int request_id, Accept&& accept);
  int SendOrdersOf(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id, bool extended);

  Exchange& exchange_;
  const uint8_t client_id_;
  const std::shared_ptr<TraderGate> gate_;
  LoginDoor door_;
  char trading_day_[XTP_TRADING_DAY_LEN] = "";  // under the exchange's lock
};

}  // namespace xtp::sim
