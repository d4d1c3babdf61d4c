// The matching engine: who trades with whom, at what price, and what becomes of the rest.
#include "test/check.h"
#include "test/engine_fixture.h"

using namespace xtp::test;

namespace {

using Events = std::vector<Event>;

constexpr auto kBuys = Aggressor::kBid;
constexpr auto kSells = Aggressor::kAsk;
constexpr auto kNobody = Aggressor::kNone;

/// Six asks of 100 from 10.01 to 10.06 (orders 1 to 6) and bids of 100 at 10.00 and 9.99 (7 and 8).
Market SixAsks() {
  Market market;
  for (int i = 1; i <= 6; ++i) market.Limit(kAsk, 10 + i * 0.01, 100);
  market.Limit(kBid, 10.00, 100);
  market.Limit(kBid, 9.99, 100);
  market.Forget();
  return market;
}

/// The mirror image: six bids from 9.99 to 9.94, asks at 10.00 and 10.01.
Market SixBids() {
  Market market;
  for (int i = 1; i <= 6; ++i) market.Limit(kBid, 10 - i * 0.01, 100);
  market.Limit(kAsk, 10.00, 100);
  market.Limit(kAsk, 10.01, 100);
  market.Forget();
  return market;
}

}  // namespace

// Continuous trading.

TEST("price, then arrival: the better price trades first, the earlier order at a price") {
  Market market;
  market.Limit(kAsk, 10.02, 100);
  market.Limit(kAsk, 10.01, 100);
  market.Limit(kAsk, 10.01, 200);
  market.Forget();
  market.Limit(kBid, 10.02, 350);
  CHECK(market.Told() ==
        Events({TradeOf(1, 4, 2, 10.01, 100, kBuys), TradeOf(2, 4, 3, 10.01, 200, kBuys), TradeOf(3, 4, 1, 10.02, 50, kBuys)}));
  CHECK(market.LevelsOf(kAsk) == Market::Levels({{Yuan(10.02), 50}}));
  CHECK(market.LevelsOf(kBid).empty());
}

TEST("a part that traded leaves an order its place in the queue") {
  Market market;
  market.Limit(kBid, 10.00, 300);
  market.Limit(kBid, 10.00, 300);
  market.Limit(kAsk, 10.00, 100);
  market.Forget();
  market.Limit(kAsk, 10.00, 300);
  CHECK(market.Told() == Events({TradeOf(2, 1, 4, 10.00, 200, kSells), TradeOf(3, 2, 4, 10.00, 100, kSells)}));
}

TEST("trades are at the price of who waited") {
  Market market;
  market.Limit(kBid, 10.05, 100);
  market.Limit(kAsk, 9.90, 100);
  market.Limit(kAsk, 9.95, 100);
  market.Limit(kBid, 11.00, 100);
  CHECK(market.Told() == Events({RestedOf(kBid, 1, 10.05, 100), TradeOf(1, 1, 2, 10.05, 100, kSells), RestedOf(kAsk, 3, 9.95, 100),
                                 TradeOf(2, 4, 3, 9.95, 100, kBuys)}));
}

TEST("a limit order waits in an empty book, and with what is left") {
  Market market;
  market.Limit(kBid, 10.00, 100);
  market.Limit(kAsk, 10.00, 250);
  CHECK(market.Told() == Events({RestedOf(kBid, 1, 10.00, 100), TradeOf(1, 1, 2, 10.00, 100, kSells), RestedOf(kAsk, 2, 10.00, 150)}));
}

TEST("a trade has one number for both its sides, also when both could be of one account") {
  Market market = SixAsks();
  market.Limit(kBid, 10.01, 100);
  const Events told = market.Told();
  CHECK_EQ(told.size(), size_t{1});
  CHECK(told[0] == TradeOf(1, 9, 1, 10.01, 100, kBuys));
}

// Price types. Every one: enough, not enough, nothing to trade with, a protection price, an empty book.

