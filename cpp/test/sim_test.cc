#include <atomic>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "test/check.h"
#include "test/sim_client.h"

// Libraries, logins, and the life of sessions. The scenarios' names are those of the project's list.

using namespace xtp::test;

namespace {

uint64_t Login(XTP::API::TraderApi* api, const char* ip, const char* user, XTP_PROTOCOL_TYPE protocol = XTP_PROTOCOL_TCP) {
  return api->Login(ip, 6101, user, "password", protocol, nullptr);
}

/// Waits for something another thread is about to do.
template <typename Condition>
bool Eventually(Condition&& condition) {
  for (int i = 0; i < 20000 && !condition(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  return condition();
}

}  // namespace

TEST("both libraries share one counter") {
  Restart();
  CHECK(Open().quote_control == Open().trader_control);
  CHECK_EQ(Control().version, 1u);
}

TEST("A1 one trader api") {
  Restart();
  Trader first;
  CHECK(Open().create_trader(1, "/tmp", XTP_LOG_LEVEL_ERROR) == nullptr);
  CHECK_EQ(first.last_error(), 10210102);
  first.Release();
  Trader again;
  CHECK(again.api() != nullptr);
}

TEST("A2 arguments of the factories") {
  Restart();
  CHECK(Open().create_quote(0, "/tmp", XTP_LOG_LEVEL_ERROR) == nullptr);
  CHECK(Open().create_quote(1, nullptr, XTP_LOG_LEVEL_ERROR) == nullptr);
  CHECK(Open().create_trader(0, "/tmp", XTP_LOG_LEVEL_ERROR) == nullptr);
  CHECK(Open().create_trader(1, nullptr, XTP_LOG_LEVEL_ERROR) == nullptr);
  Trader trader(200);
  CHECK(trader.api() != nullptr);
  CHECK_EQ(trader.last_error(), 10210101);
  Quoter quoter(200);
  CHECK_EQ(quoter.api()->GetApiLastError()->error_id, 10200101);
  CHECK(std::string(trader.api()->GetApiVersion()) == "2.2.50");
  CHECK(std::string(quoter.api()->GetApiVersion()) == "2.2.50");
}

TEST("A3 several quote apis") {
  Restart();
  Quoter one(1);
  Quoter two(2);
  CHECK(one.api() != two.api());
  CHECK_EQ(one.Login(), 0);
  CHECK_EQ(two.Login(), 0);
  CHECK_EQ(one.Subscribe({"600001"}, XTP_EXCHANGE_SH), 0);
  PlayTo(93100000);
  CHECK(one.EventsOf(QuoteEvent::kSnapshot).size() > 20);
  CHECK(two.EventsOf(QuoteEvent::kSnapshot).empty());
}

TEST("A4 argument checks precede session checks") {
  Restart();
  Trader trader;
  XTP::API::TraderApi* api = trader.api();
  XTPOrderInsertInfo order{};
  const auto check = [&](bool failed, int32_t error) {
    CHECK(failed);
    CHECK_EQ(trader.last_error(), error);
  };
  for (const uint64_t session : {uint64_t{0}, uint64_t{5}}) {
    check(api->InsertOrder(&order, session) == 0, 10210302);
    check(api->InsertOrder(nullptr, session) == 0, 10210301);
    check(api->InsertOrderExtra(&order, session) == 0, 10210302);
    check(api->InsertOrderExtra(nullptr, session) == 0, 10210301);
    check(api->GetANewOrderXTPID(session) == 0, 10210302);
    check(api->CancelOrder(1, session) == 0, 10210302);
    check(api->CancelOrder(0, session) == 0, 10210301);
    check(api->QueryOrders(nullptr, session, 1) == -1, 10210300);
    check(api->QueryTrades(nullptr, session, 1) == -1, 10210300);
    XTPQueryOrderReq request{};
    check(api->QueryOrdersEx(&request, session, 1) == -1, 10210302);
    check(api->QueryAsset(session, 1) == -1, 10210302);
    check(api->QueryPosition(nullptr, session, 1, XTP_MKT_INIT) == -1, 10210302);
    check(api->QueryOrderByXTPID(0, session, 1) == -1, 10210301);
    check(api->QueryTradesByXTPID(0, session, 1) == -1, 10210301);
    // What is not simulated is refused in the same order.
    check(api->QueryETF(nullptr, session, 1) == -1, 10210300);
    check(api->QueryIPOInfoList(session, 1) == -1, 10210302);
    check(api->CreditCashRepay(0, session) == 0, 10210301);
    check(api->CancelAlgoOrder(true, 1, session) == -1, 10210300);
  }
}

TEST("A5 success does not clear the last error") {
  Restart();
  Trader trader;
  CHECK_EQ(trader.api()->InsertOrder(nullptr, 0), 0u);
  const XTPRI* before = trader.api()->GetApiLastError();
  CHECK(trader.Login() != 0);
  CHECK(trader.api()->GetApiLastError() == before);
  CHECK_EQ(before->error_id, 10210301);
  // The place is the api's, what is in it of the thread that asked last.
  const XTPRI* elsewhere = nullptr;
  std::thread([&] { elsewhere = trader.api()->GetApiLastError(); }).join();
  CHECK(elsewhere == before);
  CHECK_EQ(before->error_id, 0);
  CHECK_EQ(trader.last_error(), 10210301);
}

TEST("E14 the last errors of two threads") {
  Restart();
  Quoter quoter;
  Quoter other;
  char ticker[] = "600001";
  char* tickers[] = {ticker};
  CHECK_EQ(quoter.api()->SubscribeMarketData(tickers, 1, XTP_EXCHANGE_SH), -1);
  const XTPRI* here = quoter.api()->GetApiLastError();
  CHECK_EQ(here->error_id, 10200301);
  std::thread([&] {
    CHECK_EQ(quoter.api()->SubscribeMarketData(tickers, 0, XTP_EXCHANGE_SH), -1);
    CHECK_EQ(here->error_id, 10200301);
    CHECK(quoter.api()->GetApiLastError() == here);
  }).join();
  CHECK_EQ(here->error_id, 10200300);
  CHECK_EQ(quoter.last_error(), 10200301);
  // Apis of one library share a thread's last error, each shows it in a place of its own.
  CHECK_EQ(other.last_error(), 10200301);
  CHECK(other.api()->GetApiLastError() != here);
}

TEST("the factories make the folder of the logs") {
  Restart();
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "sim_test_logs";
  std::filesystem::remove_all(folder);
  XTP::API::QuoteApi* quote = Open().create_quote(1, (folder / "a" / "quote").string().c_str(), XTP_LOG_LEVEL_FATAL);
  CHECK(std::filesystem::is_directory(folder / "a" / "quote" / "log"));
  quote->Release();
  // A place where none can be is told by the last error alone.
  std::ofstream(folder / "file") << "no folder";
  XTP::API::TraderApi* trader = Open().create_trader(1, (folder / "file").string().c_str(), XTP_LOG_LEVEL_FATAL);
  CHECK(trader != nullptr);
  CHECK_EQ(trader->GetApiLastError()->error_id, 1);
  CHECK(std::string(trader->GetApiLastError()->error_msg).rfind("[XTP:1]create dir(", 0) == 0);
  trader->Release();
  std::filesystem::remove_all(folder);
}

TEST("A6 quote calls before login") {
  Restart();
  Quoter quoter;
  const auto check = [&](int result, int32_t error) {
    CHECK_EQ(result, -1);
    CHECK_EQ(quoter.api()->GetApiLastError()->error_id, error);
  };
  check(quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH), 10200301);
  check(quoter.api()->SubscribeMarketData(nullptr, 1, XTP_EXCHANGE_SH), 10200300);
  char ticker[] = "600001";
  char* tickers[] = {ticker};
  check(quoter.api()->SubscribeMarketData(tickers, 0, XTP_EXCHANGE_SH), 10200300);
  check(quoter.api()->SubscribeTickByTick(tickers, -1, XTP_EXCHANGE_SH), 10200300);
  check(quoter.api()->QueryAllTickersFullInfo(XTP_EXCHANGE_UNKNOWN), 10200303);
  check(quoter.api()->QueryAllTickers(XTP_EXCHANGE_UNKNOWN), 10200301);
  check(quoter.api()->SubscribeOrderBook(tickers, 1, XTP_EXCHANGE_NQ), 10200303);
  check(quoter.api()->SubscribeTickByTick(tickers, 1, XTP_EXCHANGE_NQ), 10200301);
  check(quoter.api()->SubscribeTickByTick(tickers, 1, XTP_EXCHANGE_UNKNOWN), 10200303);
  check(quoter.api()->SubscribeAllOrderBook(XTP_EXCHANGE_NQ), 10200303);
  check(quoter.api()->SubscribeAllOptionOrderBook(XTP_EXCHANGE_NQ), 10200303);
  check(quoter.api()->SubscribeAllOptionOrderBook(XTP_EXCHANGE_SH), 10200301);
  check(quoter.api()->RequestRebuildQuote(nullptr), 10200300);
  check(quoter.api()->QueryAllTickers(XTP_EXCHANGE_SH), 10200301);
  check(quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN), 10200301);
  check(quoter.api()->QueryAllNQTickersFullInfo(), 10200301);
  CHECK_EQ(quoter.Login(), 0);
  check(quoter.api()->QueryAllTickers(XTP_EXCHANGE_UNKNOWN), 10200303);
  CHECK_EQ(quoter.api()->LogoutFromRebuildQuoteServer(), 0);
}

