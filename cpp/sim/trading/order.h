#pragma once
#include <cstdint>
#include <memory>
#include <string>

#include "abi/generated/api.h"
#include "sim/base/money.h"
#include "sim/base/side.h"
#include "sim/market/instrument.h"
#include "sim/trading/legs.h"

namespace xtp::sim {

class Account;
class Business;
struct ContractTerms;
struct Customer;
enum class TestMode : uint8_t;

/// What an order of a credit account keeps back beside cash and shares of its own.
struct CreditPart {
  Money amount = 0;     // of the credit line, for what is left of an order on credit
  Money proceeds = 0;   // of what short sales brought, for what is left of a buy to return
  int64_t shares = 0;   // to be borrowed, returned or moved by what is left of it
  std::string debt_id;  // whose interest and fees alone it is to pay
};

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
  Money withheld = 0;                           // cash kept back for what is left of a buy
  int64_t held_position = 0;                    // shares kept back for what is left of a sell
  std::shared_ptr<const ContractTerms> option;  // of an option order
  Money held_margin = 0;                        // kept back for what is left of a short that opens
  std::vector<Leg> legs;                        // what changes hands, where the counter settles the order itself
  bool reserved = false;                        // what the legs take is kept back
  TestMode test_mode{};                         // how the test environment treats it; none: the market matches it
  bool pending = false;                         // sent to the exchange, which has not confirmed it
  bool in_market = false;                       // confirmed, and where others may trade with it

  CreditPart credit;

  bool IsBuy() const { return IsBuySide(info.side) || (info.side == XTP_SIDE_COVER && info.position_effect == XTP_POSITION_EFFECT_CLOSE); }
  int64_t left() const { return info.qty_left; }
  bool IsOpen() const { return pending || IsWorking(); }
  bool IsWorking() const {
    return info.order_status == XTP_ORDER_STATUS_NOTRADEQUEUEING || info.order_status == XTP_ORDER_STATUS_PARTTRADEDQUEUEING;
  }
};

/// The record that events and the older queries carry.
XTPOrderInfo PlainInfo(const XTPOrderInfoEx& info);

}  // namespace xtp::sim
