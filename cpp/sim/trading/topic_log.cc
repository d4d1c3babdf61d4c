#include "sim/trading/topic_log.h"

#include <utility>

namespace xtp::sim {

uint64_t PublicEvent::order_id() const {
  if (const auto* order = std::get_if<XTPOrderInfo>(&what)) return order->order_xtp_id;
  if (const auto* trade = std::get_if<XTPTradeReport>(&what)) return trade->order_xtp_id;
  if (const auto* combo = std::get_if<XTPOptCombOrderInfo>(&what)) return combo->order_xtp_id;
  if (const auto* combined = std::get_if<XTPOptCombTradeReport>(&what)) return combined->order_xtp_id;
  return 0;
}

uint64_t TopicLog::Append(PublicEventPtr event) {
  events_.push_back(std::move(event));
  return end() - 1;
}

void TopicLog::Forget() {
  first_ = end();
  events_.clear();
}

}  // namespace xtp::sim
