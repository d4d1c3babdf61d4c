// Orders from outside in a synthetic day: they meet the flow, they are seen, and the day they make can be had again.
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "sim/base/market_time.h"
#include "sim/base/random.h"
#include "sim/base/text.h"
#include "sim/engine/book_from_ticks.h"
#include "sim/synthetic/synthetic_day.h"
#include "test/check.h"

using namespace xtp::sim;
using namespace xtp::sim::synthetic;
using engine::OrderBook;
using engine::Side;

namespace {

constexpr size_t kShanghai = 0;
constexpr size_t kShenzhen = 1;

Settings MadeDay(int64_t seed, bool ticks = true) {
  Settings settings;
  settings.seed = seed;
  settings.instruments = 7;
  settings.ticks = ticks;
  return settings;
}

int64_t At(int32_t time_of_day) { return AtTime(20260105, time_of_day); }

/// Plays the day as the counter does: nothing is made before its time.
struct Played {
  explicit Played(const Settings& settings) : day(settings) {}

  void To(int32_t time_of_day) {
    const int64_t until = FromXtpTime(At(time_of_day));
    FeedRecord record;
    while (day.NextTime() <= until && day.NextTime() != INT64_MAX) {
      const int64_t time = day.NextTime();
      if (!day.Step(record)) continue;
      CHECK_EQ(FromXtpTime(record.time), time);
      records.push_back(record);
    }
    now = At(time_of_day);
  }
  void ToEnd() { To(160000000); }

  uint64_t Add(size_t instrument, bool buy, Money price, int64_t quantity, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    number = day.Add({++orders, instrument, buy, type, price, quantity}, now);
    return orders;
  }
  std::vector<MarketEvent> EventsOf(uint64_t order) {
    for (const MarketEvent& event : day.TakeEvents()) events.push_back(event);
    std::vector<MarketEvent> found;
    for (const MarketEvent& event : events) {
      if (event.order == order) found.push_back(event);
    }
    return found;
  }
  const OrderBook& book(size_t instrument) const { return day.instrument(instrument).venue().book(); }

  SyntheticDay day;
  std::vector<FeedRecord> records;
  std::vector<MarketEvent> events;
  uint64_t orders = 0;
  uint64_t number = 0;  // of the last order at the exchange
  int64_t now = 0;
};

bool SameBytes(const FeedRecord& a, const FeedRecord& b) { return std::memcmp(&a, &b, sizeof a) == 0; }

bool SameDays(const std::vector<FeedRecord>& a, const std::vector<FeedRecord>& b) {
  if (a.size() != b.size()) return false;
  for (size_t i = 0; i < a.size(); ++i) {
    if (!SameBytes(a[i], b[i])) return false;
  }
  return true;
}

/// Random orders and cancels in all instruments, the same for the same seed.
void TradeAtRandom(Played& played, uint64_t seed) {
  xtp::sim::Random random(seed);
  for (int32_t minute = 915; minute < 1500; minute = minute % 100 == 59 ? minute + 41 : minute + 1) {
    played.To(minute * 100000 + static_cast<int32_t>(random.Below(60000)));
    const bool rests = (minute >= 925 && minute < 930) || (minute >= 1130 && minute < 1300);
    if (rests) continue;
    const auto instrument = static_cast<size_t>(random.Below(7));
    if (random.Below(4) == 0 && played.orders > 0) {
      played.day.Cancel(instrument, 1 + static_cast<uint64_t>(random.Below(static_cast<int64_t>(played.orders))), played.now);
      continue;
    }
    const Listing& listing = played.day.instrument(instrument).listing();
    const Money reference = played.day.instrument(instrument).venue().reference();
    const Money price = reference + (random.Below(21) - 10) * listing.tick;
    played.Add(instrument, random.Below(2) == 0, price, 100 * (1 + random.Below(50)));
  }
  played.ToEnd();
}

}  // namespace

