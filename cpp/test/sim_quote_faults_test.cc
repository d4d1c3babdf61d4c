#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <thread>

#include "test/check.h"
#include "test/sim_client.h"

// What goes wrong with quotes on demand: by option, by an action at once, by a scenario, at random.

using namespace xtp::test;

namespace {

constexpr int kAll = XTP_EXCHANGE_UNKNOWN;

void SubscribeAllTicks(Quoter& quoter) { quoter.api()->SubscribeAllTickByTick(static_cast<XTP_EXCHANGE_TYPE>(kAll)); }

int64_t SequenceOf(const XTPTBT& tick) {
  return tick.type == XTP_TBT_ENTRUST ? tick.entrust.seq : tick.type == XTP_TBT_TRADE ? tick.trade.seq : tick.state.seq;
}

/// The ticks of one session as a text.
std::string Story(Quoter& quoter) {
  std::string story;
  for (const QuoteEvent& event : quoter.events()) {
    if (event.kind == QuoteEvent::kTick) story += event.ticker + ":" + std::to_string(SequenceOf(event.tick)) + " ";
    if (event.kind == QuoteEvent::kSnapshot) story += event.ticker + "@" + std::to_string(event.snapshot.data_time) + " ";
    if (event.kind == QuoteEvent::kLoss) story += "-" + std::to_string(event.first_packet) + "-" + std::to_string(event.last_packet) + " ";
    if (event.kind == QuoteEvent::kDisconnected) story += "down ";
  }
  return story;
}

size_t Ticks(Quoter& quoter) { return quoter.EventsOf(QuoteEvent::kTick).size(); }

XtpSimStatus Status() {
  XtpSimStatus status{};
  Control().status(&status);
  return status;
}

std::string ScenarioError(const char* text) { return Set("scenario.text", text) ? "" : Control().last_error(); }

}  // namespace