TEST("best or cancel takes every price") {
  Market market = SixAsks();
  market.Order(kBid, XTP_PRICE_BEST_OR_CANCEL, 0, 550);
  Events told = market.Told();
  CHECK_EQ(told.size(), size_t{6});
  CHECK(told[5] == TradeOf(6, 9, 6, 10.06, 50, kBuys));
  market.Order(kBid, XTP_PRICE_BEST_OR_CANCEL, 0, 100);
  CHECK(market.Told() == Events({TradeOf(7, 10, 6, 10.06, 50, kBuys), CancelledOf(kBid, 10, 0, 50, false)}));
  market.Order(kBid, XTP_PRICE_BEST_OR_CANCEL, 0, 100);
  CHECK(market.Told() == Events({CancelledOf(kBid, 11, 0, 100, false)}));
}

TEST("best or cancel stops at its protection price") {
  Market market = SixAsks();
  market.Order(kBid, XTP_PRICE_BEST_OR_CANCEL, 10.02, 300);
  CHECK(market.Told() ==
        Events({TradeOf(1, 9, 1, 10.01, 100, kBuys), TradeOf(2, 9, 2, 10.02, 100, kBuys), CancelledOf(kBid, 9, 10.02, 100, false)}));
  Market mirror = SixBids();
  mirror.Order(kAsk, XTP_PRICE_BEST_OR_CANCEL, 9.99, 300);
  CHECK(mirror.Told() == Events({TradeOf(1, 1, 9, 9.99, 100, kSells), CancelledOf(kAsk, 9, 9.99, 200, false)}));
}

TEST("best five or cancel takes five prices, however many orders they hold") {
  Market market = SixAsks();
  market.Limit(kAsk, 10.05, 100);
  market.Forget();
  market.Order(kBid, XTP_PRICE_BEST5_OR_CANCEL, 0, 1000);
  const Events told = market.Told();
  CHECK_EQ(told.size(), size_t{7});
  CHECK(told[5] == TradeOf(6, 10, 9, 10.05, 100, kBuys));
  CHECK(told[6] == CancelledOf(kBid, 10, 0, 400, false));
  CHECK(market.LevelsOf(kAsk) == Market::Levels({{Yuan(10.06), 100}}));
}

TEST("best five or cancel: protection price, and nothing to trade with") {
  Market market = SixBids();
  market.Order(kAsk, XTP_PRICE_BEST5_OR_CANCEL, 9.98, 500);
  CHECK(market.Told() ==
        Events({TradeOf(1, 1, 9, 9.99, 100, kSells), TradeOf(2, 2, 9, 9.98, 100, kSells), CancelledOf(kAsk, 9, 9.98, 300, false)}));
  Market empty;
  empty.Order(kBid, XTP_PRICE_BEST5_OR_CANCEL, 10.00, 100);
  CHECK(empty.Told() == Events({CancelledOf(kBid, 1, 10.00, 100, false)}));
}

TEST("best five or limit rests at the price of its last trade") {
  Market market = SixAsks();
  market.Order(kBid, XTP_PRICE_BEST5_OR_LIMIT, 10.10, 600);
  const Events told = market.Told();
  CHECK_EQ(told.size(), size_t{6});
  CHECK(told[5] == RestedOf(kBid, 9, 10.05, 100));
  CHECK(market.LevelsOf(kBid)[0] == std::make_pair(Yuan(10.05), int64_t{100}));
}

TEST("best five or limit rests where its protection price stopped it, at the last trade's price") {
  Market market = SixAsks();
  market.Order(kBid, XTP_PRICE_BEST5_OR_LIMIT, 10.02, 300);
  const Events told = market.Told();
  CHECK_EQ(told.size(), size_t{3});
  CHECK(told[2] == RestedOf(kBid, 9, 10.02, 100));
}

TEST("best five or limit without a trade rests at its own side's best price, or nowhere") {
  Market market;
  market.Limit(kBid, 10.00, 100);
  market.Forget();
  market.Order(kBid, XTP_PRICE_BEST5_OR_LIMIT, 10.10, 200);
  CHECK(market.Told() == Events({RestedOf(kBid, 2, 10.00, 200)}));
  market.Order(kAsk, XTP_PRICE_BEST5_OR_LIMIT, 10.05, 200);  // its protection price is above the only bid, and there is no ask
  CHECK(market.Told() == Events({CancelledOf(kAsk, 3, 10.05, 200, false)}));
  market.Order(kBid, XTP_PRICE_BEST5_OR_LIMIT, 9.99, 200);  // its own side's best is worse than it accepts
  CHECK(market.Told() == Events({CancelledOf(kBid, 4, 9.99, 200, false)}));
  Market empty;
  empty.Order(kBid, XTP_PRICE_BEST5_OR_LIMIT, 10.10, 200);
  CHECK(empty.Told() == Events({CancelledOf(kBid, 1, 10.10, 200, false)}));
}

