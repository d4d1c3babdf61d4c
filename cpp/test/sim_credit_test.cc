#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "test/check.h"
#include "test/credit_client.h"
#include "test/sim_client.h"

// Credit (margin trading) accounts. The scenarios' names are those of the project's list.

using namespace xtp::test;

namespace {

/// A credit account of a million yuan and 10,000 shares of 600001 (previous close 10.00), in the test environment before the day begins, so
/// that prices are the previous closes: 688001 50.00, 000001 12.34, 300001 25.60, 510300 4.000, 159915 2.500.
struct Borrower {
  Borrower() {
    Restart();
    Set("matching", "test");
    Set("account.kinds", "tester:credit");
    Set("account.positions", "600001.SH:10000@9.00");
  }
  CreditTrader* operator->() {
    if (trader.session() == 0) trader.Login();
    return &trader;
  }
  CreditTrader trader;
};

void Night() { CHECK_EQ(Control().load_feed(nullptr), 0); }

/// The documented fees of an order that traded an amount (in 1/10000 yuan), computed independently.
int64_t FeesOf(int64_t amount, bool sell, bool stock = true) {
  const auto fen = [](int64_t units) { return (units + 50) / 100 * 100; };
  if (amount == 0) return 0;
  return std::max<int64_t>(fen(amount * 25 / 100000), 50000) + fen(amount / 100000) + (sell && stock ? fen(amount * 5 / 10000) : 0);
}

}  // namespace

TEST("C5 an account's kind: its type, and the business it does not do") {
  Restart();
  CHECK(Set("account.kinds", "lender:credit,hedger:option,saver:cash"));
  CHECK(!Set("account.kinds", "lender:margin"));
  CHECK(!Set("account.kinds", "lender"));
  Trader trader;
  for (const auto& [user, type] : {std::pair{"lender", XTP_ACCOUNT_CREDIT},
                                   {"hedger", XTP_ACCOUNT_DERIVE},
                                   {"saver", XTP_ACCOUNT_NORMAL},
                                   {"anybody", XTP_ACCOUNT_NORMAL}}) {
    trader.Relogin(user);
    CHECK_EQ(trader.Asset().account_type, type);
    const uint64_t id = trader.InsertAs(0, trader.session(), "600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10.00, 100);
    CHECK_EQ(trader.RejectionOf(id), type == XTP_ACCOUNT_NORMAL ? 0 : 11000310);
  }
}

TEST("C5 the assets of a credit account: proceeds beside the cash, no sums of the day") {
  Borrower account;
  account->Send(XTP_SIDE_BUY, "600001", 10.00, 100);
  account->Send(XTP_SIDE_SHORT_SELL, "000001", 12.50, 1000);
  const int64_t cash = Units(1'000'000 - 1000) - FeesOf(Units(1000), false);
  const int64_t proceeds = Units(12'500) - FeesOf(Units(12'500), true);
  const XTPQueryAssetRsp asset = account->Asset();
  CHECK_EQ(asset.account_type, XTP_ACCOUNT_CREDIT);
  CHECK_EQ(Units(asset.buying_power), cash);
  CHECK_EQ(Units(asset.repay_stock_aval_banlance), proceeds);
  CHECK_EQ(Units(asset.total_asset), cash + proceeds);
  CHECK_EQ(Units(asset.security_asset), 0);
  CHECK_EQ(Units(asset.fund_buy_amount) + Units(asset.fund_buy_fee) + Units(asset.fund_sell_amount) + Units(asset.fund_sell_fee), 0);
}

