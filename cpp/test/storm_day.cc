#include "test/storm_day.h"

#include <iterator>

namespace xtp::test {

namespace {

constexpr int32_t kMinutes = 4;

/// Around noon, and where cancels are no longer taken, too.
struct Hours {
  int32_t begin;
  int32_t calm;
};
constexpr Hours kHours[] = {{93000000, 93700000}, {101500000, 102200000}, {112800000, 130100000}, {145400000, 150100000}};

void AddMoment(FeedWriter& writer, Dice& dice, const StormStock& stock, int64_t time, int64_t& cents, int64_t& volume) {
  cents += dice(5) - 2;
  volume += 100 * dice(30);
  const auto yuan = [](int64_t price) { return static_cast<double>(price) / 100; };
  XTPMD md = FeedWriter::Snapshot(stock.exchange, stock.ticker, time, yuan(cents - 1), 100 * (1 + dice(20)), yuan(cents + 1),
                                  100 * (1 + dice(20)), yuan(cents), volume);
  for (int level = 1; level < 3; ++level) {
    md.bid[level] = yuan(cents - 1 - level);
    md.ask[level] = yuan(cents + 1 + level);
    md.bid_qty[level] = md.ask_qty[level] = 100 * (1 + dice(40));
  }
  writer.AddSnapshot(md, time);
}

}  // namespace

int32_t Later(int32_t time, int32_t ms) {
  const int32_t hours = time / 10000000;
  const int32_t minutes = time / 100000 % 100;
  const int32_t all = (hours * 60 + minutes) * 60000 + time % 100000 + ms;
  return (all / 3600000 * 100 + all / 60000 % 60) * 100000 + all % 60000;
}

StormDay::StormDay(Dice& dice) {
  constexpr int64_t kDay = 20260105;
  const Hours hours = kHours[dice(std::size(kHours))];
  begin_ = hours.begin;
  end_ = Later(begin_, kMinutes * 60000);
  calm_ = hours.calm;
  writer_.Put<uint32_t>(24, kDay);
  for (const StormStock& stock : kStormStocks) {
    writer_.AddInstrument(stock.exchange, stock.ticker, static_cast<double>(stock.opening) / 100);
  }
  int64_t cents[std::size(kStormStocks)];
  int64_t volumes[std::size(kStormStocks)] = {};
  for (size_t i = 0; i < std::size(kStormStocks); ++i) cents[i] = kStormStocks[i].opening;
  const auto add = [&](int32_t time) {
    for (size_t i = 0; i < std::size(kStormStocks); ++i) {
      AddMoment(writer_, dice, kStormStocks[i], kDay * 1000000000 + time, cents[i], volumes[i]);
    }
  };
  for (int32_t time = begin_; time < end_; time = Later(time, 2000)) add(time);
  add(calm_);
  path_ = writer_.Write();
}

}  // namespace xtp::test
