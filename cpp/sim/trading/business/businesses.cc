#include "sim/trading/business/businesses.h"

#include "sim/base/errors.h"

namespace xtp::sim {

const Business* Businesses::Find(XTP_BUSINESS_TYPE type) const {
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

int32_t Businesses::RefusalOf(XTP_BUSINESS_TYPE type) {
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