TEST("A7 login arguments, A10 UDP") {
  Restart();
  Trader trader;
  Quoter quoter;
  CHECK_EQ(Login(trader.api(), nullptr, "tester"), 0u);
  CHECK_EQ(trader.last_error(), 10210003);
  CHECK_EQ(Login(trader.api(), "127.0.0.1", nullptr), 0u);
  CHECK_EQ(trader.last_error(), 10210003);
  CHECK_EQ(quoter.api()->Login(nullptr, 1, "tester", "x", XTP_PROTOCOL_TCP, nullptr), -3);
  CHECK_EQ(quoter.api()->Login("127.0.0.1", 1, nullptr, "x", XTP_PROTOCOL_TCP, nullptr), -3);
  CHECK_EQ(quoter.api()->GetApiLastError()->error_id, 10200003);
  CHECK_EQ(Login(trader.api(), "127.0.0.1", "tester", XTP_PROTOCOL_UDP), 0u);
  CHECK_EQ(trader.last_error(), 13);
  CHECK_EQ(std::string(trader.api()->GetApiLastError()->error_msg).rfind("[XTP:13]", 0), 0u);
  CHECK_EQ(trader.api()->Login("127.0.0.1", 1, "tester", nullptr, XTP_PROTOCOL_TCP, nullptr), 0u);
  CHECK_EQ(trader.last_error(), 10210003);
  CHECK_EQ(trader.api()->LoginALGO(nullptr, 1, "tester", "x", XTP_PROTOCOL_TCP, nullptr), -1);
  CHECK_EQ(trader.last_error(), 10210003);
  CHECK_EQ(quoter.api()->Login("127.0.0.1", 1, "tester", nullptr, XTP_PROTOCOL_TCP, nullptr), -3);
  CHECK_EQ(quoter.api()->LoginToRebuildQuoteServer("127.0.0.1", 1, "tester", nullptr, XTP_PROTOCOL_TCP, nullptr), -3);
}