TEST("D6 a dropped connection: by TCP nothing comes, by UDP the data flows on") {
  Restart();
  Quoter tcp(1), udp(2);
  tcp.Login();
  udp.Login(XTP_PROTOCOL_UDP);
  for (Quoter* quoter : {&tcp, &udp}) quoter->SubscribeTicks({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(93000000);
  CHECK_EQ(Ticks(tcp), Ticks(udp));
  CHECK(Set("do", "drop.quote"));
  PlayTo(93100000);
  for (Quoter* quoter : {&tcp, &udp}) {
    CHECK_EQ(quoter->EventsOf(QuoteEvent::kDisconnected).size(), 1u);
    CHECK_EQ(quoter->SubscribeTicks({"688001"}, XTP_EXCHANGE_SH), -1);
    CHECK_EQ(quoter->last_error(), 10200301);
  }
  CHECK(Ticks(udp) > Ticks(tcp));
  const size_t tcp_ticks = Ticks(tcp);
  for (Quoter* quoter : {&tcp, &udp}) CHECK_EQ(quoter->Login(quoter == &udp ? XTP_PROTOCOL_UDP : XTP_PROTOCOL_TCP), 0);
  const size_t udp_ticks = Ticks(udp);
  PlayTo(93200000);
  CHECK_EQ(Ticks(tcp), tcp_ticks);
  CHECK(Ticks(udp) > udp_ticks);  // without a new subscription
  CHECK_EQ(udp.SubscribeTicks({"600001"}, XTP_EXCHANGE_SH), 0);
  udp.Clear();
  tcp.Clear();
  tcp.SubscribeTicks({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(93300000);
  CHECK_EQ(Ticks(udp), Ticks(tcp));  // subscribed again, it is not doubled
  CHECK_EQ(udp.api()->Logout(), 0);
  udp.Clear();
  PlayTo(93400000);
  CHECK(udp.events().empty());
}

TEST("E7 D7 packets of ticks are lost by UDP, and told of by their numbers") {
  Restart();
  Quoter tcp(1), udp(2);
  tcp.Login();
  udp.Login(XTP_PROTOCOL_UDP);
  for (Quoter* quoter : {&tcp, &udp}) SubscribeAllTicks(*quoter);
  PlayTo(93000000);
  CHECK_EQ(Ticks(tcp), Ticks(udp));
  CHECK(udp.EventsOf(QuoteEvent::kLoss).empty());
  for (Quoter* quoter : {&tcp, &udp}) quoter->Clear();
  CHECK(Set("do", "lose packets=1"));
  PlayTo(93001000);
  auto losses = udp.EventsOf(QuoteEvent::kLoss);
  CHECK_EQ(losses.size(), 1u);
  CHECK(losses[0].first_packet > 1 && losses[0].first_packet == losses[0].last_packet);
  const size_t missing = Ticks(tcp) - Ticks(udp);
  CHECK(missing >= 1 && missing <= 4);
  CHECK(Set("do", "lose packets=3"));
  PlayTo(93010000);
  losses = udp.EventsOf(QuoteEvent::kLoss);
  CHECK_EQ(losses.size(), 2u);
  CHECK_EQ(losses[1].last_packet - losses[1].first_packet, 2);
  // What is told of is what is missing, and nothing else.
  std::map<std::string, int> difference;
  for (const QuoteEvent& event : tcp.EventsOf(QuoteEvent::kTick)) difference[event.ticker + std::to_string(SequenceOf(event.tick))]++;
  for (const QuoteEvent& event : udp.EventsOf(QuoteEvent::kTick)) difference[event.ticker + std::to_string(SequenceOf(event.tick))]--;
  size_t lost = 0;
  for (const auto& [tick, count] : difference) {
    CHECK(count == 0 || count == 1);
    lost += static_cast<size_t>(count);
  }
  CHECK(lost >= 4 && lost <= 16);
  CHECK_EQ(Ticks(udp) + lost, Ticks(tcp));
}

TEST("losses, doubles and disorder are the same for the same seed") {
  const auto story = [](const char* seed) {
    Restart();
    CHECK(Set("faults.seed", seed));
    CHECK(Set("quotes.loss", "0.05"));
    CHECK(Set("quotes.duplicate", "0.05"));
    CHECK(Set("quotes.reorder", "3000"));
    Quoter quoter;
    quoter.Login(XTP_PROTOCOL_UDP);
    SubscribeAllTicks(quoter);
    quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
    PlayTo(93200000);
    CHECK(!quoter.EventsOf(QuoteEvent::kLoss).empty());
    std::map<int64_t, int> times;
    bool disorder = false;
    int64_t last = 0;
    for (const QuoteEvent& event : quoter.EventsOf(QuoteEvent::kTick)) {
      if (event.ticker != "600001") continue;
      times[SequenceOf(event.tick)]++;
      disorder |= SequenceOf(event.tick) < last;
      last = SequenceOf(event.tick);
    }
    bool doubles = false;
    for (const auto& [sequence, count] : times) doubles |= count == 2;
    CHECK(disorder && doubles);
    return Story(quoter);
  };
  const std::string first = story("7");
  CHECK(first == story("7"));
  CHECK(first != story("8"));
}

TEST("events are doubled on demand") {
  Restart();
  Quoter once(1);
  once.Login();
  once.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(91600000);
  const size_t before = once.events().size();
  CHECK(Set("do", "duplicate events=2"));
  PlayTo(91700000);
  const auto snapshots = once.EventsOf(QuoteEvent::kSnapshot);
  std::map<int64_t, int> times;
  for (const QuoteEvent& event : snapshots) times[event.snapshot.data_time]++;
  int doubles = 0;
  for (const auto& [time, count] : times) doubles += count - 1;
  CHECK_EQ(doubles, 2);
  CHECK(once.events().size() > before);
}

TEST("a delay holds everything up by the simulated clock, and keeps the order of a stream") {
  Restart();
  Quoter prompt(1), late(2);
  prompt.Login();
  prompt.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(93000000);
  const std::string all = [&] {
    PlayTo(93100000);
    return Story(prompt);
  }();
  prompt.Release();
  Restart();
  late.Login();
  CHECK(Set("quotes.delay", "5000"));
  late.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(83004000);
  CHECK(late.events().empty());  // not even the reply
  PlayTo(91505399);
  CHECK(late.EventsOf(QuoteEvent::kSnapshot).empty());
  PlayTo(91505400);
  CHECK_EQ(late.EventsOf(QuoteEvent::kSnapshot).size(), 1u);
  CHECK_EQ(late.EventsOf(QuoteEvent::kSub).size(), 1u);
  PlayTo(93050000);
  CHECK(Set("quotes.delay", "0"));
  PlayTo(93105000);
  CHECK(Story(late).substr(0, all.size()) == all);
}

TEST("a frozen line: the connection stays, TCP makes up for it, UDP has lost it") {
  Restart();
  Quoter tcp(1), udp(2);
  tcp.Login();
  udp.Login(XTP_PROTOCOL_UDP);
  for (Quoter* quoter : {&tcp, &udp}) quoter->SubscribeTicks({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(93000000);
  const size_t before = Ticks(tcp);
  CHECK(Set("do", "freeze for=30"));
  CHECK_EQ(tcp.api()->QueryAllTickers(XTP_EXCHANGE_SH), 0);
  PlayTo(93029999);
  CHECK_EQ(Ticks(tcp), before);
  CHECK_EQ(Ticks(udp), before);
  CHECK(tcp.EventsOf(QuoteEvent::kTicker).empty());
  PlayTo(93030000);
  const size_t lost = Ticks(tcp) - Ticks(udp);
  CHECK(lost > 10);
  CHECK_EQ(tcp.EventsOf(QuoteEvent::kTicker).size(), 5u);
  PlayTo(93100000);
  CHECK_EQ(udp.EventsOf(QuoteEvent::kLoss).size(), 1u);
  CHECK_EQ(Ticks(tcp) - Ticks(udp), lost);
  CHECK(tcp.EventsOf(QuoteEvent::kDisconnected).empty() && udp.EventsOf(QuoteEvent::kDisconnected).empty());
}

TEST("D7 a slow client: TCP is dropped when its buffer is full, UDP loses packets") {
  Restart();
  Quoter tcp(1), udp(2);
  tcp.Login();
  udp.Login(XTP_PROTOCOL_UDP);
  for (Quoter* quoter : {&tcp, &udp}) SubscribeAllTicks(*quoter);
  PlayTo(93000000);
  CHECK(Set("quotes.buffer", "20000"));
  CHECK(Set("quotes.callback", "600"));
  PlayTo(93200000);
  CHECK_EQ(tcp.EventsOf(QuoteEvent::kDisconnected).size(), 1u);
  CHECK_EQ(tcp.events().back().kind, QuoteEvent::kDisconnected);
  CHECK_EQ(tcp.Login(), 0);
  PlayTo(93500000);
  CHECK(udp.EventsOf(QuoteEvent::kDisconnected).empty());
  CHECK(!udp.EventsOf(QuoteEvent::kLoss).empty());

  // One that keeps up is not touched.
  Quoter few(3);
  few.Login();
  few.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(94000000);
  CHECK(few.EventsOf(QuoteEvent::kSnapshot).size() > 50);
  CHECK(few.EventsOf(QuoteEvent::kDisconnected).empty());
}

TEST("D7 a callback that really takes its time, at a pace") {
  Restart();
  CHECK(Set("quotes.buffer", "50000"));
  Quoter slow(1), quick(2);
  std::atomic<bool> down{false};
  std::atomic<int> ticks{0};
  slow.keep_data = quick.keep_data = false;
  slow.on_event = [&](const QuoteEvent& event) {
    if (event.kind == QuoteEvent::kDisconnected) down = true;
    // It works on each tick for a while.
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(2);
    while (event.kind == QuoteEvent::kTick && std::chrono::steady_clock::now() < until) std::this_thread::yield();
  };
  quick.on_event = [&](const QuoteEvent& event) { ticks += event.kind == QuoteEvent::kTick ? 1 : 0; };
  for (Quoter* quoter : {&slow, &quick}) {
    quoter->Login();
    SubscribeAllTicks(*quoter);
  }
  PlayTo(93000000);
  CHECK(!down);
  CHECK_EQ(Control().start(3000), 0);
  while (!down && Status().playing) std::this_thread::yield();
  Control().pause();
  CHECK(down);
  CHECK(quick.EventsOf(QuoteEvent::kDisconnected).empty());
  CHECK(ticks > 0);
}

TEST("A8 A11 quote logins are closed or refused alone") {
  Restart();
  Trader trader;
  Quoter quoter;
  CHECK(Set("login.close_quote", "1"));
  CHECK_EQ(quoter.Login(), -1);
  CHECK_EQ(quoter.last_error(), 13);
  CHECK_EQ(quoter.LoginToRebuild(), -1);
  CHECK(Set("login.close_quote", "0"));
  CHECK(Set("do", "refuse.quote id=11000030 text=\"no such user\""));
  CHECK_EQ(quoter.Login(), -1);
  CHECK(quoter.last_error() == 11000030 && std::string(quoter.api()->GetApiLastError()->error_msg) == "no such user");
  CHECK(trader.Login() != 0);
  CHECK(Set("login.refuse_quote", ""));
  CHECK_EQ(quoter.Login(), 0);
}

TEST("a scenario happens at its times") {
  Restart();
  CHECK(ScenarioError("# what may happen on a day\n"
                      "\n"
                      "09:30:00.500  freeze for=10     # nothing for ten seconds\n"
                      "09:31:00      drop.quote\n"
                      "09:32:00.000  set quotes.limit=1 quotes.unknown_ticker=11200004\n")
            .empty());
  Quoter quoter;
  quoter.Login();
  SubscribeAllTicks(quoter);
  PlayTo(93000499);
  const size_t before = Ticks(quoter);
  PlayTo(93010000);
  CHECK_EQ(Ticks(quoter), before);
  PlayTo(93059999);
  CHECK(Ticks(quoter) > before);
  CHECK(quoter.EventsOf(QuoteEvent::kDisconnected).empty());
  PlayTo(93100000);
  CHECK_EQ(quoter.EventsOf(QuoteEvent::kDisconnected).size(), 1u);
  quoter.Login();
  quoter.Clear();
  quoter.Subscribe({"600001", "600999"}, XTP_EXCHANGE_SH);
  PlayTo(93200000);
  quoter.Subscribe({"688001", "600999"}, XTP_EXCHANGE_SH);
  Settle();
  std::string errors;
  for (const QuoteEvent& event : quoter.EventsOf(QuoteEvent::kSub)) errors += std::to_string(event.error) + " ";
  CHECK(errors == "0 11200003 11210100 11200004 ");
}

TEST("a scenario in a file, again on the next day") {
  Restart();
  const std::string path = (std::filesystem::temp_directory_path() / "sim_test.scenario").string();
  std::ofstream(path) << "09:20:00 drop.quote\n";
  CHECK(Set("scenario.file", path.c_str()));
  std::filesystem::remove(path);
  for (int day = 0; day < 2; ++day) {
    Quoter quoter;
    quoter.Login();
    PlayTo(92100000);
    CHECK_EQ(quoter.EventsOf(QuoteEvent::kDisconnected).size(), 1u);
    CHECK_EQ(Control().load_feed(nullptr), 0);
  }
}

TEST("what is wrong in a scenario is said with its line and what was expected") {
  Restart();
  struct Wrong {
    const char* text;
    const char* line;
    const char* why;
  };
  for (const Wrong& wrong : {
           Wrong{"09:30 drop.quote", "line 1", "hh:mm:ss.mmm"},
           Wrong{"\n25:00:00 drop.quote", "line 2", "hh:mm:ss.mmm"},
           Wrong{"09:30:00.5 drop.quote", "line 1", "hh:mm:ss.mmm"},
           Wrong{"09:30:00", "line 1", "action is missing"},
           Wrong{"# ok\n09:30:00 explode", "line 2", "there are: set drop.algo"},
           Wrong{"09:30:00 lose", "line 1", "\"packets\" is missing; expected: lose packets=n"},
           Wrong{"09:30:00 lose packets=some", "line 1", "expected: lose packets=n"},
           Wrong{"09:30:00 lose packets=1 packets=2", "line 1", "twice"},
           Wrong{"09:30:00 freeze until=5", "line 1", "freeze has no \"until\"; expected: freeze [for=seconds]"},
           Wrong{"09:30:00 freeze 5", "line 1", "no name=value"},
           Wrong{"09:30:00 set", "line 1", "option=value"},
           Wrong{"09:30:00 set quotes.colour=red", "line 1", "unknown option"},
           Wrong{"09:30:00 set quotes.limit=many", "line 1", "a whole number"},
           Wrong{"09:30:00 set feed.file=x", "line 1", "not set by an action"},
           Wrong{"09:30:00 refuse.quote id=1 text=\"no end", "line 1", "quotation mark"},
       }) {
    const std::string error = ScenarioError(wrong.text);
    CHECK(error.find(wrong.line) != std::string::npos && error.find(wrong.why) != std::string::npos);
    if (error.find(wrong.why) == std::string::npos) std::fprintf(stderr, "  said: %s\n", error.c_str());
  }
  PlayTo(93000000);
  CHECK(ScenarioError("09:20:00 drop.quote").find("line 1: its time is over") != std::string::npos);
  CHECK(!Set("do", "explode"));
}

TEST("a storm is the same for the same seed, and a day of it ends") {
  const auto story = [](const char* seed) {
    Restart();
    CHECK(Set("faults.seed", seed));
    CHECK(Set("faults.rate", "60"));
    Quoter quoter;
    const auto subscribe = [&] {
      if (quoter.Login(XTP_PROTOCOL_UDP) == 0) SubscribeAllTicks(quoter);
    };
    subscribe();
    for (const int32_t time : {93000000, 93500000, 94000000, 94500000, 95000000, 100000000}) {
      PlayTo(time);
      subscribe();  // -2 while it is connected
    }
    CHECK(!quoter.EventsOf(QuoteEvent::kDisconnected).empty());
    CHECK(!quoter.EventsOf(QuoteEvent::kLoss).empty());
    return Story(quoter);
  };
  const std::string first = story("3");
  CHECK(first == story("3"));
  CHECK(first != story("4"));
  Restart();
  CHECK(Set("faults.rate", "600"));
  PlayAll();
  CHECK(Status().finished);
}

TEST("the clock: planned things happen at a pace and at full speed too, and after the feed's end") {
  for (const double speed : {0.0, 20000.0}) {
    Restart();
    CHECK(ScenarioError("09:20:00 drop.quote\n15:30:00 drop.quote").empty());
    Quoter quoter;
    quoter.keep_data = false;
    std::atomic<int> drops{0};
    quoter.on_event = [&](const QuoteEvent& event) {
      if (event.kind == QuoteEvent::kDisconnected && ++drops == 1) quoter.Login();
    };
    quoter.Login();
    CHECK_EQ(Control().start(speed), 0);
    while (Status().playing) std::this_thread::yield();
    CHECK_EQ(drops, 2);
    CHECK(Status().finished);
  }
}
