// What the market is told, tick by tick and in snapshots, in each exchange's own style.
#include <cstdio>

#include "sim/engine/book_from_ticks.h"
#include "sim/engine/snapshot_maker.h"
#include "sim/engine/tick_tape.h"
#include "test/check.h"
#include "test/engine_fixture.h"

using namespace xtp::test;
using namespace xtp::sim::engine;
using xtp::sim::FeedRecord;

namespace {

using Lines = std::vector<std::string>;

/// One line of a tick: number, what it is, whose orders, price and quantity.
std::string LineOf(const XTPTBT& tick) {
  char line[128];
  if (tick.type == XTP_TBT_ENTRUST) {
    const auto& entrust = tick.entrust;
    std::snprintf(line, sizeof line, "%d entrust %c%c order %d %.2f x %d", static_cast<int>(entrust.seq), entrust.ord_type, entrust.side,
                  static_cast<int>(entrust.order_no), entrust.price, static_cast<int>(entrust.qty));
  } else if (tick.type == XTP_TBT_TRADE) {
    const auto& trade = tick.trade;
    std::snprintf(line, sizeof line, "%d trade %c bid %d ask %d %.2f x %d = %.2f", static_cast<int>(trade.seq), trade.trade_flag,
                  static_cast<int>(trade.bid_no), static_cast<int>(trade.ask_no), trade.price, static_cast<int>(trade.qty), trade.money);
  } else {
    std::snprintf(line, sizeof line, "%d state %s", static_cast<int>(tick.state.seq), tick.state.flag);
  }
  return line;
}

struct Tape {
  explicit Tape(TickStyle style)
      : channel(style, 2011), tape(style == TickStyle::kShanghai ? XTP_EXCHANGE_SH : XTP_EXCHANGE_SZ, "600000", channel) {}

  TickChannel channel;
  TickTape tape;
  MatchingEngine engine{{AuctionRule::kMiddle, xtp::sim::kFen}};

  OrderId Order(Side side, XTP_PRICE_TYPE type, double price, int64_t quantity) {
    const OrderId id = channel.NextOrder();
    engine.Add(NewOrder{id, side, type, Yuan(price), quantity}, tape);
    return id;
  }
  OrderId Limit(Side side, double price, int64_t quantity) { return Order(side, XTP_PRICE_LIMIT, price, quantity); }
  Lines Told() {
    Lines lines;
    for (const XTPTBT& tick : tape.ticks()) lines.push_back(LineOf(tick));
    tape.Clear();
    return lines;
  }
};

}  // namespace

TEST("Shanghai tells what is left of an order after its trades, and nothing of one that traded whole") {
  Tape market(TickStyle::kShanghai);
  market.tape.OnState("TRADE");
  market.Limit(kAsk, 10.00, 100);
  market.Limit(kBid, 10.00, 300);
  market.Limit(kAsk, 9.99, 200);
  CHECK(market.Told() == Lines({"1 state TRADE", "2 entrust AS order 1 10.00 x 100", "3 trade B bid 2 ask 1 10.00 x 100 = 1000.00",
                                "4 entrust AB order 2 10.00 x 200", "5 trade S bid 2 ask 3 10.00 x 200 = 2000.00"}));
}

TEST("Shanghai tells a cancel as a deleted entrust, but not that of a rest that never waited") {
  Tape market(TickStyle::kShanghai);
  market.Limit(kAsk, 10.00, 100);
  market.Order(kBid, XTP_PRICE_BEST5_OR_CANCEL, 10.10, 250);
  const OrderId waits = market.Limit(kBid, 9.90, 500);
  market.engine.Cancel(waits, market.tape);
  CHECK(market.Told() == Lines({"1 entrust AS order 1 10.00 x 100", "2 trade B bid 2 ask 1 10.00 x 100 = 1000.00",
                                "3 entrust AB order 3 9.90 x 500", "4 entrust DB order 3 9.90 x 500"}));
}