TEST("an order from outside takes what the flow offers, and its rest is taken by the flow") {
  Played played(MadeDay(7));
  played.To(100000000);
  const OrderBook::Level best = played.book(kShenzhen).Best(Side::kAsk);
  const uint64_t order = played.Add(kShenzhen, true, best.price, best.quantity + 100);
  CHECK(played.number != 0);
  const auto events = played.EventsOf(order);
  int64_t bought = 0;
  for (const MarketEvent& event : events) {
    if (event.kind == MarketEvent::Kind::kTraded) bought += event.execution.quantity;
  }
  CHECK_EQ(bought, best.quantity);
  CHECK(events.back().kind == MarketEvent::Kind::kRested);
  CHECK_EQ(played.book(kShenzhen).Best(Side::kBid).price, best.price);
  CHECK_EQ(played.book(kShenzhen).Best(Side::kBid).quantity, 100);
  // Whoever sells next sells to it.
  played.To(101500000);
  CHECK(played.EventsOf(order).size() > events.size());
  CHECK_EQ(played.EventsOf(order).back().execution.price, best.price);
  CHECK_EQ(played.Add(kShenzhen, true, 0, 100), played.orders);
  CHECK_EQ(played.number, uint64_t{0});
}

TEST("ticks and queues show orders from outside, and the book out of the ticks has them") {
  for (const size_t instrument : {kShanghai, kShenzhen}) {
    Played played(MadeDay(8));
    played.To(103000000);
    // Alone in the spread, or first in its queue.
    const Money price = played.book(instrument).Best(Side::kBid).price + played.day.instrument(instrument).listing().tick;
    const bool inside = price < played.book(instrument).Best(Side::kAsk).price;
    if (!inside) continue;
    const size_t before = played.records.size();
    played.Add(instrument, true, price, 12300);
    played.To(103000000);
    CHECK_EQ(played.records.size(), before + 1);
    const XTPTBT& tick = played.records.back().tick;
    CHECK_EQ(tick.data_time, played.now);
    CHECK_EQ(tick.entrust.qty, 12300);
    CHECK_EQ(static_cast<uint64_t>(instrument == kShanghai ? tick.entrust.order_no : tick.entrust.seq), played.number);
    played.To(103003000);
    for (size_t i = played.records.size(); i-- > before;) {
      const FeedRecord& record = played.records[i];
      const bool mine = record.kind == FeedRecord::Kind::kSnapshot &&
                        GetText(record.snapshot.ticker) == GetText(played.day.instrument(instrument).listing().info.ticker);
      if (!mine) continue;
      CHECK_EQ(FromYuan(record.snapshot.bid[0]).value_or(0), played.book(instrument).Best(Side::kBid).price);
      break;
    }
  }
}

TEST("whatever is done from outside, the book of the ticks is that of the exchange and no number of a channel is missing") {
  for (uint64_t seed = 1; seed <= 5; ++seed) {
    Played played(MadeDay(static_cast<int64_t>(seed)));
    TradeAtRandom(played, seed);
    std::map<std::string, engine::BookFromTicks> books;
    std::map<int32_t, int64_t> channels;
    int64_t wrong = 0;
    int64_t time = 0;
    for (const FeedRecord& record : played.records) {
      if (record.time < time) wrong++;
      time = record.time;
      if (record.kind != FeedRecord::Kind::kTick) continue;
      const XTPTBT& tick = record.tick;
      const bool entrust = tick.type == XTP_TBT_ENTRUST;
      const bool trade = tick.type == XTP_TBT_TRADE;
      const int32_t channel = entrust ? tick.entrust.channel_no : trade ? tick.trade.channel_no : tick.state.channel_no;
      if ((entrust ? tick.entrust.seq : trade ? tick.trade.seq : tick.state.seq) != ++channels[channel]) wrong++;
      const bool shanghai = tick.exchange_id == XTP_EXCHANGE_SH;
      const auto style = shanghai ? engine::TickStyle::kShanghai : engine::TickStyle::kShenzhen;
      if (!books.try_emplace(tick.ticker, style).first->second.Apply(tick)) wrong++;
    }
    CHECK_EQ(wrong, 0);
    for (size_t i = 0; i < 6; ++i) {
      const OrderBook& rebuilt = books.at(played.day.instrument(i).listing().info.ticker).book();
      const OrderBook& real = played.book(i);
      CHECK_EQ(rebuilt.order_count(), real.order_count());
      for (const Side side : {Side::kBid, Side::kAsk}) CHECK_EQ(rebuilt.TotalsOf(side).quantity, real.TotalsOf(side).quantity);
    }
  }
}

