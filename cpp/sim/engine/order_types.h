#pragma once
#include <cstdint>

#include "abi/generated/types.h"
#include "sim/base/money.h"

namespace xtp::sim::engine {

/// The exchange's number of an order; unique within an instrument.
using OrderId = uint64_t;

enum class Side : uint8_t { kBid, kAsk };

constexpr Side Opposite(Side side) { return side == Side::kBid ? Side::kAsk : Side::kBid; }

/// Orders prices of one side by how good they are: the better price has the higher rank.
constexpr int64_t Rank(Side side, Money price) { return side == Side::kBid ? price : -price; }

/// An order as it reaches the exchange.
struct NewOrder {
  OrderId id = 0;
  Side side = Side::kBid;
  XTP_PRICE_TYPE type = XTP_PRICE_LIMIT;
  Money price = 0;  // the limit; of a market order the protection price, 0 without one
  int64_t quantity = 0;
};

enum class AddResult : uint8_t {
  kAccepted,
  kInvalid,         // no quantity, no price, no such price type
  kDuplicateId,     // an order of this number rests in the book
  kFull,            // the book holds as many orders as it may
  kNotInThisPhase,  // a market order outside continuous trading
};

enum class Aggressor : uint8_t { kBid, kAsk, kNone };

constexpr Aggressor AggressorOf(Side side) { return side == Side::kBid ? Aggressor::kBid : Aggressor::kAsk; }

// What the engine tells its sink. A sink has OnAccepted(const NewOrder&), OnTrade(const Trade&), OnRested(const Rested&) and
// OnCancelled(const Cancelled&); it may read the book, not change it.

/// Both sides' reports carry the one number, also when both orders are of one account.
struct Trade {
  uint64_t number;  // 1, 2, 3... of the instrument
  OrderId bid;
  OrderId ask;
  Money price;
  int64_t quantity;
  Aggressor aggressor;  // none in a call auction
};

/// What is left of an order after its arrival waits in the book.
struct Rested {
  OrderId id;
  Side side;
  Money price;
  int64_t left;
};

struct Cancelled {
  OrderId id;
  Side side;
  Money price;
  int64_t left;
  bool rested;  // false: the rest of an order on its arrival, which never was in the book
};

}  // namespace xtp::sim::engine
