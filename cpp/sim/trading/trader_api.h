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
  uint64_t GetAlgorithmIDByOrder(uint64_t order_xtp_id, uint32_t order_client_id) override {
    return MotherIds::MotherOf(order_xtp_id, order_client_id);
  }

  uint64_t GetANewOrderXTPID(uint64_t session_id) override;
  uint64_t InsertOrder(XTPOrderInsertInfo* order, uint64_t session_id) override;
  uint64_t InsertOrderExtra(XTPOrderInsertInfo* order, uint64_t session_id) override;
  uint64_t CancelOrder(const uint64_t order_xtp_id, uint64_t session_id) override;

  uint64_t FundTransfer(XTPFundTransferReq* fund_transfer, uint64_t session_id) override;

  uint64_t InsertOptionCombinedOrder(XTPOptCombOrderInsertInfo* order, uint64_t session_id) override;
  uint64_t InsertOptionCombinedOrderExtra(XTPOptCombOrderInsertInfo* order, uint64_t session_id) override;
  uint64_t CancelOptionCombinedOrder(const uint64_t order_xtp_id, uint64_t session_id) override;

  int QueryOptionAuctionInfo(XTPQueryOptionAuctionInfoReq* query_param, uint64_t session_id, int request_id) override;
  int QueryOptionCombinedUnfinishedOrders(uint64_t session_id, int request_id) override;
  int QueryOptionCombinedOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override;
  int QueryOptionCombinedOrders(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id) override;
  int QueryOptionCombinedOrdersByPage(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int request_id) override;
  int QueryOptionCombinedUnfinishedOrdersEx(uint64_t session_id, int request_id) override;
  int QueryOptionCombinedOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override;
  int QueryOptionCombinedOrdersEx(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id) override;
  int QueryOptionCombinedOrdersByPageEx(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int request_id) override;
  int QueryOptionCombinedTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) override;
  int QueryOptionCombinedTrades(const XTPQueryOptCombTraderReq* query_param, uint64_t session_id, int request_id) override;
  int QueryOptionCombinedTradesByPage(const XTPQueryOptCombTraderByPageReq* query_param, uint64_t session_id, int request_id) override;
  int QueryOptionCombinedPosition(const XTPQueryOptCombPositionReq* query_param, uint64_t session_id, int request_id) override;
  int QueryOptionCombinedStrategyInfo(uint64_t session_id, int request_id) override;
  int QueryOptionCombinedExecPosition(const XTPQueryOptCombExecPosReq* query_param, uint64_t session_id, int request_id) override;

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

  uint64_t CreditCashRepay(double amount, uint64_t session_id) override;
  uint64_t CreditCashRepayDebtInterestFee(const char* debt_id, double amount, uint64_t session_id) override;
  uint64_t CreditSellStockRepayDebtInterestFee(XTPOrderInsertInfo* order, const char* debt_id, uint64_t session_id) override;
  uint64_t CreditExtendDebtDate(XTPCreditDebtExtendReq* debt_extend, uint64_t session_id) override;
  int QueryCreditCashRepayInfo(uint64_t session_id, int request_id) override;
  int QueryCreditFundInfo(uint64_t session_id, int request_id) override;
  int QueryCreditFundExtraInfo(uint64_t session_id, int request_id) override;
  int QueryCreditDebtInfo(uint64_t session_id, int request_id) override;
  int QueryCreditTickerDebtInfo(XTPClientQueryCrdDebtStockReq* query_param, uint64_t session_id, int request_id) override;
  int QueryCreditAssetDebtInfo(uint64_t session_id, int request_id) override;
  int QueryCreditTickerAssignInfo(XTPClientQueryCrdPositionStockReq* query_param, uint64_t session_id, int request_id) override;
  int QueryCreditExcessStock(XTPClientQueryCrdSurplusStkReqInfo* query_param, uint64_t session_id, int request_id) override;
  int QueryMulCreditExcessStock(XTPClientQueryCrdSurplusStkReqInfo* query_param, uint64_t session_id, int request_id) override;
  int QueryCreditExtendDebtDateOrders(uint64_t xtp_id, uint64_t session_id, int request_id) override;
  int QueryCreditPositionExtraInfo(XTPClientQueryCrdPositionStockReq* query_param, uint64_t session_id, int request_id) override;
  int QueryETF(XTPQueryETFBaseReq* query_param, uint64_t session_id, int request_id) override;
  int QueryETFTickerBasket(XTPQueryETFComponentReq* query_param, uint64_t session_id, int request_id) override;
  int QueryIPOInfoList(uint64_t session_id, int request_id) override;
  int QueryIPOQuotaInfo(uint64_t session_id, int request_id) override;
  int QueryBondIPOInfoList(uint64_t session_id, int request_id) override;
  int QueryBondSwapStockInfo(XTPQueryBondSwapStockReq* query_param, uint64_t session_id, int request_id) override;
  int QueryStructuredFund(XTPQueryStructuredFundInfoReq* query_param, uint64_t session_id, int request_id) override;

  int LoginALGO(const char* ip, int port, const char* user, const char* password, XTP_PROTOCOL_TYPE sock_type,
                const char* local_ip) override;
  int ALGOUserEstablishChannel(const char* oms_ip, int oms_port, const char* user, const char* password, uint64_t session_id) override;
  int InsertAlgoOrder(uint32_t strategy_type, uint64_t client_strategy_id, char* strategy_param, uint64_t session_id) override;
  int CancelAlgoOrder(bool cancel_flag, uint64_t xtp_strategy_id, uint64_t session_id) override;
  int ModifyAlgoOrder(uint64_t xtp_strategy_id, char* strategy_param, uint64_t session_id) override;
  int PauseAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, uint64_t session_id, int32_t request_id) override;
  int ResumeAlgoOrder(uint64_t xtp_strategy_id, XTPStrategyTickerInfo* ticker_info, uint64_t session_id, int32_t request_id) override;
  int QueryStrategy(uint32_t strategy_type, uint64_t client_strategy_id, uint64_t xtp_strategy_id, uint64_t session_id,
                    int32_t request_id) override;
  int StrategyRecommendation(bool basket_flag, char* basket_param, uint64_t session_id, int32_t request_id) override;

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
  /// Answers with the rows that `find(session)` gives, unless the session asks too often. Without any, the error says so.
  template <typename Row, typename Find>
  int Answer(uint64_t session_id, int request_id, TraderOutbox::Reply<Row> reply, Find&& find, int32_t when_empty = error::kNoRecord);
  /// Asks the credit desk of a session's account; what has none is refused, as what asks too often is. `tell(session, desk, error)` answers
  /// either way.
  template <typename Tell>
  int AskCredit(uint64_t session_id, Tell&& tell);
  /// Answers with the rows that `find(desk)` gives.
  template <typename Row, typename Callback, typename Find>
  int CreditRows(uint64_t session_id, int request_id, Callback reply, Find&& find);
  /// Answers with the one row that it gives, or that there is none.
  template <typename Row, typename Find>
  int CreditRow(uint64_t session_id, int request_id, TraderOutbox::SingleReply<Row> reply, Find&& find);
  /// Answers with a page of rows, `find(account, reference, count)`. Its callback has no room for an error: too many queries are refused at
  /// once.
  template <typename Row, typename Query, typename Find>
  int AnswerPage(const Query* query, uint64_t session_id, int request_id, TraderOutbox::PageReply<Row> reply, Find&& find);
  /// Answers with the orders of the account that `accept`, in the older or the longer record.
  template <typename Accept>
  int SendOrders(uint64_t session_id, int request_id, bool extended, Accept&& accept);
  template <typename Accept>
  int SendTrades(uint64_t session_id, int request_id, Accept&& accept);
  int SendOrdersOf(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id, bool extended);
  template <typename Accept>
  int SendCombos(uint64_t session_id, int request_id, bool extended, Accept&& accept);
  template <typename Accept>
  int SendComboTrades(uint64_t session_id, int request_id, Accept&& accept);
  int SendCombosOf(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id, bool extended);
  /// Sends a request to the algo server by `ask(algo, session)`.
  template <typename Ask>
  int AskAlgo(uint64_t session_id, Ask&& ask);
  int PauseOrResume(bool pause, uint64_t xtp_strategy_id, const XTPStrategyTickerInfo* ticker_info, uint64_t session_id,
                    int32_t request_id);
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

template <typename Send>
uint64_t TraderApi::SendOrder(uint64_t session_id, Send&& send) {
  constexpr uint64_t kNoId = 0;
  bool early = false;
  const uint64_t id = WithSession(session_id, kNoId, [&](const TraderSessionPtr& session) {
    early = exchange_.options().early_event;
    exchange_.OnDemand();
    int32_t error = 0;
    const uint64_t sent = send(session, error);
    return sent != 0 ? sent : Fail(error, kNoId);
  });
  // The caller's thread is slow to return, so that what comes of the order is told before.
  if (early && id != 0) exchange_.AwaitTraderCallbacks();
  return id;
}

template <typename Result, typename Ask>
Result TraderApi::WithSession(uint64_t session_id, Result failure, Ask&& ask) {
  auto lock = exchange_.Lock();
  const TraderSessionPtr session = exchange_.counter().FindSession(session_id);
  return session ? ask(session) : Fail(error::kTraderNotConnected, failure);
}

}  // namespace xtp::sim
