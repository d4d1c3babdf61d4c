#include "sim/trading/business/businesses.h"

#include "sim/base/errors.h"

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
    case XTP_BUSINESS_TYPE_REPO:
      return &repo_;
    case XTP_BUSINESS_TYPE_ETF:
      return &etf_;
    case XTP_BUSINESS_TYPE_ALLOTMENT:
      return &allotment_;
    case XTP_BUSINESS_TYPE_BOND_SWAP_STOCK:
      return &conversion_;
    case XTP_BUSINESS_TYPE_MONEY_FUND:
      return &money_fund_;
    case XTP_BUSINESS_TYPE_STRUCTURED_FUND_SPLIT_MERGE:
      return &fund_split_;
    case XTP_BUSINESS_TYPE_STRUCTURED_FUND_PURCHASE_REDEMPTION:
      return &fund_purchase_;
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

int32_t Businesses::RefusalOf(AccountKind kind, XTP_BUSINESS_TYPE type) {
  if (kind != AccountKind::kCash) return error::kBusinessUser;
  switch (type) {
    case XTP_BUSINESS_TYPE_DESIGNATION:
    case XTP_BUSINESS_TYPE_FREEZE:
      return error::kServiceUnsupported;
    case XTP_BUSINESS_TYPE_MARGIN:
    case XTP_BUSINESS_TYPE_OPTION:
    case XTP_BUSINESS_TYPE_EXECUTE:
    case XTP_BUSINESS_TYPE_OPTION_COMBINE:
    case XTP_BUSINESS_TYPE_EXECUTE_COMBINE:
      return error::kBusinessUser;  // another kind of account does these
    default:
      return error::kBusinessType;
  }
}

}  // namespace xtp::sim
