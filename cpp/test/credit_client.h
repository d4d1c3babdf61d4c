#pragma once
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include "test/check.h"
#include "test/sim_client.h"

namespace xtp::test {

/// What an answer of the counter brought.
template <typename Row>
struct Answer {
  std::vector<Row> rows;
  std::vector<int32_t> errors;  // of each callback
  bool complete = false;
};

/// A foreign client with a credit account, in the test environment unless told otherwise: every order trades as its mode says.
class CreditTrader : public Trader {
 public:
  static constexpr uint32_t kRests = 1;
  static constexpr uint32_t kTrades = 2;
  static constexpr uint32_t kHalf = 3;

  uint64_t Send(XTP_SIDE_TYPE side, const char* ticker, double price, int64_t quantity, uint32_t mode = kTrades,
                XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    return Trader::Send(Describe(side, ticker, price, quantity, mode, type));
  }
  uint64_t SellForInterest(const char* debt, const char* ticker, double price, int64_t quantity) {
    XTPOrderInsertInfo order = Describe(XTP_SIDE_REPAY_MARGIN, ticker, price, quantity, kTrades, XTP_PRICE_LIMIT);
    const uint64_t id = api()->CreditSellStockRepayDebtInterestFee(&order, debt, session());
    Settle();
    return id;
  }
  /// 0, or why it was refused.
  int32_t Refused(XTP_SIDE_TYPE side, const char* ticker, double price, int64_t quantity, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    return RejectionOf(Send(side, ticker, price, quantity, kTrades, type));
  }

  XTPCrdCashRepayRsp Repay(double amount, int32_t expected = 0) {
    const uint64_t id = api()->CreditCashRepay(amount, session());
    Settle();
    CHECK_EQ(repaid_.back().xtp_id, static_cast<int64_t>(id));
    CHECK_EQ(repay_error_, expected);
    return repaid_.back();
  }
  XTPCrdCashRepayDebtInterestFeeRsp RepayInterest(const char* debt, double amount, int32_t expected = 0) {
    const uint64_t id = api()->CreditCashRepayDebtInterestFee(debt, amount, session());
    Settle();
    CHECK_EQ(interest_.back().xtp_id, static_cast<int64_t>(id));
    CHECK_EQ(std::string(interest_.back().debt_compact_id), std::string(debt));
    CHECK_EQ(repay_error_, expected);
    return interest_.back();
  }
  /// The states that were told, and the error of the last.
  std::string Extend(const char* debt, uint32_t days, int32_t expected = 0) {
    extensions_.clear();
    XTPCreditDebtExtendReq request{};
    std::strncpy(request.debt_id, debt, sizeof request.debt_id - 1);
    request.defer_days = days;
    const uint64_t id = api()->CreditExtendDebtDate(&request, session());
    Settle();
    std::string states;
    for (const XTPCreditDebtExtendNotice& notice : extensions_) {
      CHECK_EQ(notice.xtpid, id);
      CHECK_EQ(std::string(notice.debt_id), std::string(debt));
      states += std::to_string(notice.oper_status);
    }
    CHECK_EQ(extend_error_, expected);
    return states;
  }

