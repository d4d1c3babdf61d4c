#pragma once
#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <variant>

#include "abi/generated/api.h"

namespace xtp::sim {

/// What every client of an account is told.
struct PublicEvent {
  std::variant<XTPOrderInfo, XTPTradeReport, XTPFundTransferNotice, XTPCrdCashRepayRsp, XTPCrdCashRepayDebtInterestFeeRsp,
               XTPCreditDebtExtendNotice, XTPOptCombOrderInfo, XTPOptCombTradeReport>
      what;
  int32_t error_id = 0;
  std::string error_text{};

  /// The order that it is of, or 0.
  uint64_t order_id() const;
};

using PublicEventPtr = std::shared_ptr<const PublicEvent>;

/// The public events of an account's day, numbered; the numbers go on over the night, so that one tells a place for good.
class TopicLog {
 public:
  uint64_t begin() const { return first_; }
  uint64_t end() const { return first_ + events_.size(); }
  const PublicEventPtr& at(uint64_t number) const { return events_[number - first_]; }
  /// Gives the event's number.
  uint64_t Append(PublicEventPtr event);
  void Forget();

 private:
  uint64_t first_ = 0;
  std::deque<PublicEventPtr> events_;
};

/// How far a client has heard its account's events. A session that resumes shares it with the one before, so that nothing is told twice.
struct TopicCursor {
  explicit TopicCursor(uint64_t start) : next(start) {}
  std::atomic<uint64_t> next;  // changed by the callback thread
};

}  // namespace xtp::sim