TEST("A9 logins hang, and where one lock is for all every other login of the process with them") {
  Restart();
  Trader trader;
  Quoter quoter;
  const uint64_t first = trader.Login();
  CHECK(Set("login.lock", "process"));
  CHECK(Set("login.hang_account", "other"));
  std::atomic<uint64_t> hanging{0};
  std::thread hanging_login([&] { hanging = Login(trader.api(), "127.0.0.1", "other"); });
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  std::atomic<uint64_t> third{0};
  std::atomic<int> quote_result{100};
  std::thread third_login([&] { third = Login(trader.api(), "127.0.0.1", "third"); });
  std::thread quote_login([&] { quote_result = quoter.Login(); });
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  CHECK_EQ(hanging.load(), 0u);
  CHECK_EQ(third.load(), 0u);
  CHECK_EQ(quote_result.load(), 100);
  // Live sessions go on.
  CHECK(trader.api()->QueryAsset(first, 1) == 0);
  CHECK(Set("login.hang_account", ""));
  hanging_login.join();
  third_login.join();
  quote_login.join();
  CHECK(hanging.load() != 0 && third.load() != 0);
  CHECK_EQ(quote_result.load(), 0);
}

TEST("A9 each library has a lock of its own") {
  Restart();
  Trader trader;
  Quoter quoter;
  CHECK(Set("login.hang_trader", "1"));
  std::atomic<uint64_t> session{0};
  std::thread trader_login([&] { session = trader.Login(); });
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  CHECK_EQ(quoter.Login(), 0);
  CHECK_EQ(session.load(), 0u);
  CHECK(Set("login.hang_trader", "0"));
  trader_login.join();
  CHECK(session.load() != 0);
}

