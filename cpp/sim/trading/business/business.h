#pragma once
#include <cstdint>

#include "sim/market/visible_book.h"
#include "sim/trading/order.h"

namespace xtp::sim {

/// What the rules look at beside the order itself.
struct OrderContext {
  const Instrument* instrument;  // nullptr: not listed
  const VisibleBook* book;       // nullptr: not listed
  bool suspended;
  bool continuous;   // continuous trading is under way
  Money last_price;  // 0: no trade yet
  int64_t now;       // XTP time
};

/// How one kind of business (XTP_BUSINESS_TYPE) is done: what its orders must be like, what they keep back and what comes of a trade. All
/// that it knows of an account it keeps there.
class Business {
 public:
  virtual ~Business() = default;

  /// Where an order goes when it is confirmed.
  enum class Way {
    kMatched,  // to the market
    kSettled,  // to the counter, which settles it at once: its legs (legs.h) are told as trades
    kQuiet,    // nowhere: nothing more is heard of it today. What it brings comes overnight
  };
  virtual Way way(const Order&) const { return Way::kMatched; }

  /// 0, or the id of the first rule that a new order breaks, as the counter and the exchange check it. On 0 the order's limit is set: the
  /// price, or for a market order the worst price it may come to.
  virtual int32_t Check(Order& order, const OrderContext& context) const = 0;
  /// The exchange has confirmed it.
  virtual void Confirm(Order&) const {}
  /// Books a trade. The order's own quantities are already those after it.
  virtual void Book(Order&, Money /*price*/, int64_t /*quantity*/) const {}
  /// Books all of an order that the counter settles.
  virtual void Settle(Order&) const {}
  /// Why its orders can not be cancelled, 0 where they can.
  virtual int32_t CancelBroken() const { return 0; }

  /// Keeps back what is left of an order may take; after every change of it.
  void Hold(Order& order) const { Keep(order, order.left()); }
  /// At its end.
  void Release(Order& order) const { Keep(order, 0); }

 private:
  /// Keeps back what so much of an order may take, instead of what it kept back before.
  virtual void Keep(Order&, int64_t /*left*/) const {}
};

}  // namespace xtp::sim
