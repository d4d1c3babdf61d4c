#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "abi/generated/api.h"
#include "sim/trading/account.h"

namespace xtp::sim {

/// Where money may come from and go to besides the counter itself.
struct FundSettings {
  Money main = 1'000'000 * kYuan;  // in the main counter
  Money peer = 0;                  // on the other trading node
  std::string fund_account;        // the only right one; empty: any
  std::string password;            // of the main counter; empty: any
};

/// Cash of one account that moves between this counter, the main counter and the other node.
class FundTransfers {
 public:
  explicit FundTransfers(const FundSettings& settings) : settings_(settings), main_(settings.main), peer_(settings.peer) {}

  struct Step {
    XTPFundTransferNotice notice;
    int32_t error_id = 0;
    std::string error_text{};
  };
  /// What is told of a transfer, one after the other; the cash has moved when the last of them is a success. At most `withdrawable` goes
  /// out.
  std::vector<Step> Transfer(Account& account, const XTPFundTransferReq& request, uint64_t serial_id, int64_t now, Money withdrawable);

  /// Transfers as they stand; all of them for serial id 0.
  std::vector<XTPFundTransferNotice> Find(uint64_t serial_id) const;
  /// 0 with the amount set, or why it can not be told.
  int32_t Elsewhere(const XTPFundQueryReq& request, Money& amount) const;

  /// A new day begins with the balances that are left, and without yesterday's transfers.
  void BeginDay() { transfers_.clear(); }

 private:
  int32_t Check(const XTPFundTransferReq& request, Money& amount) const;

  const FundSettings settings_;
  Money main_;
  Money peer_;
  std::vector<XTPFundTransferNotice> transfers_;
};

}  // namespace xtp::sim
