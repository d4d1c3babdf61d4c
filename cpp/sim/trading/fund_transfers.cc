#include "sim/trading/fund_transfers.h"

#include <cstdio>

#include "sim/base/errors.h"
#include "sim/base/text.h"

namespace xtp::sim {

namespace {

std::string InYuan(Money amount) {
  char text[32];
  std::snprintf(text, sizeof text, "%lld.%02lld", static_cast<long long>(amount / kYuan), static_cast<long long>(amount % kYuan / kFen));
  return text;
}

bool WithMainCounter(XTP_FUND_TRANSFER_TYPE type) { return type == XTP_FUND_TRANSFER_OUT || type == XTP_FUND_TRANSFER_IN; }
bool Outwards(XTP_FUND_TRANSFER_TYPE type) { return type == XTP_FUND_TRANSFER_OUT || type == XTP_FUND_INTER_TRANSFER_OUT; }

}  // namespace

int32_t FundTransfers::Check(const XTPFundTransferReq& request, Money& amount) const {
  if (!settings_.fund_account.empty() && GetText(request.fund_account) != settings_.fund_account) return error::kFundAccount;
  // Short proceeds and credit lines are a credit account's.
  if (request.transfer_type < XTP_FUND_TRANSFER_OUT || request.transfer_type > XTP_FUND_INTER_TRANSFER_IN) return error::kTransferType;
  const std::optional<Money> parsed = FromYuan(request.amount);
  if (!parsed || *parsed <= 0 || *parsed % kFen != 0) return error::kTransferAmount;
  amount = *parsed;
  if (!WithMainCounter(request.transfer_type) || settings_.password.empty()) return 0;
  return GetText(request.password) == settings_.password ? 0 : error::kMainCounterLogin;
}

std::vector<FundTransfers::Step> FundTransfers::Transfer(Account& account, const XTPFundTransferReq& request, uint64_t serial_id,
                                                         int64_t now, Money withdrawable) {
  XTPFundTransferNotice notice{};
  notice.serial_id = serial_id;
  notice.transfer_type = request.transfer_type;
  notice.amount = request.amount;
  notice.transfer_time = static_cast<uint64_t>(now);
  const auto fail = [&](int32_t error_id, const std::string& detail = "") {
    notice.oper_status = XTP_FUND_OPER_FAILED;
    return Step{notice, error_id, std::string(TextOf(error_id)) + detail};
  };
  const auto end = [&](std::vector<Step> steps) {
    transfers_.push_back(steps.back().notice);
    return steps;
  };
  Money amount = 0;
  if (const int32_t broken = Check(request, amount)) return end({fail(broken)});

  notice.oper_status = XTP_FUND_OPER_SUBMITTED;
  std::vector<Step> steps{{notice}};
  const bool out = Outwards(request.transfer_type);
  Money& other = WithMainCounter(request.transfer_type) ? main_ : peer_;
  const Money transferable = out ? withdrawable : other;
  if (amount > transferable) {
    steps.push_back(fail(error::kTransferableShort, InYuan(transferable)));
    return end(std::move(steps));
  }
  account.Transfer(out ? -amount : amount);
  other += out ? amount : -amount;
  notice.oper_status = XTP_FUND_OPER_SUCCESS;
  steps.push_back({notice});
  return end(std::move(steps));
}

std::vector<XTPFundTransferNotice> FundTransfers::Find(uint64_t serial_id) const {
  std::vector<XTPFundTransferNotice> found;
  for (const XTPFundTransferNotice& transfer : transfers_) {
    if (serial_id == 0 || transfer.serial_id == serial_id) found.push_back(transfer);
  }
  return found;
}

int32_t FundTransfers::Elsewhere(const XTPFundQueryReq& request, Money& amount) const {
  if (!settings_.fund_account.empty() && GetText(request.fund_account) != settings_.fund_account) return error::kFundAccount;
  if (request.query_type == XTP_FUND_QUERY_INTERNAL) {
    amount = peer_;
    return 0;
  }
  if (request.query_type != XTP_FUND_QUERY_JZ) return error::kTransferType;
  if (!settings_.password.empty() && GetText(request.password) != settings_.password) return error::kMainCounterLogin;
  amount = main_;
  return 0;
}

}  // namespace xtp::sim
