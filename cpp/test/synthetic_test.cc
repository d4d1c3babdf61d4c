// The synthetic market: the same everywhere, true to itself, and much like a real one.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <memory>
#include <string>

#include "sim/base/market_time.h"
#include "sim/base/text.h"
#include "sim/engine/book_from_ticks.h"
#include "sim/synthetic/draw.h"
#include "sim/synthetic/synthetic_day.h"
#include "test/check.h"

using namespace xtp::sim;
using namespace xtp::sim::synthetic;
using engine::AuctionRule;
using engine::BookFromTicks;
using engine::OrderBook;
using engine::Side;
using engine::TickStyle;

namespace {

Settings DayOf(int64_t seed, int64_t instruments) {
  Settings settings;
  settings.seed = seed;
  settings.instruments = instruments;
  return settings;
}

Money Units(double yuan) { return FromYuan(yuan).value_or(-1); }

/// All bytes of what a subscriber gets.
class Hash {
 public:
  void Add(const FeedRecord& record) {
    if (record.kind == FeedRecord::Kind::kTick) return Add(&record.tick, sizeof record.tick);
    Add(&record.snapshot, sizeof record.snapshot);
    Add(&record.bid_count, sizeof record.bid_count);
    Add(&record.max_bid_count, sizeof record.max_bid_count);
    Add(&record.ask_count, sizeof record.ask_count);
    Add(&record.max_ask_count, sizeof record.max_ask_count);
    Add(record.bid_queue, sizeof record.bid_queue);
    Add(record.ask_queue, sizeof record.ask_queue);
  }
  uint64_t value() const { return value_; }

 private:
  void Add(const void* bytes, size_t count) {
    const auto* byte = static_cast<const unsigned char*>(bytes);
    for (size_t i = 0; i < count; ++i) value_ = (value_ ^ byte[i]) * 1099511628211u;
  }

  uint64_t value_ = 14695981039346656037u;
};

uint64_t HashOf(SyntheticDay& day) {
  Hash hash;
  for (FeedRecord record; day.Next(record);) hash.Add(record);
  return hash.value();
}

bool IsCall(const XTPMD& md) { return md.ticker_status[0] == 'C' || md.ticker_status[0] == 'U'; }

/// What a reader of the ticks knows of one instrument.
class Reader {
 public:
  explicit Reader(const Listing& listing)
      : shanghai_(listing.info.exchange_id == XTP_EXCHANGE_SH),
        tick_(listing.tick),
        reference_(listing.pre_close),
        book_(shanghai_ ? TickStyle::kShanghai : TickStyle::kShenzhen) {}

  bool Apply(const XTPTBT& tick) {
    ticks_++;
    if (tick.type == XTP_TBT_TRADE && tick.trade.trade_flag != '4') {
      volume_ += tick.trade.qty;
      turnover_ += Units(tick.trade.price) * tick.trade.qty;
      reference_ = Units(tick.trade.price);
    }
    return book_.Apply(tick);
  }

  bool Agrees(const FeedRecord& record) const {
    const XTPMD& md = record.snapshot;
    if (md.qty != volume_ || Units(md.turnover) != turnover_ || md.trades_count != book_.trade_count()) return false;
    if (volume_ > 0 && Units(md.last_price) != reference_) return false;
    // Shanghai keeps its opening call to itself.
    if (shanghai_ && md.ticker_status[0] == 'C') return ticks_ <= 1;
    return IsCall(md) ? AgreesInCall(md) : AgreesInBook(record);
  }

