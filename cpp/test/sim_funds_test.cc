#include <cstring>
#include <string>

#include "test/check.h"
#include "test/sim_client.h"

// Fund transfers.

using namespace xtp::test;

namespace {

constexpr int64_t kCash = 10'000'000'000;

struct Funds {
  explicit Funds(std::initializer_list<std::pair<const char*, const char*>> options = {}) {
    Restart();
    for (const auto& [key, value] : options) CHECK(Set(key, value));
    trader.Login();
  }

  uint64_t Transfer(XTP_FUND_TRANSFER_TYPE type, double amount, const char* password = "", const char* account = "") {
    XTPFundTransferReq request{};
    request.transfer_type = type;
    request.amount = amount;
    std::strncpy(request.password, password, sizeof request.password - 1);
    std::strncpy(request.fund_account, account, sizeof request.fund_account - 1);
    trader.Clear();
    const uint64_t id = trader.api()->FundTransfer(&request, trader.session());
    Settle();
    return id;
  }
  /// The statuses of the notices since the last transfer was sent.
  std::string Statuses() {
    std::string statuses;
    for (const TraderEvent& event : trader.events()) {
      if (event.kind == TraderEvent::kTransfer) statuses += std::to_string(event.transfer.oper_status);
    }
    return statuses;
  }
  XTPRI Error() { return trader.events().back().error; }
  int64_t Cash() { return Units(trader.Asset().buying_power); }
  double Elsewhere(XTP_FUND_QUERY_TYPE type) {
    XTPFundQueryReq request{};
    request.query_type = type;
    const auto rows = trader.Ask([&](int r) { return trader.api()->QueryOtherServerFund(&request, trader.session(), r); });
    return rows.size() == 1 && rows[0].has_row ? rows[0].fund.amount : -1;
  }

  Trader trader;
};

}  // namespace

TEST("a transfer is told of twice and moves the cash") {
  Funds funds({{"fund.main", "500"}, {"fund.peer", "50"}});
  const uint64_t in = funds.Transfer(XTP_FUND_TRANSFER_IN, 200.55);
  CHECK(in != 0);
  CHECK(funds.Statuses() == "31");
  const TraderEvent notice = funds.trader.events().back();
  CHECK_EQ(notice.transfer.serial_id, in);
  CHECK_EQ(Units(notice.transfer.amount), 2005500);
  CHECK_EQ(notice.error.error_id, 0);
  CHECK_EQ(funds.Cash(), kCash + 2005500);
  CHECK_EQ(Units(funds.Elsewhere(XTP_FUND_QUERY_JZ)), 2994500);
  const uint64_t out = funds.Transfer(XTP_FUND_INTER_TRANSFER_OUT, 1000);
  CHECK(out > in);
  CHECK_EQ(funds.Cash(), kCash + 2005500 - 10000000);
  CHECK_EQ(Units(funds.Elsewhere(XTP_FUND_QUERY_INTERNAL)), 10500000);
  XTPQueryFundTransferLogReq request{};
  const auto query = [&](int r) { return funds.trader.api()->QueryFundTransfer(&request, funds.trader.session(), r); };
  auto rows = funds.trader.Ask(query);
  CHECK_EQ(rows.size(), 2u);
  CHECK_EQ(rows[0].transfer.oper_status, XTP_FUND_OPER_SUCCESS);
  request.serial_id = out;
  rows = funds.trader.Ask(query);
  CHECK_EQ(rows.size(), 1u);
  CHECK_EQ(rows[0].transfer.serial_id, out);
  request.serial_id = 12345;
  CHECK_EQ(funds.trader.Ask(query)[0].error.error_id, 11000350);
}

TEST("a transfer fails: the amount that could be transferred is in the text") {
  Funds funds({{"fund.main", "500.25"}});
  funds.Transfer(XTP_FUND_TRANSFER_IN, 600);
  CHECK(funds.Statuses() == "32");
  CHECK_EQ(funds.Error().error_id, 11000384);
  CHECK(std::string(funds.Error().error_msg).find("500.25") != std::string::npos);
  // What working orders keep back can not leave.
  PlayTo(91600000);
  const uint64_t order = funds.trader.Insert("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10, 10000);
  CHECK(funds.trader.Story(order) == "4");
  const int64_t available = funds.Cash();
  funds.Transfer(XTP_FUND_TRANSFER_OUT, 999'000);
  CHECK_EQ(funds.Error().error_id, 11000384);
  CHECK_EQ(funds.Cash(), available);
  funds.Transfer(XTP_FUND_TRANSFER_OUT, static_cast<double>(available) / 10000);
  CHECK(funds.Statuses() == "31");
  CHECK_EQ(funds.Cash(), 0);
  funds.trader.Cancel(order);
  CHECK_EQ(funds.Cash(), kCash - available);
}

TEST("transfers that make no sense") {
  Funds funds({{"fund.account", "0001"}, {"fund.password", "secret"}});
  const auto failed = [&](int32_t error) {
    CHECK(funds.Statuses() == "2");
    CHECK_EQ(funds.Error().error_id, error);
    CHECK(std::string(funds.Error().error_msg).find("secret") == std::string::npos);
    CHECK_EQ(funds.Cash(), kCash);
  };
  funds.Transfer(XTP_FUND_TRANSFER_OUT, 10, "secret", "0002");
  failed(11000112);
  funds.Transfer(XTP_FUND_INTER_TRANSFER_CONTRACT_OUT, 10, "secret", "0001");
  failed(11000113);
  for (const double amount : {-5.0, 0.001, std::nan(""), 1e300}) {
    funds.Transfer(XTP_FUND_TRANSFER_OUT, amount, "secret", "0001");
    failed(11000115);
  }
  funds.Transfer(XTP_FUND_TRANSFER_OUT, 10, "guess", "0001");
  failed(11600002);
  funds.Transfer(XTP_FUND_TRANSFER_OUT, 10, "secret", "0001");
  CHECK(funds.Statuses() == "31");
  // Between the nodes no password is needed.
  funds.Transfer(XTP_FUND_INTER_TRANSFER_OUT, 10, "", "0001");
  CHECK(funds.Statuses() == "31");
  CHECK_EQ(funds.Transfer(XTP_FUND_TRANSFER_OUT, 0), 0u);
  CHECK_EQ(funds.trader.last_error(), 10210301);
  CHECK_EQ(funds.trader.api()->FundTransfer(nullptr, funds.trader.session()), 0u);
  CHECK_EQ(funds.trader.last_error(), 10210300);
}
