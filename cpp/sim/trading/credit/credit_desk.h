#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "sim/trading/credit/credit_account.h"
#include "sim/trading/credit/prices.h"
#include "sim/trading/fund_transfers.h"

namespace xtp::sim {

/// What the owner of a credit account asks for that is no order, and the rows that queries of it bring.
struct CreditDesk {
  CreditDesk(Account& owner, const CreditTerms& terms, const FundSettings& funds) : account(owner, terms), funds_(funds) {}

  CreditAccount account;

  /// Pays debts in cash, the oldest first. The row says what became of it.
  XTPCrdCashRepayInfo Repay(uint64_t id, double amount);
  /// Pays interest and fees of one debt, all of them.
  XTPCrdCashRepayInfo RepayCharges(uint64_t id, std::string_view debt_id, double amount);

  struct Extension {
    XTPCreditDebtExtendNotice notice;
    int32_t error_id = 0;
  };
  /// Owes one debt for longer.
  Extension Extend(uint64_t id, const XTPCreditDebtExtendReq& request, uint32_t day, int64_t now, const Prices& prices);

  std::vector<XTPCrdCashRepayInfo> Repayments() const { return repayments_; }
  /// All of them for id 0.
  std::vector<Extension> Extensions(uint64_t id) const;
  std::vector<XTPCrdDebtInfo> DebtRows(uint32_t day) const;
  XTPCrdFundInfo Funds(const Prices& prices) const;
  XTPCrdFundExtraInfo FundsExtra(const Prices& prices) const;

  /// The securities that a query may ask for: one, or all for an empty ticker; XTP_MKT_INIT is any market.
  struct Asked {
    XTP_MARKET_TYPE market;
    std::string_view ticker;
    bool Takes(const Symbol& symbol) const {
      const bool of_market = market == XTP_MKT_INIT || MarketOf(symbol.exchange) == market;
      return of_market && (ticker.empty() || symbol.ticker == ticker);
    }
  };
  std::vector<XTPCrdDebtStockInfo> TickerDebts(const Asked& asked) const;
  std::vector<XTPClientQueryCrdPositionStkInfo> Shortable(const Asked& asked, const InstrumentTable& listed) const;
  std::vector<XTPClientQueryCrdSurplusStkRspInfo> Surpluses(const Asked& asked) const;
  std::vector<XTPCrdPositionExtraInfo> PositionsExtra(const Asked& asked) const;

  /// Overnight, before that of the account.
  void BeginDay();

 private:
  XTPCrdCashRepayInfo Keep(uint64_t id, double asked, Money paid, int32_t error_id);
  int32_t CheckExtension(const XTPCreditDebtExtendReq& request, uint32_t day, const Prices& prices) const;

  const FundSettings funds_;
  std::vector<XTPCrdCashRepayInfo> repayments_;
  std::vector<Extension> extensions_;
};

}  // namespace xtp::sim
