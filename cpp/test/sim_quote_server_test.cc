#include <map>
#include <set>
#include <string>
#include <thread>

#include "test/check.h"
#include "test/feed_writer.h"
#include "test/sim_client.h"

// What the quote server answers: subscriptions, their limits and channels, queries, rebuilding.

using namespace xtp::test;

namespace {

/// One of everything that a feed can hold.
const char* MixedDay(FeedWriter& writer) {
  writer.AddInstrument(XTP_EXCHANGE_SH, "600000", 10);
  writer.AddInstrument(XTP_EXCHANGE_SH, "000001", 3000, XTP_SECURITY_INDEX);
  writer.AddInstrument(XTP_EXCHANGE_SH, "510300", 4, XTP_SECURITY_ETF_INTER_MARKET_STOCK);
  writer.AddInstrument(XTP_EXCHANGE_SH, "10004567", 0.1);
  writer.AddInstrument(XTP_EXCHANGE_SZ, "159915", 2, XTP_SECURITY_ETF_SINGLE_MARKET_STOCK);
  writer.AddInstrument(XTP_EXCHANGE_NQ, "830799", 5);
  struct Quote {
    XTP_EXCHANGE_TYPE exchange;
    const char* ticker;
    double price;
  };
  constexpr Quote quotes[] = {{XTP_EXCHANGE_SH, "600000", 10},    {XTP_EXCHANGE_SH, "000001", 3000}, {XTP_EXCHANGE_SH, "510300", 4},
                              {XTP_EXCHANGE_SH, "10004567", 0.1}, {XTP_EXCHANGE_SZ, "159915", 2},    {XTP_EXCHANGE_NQ, "830799", 5}};
  for (int round = 0; round < 3; ++round) {
    for (const Quote& quote : quotes) {
      const int64_t time = kTen + round * 3000;
      XTPMD md = FeedWriter::Snapshot(quote.exchange, quote.ticker, time, quote.price, 100, quote.price, 100, quote.price);
      md.stk.iopv = round < 2 ? 3.5 : 3.6;
      if (quote.ticker == std::string("000001")) md.data_type_v2 = XTP_MARKETDATA_V2_INDEX;
      if (quote.ticker == std::string("10004567")) md.data_type_v2 = XTP_MARKETDATA_V2_OPTION;
      writer.AddSnapshot(md, time);
    }
  }
  return writer.Write();
}

std::map<std::string, size_t> Counts(Quoter& quoter, QuoteEvent::Kind kind) {
  std::map<std::string, size_t> counts;
  for (const QuoteEvent& event : quoter.EventsOf(kind)) counts[event.ticker]++;
  return counts;
}

XTPQuoteRebuildReq TickRequest(int id, const char* ticker, int16_t channel, int64_t begin, int64_t end,
                               XTP_EXCHANGE_TYPE exchange = XTP_EXCHANGE_SZ) {
  XTPQuoteRebuildReq request{};
  request.request_id = id;
  request.data_type = XTP_QUOTE_REBUILD_TBT;
  request.exchange_id = exchange;
  std::strcpy(request.ticker, ticker);
  request.channel_number = channel;
  request.begin = begin;
  request.end = end;
  return request;
}

/// Asks, and gives the result.
XTPQuoteRebuildResultRsp Rebuild(Quoter& quoter, XTPQuoteRebuildReq request) {
  quoter.Clear();
  CHECK_EQ(quoter.api()->RequestRebuildQuote(&request), 0);
  Settle();
  const auto results = quoter.EventsOf(QuoteEvent::kRebuildResult);
  CHECK_EQ(results.size(), 1u);
  return results.empty() ? XTPQuoteRebuildResultRsp{} : results[0].result;
}

int64_t SequenceOf(const XTPTBT& tick) {
  return tick.type == XTP_TBT_ENTRUST ? tick.entrust.seq : tick.type == XTP_TBT_TRADE ? tick.trade.seq : tick.state.seq;
}

}  // namespace

TEST("E2 a market has so many single subscriptions") {
  Restart();
  CHECK(Set("quotes.limit", "2"));
  Quoter quoter;
  quoter.Login();
  quoter.Subscribe({"600001", "688001", "510300"}, XTP_EXCHANGE_SH);
  quoter.Subscribe({"000001", "300001"}, XTP_EXCHANGE_SZ);
  quoter.SubscribeTicks({"600001"}, XTP_EXCHANGE_SH);  // one that counts already
  quoter.SubscribeTicks({"510300"}, XTP_EXCHANGE_SH);
  quoter.UnSubscribe({"688001"}, XTP_EXCHANGE_SH);
  quoter.SubscribeTicks({"510300"}, XTP_EXCHANGE_SH);
  Settle();
  std::string errors;
  for (const QuoteEvent& event : quoter.EventsOf(QuoteEvent::kSub)) errors += event.error == 0 ? 'o' : event.error == 11210100 ? 'x' : '?';
  CHECK(errors == "ooxoooxo");
  CHECK(quoter.EventsOf(QuoteEvent::kSub)[2].last);
}

