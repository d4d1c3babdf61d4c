// What an order is worth to the gate, by what it says itself.
#include "addon/asked_order.h"

#include <cmath>

#include "test/check.h"

using xtp::addon::Asked;

namespace {

XTPOrderInsertInfo Order(double price, int64_t quantity) {
  XTPOrderInsertInfo order{};
  order.market = XTP_MKT_SZ_A;
  order.price = price;
  order.quantity = quantity;
  order.price_type = XTP_PRICE_LIMIT;
  order.side = XTP_SIDE_SELL;
  return order;
}

}  // namespace

TEST("asked order: shouldBeWorthPriceTimesQuantity") {
  const auto order = Order(10.5, 200);
  const auto asked = Asked(&order);
  CHECK(asked.value == 2'100.0);
  CHECK_EQ(asked.quantity, 200);
  CHECK_EQ(asked.side, XTP_SIDE_SELL);
  CHECK(!asked.algo);
}

TEST("asked order: shouldCountTheUnitOfAnOptionContract") {
  auto order = Order(0.05, 3);
  order.business_type = XTP_BUSINESS_TYPE_OPTION;
  CHECK(Asked(&order).value == 0.05 * 3 * 10'000);
  order.price_type = XTP_PRICE_LIMIT_OR_CANCEL;
  CHECK(Asked(&order).value == 0.05 * 3 * 10'000);
}

TEST("asked order: shouldCountTheMoneyThatARepoLends") {
  auto order = Order(1.85, 1'000);
  order.business_type = XTP_BUSINESS_TYPE_REPO;
  CHECK(Asked(&order).value == 100'000.0);
}

TEST("asked order: shouldHaveNoKnownValueWhereThePriceDoesNotBind") {
  const auto free = Order(0, 100);
  CHECK(!Asked(&free).value);
  auto market = Order(0.01, 100);
  for (int type = XTP_PRICE_BEST_OR_CANCEL; type <= XTP_PRICE_REVERSE_BEST_LIMIT; type++) {
    market.price_type = static_cast<XTP_PRICE_TYPE>(type);
    market.market = XTP_MKT_SZ_A;
    CHECK(!Asked(&market).value);
    market.market = XTP_MKT_SH_A;
    CHECK(Asked(&market).value == 1.0);  // protects
    market.business_type = XTP_BUSINESS_TYPE_OPTION;
    CHECK(!Asked(&market).value);
    market.business_type = XTP_BUSINESS_TYPE_CASH;
  }
}

TEST("asked order: shouldBeWorthNoNumberAtAPriceThatIsNone") {
  for (const double price : {-1.0, std::numeric_limits<double>::quiet_NaN()}) {
    const auto order = Order(price, -100);
    const auto asked = Asked(&order);
    CHECK(asked.value && std::isnan(*asked.value));
  }
}

TEST("asked order: shouldKnowOfACombinationItsQuantityAndSide") {
  XTPOptCombOrderInsertInfo order{};
  order.quantity = 7;
  order.side = XTP_SIDE_OPT_COMBINE;
  const auto asked = Asked(&order);
  CHECK(!asked.value);
  CHECK_EQ(asked.quantity, 7);
  CHECK_EQ(asked.side, XTP_SIDE_OPT_COMBINE);
  CHECK(xtp::addon::AskedOfAlgo().algo);
}

TEST("asked order: shouldTakeNullForAnEmptyOrder") {
  CHECK(!Asked(static_cast<const XTPOrderInsertInfo*>(nullptr)).value);
  CHECK(!Asked(static_cast<const XTPOptCombOrderInsertInfo*>(nullptr)).value);
}