TEST("a buy on credit takes no cash: a debt, the line, the margin and the ratio follow") {
  Borrower account;
  const uint64_t id = account->Send(XTP_SIDE_MARGIN_TRADE, "600001", 10.50, 2000);
  CHECK_EQ(account->Story(id), "4t1");
  const int64_t amount = Units(21'000);
  const int64_t fees = FeesOf(amount, false);
  CHECK_EQ(Units(account->Asset().buying_power), Units(1'000'000));
  CHECK_EQ(account->Position("600001").total_qty, 12000);
  CHECK_EQ(account->Position("600001").sellable_qty, 10000);

  const XTPCrdDebtInfo debt = account->Debt();
  CHECK_EQ(debt.debt_type, 0);
  CHECK_EQ(debt.debt_status, 0);
  CHECK_EQ(debt.order_xtp_id, id);
  CHECK_EQ(debt.market, XTP_MKT_SH_A);
  CHECK_EQ(std::string(debt.ticker), std::string("600001"));
  CHECK_EQ(debt.order_date, 20260105u);
  CHECK_EQ(debt.end_date, 20260704u);
  CHECK_EQ(debt.orig_end_date, 20260704u);
  CHECK(!debt.is_extended);
  CHECK_EQ(Units(debt.remain_principal), amount);
  CHECK_EQ(Units(debt.remain_amt), amount + fees);
  CHECK_EQ(debt.remain_qty, 0);
  CHECK_EQ(Units(account->CashDebt()), amount + fees);

  const XTPCrdFundInfo funds = account->Funds();
  const int64_t securities = Units(12000 * 10.00);
  CHECK_EQ(Units(funds.all_asset), Units(1'000'000) + securities);
  CHECK_EQ(Units(funds.all_debt), amount + fees);
  CHECK(std::abs(funds.maintenance_ratio - funds.all_asset / funds.all_debt) < 1e-9);
  CHECK_EQ(Units(funds.line_of_credit), Units(5'000'000) - amount);
  // Cash + 0.7 (value - borrowed) - borrowed x 1 - fees.
  CHECK_EQ(Units(funds.guaranty), Units(1'000'000) + (securities - amount) / 10 * 7 - amount - fees);
  const XTPCrdFundExtraInfo extra = account->FundsExtra();
  CHECK_EQ(Units(extra.contract_debts_load), Units(5'000'000));
  CHECK_EQ(Units(extra.financing_debts), amount + fees);
  CHECK_EQ(Units(extra.security_capital), securities);
  CHECK_EQ(Units(extra.short_sell_debts), 0);
}

TEST("a working order on credit takes of line and margin, a cancel gives them back") {
  Borrower account;
  const XTPCrdFundInfo before = account->Funds();
  const uint64_t buy = account->Send(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 1000, CreditTrader::kRests);
  const uint64_t sale = account->Send(XTP_SIDE_SHORT_SELL, "000001", 12.40, 1000, CreditTrader::kRests);
  const XTPCrdFundInfo working = account->Funds();
  CHECK_EQ(Units(working.line_of_credit), Units(before.line_of_credit - 10'000 - 12'400));
  CHECK_EQ(Units(working.guaranty), Units(before.guaranty - 10'000 - 12'400));
  CHECK_EQ(account->Shortable("000001").rows.at(0).left_qty, 999'000);
  for (const uint64_t id : {buy, sale}) account->Cancel(id);
  CHECK_EQ(account->Story(buy), "45");
  CHECK_EQ(Units(account->Funds().line_of_credit), Units(before.line_of_credit));
  CHECK_EQ(Units(account->Funds().guaranty), Units(before.guaranty));
  CHECK_EQ(account->Shortable("000001").rows.at(0).left_qty, 1'000'000);
  CHECK_EQ(account->Debts().errors.at(0), 11000350);
}

TEST("what is refused on credit") {
  Borrower account;
  Set("credit.line", "100000");
  Set("credit.targets", "600001.SH,000001.SZ,510300.SH,688001.SH");
  Set("credit.quotas", "000001.SZ:500,600001.SH:20000");
  Set("credit.haircut", "0.5");
  Set("account.cash", "50000");
  Set("account.positions", "");
  // 50,000 of cash: margin 50,000; line 100,000.
  CHECK_EQ(account->Refused(XTP_SIDE_MARGIN_TRADE, "300001", 25.60, 100), 11000902);
  CHECK_EQ(account->Refused(XTP_SIDE_SHORT_SELL, "300001", 25.70, 100), 11000902);
  CHECK_EQ(account->Refused(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 100, XTP_PRICE_BEST5_OR_CANCEL), 11010115);
  CHECK_EQ(account->Refused(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 10100), 11010564);
  CHECK_EQ(account->Refused(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 5100), 11010512);
  CHECK_EQ(account->Refused(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 150), 11010123);
  CHECK_EQ(account->Refused(XTP_SIDE_MARGIN_TRADE, "600001", 12.00, 100), 11010122);
  CHECK_EQ(account->Refused(XTP_SIDE_SHORT_SELL, "600001", 10.00, 100), 11000912);
  CHECK_EQ(account->Refused(XTP_SIDE_SHORT_SELL, "000001", 12.40, 600), 11010503);
  CHECK_EQ(account->Refused(XTP_SIDE_SHORT_SELL, "600001", 10.01, 5000), 11010512);
  CHECK_EQ(account->Refused(XTP_SIDE_REPAY_STOCK, "600001", 10.00, 100), 11000906);
  CHECK_EQ(account->Refused(XTP_SIDE_REPAY_MARGIN, "600001", 10.00, 100), 11010121);
  CHECK_EQ(account->Refused(XTP_SIDE_BUY, "600001", 10.00, 5100), 11010120);
  CHECK_EQ(account->Refused(XTP_SIDE_BUY, "999999", 10.00, 100), 11000010);
  CHECK_EQ(account->Refused(XTP_SIDE_PURCHASE, "510300", 4.00, 100), 11000309);
  CHECK_EQ(account->Refused(77, "510300", 4.00, 100), 11000114);
  // A fund may be sold short at any price.
  CHECK_EQ(account->Refused(XTP_SIDE_SHORT_SELL, "510300", 3.90, 100), 0);
  // The smallest quantity that is refused, and the largest that is not.
  CHECK_EQ(account->Refused(XTP_SIDE_SHORT_SELL, "000001", 12.40, 500), 0);
  CHECK_EQ(account->Refused(XTP_SIDE_SHORT_SELL, "000001", 12.40, 100), 11010503);
}

TEST("below the least maintenance ratio nothing new is done on credit") {
  Borrower account;
  Set("account.cash", "12000");
  Set("account.positions", "");
  Set("credit.financing_ratio", "0.1");
  CHECK_EQ(account->Refused(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 5000), 0);
  // (12,000 + 50,000) / 50,000 and some fees: 123 %.
  CHECK(account->Funds().maintenance_ratio < 1.3);
  CHECK_EQ(account->Refused(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 100), 11000911);
  CHECK_EQ(account->Refused(XTP_SIDE_SHORT_SELL, "600001", 10.10, 100), 11000911);
  CHECK_EQ(account->Refused(XTP_SIDE_BUY, "600001", 10.00, 100), 0);
}

TEST("a sale repays what was borrowed for its security; a sale to repay then repays the others, the oldest first") {
  Borrower account;
  account->Send(XTP_SIDE_MARGIN_TRADE, "000001", 12.00, 1000);
  account->Send(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 1000);
  account->Send(XTP_SIDE_MARGIN_TRADE, "510300", 4.000, 1000);
  const int64_t of_first = Units(12'000) + FeesOf(Units(12'000), false);
  const int64_t of_second = Units(10'000) + FeesOf(Units(10'000), false);
  const int64_t of_third = Units(4'000) + FeesOf(Units(4'000), false);
  // An ordinary sale of the second security: fees first, then its principal; the rest would be the account's.
  account->Send(XTP_SIDE_SELL, "600001", 10.00, 400);
  const int64_t net = Units(4'000) - FeesOf(Units(4'000), true);
  CHECK_EQ(Units(account->Debt(0).remain_amt), of_first);
  CHECK_EQ(Units(account->Debt(1).remain_amt), of_second - net);
  CHECK_EQ(Units(account->Debt(1).remain_principal), of_second - net);
  CHECK_EQ(Units(account->Asset().buying_power), Units(1'000'000));
  account->Send(XTP_SIDE_SELL, "600001", 10.00, 1000);
  const int64_t over = net + Units(10'000) - FeesOf(Units(10'000), true) - of_second;
  CHECK(over > 0);
  CHECK_EQ(Units(account->Debt(1).remain_amt), 0);
  CHECK_EQ(account->Debt(1).debt_status, 1);
  CHECK_EQ(Units(account->Debt(0).remain_amt), of_first);
  CHECK_EQ(Units(account->Asset().buying_power), Units(1'000'000) + over);
  // A sale to repay goes on with the oldest.
  const uint64_t repaying = account->Send(XTP_SIDE_REPAY_MARGIN, "600001", 10.00, 2000);
  CHECK_EQ(account->EventsOf(repaying)[1].trade.side, XTP_SIDE_REPAY_MARGIN);
  const int64_t rest = Units(20'000) - FeesOf(Units(20'000), true) - of_first;
  CHECK_EQ(Units(account->Debt(0).remain_amt), 0);
  CHECK_EQ(Units(account->CashDebt()), std::max<int64_t>(of_third - rest, 0));
  CHECK_EQ(Units(account->Asset().buying_power), Units(1'000'000) + over + std::max<int64_t>(rest - of_third, 0));
}

