#include <cstdio>
#include <map>
#include <set>
#include <string>

#include "test/check.h"
#include "test/feed_writer.h"
#include "test/sim_client.h"

// Market data: subscriptions, the sample day, feed files.

using namespace xtp::test;

TEST("E1 subscribing") {
  Restart();
  Quoter quoter;
  quoter.Login();
  PlayTo(92000000);
  CHECK_EQ(quoter.Subscribe({"600001", "600999", "688001"}, XTP_EXCHANGE_SH), 0);
  Settle();
  const auto events = quoter.events();
  CHECK_EQ(events.size(), 5u);
  CHECK(events[0].kind == QuoteEvent::kSub && events[0].ticker == "600001" && events[0].error == 0 && !events[0].last);
  CHECK(events[1].kind == QuoteEvent::kSub && events[1].ticker == "600999" && events[1].error == 11200003 && !events[1].last);
  CHECK(events[2].kind == QuoteEvent::kSub && events[2].ticker == "688001" && events[2].error == 0 && events[2].last);
  CHECK(events[3].kind == QuoteEvent::kSnapshot && events[3].ticker == "600001");
  CHECK(events[4].kind == QuoteEvent::kSnapshot && events[4].ticker == "688001");
}

TEST("E3 subscribing to all") {
  Restart();
  Quoter quoter;
  quoter.Login();
  CHECK_EQ(quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN), 0);
  PlayTo(91600000);
  const auto replies = quoter.EventsOf(QuoteEvent::kSubAll);
  CHECK_EQ(replies.size(), 1u);
  CHECK_EQ(replies[0].exchange, XTP_EXCHANGE_UNKNOWN);
  std::set<std::string> tickers;
  for (const QuoteEvent& event : quoter.EventsOf(QuoteEvent::kSnapshot)) tickers.insert(event.ticker);
  CHECK_EQ(tickers.size(), 10u);
}

TEST("E4 subscribing twice") {
  Restart();
  Quoter once(1);
  Quoter twice(2);
  once.Login();
  twice.Login();
  once.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  twice.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  twice.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(93100000);
  CHECK_EQ(twice.EventsOf(QuoteEvent::kSub).size(), 2u);
  CHECK_EQ(twice.EventsOf(QuoteEvent::kSnapshot).size(), once.EventsOf(QuoteEvent::kSnapshot).size());
  CHECK_EQ(twice.UnSubscribe({"600001"}, XTP_EXCHANGE_SH), 0);
  Settle();
  CHECK_EQ(twice.EventsOf(QuoteEvent::kUnSub).size(), 1u);
  const size_t before = twice.events().size();
  PlayTo(93200000);
  CHECK_EQ(twice.events().size(), before);
}

TEST("E5 call auctions") {
  Restart();
  Quoter quoter;
  quoter.Login();
  quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(92000000);
  const QuoteEvent auction = quoter.EventsOf(QuoteEvent::kSnapshot).back();
  CHECK_EQ(auction.snapshot.last_price, 0.0);
  CHECK(auction.snapshot.bid_qty[0] > 0);
  CHECK_EQ(auction.snapshot.bid_qty[1], 0);
  CHECK(auction.bid_queue.empty());
  PlayTo(92600000);
  const QuoteEvent opened = quoter.EventsOf(QuoteEvent::kSnapshot).back();
  CHECK(opened.snapshot.last_price > 0);
  CHECK(opened.snapshot.bid_qty[9] > 0);
  CHECK(!opened.bid_queue.empty());
  CHECK(std::string(opened.snapshot.ticker_status) == "T111");
}