 private:
  bool AgreesInCall(const XTPMD& md) const {
    const AuctionRule rule = shanghai_ ? AuctionRule::kMiddle : AuctionRule::kNearest;
    const engine::AuctionPrice auction = engine::FindAuctionPrice(book_.book(), rule, tick_, reference_);
    return Units(md.bid[0]) == auction.price && md.bid_qty[0] == auction.quantity && md.bid_qty[1] - md.ask_qty[1] == auction.surplus;
  }
  bool AgreesInBook(const FeedRecord& record) const {
    const XTPMD& md = record.snapshot;
    return AgreesOnSide(Side::kBid, md.bid, md.bid_qty, record.bid_queue, record.bid_count, md.stk.total_bid_qty, md.stk.num_bid_orders) &&
           AgreesOnSide(Side::kAsk, md.ask, md.ask_qty, record.ask_queue, record.ask_count, md.stk.total_ask_qty, md.stk.num_ask_orders);
  }
  bool AgreesOnSide(Side side, const double* prices, const int64_t* quantities, const int64_t* queue, int32_t queued, int64_t total,
                    int32_t levels) const {
    const OrderBook& book = book_.book();
    for (size_t depth = 0; depth < 10; ++depth) {
      const bool known = depth < book.LevelCount(side);
      if (Units(prices[depth]) != (known ? book.LevelAt(side, depth).price : 0)) return false;
      if (quantities[depth] != (known ? book.LevelAt(side, depth).quantity : 0)) return false;
    }
    int64_t first[kMaxQueue];
    const int32_t count = book.BestQueue(side, first, kMaxQueue);
    return count == queued && std::equal(first, first + count, queue) && book.TotalsOf(side).quantity == total &&
           static_cast<int32_t>(book.LevelCount(side)) == levels;
  }

  bool shanghai_;
  Money tick_;
  Money reference_;
  BookFromTicks book_;
  int64_t ticks_ = 0;
  int64_t volume_ = 0;
  Money turnover_ = 0;
};

}  // namespace

TEST("a seed is a day: the same bytes every time and everywhere") {
  SyntheticDay day(DayOf(1, 7));
  const uint64_t hash = HashOf(day);
  const uint64_t records = day.record_count();
  day.Rewind();
  CHECK_EQ(HashOf(day), hash);
  CHECK_EQ(day.record_count(), records);
  SyntheticDay other(DayOf(2, 7));
  CHECK(HashOf(other) != hash);
  // This changes only when the market is changed on purpose.
  CHECK_EQ(records, uint64_t{59036});
  CHECK_EQ(hash, uint64_t{2039952036648514491u});
}

TEST("without ticks the snapshots are the same, and their number is known") {
  Settings settings = DayOf(3, 7);
  SyntheticDay with(settings);
  settings.ticks = false;
  SyntheticDay without(settings);
  const uint64_t promised = without.record_count();
  Hash expected;
  for (FeedRecord record; with.Next(record);) {
    if (record.kind == FeedRecord::Kind::kSnapshot) expected.Add(record);
  }
  CHECK_EQ(HashOf(without), expected.value());
  CHECK_EQ(without.record_count(), promised);
}

TEST("records are in the order of time, and the numbers of a channel have no gap") {
  SyntheticDay day(DayOf(4, 40));
  std::map<int32_t, int64_t> channels;
  int64_t time = 0;
  int64_t wrong = 0;
  for (FeedRecord record; day.Next(record);) {
    if (record.time < time || DayOf(record.time) != 20260105) wrong++;
    time = record.time;
    if (record.kind != FeedRecord::Kind::kTick) continue;
    const XTPTBT& tick = record.tick;
    const bool entrust = tick.type == XTP_TBT_ENTRUST;
    const int32_t channel = entrust ? tick.entrust.channel_no : tick.type == XTP_TBT_TRADE ? tick.trade.channel_no : tick.state.channel_no;
    const int64_t number = entrust ? tick.entrust.seq : tick.type == XTP_TBT_TRADE ? tick.trade.seq : tick.state.seq;
    if (number != ++channels[channel]) wrong++;
  }
  CHECK_EQ(wrong, 0);
  CHECK(channels.size() >= 10);
}

TEST("the book out of the ticks is that of the snapshots, all day, in both styles") {
  SyntheticDay day(DayOf(5, 6));
  std::map<std::string, std::unique_ptr<Reader>> readers;
  for (size_t i = 0; i < 6; ++i) {
    const Listing& listing = day.instrument(i).listing();
    readers[listing.info.ticker] = std::make_unique<Reader>(listing);
  }
  int64_t refused = 0;
  int64_t differing = 0;
  int64_t compared = 0;
  for (FeedRecord record; day.Next(record);) {
    Reader& reader = *readers.at(std::string(GetText(record.ticker())));
    if (record.kind == FeedRecord::Kind::kTick) {
      if (!reader.Apply(record.tick)) refused++;
    } else {
      compared++;
      if (!reader.Agrees(record)) differing++;
    }
  }
  CHECK_EQ(refused, 0);
  CHECK_EQ(differing, 0);
  CHECK(compared > 6 * 4800);
}