TEST("all or cancel trades all of it or nothing") {
  Market market = SixAsks();
  market.Order(kBid, XTP_PRICE_ALL_OR_CANCEL, 0, 601);
  CHECK(market.Told() == Events({CancelledOf(kBid, 9, 0, 601, false)}));
  market.Order(kBid, XTP_PRICE_ALL_OR_CANCEL, 10.05, 501);
  CHECK(market.Told() == Events({CancelledOf(kBid, 10, 10.05, 501, false)}));
  market.Order(kBid, XTP_PRICE_ALL_OR_CANCEL, 0, 600);
  CHECK_EQ(market.Told().size(), size_t{6});
  CHECK(market.LevelsOf(kAsk).empty());
  market.Order(kBid, XTP_PRICE_ALL_OR_CANCEL, 0, 1);
  CHECK(market.Told() == Events({CancelledOf(kBid, 12, 0, 1, false)}));
}

TEST("limit or cancel is the same within a limit") {
  Market market = SixBids();
  market.Order(kAsk, XTP_PRICE_LIMIT_OR_CANCEL, 9.98, 201);
  CHECK(market.Told() == Events({CancelledOf(kAsk, 9, 9.98, 201, false)}));
  market.Order(kAsk, XTP_PRICE_LIMIT_OR_CANCEL, 9.98, 200);
  CHECK(market.Told() == Events({TradeOf(1, 1, 10, 9.99, 100, kSells), TradeOf(2, 2, 10, 9.98, 100, kSells)}));
}

TEST("forward best joins the best price of its own side") {
  Market market = SixAsks();
  market.Order(kBid, XTP_PRICE_FORWARD_BEST, 0, 100);
  CHECK(market.Told() == Events({RestedOf(kBid, 9, 10.00, 100)}));
  market.Order(kAsk, XTP_PRICE_FORWARD_BEST, 10.01, 100);
  CHECK(market.Told() == Events({RestedOf(kAsk, 10, 10.01, 100)}));
  market.Order(kBid, XTP_PRICE_FORWARD_BEST, 9.99, 100);  // pays 9.99 at most
  CHECK(market.Told() == Events({CancelledOf(kBid, 11, 9.99, 100, false)}));
  Market one_side;
  one_side.Limit(kAsk, 10.00, 100);
  one_side.Forget();
  one_side.Order(kBid, XTP_PRICE_FORWARD_BEST, 0, 100);
  CHECK(one_side.Told() == Events({CancelledOf(kBid, 2, 0, 100, false)}));
}

TEST("reverse best takes the other side's best price alone and rests there") {
  Market market = SixAsks();
  market.Order(kBid, XTP_PRICE_REVERSE_BEST_LIMIT, 0, 300);
  CHECK(market.Told() == Events({TradeOf(1, 9, 1, 10.01, 100, kBuys), RestedOf(kBid, 9, 10.01, 200)}));
  market.Order(kAsk, XTP_PRICE_REVERSE_BEST_LIMIT, 0, 200);
  CHECK(market.Told() == Events({TradeOf(2, 9, 10, 10.01, 200, kSells)}));
  market.Order(kBid, XTP_PRICE_REVERSE_BEST_LIMIT, 10.01, 100);  // 10.02 is asked
  CHECK(market.Told() == Events({CancelledOf(kBid, 11, 10.01, 100, false)}));
  Market empty;
  empty.Order(kAsk, XTP_PRICE_REVERSE_BEST_LIMIT, 0, 100);
  CHECK(empty.Told() == Events({CancelledOf(kAsk, 1, 0, 100, false)}));
}