TEST("the same orders at the same times make the same day, and it can be read again as it was published") {
  for (const bool ticks : {true, false}) {
    Played first(MadeDay(3, ticks));
    Played second(MadeDay(3, ticks));
    TradeAtRandom(first, 17);
    TradeAtRandom(second, 17);
    CHECK(SameDays(first.records, second.records));
    Played untouched(MadeDay(3, ticks));
    untouched.ToEnd();
    CHECK(!SameDays(first.records, untouched.records));

    std::vector<FeedRecord> again;
    const std::unique_ptr<Feed> reopened = first.day.Reopen();
    for (FeedRecord record; reopened->Next(record);) again.push_back(record);
    CHECK(SameDays(again, first.records));

    first.day.Rewind();
    first.records.clear();
    first.ToEnd();
    CHECK(SameDays(first.records, untouched.records));
  }
}

TEST("a day that is read again while it goes on gets what is done later") {
  Played played(MadeDay(4));
  played.To(100000000);
  const std::unique_ptr<Feed> reopened = played.day.Reopen();
  size_t read = 0;
  int64_t wrong = 0;
  const auto catch_up = [&] {
    FeedRecord record;
    for (; read < played.records.size() && reopened->Next(record); ++read) wrong += SameBytes(record, played.records[read]) ? 0 : 1;
    CHECK_EQ(read, played.records.size());
  };
  for (int32_t time = 100000000; time < 101000000; time += 100000) {
    played.To(time);
    catch_up();
    played.Add(kShanghai, true, played.day.instrument(kShanghai).venue().reference(), 500);
    played.Add(kShenzhen, false, played.day.instrument(kShenzhen).venue().reference(), 500);
    played.To(time);
    catch_up();
  }
  CHECK_EQ(wrong, 0);
}

TEST("an order at the very beginning of a phase finds it begun") {
  Played played(MadeDay(5));
  // Before the steps of 9:15 were made: what happens at that time is still to come.
  played.now = At(91500000);
  const Money price = played.day.instrument(kShanghai).listing().pre_close;
  const uint64_t order = played.Add(kShanghai, true, price, 100);
  CHECK(played.EventsOf(order).back().kind == MarketEvent::Kind::kRested);
  played.To(91600000);
  std::string told;
  for (const FeedRecord& record : played.records) {
    if (record.kind != FeedRecord::Kind::kTick || GetText(record.tick.ticker) != "600001") continue;
    told += record.tick.type == XTP_TBT_STATE ? std::string(record.tick.state.flag) + " " : "tick ";
  }
  // Shanghai keeps the order to itself until 9:25.
  CHECK(told == "OCALL ");
}

TEST("both sides of a trade between orders from outside are told, who waited first") {
  Played played(MadeDay(6));
  played.To(100000000);
  const OrderBook& book = played.book(kShenzhen);
  const Money price = book.Best(Side::kAsk).price;
  // What is in front goes first.
  played.Add(kShenzhen, true, price, book.Best(Side::kAsk).quantity);
  const uint64_t sell = played.Add(kShenzhen, false, price, 300);
  const uint64_t buy = played.Add(kShenzhen, true, price, 200);
  CHECK(played.EventsOf(sell).back().kind == MarketEvent::Kind::kTraded);
  CHECK(!played.EventsOf(sell).back().other_side);
  CHECK(played.EventsOf(buy).back().other_side);
  CHECK_EQ(played.EventsOf(buy).back().execution.quantity, 200);
  played.day.Cancel(kShenzhen, sell, played.now);
  const size_t heard = played.EventsOf(sell).size();
  played.To(110000000);
  CHECK_EQ(played.EventsOf(sell).size(), heard);
}