TEST("E6 ticks in both exchanges' styles agree with the snapshots") {
  Restart();
  Quoter quoter;
  quoter.Login();
  struct Sum {
    int64_t quantity = 0;
    int64_t amount = 0;
  };
  std::map<std::string, Sum> sums;
  std::map<std::string, XTPMD> newest;
  std::map<int32_t, int64_t> channels;
  std::map<std::string, std::set<int64_t>> orders;
  int states = 0;
  int deletes = 0;
  int cancels = 0;
  int trades = 0;
  quoter.keep_data = false;
  quoter.on_event = [&](const QuoteEvent& event) {
    if (event.kind == QuoteEvent::kSnapshot) {
      const XTPMD& md = event.snapshot;
      CHECK_EQ(md.qty, sums[event.ticker].quantity);
      CHECK_EQ(Units(md.turnover), sums[event.ticker].amount);
      CHECK(md.bid[0] <= md.ask[0]);
      CHECK(md.bid[9] >= 0 && (md.upper_limit_price == 0 || md.ask[9] <= md.upper_limit_price));
      if (!event.bid_queue.empty()) {
        int64_t queued = 0;
        for (int64_t quantity : event.bid_queue) queued += quantity;
        CHECK(queued <= md.bid_qty[0]);
      }
      newest[event.ticker] = md;
    }
    if (event.kind != QuoteEvent::kTick) return;
    const XTPTBT& tick = event.tick;
    const bool shanghai = tick.exchange_id == XTP_EXCHANGE_SH;
    const int32_t channel = tick.type == XTP_TBT_ENTRUST ? tick.entrust.channel_no
                            : tick.type == XTP_TBT_TRADE ? tick.trade.channel_no
                                                         : tick.state.channel_no;
    const int64_t seq = tick.type == XTP_TBT_ENTRUST ? tick.entrust.seq : tick.type == XTP_TBT_TRADE ? tick.trade.seq : tick.state.seq;
    CHECK_EQ(seq, channels[channel] + 1);
    channels[channel] = seq;
    if (shanghai) CHECK_EQ(tick.seq, seq);
    if (tick.type == XTP_TBT_STATE) {
      CHECK(shanghai);
      states++;
    } else if (tick.type == XTP_TBT_ENTRUST) {
      const int64_t number = shanghai ? tick.entrust.order_no : tick.entrust.seq;
      if (tick.entrust.ord_type == 'D') {
        deletes++;
        CHECK_EQ(orders[event.ticker].count(number), 1u);
      } else {
        orders[event.ticker].insert(number);
      }
    } else if (tick.trade.trade_flag == '4') {
      cancels++;
      CHECK(!shanghai);
      CHECK((tick.trade.bid_no == 0) != (tick.trade.ask_no == 0));
      CHECK_EQ(orders[event.ticker].count(tick.trade.bid_no + tick.trade.ask_no), 1u);
      CHECK_EQ(tick.trade.price, 0.0);
    } else {
      trades++;
      if (!shanghai) CHECK_EQ(orders[event.ticker].count(tick.trade.bid_no) + orders[event.ticker].count(tick.trade.ask_no), 2u);
      const XTPMD& before = newest[event.ticker];
      if (before.bid_qty[9] > 0) CHECK(tick.trade.price >= before.bid[9] && tick.trade.price <= before.ask[9]);
      sums[event.ticker].quantity += tick.trade.qty;
      sums[event.ticker].amount += Units(tick.trade.price) * tick.trade.qty;
    }
  };
  quoter.api()->SubscribeAllTickByTick(XTP_EXCHANGE_UNKNOWN);
  quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN);
  PlayAll();
  CHECK_EQ(sums.size(), 10u);
  CHECK(states == 23 && deletes > 100 && cancels > 100 && trades > 1000);
  CHECK(std::string(newest["600001"].ticker_status) == "E111");
  CHECK(std::string(newest["000001"].ticker_status) == "E1");
}

TEST("E8 callback memory is used again") {
  Restart();
  Quoter quoter;
  quoter.Login();
  quoter.Subscribe({"600001", "688001"}, XTP_EXCHANGE_SH);
  PlayTo(91600000);
  std::set<const void*> addresses;
  for (const QuoteEvent& event : quoter.EventsOf(QuoteEvent::kSnapshot)) addresses.insert(event.address);
  CHECK_EQ(addresses.size(), 1u);
}

TEST("E10 order books") {
  Restart();
  Quoter quoter;
  quoter.Login();
  quoter.SubscribeBooks({"600001"}, XTP_EXCHANGE_SH);
  quoter.SubscribeBooks({"000001"}, XTP_EXCHANGE_SZ);
  PlayTo(92900000);
  CHECK(quoter.EventsOf(QuoteEvent::kBook).empty());
  PlayTo(93100000);
  const auto books = quoter.EventsOf(QuoteEvent::kBook);
  CHECK_EQ(books.size(), 20u);
  for (const QuoteEvent& event : books) {
    CHECK(event.ticker == "000001");
    CHECK(event.book.bid[0] < event.book.ask[0] && event.book.bid_qty[9] > 0);
  }
}

TEST("E11 reference queries") {
  Restart();
  Quoter quoter;
  quoter.Login();
  CHECK_EQ(quoter.api()->QueryAllTickers(XTP_EXCHANGE_SH), 0);
  Settle();
  auto rows = quoter.EventsOf(QuoteEvent::kTicker);
  CHECK_EQ(rows.size(), 5u);
  CHECK(!rows[0].last && !rows[3].last && rows[4].last);
  CHECK(rows[0].ticker == "600001" && std::string(rows[0].static_info.ticker_name) == "样例主板");
  CHECK_EQ(rows[1].static_info.ticker_type, XTP_TICKER_TYPE_TECH_STOCK);
  CHECK_EQ(rows[2].static_info.ticker_type, XTP_TICKER_TYPE_FUND);
  CHECK_EQ(Units(rows[2].static_info.price_tick), 10);
  CHECK_EQ(quoter.api()->QueryAllTickersFullInfo(XTP_EXCHANGE_SZ), 0);
  Settle();
  rows = quoter.EventsOf(QuoteEvent::kFullInfo);
  CHECK_EQ(rows.size(), 5u);
  CHECK_EQ(rows[1].full_info.bid_qty_upper_limit, 300000);
  CHECK_EQ(Units(rows[1].full_info.upper_limit_price), 307200);
  CHECK_EQ(Units(rows[0].full_info.upper_limit_price), 135700);
  CHECK_EQ(Units(rows[0].full_info.lower_limit_price), 111100);
  char known[] = "600001";
  char* tickers[] = {known};
  CHECK_EQ(quoter.api()->QueryTickersPriceInfo(tickers, 1, XTP_EXCHANGE_SZ), 0);
  Settle();
  rows = quoter.EventsOf(QuoteEvent::kPrice);
  CHECK(rows.size() == 1 && !rows[0].has_row && rows[0].last && rows[0].error == 11000350);
}