TEST("A11 logins are refused") {
  Restart();
  Trader trader;
  Quoter quoter;
  CHECK(Set("login.refuse", "11000033:trade key invalid"));
  CHECK_EQ(trader.Login(), 0u);
  CHECK_EQ(trader.last_error(), 11000033);
  CHECK(std::string(trader.api()->GetApiLastError()->error_msg) == "trade key invalid");
  CHECK_EQ(quoter.Login(), -1);
  CHECK_EQ(quoter.api()->GetApiLastError()->error_id, 11000033);
  CHECK(Set("login.refuse", ""));
  CHECK(Set("account.password", "secret"));
  CHECK_EQ(trader.Login(), 0u);
  CHECK_EQ(trader.last_error(), 11000030);
  CHECK(trader.api()->Login("127.0.0.1", 6101, "tester", "secret", XTP_PROTOCOL_TCP, nullptr) != 0);
}

TEST("A12 the same account and client twice") {
  Restart();
  Trader trader;
  const uint64_t session = trader.Login();
  CHECK(session != 0);
  CHECK_EQ(trader.Login(), 0u);
  CHECK_EQ(trader.last_error(), 1);
  CHECK(trader.Login("another") != 0);
  CHECK_EQ(trader.api()->Logout(session), 0);
  CHECK(trader.Login() != 0);
}

TEST("A14 quote login twice") {
  Restart();
  Quoter quoter;
  CHECK_EQ(quoter.Login(), 0);
  CHECK_EQ(quoter.Login(), -2);
  CHECK_EQ(quoter.api()->Logout(), 0);
  CHECK_EQ(quoter.Login(), 0);
}

TEST("A15 session ids") {
  Restart();
  Trader trader;
  const uint64_t first = trader.Login();
  CHECK_EQ(first, 0x22200001u);
  trader.api()->Logout(first);
  CHECK(trader.Login() != first);
}