TEST("what can be no order is refused and told to nobody") {
  Market market;
  const auto add = [&](const NewOrder& order) { return market.engine.Add(order, market.told); };
  CHECK(add({1, kBid, XTP_PRICE_LIMIT, 0, 100}) == AddResult::kInvalid);
  CHECK(add({1, kBid, XTP_PRICE_LIMIT, -1, 100}) == AddResult::kInvalid);
  CHECK(add({1, kBid, XTP_PRICE_LIMIT_OR_CANCEL, 0, 100}) == AddResult::kInvalid);
  CHECK(add({1, kBid, XTP_PRICE_LIMIT, 100, 0}) == AddResult::kInvalid);
  CHECK(add({1, kBid, XTP_PRICE_LIMIT, 100, MatchingEngine::kMaxQuantity + 1}) == AddResult::kInvalid);
  CHECK(add({1, kBid, XTP_PRICE_LIMIT, INT64_MAX, 100}) == AddResult::kInvalid);
  CHECK(add({1, kBid, XTP_PRICE_TYPE_UNKNOWN, 100, 100}) == AddResult::kInvalid);
  CHECK(market.Told().empty());
  CHECK(add({1, kBid, XTP_PRICE_LIMIT, 100, 100}) == AddResult::kAccepted);
  CHECK(add({1, kAsk, XTP_PRICE_LIMIT, 200, 100}) == AddResult::kDuplicateId);
  CHECK_EQ(market.engine.book().order_count(), size_t{1});
}

TEST("a full book takes no more orders until one leaves it") {
  MatchingEngine engine({AuctionRule::kMiddle, xtp::sim::kFen}, 2);
  Recorder told;
  CHECK(engine.Add({1, kBid, XTP_PRICE_LIMIT, 100, 100}, told) == AddResult::kAccepted);
  CHECK(engine.Add({2, kBid, XTP_PRICE_LIMIT, 100, 100}, told) == AddResult::kAccepted);
  CHECK(engine.Add({3, kBid, XTP_PRICE_LIMIT, 100, 100}, told) == AddResult::kFull);
  CHECK(engine.Cancel(1, told));
  CHECK(engine.Add({3, kBid, XTP_PRICE_LIMIT, 100, 100}, told) == AddResult::kAccepted);
}

// Cancels.

TEST("a cancel takes out what is left, from anywhere in a queue, once") {
  Market market;
  for (int i = 0; i < 3; ++i) market.Limit(kBid, 10.00, 100);
  market.Limit(kAsk, 10.00, 40);
  market.Forget();
  CHECK(market.engine.Cancel(2, market.told));
  CHECK(market.engine.Cancel(1, market.told));
  CHECK(!market.engine.Cancel(1, market.told));
  CHECK(!market.engine.Cancel(4, market.told));  // it traded
  CHECK(!market.engine.Cancel(99, market.told));
  CHECK(market.Told() == Events({CancelledOf(kBid, 2, 10.00, 100, true), CancelledOf(kBid, 1, 10.00, 60, true)}));
  CHECK(market.LevelsOf(kBid) == Market::Levels({{Yuan(10.00), 100}}));
  CHECK(market.engine.Cancel(3, market.told));
  CHECK(market.LevelsOf(kBid).empty());
}

// Call auctions.

TEST("an auction trades the most it can, at one price, by price and arrival") {
  Market market;
  CHECK(market.engine.Enter(Phase::kAuction));
  market.Limit(kBid, 10.02, 300);
  market.Limit(kBid, 10.00, 200);
  market.Limit(kAsk, 9.99, 200);
  market.Limit(kAsk, 10.01, 200);
  market.Limit(kAsk, 10.03, 500);
  CHECK(market.Told() == Events({RestedOf(kBid, 1, 10.02, 300), RestedOf(kBid, 2, 10.00, 200), RestedOf(kAsk, 3, 9.99, 200),
                                 RestedOf(kAsk, 4, 10.01, 200), RestedOf(kAsk, 5, 10.03, 500)}));
  const AuctionPrice indicative = market.engine.Indicative(0);
  // 10.01 and 10.02 both trade 300 and leave 100 asks; only at 10.01 do all the better ones trade.
  CHECK_EQ(indicative.price, Yuan(10.01));
  CHECK_EQ(indicative.quantity, 300);
  CHECK_EQ(indicative.surplus, -100);
  market.engine.Uncross(0, market.told);
  CHECK(market.Told() == Events({TradeOf(1, 1, 3, 10.01, 200, kNobody), TradeOf(2, 1, 4, 10.01, 100, kNobody)}));
  CHECK(market.engine.Enter(Phase::kContinuous));
  CHECK(market.LevelsOf(kBid) == Market::Levels({{Yuan(10.00), 200}}));
  CHECK(market.LevelsOf(kAsk) == Market::Levels({{Yuan(10.01), 100}, {Yuan(10.03), 500}}));
}

