#include "sim/trading/business/businesses.h"

namespace xtp::sim {

const Business* Businesses::Find(AccountKind kind, XTP_BUSINESS_TYPE type) const {
  switch (kind) {
    case AccountKind::kCash:
      return OfCash(type);
    default:
      return nullptr;
  }
}

const Business* Businesses::OfCash(XTP_BUSINESS_TYPE type) const {
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