  Answer<XTPCrdDebtInfo> Debts() {
    return Ask(debts_, [&](int r) { return api()->QueryCreditDebtInfo(session(), r); });
  }
  XTPCrdDebtInfo Debt(size_t index = 0) {
    const auto rows = Debts().rows;
    CHECK(index < rows.size());
    return index < rows.size() ? rows[index] : XTPCrdDebtInfo{};
  }
  XTPCrdFundInfo Funds() {
    return One(funds_, [&](int r) { return api()->QueryCreditFundInfo(session(), r); });
  }
  XTPCrdFundExtraInfo FundsExtra() {
    return One(extra_, [&](int r) { return api()->QueryCreditFundExtraInfo(session(), r); });
  }
  Answer<XTPCrdCashRepayInfo> Repayments() {
    return Ask(repayments_, [&](int r) { return api()->QueryCreditCashRepayInfo(session(), r); });
  }
  Answer<XTPCrdDebtStockInfo> TickerDebts(const char* ticker = "") {
    auto request = For<XTPClientQueryCrdDebtStockReq>(ticker);
    return Ask(ticker_debts_, [&](int r) { return api()->QueryCreditTickerDebtInfo(&request, session(), r); });
  }
  Answer<XTPClientQueryCrdPositionStkInfo> Shortable(const char* ticker = "") {
    auto request = For<XTPClientQueryCrdPositionStockReq>(ticker);
    return Ask(shortable_, [&](int r) { return api()->QueryCreditTickerAssignInfo(&request, session(), r); });
  }
  Answer<XTPClientQueryCrdSurplusStkRspInfo> Surplus(const char* ticker) {
    auto request = For<XTPClientQueryCrdSurplusStkReqInfo>(ticker);
    return Ask(surplus_, [&](int r) { return api()->QueryCreditExcessStock(&request, session(), r); });
  }
  Answer<XTPClientQueryCrdSurplusStkRspInfo> Surpluses() {
    return Ask(surpluses_, [&](int r) { return api()->QueryMulCreditExcessStock(nullptr, session(), r); });
  }
  Answer<XTPCreditDebtExtendNotice> Extensions(uint64_t id = 0) {
    return Ask(extension_rows_, [&](int r) { return api()->QueryCreditExtendDebtDateOrders(id, session(), r); });
  }
  Answer<XTPCrdPositionExtraInfo> PositionsExtra(const char* ticker = "") {
    auto request = For<XTPClientQueryCrdPositionStockReq>(ticker);
    return Ask(positions_extra_, [&](int r) { return api()->QueryCreditPositionExtraInfo(&request, session(), r); });
  }
  double CashDebt(int32_t expected = 0) {
    api()->QueryCreditAssetDebtInfo(session(), ++requests_);
    Settle();
    CHECK_EQ(cash_debt_error_, expected);
    return cash_debt_;
  }

  void OnCreditCashRepay(XTPCrdCashRepayRsp* row, XTPRI* error, uint64_t) override {
    repaid_.push_back(*row);
    repay_error_ = error->error_id;
  }
  void OnCreditCashRepayDebtInterestFee(XTPCrdCashRepayDebtInterestFeeRsp* row, XTPRI* error, uint64_t) override {
    interest_.push_back(*row);
    repay_error_ = error->error_id;
  }
  void OnCreditExtendDebtDate(XTPCreditDebtExtendNotice* row, XTPRI* error, uint64_t) override {
    extensions_.push_back(*row);
    extend_error_ = error->error_id;
  }
  void OnQueryCreditCashRepayInfo(XTPCrdCashRepayInfo* row, XTPRI* error, int request, bool last, uint64_t) override {
    Take(repayments_, row, error, request, last);
  }
  void OnQueryCreditFundInfo(XTPCrdFundInfo* row, XTPRI* error, int request, uint64_t) override { Take(funds_, row, error, request, true); }
  void OnQueryCreditDebtInfo(XTPCrdDebtInfo* row, XTPRI* error, int request, bool last, uint64_t) override {
    Take(debts_, row, error, request, last);
  }
  void OnQueryCreditTickerDebtInfo(XTPCrdDebtStockInfo* row, XTPRI* error, int request, bool last, uint64_t) override {
    Take(ticker_debts_, row, error, request, last);
  }
  void OnQueryCreditAssetDebtInfo(double amount, XTPRI* error, int request, uint64_t) override {
    CHECK_EQ(request, requests_);
    cash_debt_ = amount;
    cash_debt_error_ = error->error_id;
  }
  void OnQueryCreditTickerAssignInfo(XTPClientQueryCrdPositionStkInfo* row, XTPRI* error, int request, bool last, uint64_t) override {
    Take(shortable_, row, error, request, last);
  }
  void OnQueryCreditExcessStock(XTPClientQueryCrdSurplusStkRspInfo* row, XTPRI* error, int request, uint64_t) override {
    Take(surplus_, row, error, request, true);
  }
  void OnQueryMulCreditExcessStock(XTPClientQueryCrdSurplusStkRspInfo* row, XTPRI* error, int request, uint64_t, bool last) override {
    Take(surpluses_, row, error, request, last);
  }
  void OnQueryCreditExtendDebtDateOrders(XTPCreditDebtExtendNotice* row, XTPRI* error, int request, bool last, uint64_t) override {
    Take(extension_rows_, row, error, request, last);
  }
  void OnQueryCreditFundExtraInfo(XTPCrdFundExtraInfo* row, XTPRI* error, int request, uint64_t) override {
    Take(extra_, row, error, request, true);
  }
  void OnQueryCreditPositionExtraInfo(XTPCrdPositionExtraInfo* row, XTPRI* error, int request, bool last, uint64_t) override {
    Take(positions_extra_, row, error, request, last);
  }

