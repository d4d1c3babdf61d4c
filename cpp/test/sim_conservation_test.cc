#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "test/check.h"
#include "test/fees.h"
#include "test/random.h"
#include "test/sim_client.h"

// Whatever clients do and whatever happens to their connections, money and shares change by trades, fees and transfers alone, and what is
// told adds up to what queries show.

using namespace xtp::test;

namespace {

constexpr int64_t kStartCash = 1'000'000 * kYuan;
constexpr const char* kFaults[] = {"order.confirm_ms", "cancel.race", "matching", "lose.orders",
                                   "risk.order_rate",  "drop.trader", "restart",  "risk.connection_rate"};

/// Two clients of one account; their sessions come and go.
struct World {
  World() {
    Restart();
    Set("trader.apis", "2");
    Set("account.positions", "600001.SH:20000@10,000001.SZ:20000@12,510300.SH:50000@4");
    for (int i = 0; i < 2; ++i) {
      traders.push_back(std::make_unique<Trader>(static_cast<uint8_t>(i + 1)));
      traders[i]->Login();
    }
    quoter.Login();
    quoter.keep_data = false;
    quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN);
  }

  Trader& trader(size_t i) { return *traders[i]; }

  /// Everybody has a session after it.
  void ComeBack() {
    for (const auto& trader : traders) {
      if (trader->api()->QueryAsset(trader->session(), 0) != 0) trader->Relogin();
    }
  }

  std::vector<std::unique_ptr<Trader>> traders;
  Quoter quoter;
};

void Misbehave(Random& random) {
  const std::string key = kFaults[random(std::size(kFaults))];
  if (key == "order.confirm_ms") {
    Set(key.c_str(), random(2) == 0 ? "0" : "2000");
  } else if (key == "cancel.race") {
    const char* races[] = {"none", "trade", "late_trade"};
    Set(key.c_str(), races[random(3)]);
  } else if (key == "matching") {
    Set(key.c_str(), random(2) == 0 ? "market" : "test");
  } else if (key == "lose.orders") {
    Set(key.c_str(), "1");
  } else if (key == "risk.order_rate") {
    Set(key.c_str(), random(2) == 0 ? "0" : "3/1/5");
  } else if (key == "risk.connection_rate") {
    Set(key.c_str(), random(2) == 0 ? "0" : "4/1/2");
  } else {
    Set(key.c_str(), "1");
  }
}

void Act(World& world, Random& random, std::vector<uint64_t>& sent, int64_t& transferred) {
  Trader& trader = world.trader(random(2));
  const uint64_t choice = random(10);
  if (choice == 0) {
    Misbehave(random);
  } else if (choice == 1) {
    XTPFundTransferReq request{};
    const bool out = random(2) == 0;
    const int64_t yuan = static_cast<int64_t>(random(out ? 2'000'000 : 2000));
    request.transfer_type = out ? XTP_FUND_TRANSFER_OUT : XTP_FUND_TRANSFER_IN;
    request.amount = static_cast<double>(yuan);
    const uint64_t id = trader.api()->FundTransfer(&request, trader.session());
    if (id == 0) return;
    XTPQueryFundTransferLogReq query{};
    query.serial_id = id;
    const auto rows = trader.Ask([&](int r) { return trader.api()->QueryFundTransfer(&query, trader.session(), r); });
    if (rows.size() == 1 && rows[0].transfer.oper_status == XTP_FUND_OPER_SUCCESS) transferred += (out ? -yuan : yuan) * kYuan;
  } else if (choice < 5 && !sent.empty()) {
    trader.Cancel(sent[random(sent.size())]);
  } else {
    const char* tickers[] = {"600001", "000001", "510300"};
    const char* ticker = tickers[random(3)];
    const double around = ticker[0] == '6' ? 10 : ticker[0] == '0' ? 12 : 3.9;
    const double price = static_cast<double>(Units(around) / 100 + static_cast<int64_t>(random(61)) - 30) / 100;
    const XTP_MARKET_TYPE market = ticker[0] == '0' ? XTP_MKT_SZ_A : XTP_MKT_SH_A;
    const XTP_SIDE_TYPE side = random(2) == 0 ? XTP_SIDE_BUY : XTP_SIDE_SELL;
    const auto quantity = static_cast<int64_t>(100 * (1 + random(40)));
    const XTP_PRICE_TYPE type = random(6) == 0 ? XTP_PRICE_BEST5_OR_CANCEL : XTP_PRICE_LIMIT;
    const uint64_t id = trader.InsertAs(static_cast<uint32_t>(random(8)), trader.session(), ticker, market, side, price, quantity, type);
    if (id != 0) sent.push_back(id);
  }
}