namespace {

uint64_t HashOfSampleDay() {
  Restart();
  Quoter quoter;
  quoter.Login();
  quoter.keep_data = false;
  uint64_t hash = kHashStart;
  quoter.on_event = [&](const QuoteEvent& event) {
    if (event.kind == QuoteEvent::kSnapshot) {
      hash = Hash(hash, &event.snapshot, sizeof event.snapshot);
      hash = Hash(hash, event.bid_queue.data(), event.bid_queue.size() * 8);
      hash = Hash(hash, event.ask_queue.data(), event.ask_queue.size() * 8);
    }
    if (event.kind == QuoteEvent::kTick) hash = Hash(hash, &event.tick, sizeof event.tick);
  };
  quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN);
  quoter.api()->SubscribeAllTickByTick(XTP_EXCHANGE_UNKNOWN);
  PlayAll();
  return hash;
}

}  // namespace

TEST("the sample day is the same every time") {
  const uint64_t hash = HashOfSampleDay();
  CHECK_EQ(hash, HashOfSampleDay());
  // And everywhere: this changes only when the day is changed on purpose.
  CHECK_EQ(hash, uint64_t{9186129334829766241u});
}

TEST("a feed file is played byte for byte") {
  FeedWriter writer;
  writer.AddInstrument(XTP_EXCHANGE_SZ, "000333", 50);
  const XTPMD md = writer.AddSnapshot("000333", kTen, 50.01, 1000, 50.02, 500, {300, 700});
  writer.AddTrade("000333", kTen + 10, 50.02, 100);
  Restart(writer.Write());
  Quoter quoter;
  quoter.Login();
  CHECK(std::string(quoter.api()->GetTradingDay()) == "20230201");
  quoter.Subscribe({"000333"}, XTP_EXCHANGE_SZ);
  quoter.SubscribeTicks({"000333"}, XTP_EXCHANGE_SZ);
  CHECK_EQ(PlayAll(), 2);
  const auto snapshots = quoter.EventsOf(QuoteEvent::kSnapshot);
  CHECK_EQ(snapshots.size(), 1u);
  CHECK_EQ(std::memcmp(&snapshots[0].snapshot, &md, sizeof md), 0);
  CHECK(snapshots[0].bid_queue == (std::vector<int64_t>{300, 700}));
  CHECK_EQ(quoter.EventsOf(QuoteEvent::kTick).size(), 1u);
  XtpSimStatus status{};
  Control().status(&status);
  CHECK(status.finished && status.records == 2 && status.played == 2);
  CHECK_EQ(status.now_ms, 1675216800010);
}

TEST("fills follow the feed") {
  FeedWriter writer;
  writer.AddInstrument(XTP_EXCHANGE_SZ, "000333", 50);
  writer.AddSnapshot("000333", kTen, 50.00, 1000, 50.02, 500);
  writer.AddTrade("000333", kTen + 1000, 50.00, 300);
  writer.AddTrade("000333", kTen + 2000, 49.99, 400);
  writer.AddSnapshot("000333", kTen + 3000, 49.98, 1000, 50.00, 200, {}, 49.99, 700);
  Restart(writer.Write());
  Trader trader;
  trader.Login();
  CHECK_EQ(Control().advance(INT64_MAX, 1), 1);
  const uint64_t id = trader.Insert("000333", XTP_MKT_SZ_A, XTP_SIDE_BUY, 50.00, 1000);
  CHECK(trader.Story(id) == "4");
  Control().advance(INT64_MAX, 1);
  CHECK(trader.Story(id) == "4");  // others traded at the price, not through it
  Control().advance(INT64_MAX, 1);
  CHECK(trader.Story(id) == "4t");  // through it: what they traded
  CHECK_EQ(trader.Order(id).qty_traded, 400);
  Control().advance(INT64_MAX, 1);
  CHECK(trader.Story(id) == "4tt");  // the offer came to it
  CHECK_EQ(trader.Order(id).qty_traded, 600);
  for (const TraderEvent& event : trader.EventsOf(id)) {
    if (event.kind == TraderEvent::kTrade) CHECK_EQ(Units(event.trade.price), 500000);
  }
}

