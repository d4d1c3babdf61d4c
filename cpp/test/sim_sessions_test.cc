#include <string>

#include "test/check.h"
#include "test/sim_client.h"

// Who may log in, who hears what, and how much a login may send. The scenarios' names are those of the project's list.

using namespace xtp::test;

namespace {

uint64_t LoginAs(Trader& trader, const char* user, const char* password) {
  return trader.api()->Login("127.0.0.1", 6101, user, password, XTP_PROTOCOL_TCP, nullptr);
}

std::string LastText(Trader& trader) { return trader.api()->GetApiLastError()->error_msg; }

uint64_t Buy(Trader& trader, uint64_t session, int64_t quantity = 100) {
  return trader.InsertAs(0, session, "600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10.00, quantity);
}

}  // namespace

TEST("A8 the server accepts and closes at once") {
  Restart();
  Trader trader;
  Quoter quoter;
  CHECK(Set("login.refuse", "13"));
  CHECK_EQ(trader.Login(), 0u);
  CHECK_EQ(trader.last_error(), 13);
  CHECK(LastText(trader) == "[XTP:13]get_recv_frame function failed");
  CHECK_EQ(quoter.Login(), -1);
  CHECK_EQ(quoter.api()->GetApiLastError()->error_id, 13);
}

TEST("A11 key, password and user, as codes and as texts") {
  Restart();
  Trader trader;
  CHECK(Set("account.users", "tester, second"));
  CHECK(Set("account.password", "secret"));
  CHECK(Set("login.key", "b8aa7173bba3470e390d787219b2112e"));
  const auto refused = [&](const char* user, const char* password, int32_t id, const std::string& text) {
    CHECK_EQ(LoginAs(trader, user, password), 0u);
    CHECK_EQ(trader.last_error(), id);
    if (!text.empty()) CHECK(LastText(trader) == text);
    CHECK(LastText(trader).find("secret") == std::string::npos);
  };
  refused("nobody", "secret", 11000030, "");
  refused("tester", "guess", 11000030, "");
  refused("tester", "secret", 11000033, "");
  trader.api()->SetSoftwareKey("wrong");
  refused("tester", "secret", 11000033, "");
  CHECK(Set("login.form", "text"));
  refused("nobody", "secret", 1, "[XTP:1]user doesn't exist");
  refused("tester", "guess", 1, "[XTP:1]read_ptr function failed");
  refused("tester", "secret", 1, "[XTP:1]trade key invalid or not set");
  trader.api()->SetSoftwareKey("b8aa7173bba3470e390d787219b2112e");
  CHECK(LoginAs(trader, "tester", "secret") != 0);
  CHECK(LoginAs(trader, "second", "secret") != 0);
}

TEST("A12 takeover by the same account and client") {
  Restart();
  CHECK(Set("trader.apis", "2"));
  CHECK(Set("login.takeover", "1"));
  Trader first(1);
  Trader second(1);
  const uint64_t old = first.Login();
  const uint64_t next = second.Login();
  Settle();
  CHECK(next != 0 && next != old);
  CHECK(first.StoryOf(old) == "!");
  CHECK_EQ(first.events()[0].reason, 10210006);
  CHECK_EQ(first.api()->QueryAsset(old, 1), -1);
  PlayTo(91600000);
  Buy(second, next);
  CHECK(second.StoryOf(next) == "4");
  CHECK(first.StoryOf(old) == "!");
}

TEST("A13 distinct client ids of an account are counted for good") {
  Restart();
  CHECK(Set("trader.apis", "4"));
  CHECK(Set("login.client_ids", "2"));
  Trader one(1);
  Trader two(2);
  Trader three(3);
  CHECK(one.Login() != 0);
  CHECK(two.Login() != 0);
  CHECK_EQ(three.Login(), 0u);
  CHECK_EQ(three.last_error(), 11000043);
  CHECK_EQ(one.api()->Logout(one.session()), 0);
  CHECK_EQ(three.Login(), 0u);
  CHECK(one.Relogin() != 0);
  CHECK(three.Login("another") != 0);
}

TEST("B16 every client of an account hears of every order, answers go to who asked") {
  Restart();
  CHECK(Set("trader.apis", "2"));
  Trader one(1);
  Trader two(2);
  one.Login();
  two.Login();
  const uint64_t foreign = two.Login("foreign");
  PlayTo(91600000);
  const uint64_t id = Buy(one, one.session());
  CHECK_EQ(one.api()->GetClientIDByXTPID(id), 1);
  CHECK(one.StoryOf(one.session()) == "4");
  CHECK(two.StoryOf(two.session()) == "4");
  // One client may cancel another's order; a failure is told to who asked alone.
  const uint64_t cancel = two.Cancel(id);
  CHECK_EQ(two.api()->GetClientIDByXTPID(cancel), 2);
  two.Cancel(id);
  CHECK(one.StoryOf(one.session()) == "45");
  CHECK(two.StoryOf(two.session()) == "45x");
  CHECK(two.StoryOf(foreign).empty());
  one.Clear();
  two.Clear();
  CHECK_EQ(Units(one.Asset().total_asset), 10'000'000'000);
  CHECK(two.events().empty());
}

TEST("A13 as many TraderApis as the option says") {
  Restart();
  CHECK(Set("trader.apis", "2"));
  Trader one(1);
  Trader two(2);
  CHECK(one.api() && two.api());
  CHECK(Open().create_trader(3, "/tmp", XTP_LOG_LEVEL_ERROR) == nullptr);
  CHECK_EQ(one.last_error(), 10210102);
  two.Release();
  Trader three(3);
  CHECK(three.api() != nullptr);
  CHECK(!Set("trader.apis", "0"));
}

TEST("A18 A19 the order buffer") {
  Restart();
  Trader trader;
  CHECK(trader.api()->SetMaxOrderBufferQuantity(3));
  CHECK(!trader.api()->SetMaxOrderBufferQuantity(33553433));
  trader.Login();
  const uint64_t first = Buy(trader, trader.session());
  CHECK(first != 0 && Buy(trader, trader.session()) != 0);
  CHECK(trader.Cancel(first) != 0);
  CHECK_EQ(Buy(trader, trader.session()), 0u);
  CHECK_EQ(trader.last_error(), 10210305);
  CHECK_EQ(trader.Cancel(first), 0u);
  CHECK_EQ(trader.last_error(), 10210305);
  // Another account has a buffer of its own.
  const uint64_t other = LoginAs(trader, "other", "");
  CHECK(Buy(trader, other) != 0);
  CHECK(Set("drop.account", "tester"));
  Settle();
  trader.Relogin();
  CHECK_EQ(Buy(trader, trader.session()), 0u);
  CHECK(Buy(trader, other) != 0);
  trader.api()->Logout(trader.session());
  trader.Relogin();
  CHECK(Buy(trader, trader.session()) != 0);
}

TEST("A19 prefetched ids take room when they are used; nothing comes of what found none") {
  Restart();
  Trader trader;
  trader.api()->SetMaxOrderBufferQuantity(0);
  trader.Login();
  XTPOrderInsertInfo order{};
  order.order_xtp_id = trader.api()->GetANewOrderXTPID(trader.session());
  CHECK(order.order_xtp_id != 0);
  CHECK_EQ(trader.api()->InsertOrderExtra(&order, trader.session()), 0u);
  CHECK_EQ(trader.last_error(), 10210305);
  Settle();
  CHECK(trader.events().empty());
}
