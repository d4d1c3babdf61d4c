#include "sim/trading/business/businesses.h"

namespace xtp::sim {

const Business* Businesses::Find(XTP_BUSINESS_TYPE type) const {
  switch (type) {
    case XTP_BUSINESS_TYPE_CASH:
      return &cash_;
    case XTP_BUSINESS_TYPE_IPOS:
      return &subscription_;
    default:
      return nullptr;
  }
}

}  // namespace xtp::sim