TEST("E1 an unknown ticker fails as the option says") {
  Restart();
  CHECK(Set("quotes.unknown_ticker", "11200004"));
  Quoter quoter;
  quoter.Login();
  quoter.Subscribe({"600999"}, XTP_EXCHANGE_SH);
  Settle();
  CHECK_EQ(quoter.events().back().error, 11200004);
}

TEST("E3 a whole exchange, both, Beijing, and options apart") {
  FeedWriter writer;
  Restart(MixedDay(writer));
  Quoter all(1), beijing(2), options(3);
  for (Quoter* quoter : {&all, &beijing, &options}) quoter->Login();
  CHECK_EQ(all.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN), 0);
  CHECK_EQ(beijing.api()->SubscribeAllMarketData(XTP_EXCHANGE_NQ), 0);
  CHECK_EQ(options.api()->SubscribeAllOptionMarketData(XTP_EXCHANGE_SH), 0);
  CHECK_EQ(options.api()->SubscribeAllOptionTickByTick(XTP_EXCHANGE_SH), 0);
  CHECK_EQ(options.api()->SubscribeAllOptionOrderBook(XTP_EXCHANGE_UNKNOWN), 0);
  CHECK_EQ(options.api()->SubscribeAllOptionMarketData(XTP_EXCHANGE_NQ), -1);
  CHECK_EQ(options.last_error(), 10200303);
  PlayAll();
  CHECK_EQ(all.EventsOf(QuoteEvent::kSubAll).size(), 1u);
  CHECK_EQ(all.EventsOf(QuoteEvent::kSubAll)[0].exchange, XTP_EXCHANGE_UNKNOWN);
  CHECK_EQ(options.EventsOf(QuoteEvent::kSubAll).size(), 3u);
  CHECK(Counts(all, QuoteEvent::kSnapshot) == (std::map<std::string, size_t>{{"600000", 3}, {"000001", 3}, {"510300", 3}, {"159915", 3}}));
  CHECK(Counts(beijing, QuoteEvent::kSnapshot) == (std::map<std::string, size_t>{{"830799", 3}}));
  CHECK(Counts(options, QuoteEvent::kSnapshot) == (std::map<std::string, size_t>{{"10004567", 3}}));
}

TEST("E3 what was subscribed in one way is not unsubscribed in another") {
  Restart();
  Quoter quoter;
  quoter.Login();
  int32_t minute = 91500000;
  int replies = 0;
  quoter.on_event = [&](const QuoteEvent& event) { replies += event.kind == QuoteEvent::kUnSub || event.kind == QuoteEvent::kUnSubAll; };
  const auto flows = [&](const char* ticker) {
    quoter.Clear();
    minute += 100000;
    PlayTo(minute);
    return Counts(quoter, QuoteEvent::kSnapshot).count(ticker) != 0;
  };
  quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN);
  CHECK(flows("600001"));
  CHECK_EQ(quoter.UnSubscribe({"600001"}, XTP_EXCHANGE_SH), 0);
  CHECK_EQ(quoter.api()->UnSubscribeAllMarketData(XTP_EXCHANGE_SH), 0);
  CHECK(flows("600001"));
  CHECK_EQ(quoter.api()->UnSubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN), 0);
  CHECK(!flows("600001"));
  quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  CHECK_EQ(quoter.api()->UnSubscribeAllMarketData(XTP_EXCHANGE_SH), 0);
  CHECK(flows("600001"));
  CHECK_EQ(replies, 4);  // each was answered
}

