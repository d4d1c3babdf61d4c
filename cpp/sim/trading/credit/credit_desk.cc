#include "sim/trading/credit/credit_desk.h"

#include <algorithm>
#include <set>

#include "sim/base/calendar_day.h"
#include "sim/base/errors.h"
#include "sim/base/text.h"
#include "sim/trading/credit/credit_figures.h"

namespace xtp::sim {

namespace {

constexpr int64_t kLongestExtension = 180;

template <typename Row>
Row RowOf(const Symbol& symbol) {
  Row row{};
  row.market = MarketOf(symbol.exchange);
  SetText(row.ticker, symbol.ticker);
  return row;
}

/// 0 with the amount set, or why it is none.
int32_t ParseAmount(double yuan, Money& amount) {
  const std::optional<Money> parsed = FromYuan(yuan);
  if (!parsed || *parsed <= 0 || *parsed % kFen != 0) return error::kCreditAmount;
  amount = *parsed;
  return 0;
}

/// As XTPCrdDebtInfo numbers them.
int32_t StatusOf(const Debt& debt, uint32_t day) {
  if (!debt.IsOpen()) return 1;
  return debt.IsOverdue(day) ? 2 : 0;
}

}  // namespace

XTPCrdCashRepayInfo CreditDesk::Keep(uint64_t id, double asked, Money paid, int32_t error_id) {
  XTPCrdCashRepayInfo row{};
  row.xtp_id = static_cast<int64_t>(id);
  row.status = error_id == 0 ? XTP_CRD_CR_SUCCESS : XTP_CRD_CR_FAILED;
  row.request_amount = asked;
  row.cash_repay_amount = ToYuan(paid);
  if (error_id != 0) row.error_info = MakeError(error_id);
  repayments_.push_back(row);
  return row;
}

XTPCrdCashRepayInfo CreditDesk::Repay(uint64_t id, double asked) {
  Money amount = 0;
  if (const int32_t broken = ParseAmount(asked, amount)) return Keep(id, asked, 0, broken);
  if (amount > account.account().available_cash()) return Keep(id, asked, 0, error::kCreditCash);
  return Keep(id, asked, account.Repay(amount), 0);
}

XTPCrdCashRepayInfo CreditDesk::RepayCharges(uint64_t id, std::string_view debt_id, double asked) {
  Money amount = 0;
  if (const int32_t broken = ParseAmount(asked, amount)) return Keep(id, asked, 0, broken);
  Debt* debt = account.debts().Find(debt_id);
  if (!debt) return Keep(id, asked, 0, error::kCreditDebt);
  if (amount > account.account().available_cash()) return Keep(id, asked, 0, error::kCreditCash);
  if (amount < debt->charges()) return Keep(id, asked, 0, error::kCreditInterest);
  return Keep(id, asked, account.RepayCharges(*debt, amount), 0);
}

int32_t CreditDesk::CheckExtension(const XTPCreditDebtExtendReq& request, uint32_t day, const Prices& prices) const {
  if (!funds_.fund_account.empty() && GetText(request.fund_account) != funds_.fund_account) return error::kFundAccount;
  if (!funds_.password.empty() && GetText(request.password) != funds_.password) return error::kMainCounterLogin;
  const auto& debts = account.debts().all();
  const auto debt = std::find_if(debts.begin(), debts.end(), [&](const Debt& each) { return each.id == GetText(request.debt_id); });
  if (debt == debts.end()) return error::kCreditDebt;
  if (!debt->IsOpen()) return error::kExtensionNothing;
  if (debt->IsOverdue(day)) return error::kExtensionStatus;
  if (debt->extended) return error::kExtensionTwice;
  if (request.defer_days == 0 || request.defer_days > kLongestExtension) return error::kExtensionRange;
  if (day < AddDays(debt->due, -account.terms().extension_days)) return error::kExtensionRange;
  if (debt->charges() > 0) return error::kExtensionInterest;
  return FiguresOf(account, prices).Keeps(account.terms().least_maintenance) ? 0 : error::kExtensionMaintenance;
}

CreditDesk::Extension CreditDesk::Extend(uint64_t id, const XTPCreditDebtExtendReq& request, uint32_t day, int64_t now,
                                         const Prices& prices) {
  Extension extension{};
  extension.notice.xtpid = id;
  SetText(extension.notice.debt_id, GetText(request.debt_id));
  extension.notice.oper_time = static_cast<uint64_t>(now);
  extension.error_id = CheckExtension(request, day, prices);
  extension.notice.oper_status = extension.error_id == 0 ? XTP_DEBT_EXTEND_OPER_SUCCESS : XTP_DEBT_EXTEND_OPER_FAILED;
  if (extension.error_id == 0) {
    Debt& debt = *account.debts().Find(GetText(request.debt_id));
    debt.due = AddDays(debt.due, request.defer_days);
    debt.extended = true;
  }
  extensions_.push_back(extension);
  return extension;
}

std::vector<CreditDesk::Extension> CreditDesk::Extensions(uint64_t id) const {
  std::vector<Extension> rows;
  for (const Extension& extension : extensions_) {
    if (id == 0 || extension.notice.xtpid == id) rows.push_back(extension);
  }
  return rows;
}

std::vector<XTPCrdDebtInfo> CreditDesk::DebtRows(uint32_t day) const {
  std::vector<XTPCrdDebtInfo> rows;
  for (const Debt& debt : account.debts().all()) {
    auto row = RowOf<XTPCrdDebtInfo>(debt.symbol);
    row.debt_type = static_cast<int32_t>(debt.kind);
    SetText(row.debt_id, debt.id);
    row.order_xtp_id = debt.order_id;
    row.debt_status = StatusOf(debt, day);
    row.order_date = debt.opened;
    row.end_date = debt.due;
    row.orig_end_date = debt.first_due;
    row.is_extended = debt.extended;
    row.remain_amt = ToYuan(debt.cash());
    row.remain_qty = debt.quantity;
    row.remain_principal = ToYuan(debt.principal);
    rows.push_back(row);
  }
  return rows;
}

XTPCrdFundInfo CreditDesk::Funds(const Prices& prices) const {
  const CreditFigures figures = FiguresOf(account, prices);
  XTPCrdFundInfo row{};
  if (figures.debts() > 0) row.maintenance_ratio = static_cast<double>(figures.assets) / static_cast<double>(figures.debts());
  row.all_asset = ToYuan(figures.assets);
  row.all_debt = ToYuan(figures.debts());
  row.line_of_credit = ToYuan(std::max<Money>(figures.line, 0));
  row.guaranty = ToYuan(figures.margin);
  return row;
}

XTPCrdFundExtraInfo CreditDesk::FundsExtra(const Prices& prices) const {
  const CreditFigures figures = FiguresOf(account, prices);
  XTPCrdFundExtraInfo row{};
  row.security_capital = ToYuan(figures.securities);
  row.financing_debts = ToYuan(figures.financing);
  row.short_sell_debts = ToYuan(figures.lending);
  row.contract_debts_load = ToYuan(account.terms().line);
  return row;
}

std::vector<XTPCrdDebtStockInfo> CreditDesk::TickerDebts(const Asked& asked) const {
  std::set<Symbol> symbols;
  for (const Debt& debt : account.debts().all()) {
    if (debt.quantity > 0 && asked.Takes(debt.symbol)) symbols.insert(debt.symbol);
  }
  std::vector<XTPCrdDebtStockInfo> rows;
  for (const Symbol& symbol : symbols) {
    auto row = RowOf<XTPCrdDebtStockInfo>(symbol);
    row.stock_repay_quantity = account.debts().Returnable(symbol);
    row.stock_total_quantity = account.debts().Owed(symbol);
    rows.push_back(row);
  }
  return rows;
}

std::vector<XTPClientQueryCrdPositionStkInfo> CreditDesk::Shortable(const Asked& asked, const InstrumentTable& listed) const {
  std::vector<XTPClientQueryCrdPositionStkInfo> rows;
  for (size_t i = 0; i < listed.size(); ++i) {
    const Instrument& instrument = listed.at(i);
    if (!account.terms().IsTarget(instrument) || !asked.Takes(instrument.symbol())) continue;
    auto row = RowOf<XTPClientQueryCrdPositionStkInfo>(instrument.symbol());
    row.left_qty = account.Shortable(instrument.symbol());
    if (account.terms().QuotaOf(instrument.symbol()) > 0) rows.push_back(row);
  }
  return rows;
}

std::vector<XTPClientQueryCrdSurplusStkRspInfo> CreditDesk::Surpluses(const Asked& asked) const {
  std::vector<XTPClientQueryCrdSurplusStkRspInfo> rows;
  for (const auto& [symbol, surplus] : account.surplus()) {
    if ((surplus.transferable == 0 && surplus.transferred == 0) || !asked.Takes(symbol)) continue;
    auto row = RowOf<XTPClientQueryCrdSurplusStkRspInfo>(symbol);
    row.transferable_quantity = surplus.transferable - surplus.moving;
    row.transferred_quantity = surplus.transferred;
    rows.push_back(row);
  }
  return rows;
}

std::vector<XTPCrdPositionExtraInfo> CreditDesk::PositionsExtra(const Asked& asked) const {
  std::vector<XTPCrdPositionExtraInfo> rows;
  for (const Holding& holding : account.account().Holdings()) {
    if (asked.Takes(holding.symbol)) rows.push_back(RowOf<XTPCrdPositionExtraInfo>(holding.symbol));
  }
  return rows;
}

void CreditDesk::BeginDay() {
  repayments_.clear();
  extensions_.clear();
  account.BeginDay();
}

}  // namespace xtp::sim
