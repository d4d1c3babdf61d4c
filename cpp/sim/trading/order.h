#pragma once
#include <cstdint>

#include "abi/generated/api.h"
#include "sim/base/money.h"
#include "sim/market/instrument.h"

namespace xtp::sim {

class Account;
class Business;
struct Customer;
enum class TestMode : uint8_t;

/// An order with what the counter knows beyond the published record.
struct Order {
  XTPOrderInfoEx info{};
  Customer* customer = nullptr;
  Account* account = nullptr;
  const Business* business = nullptr;  // none for an order of a business that is not done here
  const Instrument* instrument = nullptr;
  size_t instrument_index = 0;
  Money limit = 0;  // the worst price that it may trade at; market orders get one too
  Money traded_amount = 0;
  Money fees = 0;
  Money withheld = 0;         // cash kept back for what is left of a buy
  int64_t held_position = 0;  // shares kept back for what is left of a sell
  TestMode test_mode{};       // how the test environment treats it; none: the market matches it
  bool pending = false;       // sent to the exchange, which has not confirmed it
  bool in_market = false;     // confirmed, and where others may trade with it

  bool IsBuy() const { return info.side == XTP_SIDE_BUY; }
  int64_t left() const { return info.qty_left; }
  bool IsOpen() const { return pending || IsWorking(); }
  bool IsWorking() const {
    return info.order_status == XTP_ORDER_STATUS_NOTRADEQUEUEING || info.order_status == XTP_ORDER_STATUS_PARTTRADEDQUEUEING;
  }
};

/// The record that events and the older queries carry.
XTPOrderInfo PlainInfo(const XTPOrderInfoEx& info);

}  // namespace xtp::sim
