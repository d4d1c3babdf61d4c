#include "sim/trading/business/businesses.h"

namespace xtp::sim {

const Business* Businesses::Find(AccountKind kind, XTP_BUSINESS_TYPE type, XTP_SIDE_TYPE side) const {
  switch (kind) {
    case AccountKind::kCash:
      return OfCash(type);
    case AccountKind::kCredit:
      return type == XTP_BUSINESS_TYPE_MARGIN ? credit_.Find(side) : nullptr;
    case AccountKind::kOption:
      return OfOptions(type, side);
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

const Business* Businesses::OfOptions(XTP_BUSINESS_TYPE type, XTP_SIDE_TYPE side) const {
  switch (type) {
    case XTP_BUSINESS_TYPE_OPTION:
      // Locking is documented under both kinds of business.
      if (side == XTP_SIDE_FREEZE) return &lock_;
      return &option_;
    case XTP_BUSINESS_TYPE_EXECUTE:
      return &exercise_;
    case XTP_BUSINESS_TYPE_FREEZE:
      return &lock_;
    default:
      return nullptr;
  }
}

}  // namespace xtp::sim
