#include "test/check.h"
#include "test/sim_client.h"

// Credit (margin trading) accounts. The scenarios' names are those of the project's list.

using namespace xtp::test;

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