 private:
  static XTP_MARKET_TYPE MarketOf(const char* ticker) { return ticker[0] == '6' || ticker[0] == '5' ? XTP_MKT_SH_A : XTP_MKT_SZ_A; }

  static XTPOrderInsertInfo Describe(XTP_SIDE_TYPE side, const char* ticker, double price, int64_t quantity, uint32_t mode,
                                     XTP_PRICE_TYPE type) {
    XTPOrderInsertInfo order = OrderOf(ticker, MarketOf(ticker), side, price, quantity, type, XTP_BUSINESS_TYPE_MARGIN);
    order.order_client_id = mode;
    return order;
  }

  template <typename Request>
  static Request For(const char* ticker) {
    Request request{};
    if (ticker[0] != 0) request.market = MarketOf(ticker);
    std::strncpy(request.ticker, ticker, sizeof request.ticker - 1);
    return request;
  }

  template <typename Row>
  void Take(Answer<Row>& answer, const Row* row, const XTPRI* error, int request, bool last) {
    CHECK_EQ(request, requests_);
    CHECK(!answer.complete);
    if (row) answer.rows.push_back(*row);
    answer.errors.push_back(error->error_id);
    answer.complete = last;
  }

  template <typename Row>
  Answer<Row> Ask(Answer<Row>& answer, const std::function<int(int request)>& query) {
    answer = {};
    CHECK_EQ(query(++requests_), 0);
    Settle();
    CHECK(answer.complete);
    return answer;
  }

  template <typename Row>
  Row One(Answer<Row>& answer, const std::function<int(int request)>& query) {
    const Answer<Row> one = Ask(answer, query);
    CHECK_EQ(one.rows.size(), 1u);
    return one.rows.empty() ? Row{} : one.rows[0];
  }

  // Written on the trader thread, read when it has settled.
  int requests_ = 1000;
  std::vector<XTPCrdCashRepayRsp> repaid_;
  std::vector<XTPCrdCashRepayDebtInterestFeeRsp> interest_;
  std::vector<XTPCreditDebtExtendNotice> extensions_;
  int32_t repay_error_ = 0;
  int32_t extend_error_ = 0;
  double cash_debt_ = 0;
  int32_t cash_debt_error_ = 0;
  Answer<XTPCrdDebtInfo> debts_;
  Answer<XTPCrdFundInfo> funds_;
  Answer<XTPCrdFundExtraInfo> extra_;
  Answer<XTPCrdCashRepayInfo> repayments_;
  Answer<XTPCrdDebtStockInfo> ticker_debts_;
  Answer<XTPClientQueryCrdPositionStkInfo> shortable_;
  Answer<XTPClientQueryCrdSurplusStkRspInfo> surplus_;
  Answer<XTPClientQueryCrdSurplusStkRspInfo> surpluses_;
  Answer<XTPCreditDebtExtendNotice> extension_rows_;
  Answer<XTPCrdPositionExtraInfo> positions_extra_;
};

}  // namespace xtp::test
