#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "abi/generated/api.h"
#include "sim/market/marketplace.h"
#include "sim/market/option_contract.h"

namespace xtp::sim {

constexpr int32_t kMaxQueue = 50;

/// One piece of market data, byte for byte what a subscriber gets.
struct FeedRecord {
  enum class Kind : uint16_t { kSnapshot = 1, kTick = 2 };

  Kind kind;
  int64_t time;  // YYYYMMDDHHMMSSsss

  XTPMD snapshot;
  int32_t bid_count;
  int32_t max_bid_count;
  int32_t ask_count;
  int32_t max_ask_count;
  int64_t bid_queue[kMaxQueue];
  int64_t ask_queue[kMaxQueue];

  XTPTBT tick;

  XTP_EXCHANGE_TYPE exchange() const { return kind == Kind::kSnapshot ? snapshot.exchange_id : tick.exchange_id; }
  const char (&ticker() const)[XTP_TICKER_LEN] { return kind == Kind::kSnapshot ? snapshot.ticker : tick.ticker; }
};

/// A day that is made while it is played, so that orders from outside change what comes: nothing may be made before its time.
class LiveDay {
 public:
  virtual ~LiveDay() = default;
  /// When something happens next, in milliseconds since 1970; INT64_MAX at the end.
  virtual int64_t NextTime() const = 0;
  /// Lets it happen. False when there is nothing to tell of it.
  virtual bool Step(FeedRecord& record) = 0;
  virtual Marketplace& marketplace() = 0;
};

/// A day of market data, in time order.
class Feed {
 public:
  virtual ~Feed() = default;
  /// nullptr for a recorded day.
  virtual LiveDay* live() { return nullptr; }
  virtual uint32_t trading_day() const = 0;
  /// 0 while it is not known.
  virtual uint64_t record_count() const = 0;
  virtual const std::vector<XTPQFI>& instruments() const = 0;
  /// What its option contracts are, where it knows that: its listing does not say it.
  virtual std::vector<OptionContract> option_contracts() const { return {}; }
  /// False at the end.
  virtual bool Next(FeedRecord& record) = 0;
  virtual void Rewind() = 0;
  /// The same day once more, from its beginning; of a live one the day that orders from outside made of it.
  virtual std::unique_ptr<Feed> Reopen() const = 0;
};

}  // namespace xtp::sim