TEST("Shanghai keeps the opening auction's entrusts until its end, then tells them before its trades, at their own times") {
  Tape market(TickStyle::kShanghai);
  market.engine.Enter(Phase::kAuction);
  market.tape.OnState("OCALL");
  market.tape.HoldEntrusts();
  market.tape.SetTime(20230201091500100);
  market.Limit(kAsk, 10.00, 100);
  const OrderId taken_back = market.Limit(kAsk, 10.05, 100);
  market.tape.SetTime(20230201091700000);
  market.engine.Cancel(taken_back, market.tape);
  market.Limit(kBid, 10.00, 300);
  CHECK(market.Told() == Lines({"1 state OCALL"}));
  market.tape.SetTime(20230201092500000);
  market.tape.ReleaseEntrusts();
  market.engine.Uncross(0, market.tape);
  CHECK_EQ(market.tape.ticks()[0].data_time, 20230201091500100);
  CHECK_EQ(market.tape.ticks()[2].data_time, 20230201091700000);
  CHECK_EQ(market.tape.ticks()[4].data_time, 20230201092500000);
  CHECK(market.Told() == Lines({"2 entrust AS order 1 10.00 x 100", "3 entrust AS order 2 10.05 x 100", "4 entrust DS order 2 10.05 x 100",
                                "5 entrust AB order 3 10.00 x 300", "6 trade N bid 3 ask 1 10.00 x 100 = 1000.00"}));
  market.Limit(kBid, 9.00, 100);
  CHECK(market.Told() == Lines({"7 entrust AB order 4 9.00 x 100"}));
}

TEST("Shenzhen tells every order as it came, in one numbering with trades and cancels") {
  Tape market(TickStyle::kShenzhen);
  market.tape.OnState("TRADE");  // Shenzhen has no such ticks
  market.Limit(kAsk, 10.00, 100);
  const OrderId bid = market.Limit(kBid, 10.00, 300);
  market.Limit(kAsk, 9.99, 150);
  market.engine.Cancel(bid, market.tape);
  market.Order(kAsk, XTP_PRICE_FORWARD_BEST, 0, 100);
  market.Order(kBid, XTP_PRICE_BEST_OR_CANCEL, 0, 100);
  CHECK(market.Told() ==
        Lines({"1 entrust 22 order 0 10.00 x 100", "2 entrust 21 order 0 10.00 x 300", "3 trade F bid 2 ask 1 10.00 x 100 = 0.00",
               "4 entrust 22 order 0 9.99 x 150", "5 trade F bid 2 ask 4 10.00 x 150 = 0.00", "6 trade 4 bid 2 ask 0 0.00 x 50 = 0.00",
               "7 entrust U2 order 0 0.00 x 100", "8 trade 4 bid 0 ask 7 0.00 x 100 = 0.00", "9 entrust 11 order 0 0.00 x 100",
               "10 trade 4 bid 9 ask 0 0.00 x 100 = 0.00"}));
}

TEST("instruments of a channel share its numbers") {
  TickChannel channel(TickStyle::kShenzhen, 2011);
  TickTape first(XTP_EXCHANGE_SZ, "000001", channel);
  TickTape second(XTP_EXCHANGE_SZ, "000002", channel);
  const OrderId order = channel.NextOrder();
  first.OnAccepted({order, kBid, XTP_PRICE_LIMIT, Yuan(10), 100});
  const OrderId other = channel.NextOrder();
  second.OnAccepted({other, kBid, XTP_PRICE_LIMIT, Yuan(10), 100});
  first.OnCancelled({order, kBid, Yuan(10), 100, true});
  CHECK_EQ(first.ticks()[0].entrust.seq, 1);
  CHECK_EQ(second.ticks()[0].entrust.seq, 2);
  CHECK_EQ(first.ticks()[1].trade.seq, 3);
  CHECK(std::string(second.ticks()[0].ticker) == "000002");
  CHECK_EQ(second.ticks()[0].entrust.channel_no, 2011);
}