TEST("A16 trading day, account and client of an id") {
  Restart();
  Trader trader(7);
  Quoter quoter;
  CHECK(std::string(trader.api()->GetTradingDay()).empty());
  CHECK(std::string(quoter.api()->GetTradingDay()).empty());
  CHECK(trader.api()->GetAccountByXTPID(1) == nullptr);
  CHECK_EQ(trader.api()->GetClientIDByXTPID(36989101307593706u), 100);
  trader.Login();
  quoter.Login();
  CHECK(std::string(trader.api()->GetTradingDay()) == "20260105");
  CHECK(std::string(quoter.api()->GetTradingDay()) == "20260105");
  const uint64_t id = trader.Insert("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10.00, 100);
  CHECK(id > uint64_t{1} << 53);
  CHECK_EQ(trader.api()->GetClientIDByXTPID(id), 7);
  CHECK(std::string(trader.api()->GetAccountByXTPID(id)) == "tester");
  CHECK(!trader.api()->IsServerRestart(trader.session()));
}

TEST("A17 logout") {
  Restart();
  Trader trader;
  const uint64_t session = trader.Login();
  CHECK_EQ(trader.api()->Logout(session), 0);
  CHECK_EQ(trader.api()->Logout(session), 0);
  CHECK_EQ(trader.api()->Logout(12345), 0);
  Settle();
  CHECK(trader.events().empty());
  CHECK_EQ(trader.api()->QueryAsset(session, 1), -1);
  CHECK_EQ(trader.last_error(), 10210302);
}

TEST("A18 order buffer") {
  Restart();
  Trader trader;
  CHECK(trader.api()->SetMaxOrderBufferQuantity(0));
  CHECK(trader.api()->SetMaxOrderBufferQuantity(33553432));
  CHECK(!trader.api()->SetMaxOrderBufferQuantity(33553433));
}

TEST("A20 release while a login is pending") {
  Restart();
  Trader trader;
  Quoter quoter;
  CHECK(Set("login.hang", "1"));
  std::atomic<int> waiting{0};
  std::atomic<uint64_t> session{1};
  std::atomic<int> quote_result{0};
  std::thread trader_login([&] {
    waiting++;
    session = trader.Login();
  });
  std::thread quote_login([&] {
    waiting++;
    quote_result = quoter.Login();
  });
  Eventually([&] { return waiting == 2; });
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  trader.Release();
  quoter.Release();
  trader_login.join();
  quote_login.join();
  CHECK_EQ(session.load(), 0u);
  CHECK_EQ(quote_result.load(), -1);
}

TEST("a second Release does nothing") {
  Restart();
  XTP::API::QuoteApi* quote = Open().create_quote(1, "/tmp", XTP_LOG_LEVEL_ERROR);
  XTP::API::TraderApi* trader = Open().create_trader(1, "/tmp", XTP_LOG_LEVEL_ERROR);
  for (int i = 0; i < 2; ++i) {
    quote->Release();
    trader->Release();
  }
  // There is room for one TraderApi again, and for one alone.
  Trader again;
  CHECK(again.api() != nullptr);
  CHECK(Open().create_trader(1, "/tmp", XTP_LOG_LEVEL_ERROR) == nullptr);
}

TEST("no callback after Release") {
  for (int round = 0; round < 20; ++round) {
    Restart();
    std::atomic<bool> released{false};
    std::atomic<int> late{0};
    std::atomic<int> seen{0};
    Trader trader;
    Quoter quoter;
    quoter.keep_data = false;
    quoter.on_event = [&](const QuoteEvent& event) {
      if (released) late++;
      seen++;
      if (event.kind == QuoteEvent::kSnapshot) trader.Insert("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10.00, 100, XTP_PRICE_LIMIT, false);
    };
    trader.on_event = [&](const TraderEvent&) {
      if (released) late++;
    };
    trader.Login();
    quoter.Login();
    quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
    CHECK_EQ(Control().start(0), 0);
    CHECK(Eventually([&] { return seen > 50; }));
    quoter.Release();
    trader.Release();
    released = true;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    CHECK_EQ(late.load(), 0);
    Control().pause();
  }
}

TEST("no callback after RegisterSpi(nullptr)") {
  Restart();
  Quoter quoter;
  quoter.Login();
  quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(93100000);
  const size_t before = quoter.events().size();
  CHECK(before > 20);
  quoter.api()->RegisterSpi(nullptr);
  PlayTo(93200000);
  CHECK_EQ(quoter.events().size(), before);
}

TEST("Release and Logout from within a callback") {
  Restart();
  Trader trader;
  Quoter quoter;
  trader.Login();
  quoter.Login();
  quoter.on_event = [&](const QuoteEvent& event) {
    if (event.kind == QuoteEvent::kSnapshot) quoter.Release();
  };
  trader.on_event = [&](const TraderEvent& event) {
    if (event.kind == TraderEvent::kOrder) {
      trader.api()->Logout(event.session);
      trader.Release();
    }
  };
  quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  XTPOrderInsertInfo order{};
  trader.api()->InsertOrder(&order, trader.session());
  PlayTo(92000000);
  CHECK(quoter.api() == nullptr);
  CHECK(trader.api() == nullptr);
}

TEST("C8 D6 sessions are dropped") {
  Restart();
  Trader trader;
  Quoter quoter;
  const uint64_t session = trader.Login();
  quoter.Login();
  quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(93000000);
  CHECK(Set("drop.trader", "1"));
  CHECK(Set("drop.quote", "1"));
  Settle();
  const auto trader_events = trader.events();
  CHECK_EQ(trader_events.size(), 1u);
  CHECK_EQ(trader_events.back().kind, TraderEvent::kDisconnected);
  CHECK_EQ(trader_events.back().session, session);
  CHECK_EQ(trader_events.back().reason, 10210006);
  CHECK_EQ(quoter.events().back().kind, QuoteEvent::kDisconnected);
  CHECK_EQ(quoter.events().back().reason, 10200006);
  CHECK_EQ(trader.api()->QueryAsset(session, 1), -1);
  CHECK_EQ(trader.last_error(), 10210302);
  CHECK_EQ(quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH), -1);
  const size_t before = quoter.events().size();
  PlayTo(93100000);
  CHECK_EQ(quoter.events().size(), before);
  const uint64_t again = trader.Login();
  CHECK(again != 0 && again != session);
  CHECK_EQ(quoter.Login(), 0);
  PlayTo(93200000);
  CHECK_EQ(quoter.events().size(), before);  // it has to subscribe again
}

TEST("D9 login from within OnDisconnected") {
  Restart();
  Trader trader;
  trader.Login();
  std::atomic<uint64_t> again{0};
  trader.on_event = [&](const TraderEvent& event) {
    if (event.kind == TraderEvent::kDisconnected) again = Login(trader.api(), "127.0.0.1", "tester");
  };
  CHECK(Set("drop.trader", "1"));
  Settle();
  CHECK(again != 0);
}

TEST("options are checked") {
  Restart();
  CHECK(!Set("no.such", "1"));
  CHECK(std::string(Control().last_error()).find("account.cash") != std::string::npos);
  CHECK(!Set("account.cash", "much"));
  CHECK(!Set("account.cash", "-1"));
  CHECK(!Set("account.positions", "600519"));
  CHECK(!Set("fee.commission", "2"));
  CHECK(!Set("feed.speed", "fast"));
  CHECK(!Set("quotes.limit", "-1"));
  CHECK(!Set("quotes.protocol", "sctp"));
  CHECK(!Set("quotes.loss", "1.5"));
  CHECK(!Set("quotes.unknown_ticker", "11200005"));
  CHECK(!Set("rebuild.rows", "0"));
  CHECK(!Set("login.refuse_quote", "no"));
  CHECK(std::string(Control().last_error()).find("id:text") != std::string::npos);
  CHECK(!Set("scenario.file", "/nonexistent/day.scenario"));
  CHECK(!Set("login.hang", "maybe"));
  CHECK(!Set("feed.file", "/nonexistent/day.xtpfeed"));
  CHECK(Set("account.positions", "600519.SH:1000@1800.00, 000333.SZ:2000@54.5"));
  Trader trader;
  trader.Login();
  const auto rows = trader.Ask([&](int request) { return trader.api()->QueryPosition("", trader.session(), request, XTP_MKT_INIT); });
  CHECK_EQ(rows.size(), 2u);
  CHECK_EQ(rows[0].position.market, XTP_MKT_SH_A);
  CHECK_EQ(Units(rows[0].position.avg_price), 18000000);
  CHECK_EQ(rows[1].position.sellable_qty, 2000);
}

TEST("the control refuses what makes no sense") {
  Restart();
  Trader trader;
  trader.Login();
  CHECK_EQ(Control().reset(), -1);
  CHECK_EQ(Control().advance(0, -1), -1);
  CHECK_EQ(Control().start(-1), -1);
  CHECK_EQ(Control().start(1), 0);
  CHECK_EQ(Control().advance(0, 0), -1);
  CHECK_EQ(Control().pause(), 0);
  CHECK_EQ(Control().advance(0, 0), 0);
}

TEST("playing at a pace") {
  Restart();
  Quoter quoter;
  quoter.Login();
  quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  XtpSimStatus status{};
  Control().status(&status);
  CHECK_EQ(status.now_ms, 0);
  CHECK_EQ(Control().start(2000), 0);
  // Half a minute passes in 15 milliseconds.
  CHECK(Eventually([&] { return quoter.EventsOf(QuoteEvent::kSnapshot).size() >= 3; }));
  Control().pause();
  Control().status(&status);
  CHECK(status.now_ms > 0);
  CHECK(!status.playing);
  CHECK(status.played > 0 && status.played < status.records);
}

TEST("a day at full speed") {
  Restart();
  CHECK_EQ(Control().start(0), 0);
  XtpSimStatus status{};
  const bool finished = Eventually([&] {
    Control().status(&status);
    return status.finished != 0;
  });
  CHECK(finished);
  CHECK_EQ(status.played, status.records);
  CHECK(!status.playing);
  CHECK_EQ(Control().start(0), -1);
}

namespace {

const char* program = "";

/// A client that knows nothing of the control: what the configuration says, data by itself, and an exit in the middle of it.
int RunForeignClient() {
  static Trader trader;
  static Quoter quoter;
  std::atomic<int> snapshots{0};
  std::atomic<int64_t> cash{0};
  quoter.keep_data = false;
  quoter.on_event = [&](const QuoteEvent& event) {
    if (event.kind != QuoteEvent::kSnapshot) return;
    snapshots++;
    trader.Insert("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10.00, 100, XTP_PRICE_LIMIT, false);
  };
  trader.on_event = [&](const TraderEvent& event) {
    if (event.kind == TraderEvent::kQueryAsset) cash = Units(event.asset.total_asset);
  };
  if (trader.Login() == 0 || quoter.Login() != 0) return 1;
  trader.api()->QueryAsset(trader.session(), 1);
  if (!Eventually([&] { return cash != 0; }) || cash != 1234567) return 2;
  if (quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH) != 0) return 3;
  if (!Eventually([&] { return snapshots > 100; })) return 4;
  std::exit(0);  // while callbacks are made
}

/// A client that never asks for quotes: the day begins with its first order.
int RunTradingClient() {
  static Trader trader;
  static std::atomic<bool> filled{false};  // the client lives on while the process ends, and hears of more
  trader.on_event = [](const TraderEvent& event) { filled = filled || event.kind == TraderEvent::kTrade; };
  if (trader.Login() == 0) return 1;
  if (trader.Insert("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10.50, 100, XTP_PRICE_LIMIT, false) == 0) return 2;
  return Eventually([&] { return filled.load(); }) ? 0 : 3;
}

/// A client to which happens what the scenario says.
int RunScenarioClient() {
  Quoter quoter;
  std::atomic<bool> down{false};
  quoter.on_event = [&](const QuoteEvent& event) { down = down || event.kind == QuoteEvent::kDisconnected; };
  if (quoter.Login() != 0 || quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH) != 0) return 1;
  return Eventually([&] { return down.load(); }) ? 0 : 2;
}

void SetVariable(const char* name, const char* value) {
#ifdef _WIN32
  _putenv_s(name, value);
#else
  setenv(name, value, 1);
#endif
}

}  // namespace

TEST("a foreign client: configuration file, autostart, exit at any moment") {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "sim_test_configuration.txt";
  std::ofstream(path) << "# for one run\naccount.cash = 123.4567\nfeed.speed = 0  # as fast as it goes\n\n";
  SetVariable("XTP_SIM_CONFIG", path.string().c_str());
  for (int i = 0; i < 10; ++i) CHECK_EQ(std::system((std::string(program) + " --foreign-client").c_str()), 0);
  SetVariable("XTP_SIM_CONFIG", "");
  std::filesystem::remove(path);
}

TEST("a foreign client: orders alone start the day") {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "sim_test_trading.txt";
  std::ofstream(path) << "feed.speed = 0\n";
  SetVariable("XTP_SIM_CONFIG", path.string().c_str());
  CHECK_EQ(std::system((std::string(program) + " --trading-client").c_str()), 0);
  SetVariable("XTP_SIM_CONFIG", "");
  std::filesystem::remove(path);
}

TEST("a foreign client: a scenario") {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "sim_test_day.scenario";
  std::ofstream(path) << "# the connection breaks in the auction\n09:20:00.000 drop.quote\n";
  SetVariable("XTP_SIM_SCENARIO", path.string().c_str());
  CHECK_EQ(std::system((std::string(program) + " --scenario-client").c_str()), 0);
  SetVariable("XTP_SIM_SCENARIO", "");
  std::filesystem::remove(path);
}

int main(int argc, char** argv) {
  program = argv[0];
  if (argc > 1 && std::string(argv[1]) == "--scenario-client") return RunScenarioClient();
  if (argc > 1 && std::string(argv[1]) == "--trading-client") return RunTradingClient();
  if (argc > 1 && std::string(argv[1]) == "--foreign-client") return RunForeignClient();
  return Main(argc, argv);
}
