#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include "sim/trading/account.h"
#include "sim/trading/client_seat.h"
#include "sim/trading/credit/credit_desk.h"
#include "sim/trading/fund_transfers.h"
#include "sim/trading/risk_limits.h"
#include "sim/trading/silence.h"
#include "sim/trading/topic_log.h"

namespace xtp::sim {

/// All that the counter knows of one user.
struct Customer {
  Customer(std::string name, const AccountSettings& account_settings, const FundSettings& fund_settings)
      : account(std::move(name), account_settings), funds(fund_settings) {
    if (account.kind() == AccountKind::kCredit) credit = std::make_unique<CreditDesk>(account, account_settings.credit, fund_settings);
  }

  XTPQueryAssetRsp Asset() const {
    XTPQueryAssetRsp asset = account.Asset();
    if (credit) credit->account.Complete(asset);
    return asset;
  }

  Account account;
  FundTransfers funds;
  std::unique_ptr<CreditDesk> credit;  // of a credit account only
  RiskLimits risk;
  TopicLog log;
  Silence silence;
  std::map<uint8_t, ClientSeat> seats;  // by client id
  uint32_t test_turn = 0;               // orders that left the mode of the test environment open
};

}  // namespace xtp::sim