TEST("cash repays: capped at the debts, refused beyond the cash") {
  Borrower account;
  account->Send(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 1000);
  const int64_t debt = Units(10'000) + FeesOf(Units(10'000), false);
  CHECK_EQ(Units(account->Repay(3'000.55).cash_repay_amount), Units(3'000.55));
  CHECK_EQ(Units(account->CashDebt()), debt - Units(3'000.55));
  account->Repay(1'000'000, 11000905);
  account->Repay(0.001, 11000904);
  const XTPCrdCashRepayRsp rest = account->Repay(500'000);
  CHECK_EQ(Units(rest.request_amount), Units(500'000));
  CHECK_EQ(Units(rest.cash_repay_amount), debt - Units(3'000.55));
  CHECK_EQ(Units(account->CashDebt()), 0);
  CHECK_EQ(Units(account->Asset().total_asset), Units(1'000'000) - debt);
  const auto rows = account->Repayments().rows;
  CHECK_EQ(rows.size(), 4u);
  CHECK_EQ(rows[0].status, XTP_CRD_CR_SUCCESS);
  CHECK_EQ(rows[1].status, XTP_CRD_CR_FAILED);
  CHECK_EQ(rows[1].error_info.error_id, 11000905);
  CHECK_EQ(rows[2].error_info.error_id, 11000904);
  CHECK_EQ(account->api()->CreditCashRepay(0, account->session()), 0u);
  CHECK_EQ(account->last_error(), 10210301);
  CHECK_EQ(account->api()->CreditCashRepayDebtInterestFee(nullptr, 1, account->session()), 0u);
  CHECK_EQ(account->last_error(), 10210301);
}

TEST("interest: a day's at each change of day, paid by itself in cash or by a sale") {
  Borrower account;
  account->Send(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 10'000);
  account->Send(XTP_SIDE_SHORT_SELL, "000001", 12.50, 10'000);
  const int64_t fee = FeesOf(Units(100'000), false);
  Night();
  // 100,000 x 8.35 % / 360 and 125,000 x 10.35 % / 360, in fen.
  const int64_t interest = Units(23.19);
  const int64_t of_short = Units(35.94);
  CHECK_EQ(Units(account->Debt(0).remain_amt), Units(100'000) + fee + interest);
  CHECK_EQ(Units(account->Debt(0).remain_principal), Units(100'000));
  CHECK_EQ(Units(account->Debt(1).remain_amt), of_short);
  CHECK_EQ(account->Debt(1).remain_qty, 10'000);
  const std::string first = account->Debt(0).debt_id;
  const std::string second = account->Debt(1).debt_id;
  CHECK(first != second);
  account->RepayInterest(first.c_str(), 1, 11000917);
  account->RepayInterest("unknown", 100, 11010551);
  account->RepayInterest(first.c_str(), 10'000'000, 11000905);
  CHECK_EQ(Units(account->RepayInterest(first.c_str(), 100).cash_repay_amount), fee + interest);
  CHECK_EQ(Units(account->Debt(0).remain_amt), Units(100'000));
  // By a sale, whose other cash is the account's.
  const int64_t cash = Units(account->Asset().buying_power);
  CHECK_EQ(account->RejectionOf(account->SellForInterest("unknown", "600001", 10.00, 100)), 11000918);
  CHECK_EQ(account->Story(account->SellForInterest(second.c_str(), "600001", 10.00, 100)), "4t1");
  CHECK_EQ(Units(account->Debt(1).remain_amt), 0);
  CHECK_EQ(Units(account->Debt(0).remain_amt), Units(100'000));
  CHECK_EQ(Units(account->Asset().buying_power), cash + Units(1'000) - FeesOf(Units(1'000), true) - of_short);
  Night();
  CHECK_EQ(Units(account->Debt(0).remain_amt), Units(100'000) + interest);
}

TEST("what is sold short is returned from the next day on: bought with the proceeds first, the rest is surplus") {
  Borrower account;
  CHECK_EQ(account->Story(account->Send(XTP_SIDE_SHORT_SELL, "000001", 12.50, 1000, CreditTrader::kHalf)), "4t");
  const int64_t proceeds = Units(6'250) - FeesOf(Units(6'250), true);
  CHECK_EQ(Units(account->Asset().repay_stock_aval_banlance), proceeds);
  CHECK_EQ(account->TickerDebts("000001").rows.at(0).stock_total_quantity, 500);
  CHECK_EQ(account->TickerDebts("000001").rows.at(0).stock_repay_quantity, 0);
  CHECK_EQ(account->Refused(XTP_SIDE_REPAY_STOCK, "000001", 12.34, 100), 11000906);
  // What still works is lent as well; it ends with the day.
  CHECK_EQ(account->Shortable("000001").rows.at(0).left_qty, 999'000);
  Night();
  CHECK_EQ(account->Shortable("000001").rows.at(0).left_qty, 999'500);
  CHECK_EQ(account->TickerDebts().rows.at(0).stock_repay_quantity, 500);
  const int64_t line = Units(account->Funds().line_of_credit);

  const uint64_t id = account->Send(XTP_SIDE_REPAY_STOCK, "000001", 12.00, 300);
  CHECK_EQ(account->Story(id), "4t1");
  const int64_t paid = Units(3'600) + FeesOf(Units(3'600), false);
  CHECK_EQ(Units(account->Asset().repay_stock_aval_banlance), proceeds - paid);
  CHECK_EQ(Units(account->Asset().buying_power), Units(1'000'000));
  CHECK_EQ(account->Position("000001").total_qty, 0);
  CHECK_EQ(account->TickerDebts("000001").rows.at(0).stock_total_quantity, 200);
  // The line comes back at once, the quota does not.
  CHECK_EQ(Units(account->Funds().line_of_credit), line + Units(300 * 12.50));
  CHECK_EQ(account->Shortable("000001").rows.at(0).left_qty, 999'500);

  // Own cash for what the proceeds do not cover.
  CHECK_EQ(account->Refused(XTP_SIDE_REPAY_STOCK, "000001", 13.50, 300), 11000906);
  account->Send(XTP_SIDE_REPAY_STOCK, "000001", 13.50, 200);
  const int64_t more = Units(2'700) + FeesOf(Units(2'700), false);
  CHECK_EQ(Units(account->Asset().repay_stock_aval_banlance), std::max<int64_t>(proceeds - paid - more, 0));
  CHECK_EQ(Units(account->Asset().buying_power), Units(1'000'000) - std::max<int64_t>(more - (proceeds - paid), 0));
  CHECK_EQ(account->TickerDebts().errors.at(0), 11000350);
}

TEST("B22 a return of own securities: confirmed, no trade, today's go first, never cancelled") {
  Borrower account;
  account->Send(XTP_SIDE_SHORT_SELL, "600001", 10.10, 1000);
  CHECK_EQ(account->Refused(XTP_SIDE_STOCK_REPAY_STOCK, "600001", 0, 100), 11000906);
  Night();
  account->Send(XTP_SIDE_BUY, "600001", 10.00, 200);
  account->Clear();
  const uint64_t id = account->Send(XTP_SIDE_STOCK_REPAY_STOCK, "600001", 0, 250);
  CHECK_EQ(account->Story(id), "4");
  CHECK_EQ(account->EventsOf(id)[0].order.side, XTP_SIDE_STOCK_REPAY_STOCK);
  const XTPQueryStkPositionRsp position = account->Position("600001");
  CHECK_EQ(position.total_qty, 10'000 + 200 - 250);
  CHECK_EQ(position.sellable_qty, 10'000 - 50);
  CHECK_EQ(account->TickerDebts().rows.at(0).stock_total_quantity, 750);
  account->Cancel(id);
  CHECK_EQ(account->RejectionOf(id), 11000913);
  CHECK_EQ(account->Refused(XTP_SIDE_STOCK_REPAY_STOCK, "600001", 0, 751), 11000906);
  CHECK_EQ(account->Refused(XTP_SIDE_STOCK_REPAY_STOCK, "600001", 0, 0), 11000910);
  XTPQueryTraderReq all{};
  const auto trades = account->Trader::Ask([&](int r) { return account->api()->QueryTrades(&all, account->session(), r); });
  CHECK_EQ(trades.size(), 1u);  // of the purchase
}

TEST("B22 surplus: all of it or nothing") {
  Borrower account;
  account->Send(XTP_SIDE_SHORT_SELL, "600001", 10.10, 1000);
  Night();
  account->Send(XTP_SIDE_STOCK_REPAY_STOCK, "600001", 0, 950);
  // 50 are owed, 100 is the least that can be bought.
  account->Send(XTP_SIDE_REPAY_STOCK, "600001", 10.00, 100);
  CHECK_EQ(account->Surplus("600001").rows.at(0).transferable_quantity, 50);
  CHECK_EQ(account->Surplus("000001").errors.at(0), 11000350);
  CHECK_EQ(account->Surplus("").errors.at(0), 11000350);
  CHECK_EQ(account->Refused(XTP_SIDE_SURSTK_TRANS, "600001", 0, 40), 11010509);
  CHECK_EQ(account->Position("600001").total_qty, 9050);
  const uint64_t id = account->Send(XTP_SIDE_SURSTK_TRANS, "600001", 0, 50);
  CHECK_EQ(account->Story(id), "4");
  CHECK_EQ(account->Position("600001").total_qty, 9100);
  CHECK_EQ(account->Position("600001").sellable_qty, 9050);
  const auto rows = account->Surpluses().rows;
  CHECK_EQ(rows.size(), 1u);
  CHECK_EQ(rows[0].transferable_quantity, 0);
  CHECK_EQ(rows[0].transferred_quantity, 50);
  account->Cancel(id);
  CHECK_EQ(account->RejectionOf(id), 11000913);
  Night();
  CHECK_EQ(account->Surpluses().errors.at(0), 11000350);
}

TEST("B22 collateral: confirmed at once, moved overnight, and not if it is cancelled before") {
  Borrower account;
  const uint64_t in = account->Send(XTP_SIDE_GRTSTK_TRANSIN, "510300", 0, 5000);
  const uint64_t out = account->Send(XTP_SIDE_GRTSTK_TRANSOUT, "600001", 0, 4000);
  const uint64_t cancelled_in = account->Send(XTP_SIDE_GRTSTK_TRANSIN, "000001", 0, 100);
  const uint64_t cancelled_out = account->Send(XTP_SIDE_GRTSTK_TRANSOUT, "600001", 0, 1000);
  for (const uint64_t id : {in, out}) CHECK_EQ(account->Story(id), "4");
  CHECK_EQ(account->Position("600001").total_qty, 10'000);
  CHECK_EQ(account->Position("600001").sellable_qty, 5'000);
  for (const uint64_t id : {cancelled_in, cancelled_out}) {
    account->Cancel(id);
    CHECK_EQ(account->Story(id), "45");
  }
  CHECK_EQ(account->Position("600001").sellable_qty, 6'000);
  CHECK_EQ(account->Position("510300").total_qty, 0);
  Night();
  CHECK_EQ(account->Position("600001").total_qty, 6'000);
  CHECK_EQ(account->Position("600001").sellable_qty, 6'000);
  CHECK_EQ(account->Position("510300").sellable_qty, 5'000);
  CHECK_EQ(account->Position("000001").total_qty, 0);
  CHECK_EQ(account->Refused(XTP_SIDE_GRTSTK_TRANSOUT, "600001", 0, 6'001), 11010121);
}

TEST("collateral and cash leave as far as assets stay three times the debts") {
  Borrower account;
  Set("account.cash", "20000");
  account->Send(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 4000);
  // 20,000 + 140,000 against 40,000 and fees of 10.40: 39,968.80 beyond.
  const int64_t beyond = Units(160'000) - 3 * (Units(40'000) + FeesOf(Units(40'000), false));
  CHECK_EQ(beyond, Units(39'968.80));
  CHECK_EQ(account->Refused(XTP_SIDE_GRTSTK_TRANSOUT, "600001", 0, 4000), 11000911);
  CHECK_EQ(account->Refused(XTP_SIDE_GRTSTK_TRANSOUT, "600001", 0, 3900), 0);
  CHECK_EQ(account->Refused(XTP_SIDE_GRTSTK_TRANSOUT, "600001", 0, 100), 11000911);
  XTPFundTransferReq request{};
  request.transfer_type = XTP_FUND_TRANSFER_OUT;
  for (const auto& [yuan, works] : {std::pair{968.81, false}, {968.80, true}, {0.01, false}}) {
    request.amount = yuan;
    const uint64_t id = account->api()->FundTransfer(&request, account->session());
    XTPQueryFundTransferLogReq query{};
    query.serial_id = id;
    Settle();
    const auto rows = account->Trader::Ask([&](int r) { return account->api()->QueryFundTransfer(&query, account->session(), r); });
    CHECK_EQ(rows.at(0).transfer.oper_status, works ? XTP_FUND_OPER_SUCCESS : XTP_FUND_OPER_FAILED);
  }
}

TEST("a debt is extended once, near its end, when its interest is paid; an overdue one stops what is new") {
  Borrower account;
  Set("credit.term_days", "40");
  account->Send(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 1000);
  account->Send(XTP_SIDE_MARGIN_TRADE, "510300", 4.000, 1000);
  const std::string first = account->Debt(0).debt_id;
  CHECK_EQ(account->Debt(0).end_date, 20260214u);
  CHECK_EQ(account->Extend(first.c_str(), 30, 11010552), "13");
  CHECK(Set("feed.synthetic", "instruments:7,day:20260120,orders:10,ticks:0"));
  CHECK_EQ(account->Extend("unknown", 30, 11010551), "13");
  CHECK_EQ(account->Extend(first.c_str(), 181, 11010552), "13");
  CHECK_EQ(account->Extend(first.c_str(), 30, 11000943), "13");
  account->RepayInterest(first.c_str(), 100);
  CHECK_EQ(account->Extend(first.c_str(), 30), "12");
  CHECK_EQ(account->Debt(0).end_date, 20260316u);
  CHECK_EQ(account->Debt(0).orig_end_date, 20260214u);
  CHECK(account->Debt(0).is_extended);
  CHECK_EQ(account->Extend(first.c_str(), 30, 11010553), "13");
  // A row's error is why that request was refused.
  const auto rows = account->Extensions();
  CHECK(rows.errors == std::vector<int32_t>({11010551, 11010552, 11000943, 0, 11010553}));
  CHECK_EQ(account->Extensions(rows.rows.at(3).xtpid).rows.size(), 1u);
  CHECK_EQ(account->Extensions(1).errors.at(0), 11000350);

  CHECK(Set("feed.synthetic", "instruments:7,day:20260220,orders:10,ticks:0"));
  CHECK_EQ(account->Debt(0).debt_status, 0);
  CHECK_EQ(account->Debt(1).debt_status, 2);
  CHECK_EQ(account->Extend(account->Debt(1).debt_id, 30, 11000941), "13");
  CHECK_EQ(account->Refused(XTP_SIDE_GRTSTK_TRANSOUT, "600001", 0, 100), 11000909);
  account->Repay(account->CashDebt());
  CHECK_EQ(account->Refused(XTP_SIDE_GRTSTK_TRANSOUT, "600001", 0, 100), 0);
}

TEST("C1 the credit queries of an account without debts, and of one that is none") {
  Borrower account;
  CHECK_EQ(account->Debts().errors.at(0), 11000350);
  CHECK_EQ(account->TickerDebts().errors.at(0), 11000350);
  CHECK_EQ(account->Surpluses().errors.at(0), 11000350);
  CHECK_EQ(account->Repayments().errors.at(0), 11000350);
  CHECK_EQ(account->Extensions().errors.at(0), 11000350);
  CHECK_EQ(account->PositionsExtra("000001").errors.at(0), 11000350);
  CHECK_EQ(std::string(account->PositionsExtra().rows.at(0).ticker), std::string("600001"));
  CHECK_EQ(account->CashDebt(), 0.0);
  CHECK_EQ(account->Funds().maintenance_ratio, 0.0);
  CHECK_EQ(account->Shortable().rows.size(), 6u);
  CHECK_EQ(account->Shortable("510300").rows.size(), 1u);
  CHECK_EQ(account->api()->QueryCreditTickerDebtInfo(nullptr, account->session(), 1), -1);
  CHECK_EQ(account->last_error(), 10210300);
  Set("query.empty", "row");
  CHECK_EQ(account->Debts().rows.size(), 1u);

  account->Relogin("somebody else");
  CHECK_EQ(account->Debts().errors.at(0), 11000310);
  CHECK_EQ(account->Surplus("600001").errors.at(0), 11000310);
  CHECK_EQ(account->Extensions().errors.at(0), 11000310);
  CHECK_EQ(account->CashDebt(11000310), 0.0);
  account->Repay(100, 11000310);
  account->RepayInterest("any", 100, 11000310);
  CHECK_EQ(account->Extend("any", 10, 11000310), "3");
  CHECK_EQ(account->Refused(XTP_SIDE_MARGIN_TRADE, "600001", 10.00, 100), 11000310);
}

TEST("credit orders in the market: matched as any, by their side") {
  Borrower account;
  Set("matching", "market");
  Quoter quoter;
  quoter.Login();
  quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(100000000);
  const XTPMD before = quoter.Newest("600001");
  const uint64_t buy = account->Send(XTP_SIDE_MARGIN_TRADE, "600001", before.ask[0], 100);
  CHECK_EQ(account->Story(buy), "4t1");
  CHECK_EQ(Units(account->Order(buy).trade_amount), Units(before.ask[0] * 100));
  // Above the last price it waits for buyers; one in the money trades at once.
  const uint64_t waits = account->Send(XTP_SIDE_SHORT_SELL, "600001", before.ask[0] + 0.05, 100);
  CHECK_EQ(account->Story(waits), "4");
  CHECK_EQ(account->Refused(XTP_SIDE_SHORT_SELL, "600001", before.last_price, 100), 11000912);
  CHECK_EQ(account->Story(account->Send(XTP_SIDE_REPAY_MARGIN, "600001", before.bid[0], 100)), "4t1");
  PlayAll();
  CHECK_EQ(account->Story(waits), "4t1");
  CHECK_EQ(account->TickerDebts("600001").rows.at(0).stock_total_quantity, 100);
}

TEST("what a return under way is about to return is left to it") {
  Borrower account;
  account->Send(XTP_SIDE_SHORT_SELL, "600001", 10.10, 200);
  Night();
  account->Send(XTP_SIDE_STOCK_REPAY_STOCK, "600001", 0, 50);
  Set("order.confirm_ms", "1000");
  const uint64_t pending = account->Send(XTP_SIDE_STOCK_REPAY_STOCK, "600001", 0, 100);
  CHECK_EQ(account->Story(pending), "");
  CHECK_EQ(account->Position("600001").sellable_qty, 9850);
  Set("order.confirm_ms", "0");
  CHECK_EQ(account->Story(account->Send(XTP_SIDE_REPAY_STOCK, "600001", 10.00, 100)), "4t1");
  CHECK_EQ(account->TickerDebts().rows.at(0).stock_total_quantity, 100);
  CHECK_EQ(account->Surplus("600001").rows.at(0).transferable_quantity, 50);
  PlayTo(93000000);
  CHECK_EQ(account->Story(pending), "4");
  CHECK_EQ(account->TickerDebts().errors.at(0), 11000350);
  CHECK_EQ(account->Position("600001").total_qty, 9850);
}
