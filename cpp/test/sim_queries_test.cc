#include <string>
#include <vector>

#include "test/check.h"
#include "test/sim_client.h"

// Pages, empty sets, and what answers share with events. The scenarios' names are those of the project's list.

using namespace xtp::test;

namespace {

/// An account in the test environment, with orders that are only confirmed.
struct Asked {
  explicit Asked(int orders = 0) {
    Restart();
    Set("matching", "test");
    trader.Login();
    for (int i = 0; i < orders; ++i) sent.push_back(Order(1));
  }

  uint64_t Order(uint32_t mode) { return trader.InsertAs(mode, trader.session(), "600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10.00, 100); }
  std::vector<TraderEvent> Page(int64_t count, int64_t reference) {
    XTPQueryOrderByPageReq page{};
    page.req_count = count;
    page.reference = reference;
    return trader.Ask([&](int r) { return trader.api()->QueryOrdersByPageEx(&page, trader.session(), r); });
  }

  Trader trader;
  std::vector<uint64_t> sent;
};

}  // namespace

TEST("C3 pages, and one more that is empty when the last was full") {
  Asked asked(25);
  std::vector<uint64_t> found;
  int64_t reference = 0;
  for (const size_t expected : {10u, 10u, 5u}) {
    const auto rows = asked.Page(10, reference);
    CHECK_EQ(rows.size(), expected);
    for (size_t i = 0; i < rows.size(); ++i) {
      CHECK_EQ(rows[i].page.sequence, static_cast<int64_t>(i) + 1);
      CHECK_EQ(rows[i].page.count, 10);
      CHECK_EQ(rows[i].last, i + 1 == rows.size());
      found.push_back(rows[i].order_ex.order_xtp_id);
    }
    reference = rows.back().page.reference;
  }
  CHECK(found == asked.sent);
  // An exact multiple.
  reference = asked.Page(25, 0).back().page.reference;
  const auto empty = asked.Page(25, reference);
  CHECK_EQ(empty.size(), 1u);
  CHECK(empty[0].last && !empty[0].has_row);
  CHECK_EQ(empty[0].page.sequence, 0);
  CHECK(Set("query.empty", "row"));
  const auto zeros = asked.Page(25, reference);
  CHECK(zeros[0].has_row && zeros[0].last);
  CHECK_EQ(zeros[0].page.sequence, 0);
  CHECK_EQ(zeros[0].order_ex.order_xtp_id, 0u);
  // Orders that come between two pages are at the end.
  const uint64_t late = asked.Order(1);
  CHECK_EQ(asked.Page(25, reference)[0].order_ex.order_xtp_id, late);
}

TEST("C3 pages of trades and of the older record, for one account alone") {
  Asked asked;
  for (int i = 0; i < 7; ++i) asked.Order(2);
  XTP::API::TraderApi* api = asked.trader.api();
  const uint64_t other = api->Login("127.0.0.1", 1, "other", "", XTP_PROTOCOL_TCP, nullptr);
  asked.trader.InsertAs(2, other, "600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10.00, 100);
  XTPQueryTraderByPageReq page{};
  page.req_count = 4;
  const auto trades = [&] { return asked.trader.Ask([&](int r) { return api->QueryTradesByPage(&page, asked.trader.session(), r); }); };
  const auto first = trades();
  CHECK_EQ(first.size(), 4u);
  page.reference = first.back().page.reference;
  const auto second = trades();
  CHECK_EQ(second.size(), 3u);
  CHECK_EQ(second[0].trade.report_index, first[3].trade.report_index + 1);
  XTPQueryOrderByPageReq orders{};
  orders.req_count = 100;
  const auto plain = asked.trader.Ask([&](int r) { return api->QueryOrdersByPage(&orders, asked.trader.session(), r); });
  CHECK_EQ(plain.size(), 7u);
  CHECK_EQ(plain[6].order.order_status, XTP_ORDER_STATUS_ALLTRADED);
  orders.req_count = 0;
  CHECK_EQ(api->QueryOrdersByPage(&orders, asked.trader.session(), 1), -1);
  CHECK_EQ(asked.trader.last_error(), 10210300);
}

TEST("C4 pages hold cancels too, among the orders they were sent with") {
  Asked asked;
  const uint64_t first = asked.Order(1);
  const uint64_t done = asked.trader.Cancel(first);
  const uint64_t failed = asked.trader.Cancel(first);
  const uint64_t second = asked.Order(1);
  asked.trader.Cancel(4711);
  const auto rows = asked.Page(100, 0);
  CHECK_EQ(rows.size(), 5u);
  const auto check = [&](size_t i, uint64_t order, uint64_t cancel, int status) {
    CHECK_EQ(rows[i].order_ex.order_xtp_id, order);
    CHECK_EQ(rows[i].order_ex.order_cancel_xtp_id, cancel);
    CHECK_EQ(static_cast<int>(rows[i].order_ex.order_submit_status), status);
  };
  check(0, first, done, XTP_ORDER_SUBMIT_STATUS_INSERT_ACCEPTED);
  check(1, first, done, XTP_ORDER_SUBMIT_STATUS_CANCEL_ACCEPTED);
  check(2, first, failed, XTP_ORDER_SUBMIT_STATUS_CANCEL_REJECTED);
  check(3, second, 0, XTP_ORDER_SUBMIT_STATUS_INSERT_ACCEPTED);
  CHECK_EQ(static_cast<int>(rows[4].order_ex.order_submit_status), XTP_ORDER_SUBMIT_STATUS_CANCEL_REJECTED);
  CHECK_EQ(rows[2].order_ex.order_err_t.error_id, 11000342);
  CHECK(std::string(rows[1].order_ex.ticker) == "600001");
  CHECK_EQ(rows[4].order_ex.order_err_t.error_id, 11000305);
  // The older queries have orders alone.
  XTPQueryOrderReq request{};
  CHECK_EQ(asked.trader.Ask([&](int r) { return asked.trader.api()->QueryOrders(&request, asked.trader.session(), r); }).size(), 2u);
}

TEST("C1 an empty set as a row of zeros") {
  Asked asked;
  CHECK(Set("query.empty", "row"));
  const auto rows =
      asked.trader.Ask([&](int r) { return asked.trader.api()->QueryPosition(nullptr, asked.trader.session(), r, XTP_MKT_INIT); });
  CHECK_EQ(rows.size(), 1u);
  CHECK(rows[0].has_row && rows[0].last);
  CHECK_EQ(rows[0].error.error_id, 11000350);
  CHECK_EQ(rows[0].position.total_qty, 0);
}

TEST("C6 a big answer holds up events on the shared line, not on a line of its own") {
  for (const bool own : {false, true}) {
    Asked asked(50);
    CHECK(Set("query.line", own ? "own" : "shared"));
    bool ordered = false;
    asked.trader.Clear();
    asked.trader.on_event = [&](const TraderEvent& event) {
      if (event.kind != TraderEvent::kQueryOrder || ordered) return;
      ordered = true;  // in the middle of the answer
      asked.trader.Insert("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10, 100, XTP_PRICE_LIMIT, false);
    };
    XTPQueryOrderReq request{};
    CHECK_EQ(asked.trader.api()->QueryOrders(&request, asked.trader.session(), 1), 0);
    Settle();
    size_t rows_before = 0;
    for (const TraderEvent& event : asked.trader.events()) {
      if (event.kind == TraderEvent::kOrder) break;
      rows_before++;
    }
    CHECK_EQ(rows_before, own ? 1u : 50u);
    CHECK_EQ(asked.trader.events().size(), 51u);
  }
}

TEST("C7 markets of the account and orders for another node") {
  Asked asked;
  const auto markets = [&] {
    const auto rows = asked.trader.Ask([&](int r) { return asked.trader.api()->QueryAccountTradeMarket(asked.trader.session(), r); });
    return rows.size() == 1 ? rows[0].markets : -1;
  };
  CHECK_EQ(markets(), 3);
  CHECK(Set("account.markets", "SZ"));
  CHECK_EQ(markets(), 2);
  CHECK_EQ(asked.trader.RejectionOf(asked.Order(1)), 11000311);
  const uint64_t sz = asked.trader.InsertAs(1, asked.trader.session(), "000001", XTP_MKT_SZ_A, XTP_SIDE_BUY, 12.00, 100);
  CHECK(asked.trader.Story(sz) == "4");
}

TEST("C8 a query dies with its session") {
  Asked asked(20);
  asked.trader.Clear();
  asked.trader.on_event = [&](const TraderEvent& event) {
    if (event.kind == TraderEvent::kQueryOrder) Set("drop.trader", "1");
  };
  XTPQueryOrderReq request{};
  const uint64_t before = asked.trader.session();
  asked.trader.api()->QueryOrders(&request, before, 1);
  Settle();
  CHECK_EQ(asked.trader.events().size(), 2u);
  CHECK_EQ(asked.trader.events()[1].kind, TraderEvent::kDisconnected);
  asked.trader.on_event = nullptr;
  asked.trader.Relogin();
  Settle();
  CHECK_EQ(asked.trader.events().size(), 2u);
}