TEST("E9 by UDP the first snapshot comes on one thread, the others on another") {
  Restart();
  Quoter quoter;
  CHECK_EQ(quoter.Login(XTP_PROTOCOL_UDP), 0);
  quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);  // before there is a snapshot
  PlayTo(91600000);
  quoter.Subscribe({"688001"}, XTP_EXCHANGE_SH);  // when there is one
  quoter.SubscribeTicks({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(92600000);
  const std::thread::id tcp = quoter.EventsOf(QuoteEvent::kSub)[0].thread;
  std::map<std::string, size_t> seen;
  std::set<std::thread::id> later;
  for (const QuoteEvent& event : quoter.EventsOf(QuoteEvent::kSnapshot)) {
    if (seen[event.ticker]++ == 0) {
      CHECK(event.thread == tcp);
    } else {
      later.insert(event.thread);
    }
  }
  for (const QuoteEvent& event : quoter.EventsOf(QuoteEvent::kTick)) later.insert(event.thread);
  CHECK(seen["600001"] > 3 && seen["688001"] > 3);
  CHECK_EQ(later.size(), 1u);
  CHECK_EQ(later.count(tcp), 0u);
}

TEST("A14 the wrong protocol logs in and subscribes, but brings the first snapshot at most") {
  for (const XTP_PROTOCOL_TYPE protocol : {XTP_PROTOCOL_TCP, XTP_PROTOCOL_UDP}) {
    Restart();
    CHECK(Set("quotes.protocol", protocol == XTP_PROTOCOL_TCP ? "udp" : "tcp"));
    Quoter quoter;
    CHECK_EQ(quoter.Login(protocol), 0);
    quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
    quoter.SubscribeTicks({"600001"}, XTP_EXCHANGE_SH);
    quoter.SubscribeBooks({"000001"}, XTP_EXCHANGE_SZ);
    PlayTo(93100000);
    for (const QuoteEvent& event : quoter.EventsOf(QuoteEvent::kSub)) CHECK_EQ(event.error, 0);
    CHECK_EQ(quoter.EventsOf(QuoteEvent::kSnapshot).size(), 1u);
    CHECK(quoter.EventsOf(QuoteEvent::kTick).empty() && quoter.EventsOf(QuoteEvent::kBook).empty());
  }
}

TEST("E11 queries of a day with everything in it") {
  FeedWriter writer;
  Restart(MixedDay(writer));
  Quoter quoter;
  quoter.Login();
  quoter.api()->QueryAllTickers(XTP_EXCHANGE_SH);
  quoter.api()->QueryAllTickersFullInfo(XTP_EXCHANGE_SH);
  quoter.api()->QueryAllNQTickersFullInfo();
  quoter.api()->QueryAllTickersPriceInfo();
  Settle();
  // No index, and options are told of by the trade server only.
  CHECK(Counts(quoter, QuoteEvent::kTicker) == (std::map<std::string, size_t>{{"600000", 1}, {"510300", 1}}));
  CHECK(Counts(quoter, QuoteEvent::kFullInfo) == (std::map<std::string, size_t>{{"600000", 1}, {"000001", 1}, {"510300", 1}}));
  const auto nq = quoter.EventsOf(QuoteEvent::kNq);
  CHECK(nq.size() == 1 && nq[0].ticker == "830799" && nq[0].last);
  CHECK_EQ(nq[0].nq.layer_type, XTP_SECURITY_LAYER_NORTH_EX);
  CHECK_EQ(static_cast<int>(nq[0].nq.security_type), 255);
  CHECK_EQ(quoter.EventsOf(QuoteEvent::kPrice).size(), 6u);
  quoter.Release();
  Restart();
  Quoter other;
  other.Login();
  other.api()->QueryAllNQTickersFullInfo();
  Settle();
  CHECK(other.events().size() == 1 && other.events()[0].error == 11000350 && other.events()[0].last);
}

TEST("E11 a strict server hangs up when a second market is asked for too early") {
  for (const bool strict : {false, true}) {
    Restart();
    CHECK(Set("quotes.strict_queries", strict ? "1" : "0"));
    Quoter quoter;
    quoter.Login();
    bool asked = false;
    quoter.on_event = [&](const QuoteEvent& event) {
      if (event.kind == QuoteEvent::kTicker && !event.last && !asked) {
        asked = true;
        CHECK_EQ(quoter.api()->QueryAllTickers(XTP_EXCHANGE_SZ), 0);
      }
    };
    quoter.api()->QueryAllTickers(XTP_EXCHANGE_SH);
    Settle();
    CHECK(asked);
    CHECK_EQ(quoter.EventsOf(QuoteEvent::kDisconnected).size(), strict ? 1u : 0u);
    CHECK_EQ(quoter.EventsOf(QuoteEvent::kTicker).size(), strict ? 1u : 10u);
  }
  Restart();
  CHECK(Set("quotes.strict_queries", "1"));
  Quoter patient;
  patient.Login();
  patient.on_event = [&](const QuoteEvent& event) {
    if (event.kind == QuoteEvent::kTicker && event.ticker == "113001" && event.last) {
      patient.api()->QueryAllTickers(XTP_EXCHANGE_SZ);
    }
  };
  patient.api()->QueryAllTickers(XTP_EXCHANGE_SH);
  Settle();
  CHECK_EQ(patient.EventsOf(QuoteEvent::kTicker).size(), 10u);
}

TEST("E12 IOPV of ETFs whose snapshots are subscribed, when it changes") {
  FeedWriter writer;
  MixedDay(writer);
  for (const char* which : {"all", "sz", "none"}) {
    Restart(writer.Write());
    CHECK(Set("quotes.iopv", which));
    Quoter quoter;
    quoter.Login();
    quoter.Subscribe({"600000", "510300"}, XTP_EXCHANGE_SH);
    quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_SZ);
    PlayAll();
    std::map<std::string, size_t> expected;
    if (which != std::string("none")) expected["159915"] = 2;
    if (which == std::string("all")) expected["510300"] = 2;
    CHECK(Counts(quoter, QuoteEvent::kIopv) == expected);
    for (const QuoteEvent& event : quoter.EventsOf(QuoteEvent::kIopv)) CHECK(event.iopv.iopv > 3.4);
  }
}