namespace {

/// What one day of one instrument looked like.
struct Figures {
  Board board{};
  Money tick = 0;
  Money pre_close = 0;
  Money upper = 0;
  Money lower = 0;
  int64_t volume = 0;
  int64_t early = 0;  // volume until 10:00
  int64_t noon = 0;   // until 14:30
  int64_t minute = -1;
  double mid = 0;
  double squares[3] = {};  // of one-minute returns: 9:30-10:00, 10:00-14:30, 14:30-14:57
  int64_t returns[3] = {};
  std::vector<int64_t> spreads;  // in ticks
  int64_t outside = 0;
  XTPMD last{};

  void Read(const XTPMD& md) {
    const int32_t time = TimeOfDay(md.data_time);
    if (time < 100000000) early = md.qty;
    if (time < 143000000) noon = md.qty;
    volume = md.qty;
    last = md;
    for (int i = 0; i < 10; ++i) {
      if (IsOutside(md.bid[i]) || IsOutside(md.ask[i])) outside++;
    }
    if (IsOutside(md.high_price) || IsOutside(md.low_price)) outside++;
    if (md.ticker_status[0] != 'T' || PhaseAt(board, md.data_time).matching != Matching::kContinuous || md.bid[0] == 0 || md.ask[0] == 0)
      return;
    spreads.push_back((Units(md.ask[0]) - Units(md.bid[0])) / tick);
    ReadMinute(time, (md.bid[0] + md.ask[0]) / 2);
  }
  void ReadMinute(int32_t time, double now) {
    if (time / 100000 == minute) return;
    // Not over the lunch break.
    if (mid > 0 && time / 100000 != 1300) {
      const size_t part = time < 100000000 ? 0 : time < 143000000 ? 1 : 2;
      squares[part] += (now / mid - 1) * (now / mid - 1);
      returns[part]++;
    }
    minute = time / 100000;
    mid = now;
  }
  bool IsOutside(double price) const { return price != 0 && (Units(price) > upper || Units(price) < lower || Units(price) % tick != 0); }
  int64_t MedianSpread() {
    std::nth_element(spreads.begin(), spreads.begin() + static_cast<int64_t>(spreads.size() / 2), spreads.end());
    return spreads[spreads.size() / 2];
  }
};

}  // namespace

TEST("a day looks like one: spreads, volume and volatility over the day, limits, sums") {
  SyntheticDay day(DayOf(6, 20));
  std::map<std::string, Figures> figures;
  for (size_t i = 0; i < 20; ++i) {
    const Listing& listing = day.instrument(i).listing();
    Figures& of = figures[listing.info.ticker];
    of.board = listing.board;
    of.tick = listing.tick;
    of.pre_close = listing.pre_close;
    of.upper = listing.upper;
    of.lower = listing.lower;
  }
  for (FeedRecord record; day.Next(record);) {
    if (record.kind == FeedRecord::Kind::kSnapshot) figures.at(std::string(GetText(record.ticker()))).Read(record.snapshot);
  }

  double early = 0;
  double late = 0;
  double moved = 0;
  double squares[3] = {};
  double returns[3] = {};
  for (auto& [ticker, of] : figures) {
    CHECK_EQ(of.outside, 0);
    CHECK(of.volume > 0);
    const double average = of.last.turnover / static_cast<double>(of.volume);
    CHECK(average >= of.last.low_price && average <= of.last.high_price);
    CHECK(of.last.low_price < of.last.open_price + 1e-9 && of.last.close_price < of.last.high_price + 1e-9);
    const int64_t spread = of.MedianSpread();
    if (of.pre_close < 50 * kYuan) CHECK(spread >= 1 && spread <= 6);
    CHECK(spread * of.tick <= std::max(of.pre_close / 250, 3 * of.tick));
    moved += std::abs(of.last.close_price / ToYuan(of.pre_close) - 1);
    early += static_cast<double>(of.early) / static_cast<double>(of.volume);
    late += static_cast<double>(of.volume - of.noon) / static_cast<double>(of.volume);
    for (int part = 0; part < 3; ++part) {
      squares[part] += of.squares[part] / ToYuan(of.tick);
      returns[part] += static_cast<double>(of.returns[part]) / ToYuan(of.tick);
    }
  }
  // An even day would have an eighth in either.
  CHECK(early / 20 > 0.16 && early / 20 < 0.40);
  CHECK(late / 20 > 0.14 && late / 20 < 0.35);
  CHECK(moved / 20 > 0.003 && moved / 20 < 0.05);
  const double middle = squares[1] / returns[1];
  CHECK(squares[0] / returns[0] > 1.5 * middle);
  CHECK(squares[2] / returns[2] > 1.2 * middle);
}