/// What a client was told of an order.
struct Told {
  XTPOrderInfo last{};
  int64_t traded = 0;
  int64_t amount = 0;
};

std::map<uint64_t, Told> TalesOf(Trader& trader) {
  std::map<uint64_t, Told> tales;
  std::set<std::pair<uint64_t, uint64_t>> reports;
  for (const TraderEvent& event : trader.events()) {
    if (event.kind == TraderEvent::kOrder) tales[event.order.order_xtp_id].last = event.order;
    if (event.kind != TraderEvent::kTrade) continue;
    CHECK(reports.insert({event.trade.order_xtp_id, event.trade.report_index}).second);
    tales[event.trade.order_xtp_id].traded += event.trade.quantity;
    tales[event.trade.order_xtp_id].amount += Units(event.trade.price) * event.trade.quantity;
  }
  return tales;
}

void CheckBooks(World& world, int64_t transferred) {
  Trader& trader = world.trader(0);
  int64_t cash = kStartCash + transferred;
  std::map<std::string, int64_t> moved;
  XTPQueryOrderReq all{};
  std::map<uint64_t, XTPOrderInfoEx> rows;
  for (const TraderEvent& row : trader.Ask([&](int r) { return trader.api()->QueryOrdersEx(&all, trader.session(), r); })) {
    if (!row.has_row) continue;
    const XTPOrderInfoEx& order = row.order_ex;
    rows[order.order_xtp_id] = order;
    const bool sell = order.side == XTP_SIDE_SELL;
    const bool stock = order.ticker[0] != '5';
    const int64_t amount = Units(order.trade_amount);
    cash += (sell ? amount : -amount) - Fees(sell, stock, amount);
    moved[order.ticker] += sell ? -order.qty_traded : order.qty_traded;
    CHECK_EQ(order.quantity, order.qty_traded + order.qty_left);
  }
  const XTPQueryAssetRsp asset = trader.Asset();
  CHECK_EQ(Units(asset.total_asset), cash);
  CHECK_EQ(Units(asset.buying_power) + Units(asset.withholding_amount), cash);
  CHECK(asset.buying_power >= 0 && asset.withholding_amount >= 0);
  for (const auto& [ticker, change] : moved) {
    const XTPQueryStkPositionRsp position = trader.Position(ticker.c_str());
    CHECK_EQ(position.total_qty, position.yesterday_position + change);
    CHECK(position.sellable_qty >= 0 && position.sellable_qty <= position.total_qty);
  }
  // Both clients were told the same, in spite of their drops, and it is what the counter says.
  for (const auto& client : world.traders) {
    const std::map<uint64_t, Told> tales = TalesOf(*client);
    for (const auto& [id, order] : rows) {
      if (order.order_status == XTP_ORDER_STATUS_INIT) continue;
      const auto found = tales.find(id);
      CHECK(found != tales.end());
      if (found == tales.end()) continue;
      CHECK_EQ(found->second.traded, order.qty_traded);
      CHECK_EQ(found->second.amount, Units(order.trade_amount));
      const bool partial = order.order_status == XTP_ORDER_STATUS_PARTTRADEDQUEUEING;
      CHECK_EQ(found->second.last.order_status, partial ? XTP_ORDER_STATUS_NOTRADEQUEUEING : order.order_status);
    }
  }
}

}  // namespace

TEST("money and shares are conserved under random orders, cancels, transfers, drops, restarts and faults") {
  for (uint64_t seed = 1; seed <= 6; ++seed) {
    World world;
    Random random(seed);
    std::vector<uint64_t> sent;
    int64_t transferred = 0;
    int32_t time = 93100000;
    PlayTo(time);
    for (int step = 0; step < 400; ++step) {
      world.ComeBack();
      Act(world, random, sent, transferred);
      if (random(8) == 0) PlayTo(time += 1000);
      if (step % 100 != 99) continue;
      Settle();
      world.ComeBack();
      CheckBooks(world, transferred);
    }
    CHECK(sent.size() > 100);
    CHECK(transferred != 0);
    // With nothing on its way and nothing working any more, nothing is kept back.
    Set("order.confirm_ms", "0");
    Set("risk.connection_rate", "0");
    Set("cancel.race", "none");
    PlayTo(94500000);
    world.ComeBack();
    for (const uint64_t id : sent) world.trader(0).Cancel(id);
    Settle();
    CheckBooks(world, transferred);
    CHECK_EQ(Units(world.trader(0).Asset().withholding_amount), 0);
    world.quoter.Release();
  }
}