TEST("B18 a suspended security") {
  FeedWriter writer;
  writer.AddInstrument(XTP_EXCHANGE_SZ, "000333", 50);
  const size_t snapshot = writer.size() + 16;
  writer.AddSnapshot("000333", kTen, 50.00, 1000, 50.02, 500);
  writer.Put<char>(snapshot + offsetof(XTPMD, ticker_status), 'P');
  Restart(writer.Write());
  Trader trader;
  trader.Login();
  PlayAll();
  CHECK_EQ(trader.RejectionOf(trader.Insert("000333", XTP_MKT_SZ_A, XTP_SIDE_BUY, 50.00, 100)), 11010051);
}

TEST("without ticks the last price tells of trades") {
  FeedWriter writer;
  writer.AddInstrument(XTP_EXCHANGE_SZ, "000333", 50);
  writer.AddSnapshot("000333", kTen, 50.00, 1000, 50.02, 500, {}, 50.01, 1000);
  writer.AddSnapshot("000333", kTen + 3000, 49.99, 1000, 50.01, 500, {}, 49.99, 1300);
  Restart(writer.Write());
  Trader trader;
  trader.Login();
  Control().advance(INT64_MAX, 1);
  const uint64_t id = trader.Insert("000333", XTP_MKT_SZ_A, XTP_SIDE_BUY, 50.00, 1000);
  Control().advance(INT64_MAX, 1);
  CHECK_EQ(trader.Order(id).qty_traded, 300);
}

TEST("broken feed files are refused") {
  Restart();
  const auto refused = [](FeedWriter& writer, const char* why, size_t size = SIZE_MAX) {
    CHECK_EQ(Control().load_feed(writer.Write(size)), -1);
    const std::string error = Control().last_error();
    CHECK(error.find(why) != std::string::npos);
    if (error.find(why) == std::string::npos) std::fprintf(stderr, "  said: %s\n", error.c_str());
  };
  const auto good = [](FeedWriter& writer) {
    writer.AddInstrument(XTP_EXCHANGE_SZ, "000333", 50);
    writer.AddSnapshot("000333", kTen, 50, 100, 50.02, 100, {100});
    writer.AddTrade("000333", kTen, 50, 100);
  };
  const size_t first_record = 64 + sizeof(XTPQFI);
  {
    FeedWriter writer;
    good(writer);
    CHECK_EQ(Control().load_feed(writer.Write()), 0);
    for (size_t size = 0; size < writer.size(); size += 8) {
      CHECK_EQ(Control().load_feed(writer.Write(size)), -1);
    }
    refused(writer, "shorter than its header", 10);
    refused(writer, "truncated", writer.size() - 8);
    writer.Append("12345678", 8);
    refused(writer, "bytes follow");
    writer.Put<char>(0, 'Y');
    refused(writer, "magic");
  }
  const auto broken = [&](const char* why, const std::function<void(FeedWriter&)>& damage) {
    FeedWriter writer;
    good(writer);
    damage(writer);
    refused(writer, why);
  };
  broken("version", [](FeedWriter& w) { w.Put<uint32_t>(8, 2); });
  broken("trading day", [](FeedWriter& w) { w.Put<uint32_t>(24, 20231301); });
  broken("truncated", [](FeedWriter& w) { w.Put<uint32_t>(12, 999999); });
  broken("record count", [](FeedWriter& w) { w.Put<uint64_t>(16, UINT64_MAX); });
  broken("exchange", [](FeedWriter& w) { w.Put<uint32_t>(64, 77); });
  broken("record 1", [&](FeedWriter& w) { w.Put<uint32_t>(first_record, 17); });
  broken("kind", [&](FeedWriter& w) { w.Put<uint16_t>(first_record + 4, 9); });
  broken("time", [&](FeedWriter& w) { w.Put<int64_t>(first_record + 8, 20230202100000000); });
  broken("time", [&](FeedWriter& w) { w.Put<int64_t>(first_record + 8, 12345); });
  broken("goes back", [&](FeedWriter& w) { w.Put<int64_t>(first_record + 8, kTen + 1); });
  broken("queue counts", [&](FeedWriter& w) { w.Put<int32_t>(first_record + 16 + sizeof(XTPMD), -1); });
  broken("queue counts", [&](FeedWriter& w) { w.Put<int32_t>(first_record + 16 + sizeof(XTPMD), 51); });
  broken("not in the list", [&](FeedWriter& w) { w.Put<char>(first_record + 16 + 4, '9'); });
  CHECK_EQ(Control().load_feed("/nonexistent/day.xtpfeed"), -1);
}