TEST("a book from ticks refuses what does not fit, and stays as it was") {
  Tape market(TickStyle::kShanghai);
  const OrderId order = market.Limit(kBid, 10.00, 100);
  const XTPTBT add = market.tape.ticks()[0];
  market.tape.Clear();
  market.engine.Cancel(order, market.tape);
  const XTPTBT cancel = market.tape.ticks()[0];
  XTPTBT trade = cancel;
  trade.type = XTP_TBT_TRADE;
  trade.trade = {};
  trade.trade.trade_flag = 'S';
  trade.trade.bid_no = static_cast<int64_t>(order);
  trade.trade.qty = 200;

  BookFromTicks rebuilt(TickStyle::kShanghai);
  CHECK(!rebuilt.Apply(cancel));
  CHECK(rebuilt.Apply(add));
  CHECK(!rebuilt.Apply(add));
  CHECK(!rebuilt.Apply(trade));
  CHECK_EQ(rebuilt.trade_count(), 0);
  CHECK_EQ(rebuilt.book().Best(kBid).quantity, 100);
  CHECK(rebuilt.Apply(cancel));
  CHECK(rebuilt.book().IsEmpty(kBid));
}

TEST("a snapshot has ten levels, sums, queues and the day's figures") {
  XTPMD frame{};
  frame.exchange_id = XTP_EXCHANGE_SH;
  frame.pre_close_price = 9.87;
  SnapshotMaker maker(frame);
  Market market;
  for (int i = 0; i < 12; ++i) market.Limit(kBid, 10.00 - 0.01 * i, 100 + i);
  for (int i = 0; i < 60; ++i) market.Limit(kAsk, 10.02, 100);
  maker.OnTrade({1, 1, 2, Yuan(10.01), 300, Aggressor::kBid});
  maker.OnTrade({2, 3, 4, Yuan(10.03), 100, Aggressor::kBid});
  maker.OnTrade({3, 5, 6, Yuan(9.99), 100, Aggressor::kAsk});
  const FeedRecord record = maker.OfBook(market.engine.book(), "T111", 20230201093003000);
  const XTPMD& md = record.snapshot;
  CHECK_EQ(md.pre_close_price, 9.87);
  CHECK_EQ(md.bid[0], 10.00);
  CHECK_EQ(md.bid_qty[9], 109);
  CHECK_EQ(md.bid[9], 9.91);
  CHECK_EQ(md.ask[0], 10.02);
  CHECK_EQ(md.ask_qty[0], 6000);
  CHECK_EQ(md.ask[1], 0.0);
  CHECK_EQ(md.stk.total_bid_qty, 12 * 100 + 66);
  CHECK_EQ(md.stk.ma_ask_price, 10.02);
  CHECK_EQ(md.stk.total_sell_count, 60);
  CHECK_EQ(md.stk.num_bid_orders, 12);
  CHECK_EQ(record.bid_count, 1);
  CHECK_EQ(record.ask_count, 50);
  CHECK_EQ(record.max_ask_count, 60);
  CHECK_EQ(record.ask_queue[49], 100);
  CHECK_EQ(md.open_price, 10.01);
  CHECK_EQ(md.high_price, 10.03);
  CHECK_EQ(md.low_price, 9.99);
  CHECK_EQ(md.last_price, 9.99);
  CHECK_EQ(md.close_price, 0.0);
  CHECK_EQ(md.qty, 500);
  CHECK_EQ(md.turnover, 5005.00);
  CHECK_EQ(md.trades_count, 3);
  CHECK_EQ(md.data_time, 20230201093003000);
  CHECK_EQ(maker.OfBook(market.engine.book(), "E111", 20230201150003000).snapshot.close_price, 9.99);
}

TEST("a snapshot of an auction shows what would trade on both sides, and what would be left over") {
  const SnapshotMaker maker(XTPMD{});
  const XTPMD asks_left = maker.OfAuction({Yuan(10.00), 300, -200}, "C111", 20230201091503000).snapshot;
  CHECK_EQ(asks_left.bid[0], 10.00);
  CHECK_EQ(asks_left.ask[0], 10.00);
  CHECK_EQ(asks_left.bid_qty[0], 300);
  CHECK_EQ(asks_left.ask_qty[0], 300);
  CHECK_EQ(asks_left.ask_qty[1], 200);
  CHECK_EQ(asks_left.bid_qty[1], 0);
  CHECK_EQ(asks_left.last_price, 0.0);
  CHECK_EQ(maker.OfAuction({Yuan(10.00), 300, 150}, "C111", 20230201091503000).snapshot.bid_qty[1], 150);
  CHECK_EQ(maker.OfAuction({}, "C111", 20230201091503000).snapshot.bid[0], 0.0);
}