TEST("E13 a ticker status without a terminator") {
  Restart();
  CHECK(Set("quotes.unterminated_status", "1"));
  Quoter quoter;
  quoter.Login();
  quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(91600000);
  const XTPMD md = quoter.Newest("600001");
  CHECK(std::string(md.ticker_status, sizeof md.ticker_status) == "C111    ");
}

TEST("E7 rebuilding ticks") {
  Restart();
  Quoter quoter;
  quoter.Login();
  quoter.SubscribeTicks({"000001", "159915"}, XTP_EXCHANGE_SZ);
  PlayTo(100000000);
  std::map<int64_t, XTPTBT> recorded;  // of channel 2011
  for (const QuoteEvent& event : quoter.EventsOf(QuoteEvent::kTick)) recorded[SequenceOf(event.tick)] = event.tick;
  CHECK(recorded.size() > 1500);
  const auto last = static_cast<int64_t>(recorded.size());
  XTPQuoteRebuildReq early = TickRequest(1, "", 2011, 1, 10);
  CHECK_EQ(quoter.api()->RequestRebuildQuote(&early), -1);
  CHECK_EQ(quoter.last_error(), 10200301);
  CHECK_EQ(quoter.LoginToRebuild(XTP_PROTOCOL_UDP), -1);
  CHECK_EQ(quoter.last_error(), 13);
  CHECK_EQ(quoter.LoginToRebuild(), 0);
  CHECK_EQ(quoter.LoginToRebuild(), -2);

  // A range, both ends in it.
  XTPQuoteRebuildResultRsp result = Rebuild(quoter, TickRequest(7, "", 2011, 100, 199));
  CHECK_EQ(result.request_id, 7);
  CHECK_EQ(result.result_code, XTP_REBUILD_RET_COMPLETE);
  CHECK(result.size == 100 && result.begin == 100 && result.end == 199 && result.channel_number == 2011);
  auto rows = quoter.EventsOf(QuoteEvent::kRebuildTick);
  CHECK_EQ(rows.size(), 100u);
  int64_t next = 100;
  for (const QuoteEvent& row : rows) {
    CHECK_EQ(std::memcmp(&row.tick, &recorded[next++], sizeof row.tick), 0);
  }
  CHECK_EQ(quoter.events().back().kind, QuoteEvent::kRebuildResult);  // behind its rows

  // Not more than a thousand at once; it goes on behind the end.
  result = Rebuild(quoter, TickRequest(8, "", 2011, 1, last + 1000));
  CHECK_EQ(result.result_code, XTP_REBUILD_RET_PARTLY);
  CHECK(result.size == 1000 && result.begin == 1 && result.end == 1000);
  result = Rebuild(quoter, TickRequest(9, "", 2011, 1001, last + 1000));
  CHECK_EQ(result.result_code, last > 2000 ? XTP_REBUILD_RET_PARTLY : XTP_REBUILD_RET_COMPLETE);

  // One ticker of the channel.
  result = Rebuild(quoter, TickRequest(10, "159915", 2011, 1, 200));
  rows = quoter.EventsOf(QuoteEvent::kRebuildTick);
  CHECK(!rows.empty() && rows.size() < 200);
  for (const QuoteEvent& row : rows) CHECK(row.ticker == "159915");

  // Nothing of what has not been played.
  result = Rebuild(quoter, TickRequest(11, "", 2011, last + 1, last + 10));
  CHECK_EQ(result.result_code, XTP_REBUILD_RET_NO_DATA);
  CHECK_EQ(result.size, 0u);
  for (const XTPQuoteRebuildReq& wrong : {TickRequest(12, "999999", 2011, 1, 10), TickRequest(12, "", 2011, 10, 9),
                                          TickRequest(12, "", 0, 1, 10), TickRequest(12, "", 2011, 1, 10, XTP_EXCHANGE_UNKNOWN)}) {
    CHECK_EQ(Rebuild(quoter, wrong).result_code, XTP_REBUILD_RET_PARAM_ERR);
  }
  CHECK_EQ(quoter.api()->LogoutFromRebuildQuoteServer(), 0);
  CHECK_EQ(quoter.api()->RequestRebuildQuote(&early), -1);
}