TEST("an auction without a cross, with one side only, or empty, trades nothing") {
  Market market;
  market.engine.Enter(Phase::kAuction);
  CHECK_EQ(market.engine.Indicative(Yuan(10)).price, 0);
  market.Limit(kBid, 10.00, 100);
  CHECK_EQ(market.engine.Uncross(Yuan(10), market.told).quantity, 0);
  market.Limit(kAsk, 10.01, 100);
  market.Forget();
  const AuctionPrice none = market.engine.Uncross(Yuan(10), market.told);
  CHECK_EQ(none.price, 0);
  CHECK_EQ(none.surplus, 0);
  CHECK(market.Told().empty());
  CHECK(market.engine.Enter(Phase::kContinuous));
  CHECK_EQ(market.engine.book().order_count(), size_t{2});
}

TEST("of prices that trade as much, the one with the least left over") {
  for (const AuctionRule rule : {AuctionRule::kMiddle, AuctionRule::kNearest}) {
    Market market(rule);
    market.engine.Enter(Phase::kAuction);
    market.Limit(kBid, 10.05, 100);
    market.Limit(kBid, 10.02, 50);
    market.Limit(kAsk, 10.00, 100);
    // From 10.03 on nothing is left over, at 10.02 and below 50 are.
    CHECK_EQ(market.engine.Indicative(Yuan(10.00)).surplus, 0);
    CHECK_EQ(market.engine.Indicative(Yuan(10.00)).price, rule == AuctionRule::kMiddle ? Yuan(10.05) : Yuan(10.03));
  }
}

TEST("Shanghai takes the middle of the prices that are left, half a tick up") {
  Market market;
  market.engine.Enter(Phase::kAuction);
  market.Limit(kBid, 10.05, 100);
  market.Limit(kAsk, 10.00, 100);
  CHECK_EQ(market.engine.Indicative(Yuan(10.00)).price, Yuan(10.03));
  market.engine.Cancel(2, market.told);
  market.Limit(kAsk, 10.01, 100);
  CHECK_EQ(market.engine.Indicative(Yuan(10.00)).price, Yuan(10.03));
}

TEST("Shenzhen takes the price nearest to the reference, which may be nobody's price") {
  Market market(AuctionRule::kNearest);
  market.engine.Enter(Phase::kAuction);
  market.Limit(kBid, 10.05, 100);
  market.Limit(kAsk, 10.00, 100);
  CHECK_EQ(market.engine.Indicative(Yuan(9.00)).price, Yuan(10.00));
  CHECK_EQ(market.engine.Indicative(Yuan(10.02)).price, Yuan(10.02));
  CHECK_EQ(market.engine.Indicative(Yuan(11.00)).price, Yuan(10.05));
  CHECK_EQ(market.engine.Indicative(0).price, Yuan(10.03));
  CHECK_EQ(market.engine.Uncross(Yuan(10.02), market.told).price, Yuan(10.02));
}

TEST("opposite surpluses of one size: the middle in Shanghai, the nearest in Shenzhen") {
  for (const AuctionRule rule : {AuctionRule::kMiddle, AuctionRule::kNearest}) {
    Market market(rule);
    market.engine.Enter(Phase::kAuction);
    market.Limit(kBid, 10.10, 100);
    market.Limit(kBid, 10.04, 50);
    market.Limit(kAsk, 10.00, 100);
    market.Limit(kAsk, 10.05, 50);
    // 100 trade anywhere; 50 bids are left at 10.04 and below, 50 asks at 10.05 and above, and no price lies between.
    const AuctionPrice low = market.engine.Indicative(Yuan(9.00));
    const AuctionPrice high = market.engine.Indicative(Yuan(11.00));
    CHECK_EQ(low.quantity, 100);
    CHECK_EQ(high.quantity, 100);
    CHECK_EQ(low.price, rule == AuctionRule::kMiddle ? Yuan(10.05) : Yuan(10.04));
    CHECK_EQ(high.price, Yuan(10.05));
    CHECK_EQ(low.surplus, rule == AuctionRule::kMiddle ? -50 : 50);
  }
}