TEST("a market has every board, and each instrument depends on the seed and its place alone") {
  const SyntheticDay small(DayOf(8, 7));
  const SyntheticDay large(DayOf(8, Settings::kMostInstruments));
  std::map<std::pair<XTP_EXCHANGE_TYPE, std::string>, int> symbols;
  std::map<Board, int> boards;
  for (const XTPQFI& info : large.instruments()) symbols[{info.exchange_id, std::string(GetText(info.ticker))}]++;
  CHECK_EQ(symbols.size(), static_cast<size_t>(Settings::kMostInstruments));
  for (size_t i = 0; i < 7; ++i) {
    const Instrument instrument(small.instruments()[i], small.trading_day());
    const Listing listing = MakeListing(8, static_cast<int64_t>(i), Settings().trading_day);
    boards[instrument.board()]++;
    CHECK(instrument.board() == listing.board);
    CHECK_EQ(instrument.tick(), listing.tick);
    CHECK_EQ(instrument.upper(), listing.upper);
    CHECK_EQ(instrument.lower(), listing.lower);
    CHECK_EQ(std::memcmp(&small.instruments()[i], &large.instruments()[i], sizeof(XTPQFI)), 0);
  }
  CHECK_EQ(boards[Board::kShMain] + boards[Board::kSzMain], 2);
  CHECK_EQ(boards[Board::kShFund] + boards[Board::kSzFund], 2);
  CHECK_EQ(boards[Board::kStar] + boards[Board::kChiNext] + boards[Board::kBeijing], 3);
}

TEST("settings are read whole or not at all") {
  Settings settings;
  CHECK(ParseSettings("seed:9, instruments:12,day:20240229,orders:10,snapshot_ms:500,ticks:0", settings));
  CHECK(settings.seed == 9 && settings.instruments == 12 && settings.trading_day == 20240229 && settings.orders == 10);
  CHECK(settings.snapshot_ms == 500 && !settings.ticks);
  for (const char* wrong : {"seed", "seed:", "seed:-1", "instruments:0", "instruments:8001", "day:20230229", "orders:0", "snapshot_ms:99",
                            "ticks:2", "tick:1", "seed:1,,ticks:1"}) {
    CHECK(!ParseSettings(wrong, settings));
  }
  CHECK_EQ(settings.instruments, 12);
  CHECK(ParseSettings("", settings));
  CHECK_EQ(settings.instruments, 100);
}

TEST("the shapes of chance have the means and tails that they should") {
  Random random(1);
  constexpr int64_t kDraws = 100'000;
  int64_t waits = 0;
  int64_t squares = 0;
  int64_t sizes_above_100 = 0;
  for (int64_t i = 0; i < kDraws; ++i) {
    waits += Exponential(random, 1000);
    const int64_t normal = Normal(random, 1000);
    squares += normal * normal;
    if (HeavyTailed(random) > 100) sizes_above_100++;
  }
  CHECK(waits / kDraws > 980 && waits / kDraws < 1020);
  CHECK(squares / kDraws > 980'000 && squares / kDraws < 1'020'000);
  CHECK(sizes_above_100 > kDraws / 2000 && sizes_above_100 < kDraws / 200);
  CHECK_EQ(SquareRoot(99), 9);
  CHECK_EQ(SquareRoot(100), 10);
}

int main(int argc, char** argv) { return xtp::test::Main(argc, argv); }
