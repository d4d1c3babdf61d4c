#include "sim/engine/snapshot_maker.h"

#include <algorithm>
#include <cstring>

#include "sim/base/text.h"

namespace xtp::sim::engine {

namespace {

constexpr size_t kLevels = 10;

void FillLevels(const OrderBook& book, Side side, double* prices, int64_t* quantities) {
  const size_t count = std::min(kLevels, book.LevelCount(side));
  for (size_t depth = 0; depth < count; ++depth) {
    const OrderBook::Level& level = book.LevelAt(side, depth);
    prices[depth] = ToYuan(level.price);
    quantities[depth] = level.quantity;
  }
}

int32_t OrdersAtBest(const OrderBook& book, Side side) { return book.IsEmpty(side) ? 0 : static_cast<int32_t>(book.Best(side).orders); }

}  // namespace

void SnapshotMaker::OnTrade(const Trade& trade) { figures_.Count(trade.price, trade.quantity); }

FeedRecord SnapshotMaker::Frame(std::string_view status, int64_t xtp_time) const {
  FeedRecord record;
  std::memset(static_cast<void*>(&record), 0, sizeof record);
  record.kind = FeedRecord::Kind::kSnapshot;
  record.time = xtp_time;
  XTPMD& md = record.snapshot = frame_;
  md.data_time = xtp_time;
  figures_.Show(md);
  // Shenzhen publishes no closing price: the library shows the last one. Shanghai's comes with the end of trading.
  md.close_price = md.exchange_id != XTP_EXCHANGE_SH || status.substr(0, 1) == "E" ? md.last_price : 0;
  SetText(md.ticker_status, status);
  return record;
}

FeedRecord SnapshotMaker::OfBook(const OrderBook& book, std::string_view status, int64_t xtp_time) const {
  FeedRecord record = Frame(status, xtp_time);
  XTPMD& md = record.snapshot;
  FillLevels(book, Side::kBid, md.bid, md.bid_qty);
  FillLevels(book, Side::kAsk, md.ask, md.ask_qty);

  const OrderBook::Totals bids = book.TotalsOf(Side::kBid);
  const OrderBook::Totals asks = book.TotalsOf(Side::kAsk);
  md.stk.total_bid_qty = bids.quantity;
  md.stk.total_ask_qty = asks.quantity;
  md.stk.ma_bid_price = bids.average_price;
  md.stk.ma_ask_price = asks.average_price;
  md.stk.total_buy_count = bids.orders;
  md.stk.total_sell_count = asks.orders;
  md.stk.num_bid_orders = static_cast<int32_t>(book.LevelCount(Side::kBid));
  md.stk.num_ask_orders = static_cast<int32_t>(book.LevelCount(Side::kAsk));

  record.bid_count = book.BestQueue(Side::kBid, record.bid_queue, kMaxQueue);
  record.ask_count = book.BestQueue(Side::kAsk, record.ask_queue, kMaxQueue);
  record.max_bid_count = OrdersAtBest(book, Side::kBid);
  record.max_ask_count = OrdersAtBest(book, Side::kAsk);
  return record;
}

FeedRecord SnapshotMaker::OfAuction(const AuctionPrice& auction, std::string_view status, int64_t xtp_time) const {
  FeedRecord record = Frame(status, xtp_time);
  XTPMD& md = record.snapshot;
  md.bid[0] = md.ask[0] = ToYuan(auction.price);
  md.bid_qty[0] = md.ask_qty[0] = auction.quantity;
  if (auction.surplus > 0) md.bid_qty[1] = auction.surplus;
  if (auction.surplus < 0) md.ask_qty[1] = -auction.surplus;
  return record;
}

}  // namespace xtp::sim::engine