TEST("an auction takes limit orders alone; the rest of a market order that waits since before takes part") {
  Market market = SixAsks();
  market.Order(kBid, XTP_PRICE_BEST5_OR_LIMIT, 10.10, 600);  // 100 of it rest at 10.05
  market.Forget();
  CHECK(market.engine.Enter(Phase::kAuction));
  for (int type = XTP_PRICE_BEST_OR_CANCEL; type <= XTP_PRICE_LIMIT_OR_CANCEL; ++type) {
    const NewOrder order{100, kBid, static_cast<XTP_PRICE_TYPE>(type), Yuan(10.10), 100};
    CHECK(market.engine.Add(order, market.told) == AddResult::kNotInThisPhase);
  }
  market.Limit(kAsk, 10.01, 100);
  market.Forget();
  market.engine.Uncross(0, market.told);
  CHECK(market.Told() == Events({TradeOf(6, 9, 10, 10.03, 100, kNobody)}));
}

TEST("the closing auction starts with what waits") {
  Market market = SixAsks();
  market.engine.Enter(Phase::kAuction);
  CHECK_EQ(market.engine.Indicative(Yuan(10)).price, 0);
  market.Limit(kBid, 10.02, 150);
  CHECK_EQ(market.engine.Indicative(Yuan(10)).price, Yuan(10.02));
  CHECK_EQ(market.engine.Indicative(Yuan(10)).quantity, 150);
}

// Halts.

TEST("nothing trades in a halt, orders and cancels are taken, and trading goes on after an auction") {
  Market market = SixAsks();
  CHECK(market.engine.Enter(Phase::kPaused));
  market.Limit(kBid, 10.10, 250);
  CHECK(market.engine.Cancel(2, market.told));
  CHECK(market.Told() == Events({RestedOf(kBid, 9, 10.10, 250), CancelledOf(kAsk, 2, 10.02, 100, true)}));
  CHECK(!market.engine.Enter(Phase::kContinuous));  // crossed
  CHECK(market.engine.phase() == Phase::kPaused);
  CHECK(market.engine.Enter(Phase::kAuction));
  market.engine.Uncross(0, market.told);
  const Events told = market.Told();
  CHECK_EQ(told.size(), size_t{3});
  CHECK(told[2] == TradeOf(3, 9, 4, 10.04, 50, kNobody));
  CHECK(market.engine.Enter(Phase::kContinuous));
  market.Limit(kBid, 10.04, 50);
  CHECK(market.Told() == Events({TradeOf(4, 10, 4, 10.04, 50, kBuys)}));
}

// Reading the book.

TEST("the book tells its levels, sums and the queue of the best price") {
  Market market;
  for (int i = 1; i <= 60; ++i) market.Limit(kBid, 10.00, i);
  market.Limit(kBid, 9.00, 170);
  const OrderBook& book = market.engine.book();
  CHECK(market.LevelsOf(kBid) == Market::Levels({{Yuan(10.00), 1830}, {Yuan(9.00), 170}}));
  const OrderBook::Totals totals = book.TotalsOf(kBid);
  CHECK_EQ(totals.quantity, 2000);
  CHECK_EQ(totals.orders, 61);
  CHECK_EQ(totals.average_price, 9.915);
  CHECK_EQ(book.TotalsOf(kAsk).average_price, 0.0);
  int64_t queue[50];
  CHECK_EQ(book.BestQueue(kBid, queue, 50), 50);
  CHECK_EQ(queue[0], 1);
  CHECK_EQ(queue[49], 50);
  CHECK_EQ(book.BestQueue(kAsk, queue, 50), 0);
}