TEST("E7 rebuilding snapshots, by time and without queues") {
  Restart();
  Quoter quoter;
  quoter.Login();
  quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(93100000);
  const auto live = quoter.EventsOf(QuoteEvent::kSnapshot);
  CHECK(live.size() > 10);
  quoter.LoginToRebuild();
  XTPQuoteRebuildReq request = TickRequest(1, "600001", 0, live[2].snapshot.data_time, live[5].snapshot.data_time, XTP_EXCHANGE_SH);
  request.data_type = XTP_QUOTE_REBUILD_MD;
  const XTPQuoteRebuildResultRsp result = Rebuild(quoter, request);
  CHECK_EQ(result.result_code, XTP_REBUILD_RET_COMPLETE);
  const auto rows = quoter.EventsOf(QuoteEvent::kRebuildSnapshot);
  CHECK_EQ(rows.size(), 3u);  // the end is not in it
  for (size_t i = 0; i < rows.size(); ++i) CHECK_EQ(std::memcmp(&rows[i].snapshot, &live[2 + i].snapshot, sizeof(XTPMD)), 0);
  request.end = request.begin;
  CHECK_EQ(Rebuild(quoter, request).result_code, XTP_REBUILD_RET_PARAM_ERR);
}

TEST("E7 the rebuild server: a thread of its own, so many requests a second, no idle clients") {
  Restart();
  CHECK(Set("rebuild.rate", "3"));
  Quoter quoter;
  quoter.Login();
  quoter.SubscribeTicks({"000001", "300001"}, XTP_EXCHANGE_SZ);
  PlayTo(93000000);
  quoter.LoginToRebuild();
  for (const XTP_REBUILD_RET_TYPE expected :
       {XTP_REBUILD_RET_COMPLETE, XTP_REBUILD_RET_COMPLETE, XTP_REBUILD_RET_COMPLETE, XTP_REBUILD_RET_FREQUENTLY}) {
    CHECK_EQ(Rebuild(quoter, TickRequest(1, "", 2011, 1, 1)).result_code, expected);
  }
  PlayTo(93001000);
  CHECK_EQ(Rebuild(quoter, TickRequest(2, "", 2011, 1, 1)).result_code, XTP_REBUILD_RET_COMPLETE);
  const std::thread::id rebuilds = quoter.EventsOf(QuoteEvent::kRebuildResult)[0].thread;

  quoter.Clear();
  PlayTo(93003999);
  CHECK(quoter.EventsOf(QuoteEvent::kRebuildDown).empty());
  CHECK(!quoter.EventsOf(QuoteEvent::kTick).empty());  // live data goes on
  for (const QuoteEvent& tick : quoter.EventsOf(QuoteEvent::kTick)) CHECK(tick.thread != rebuilds);
  PlayTo(93004000);
  const auto downs = quoter.EventsOf(QuoteEvent::kRebuildDown);
  CHECK_EQ(downs.size(), 1u);
  CHECK(downs[0].thread == rebuilds);
  XTPQuoteRebuildReq late = TickRequest(3, "", 2011, 1, 1);
  CHECK_EQ(quoter.api()->RequestRebuildQuote(&late), -1);
  CHECK_EQ(quoter.LoginToRebuild(), 0);
  CHECK_EQ(Rebuild(quoter, late).result_code, XTP_REBUILD_RET_COMPLETE);
  CHECK(Set("do", "drop.rebuild"));
  Settle();
  CHECK_EQ(quoter.EventsOf(QuoteEvent::kRebuildDown).size(), 1u);
}
