#include <cstring>
#include <map>
#include <string>
#include <vector>

#include "test/check.h"
#include "test/feed_writer.h"
#include "test/random.h"
#include "test/sim_client.h"

// What a cash account does beside buying and selling: ETF baskets, reverse repos, conversions, allotments, subscriptions, funds.

using namespace xtp::test;

namespace {

constexpr int64_t kYuan = 10000;
constexpr int64_t kStartCash = 1'000'000 * kYuan;

/// A client that also keeps the rows of these queries.
class Shopper : public Trader {
 public:
  std::vector<XTPQueryETFBaseRsp> etfs;
  std::vector<XTPQueryETFComponentRsp> basket;
  std::vector<XTPQueryIPOTickerRsp> issues;
  std::vector<XTPQueryIPOQuotaRsp> quotas;
  std::vector<XTPQueryBondSwapStockRsp> conversions;
  std::vector<XTPStructuredFundInfo> funds;
  int32_t error = 0;  // of the last of them

  void OnQueryETF(XTPQueryETFBaseRsp* row, XTPRI* info, int, bool, uint64_t) override { Take(etfs, row, info); }
  void OnQueryETFBasket(XTPQueryETFComponentRsp* row, XTPRI* info, int, bool, uint64_t) override { Take(basket, row, info); }
  void OnQueryIPOInfoList(XTPQueryIPOTickerRsp* row, XTPRI* info, int, bool, uint64_t) override { Take(issues, row, info); }
  void OnQueryBondIPOInfoList(XTPQueryIPOTickerRsp* row, XTPRI* info, int, bool, uint64_t) override { Take(issues, row, info); }
  void OnQueryIPOQuotaInfo(XTPQueryIPOQuotaRsp* row, XTPRI* info, int, bool, uint64_t) override { Take(quotas, row, info); }
  void OnQueryBondSwapStockInfo(XTPQueryBondSwapStockRsp* row, XTPRI* info, int, bool, uint64_t) override { Take(conversions, row, info); }
  void OnQueryStructuredFund(XTPStructuredFundInfo* row, XTPRI* info, int, bool, uint64_t) override { Take(funds, row, info); }

  uint64_t Send(XTP_BUSINESS_TYPE business, const char* ticker, XTP_MARKET_TYPE market, XTP_SIDE_TYPE side, int64_t quantity,
                double price = 0, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    return Trader::Send(OrderOf(ticker, market, side, price, quantity, type, business));
  }
  int32_t Refusal(XTP_BUSINESS_TYPE business, const char* ticker, XTP_MARKET_TYPE market, XTP_SIDE_TYPE side, int64_t quantity,
                  double price = 0, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    const uint64_t id = Send(business, ticker, market, side, quantity, price, type);
    CHECK(Story(id) == "6");
    return RejectionOf(id);
  }
  uint64_t Etf(XTP_SIDE_TYPE side, int64_t quantity) { return Send(XTP_BUSINESS_TYPE_ETF, "510300", XTP_MKT_SH_A, side, quantity); }
  int32_t EtfRefusal(XTP_SIDE_TYPE side, int64_t quantity) {
    return Refusal(XTP_BUSINESS_TYPE_ETF, "510300", XTP_MKT_SH_A, side, quantity);
  }
  /// The trade reports of an order as "type ticker quantity amount".
  std::vector<std::string> Legs(uint64_t id) {
    std::vector<std::string> legs;
    for (const TraderEvent& event : EventsOf(id)) {
      if (event.kind != TraderEvent::kTrade) continue;
      const XTPTradeReport& trade = event.trade;
      legs.push_back(std::string(1, trade.trade_type) + " " + trade.ticker + " " + std::to_string(trade.quantity) + " " +
                     std::to_string(Units(trade.trade_amount) / 100));
    }
    return legs;
  }
  int64_t Cash() { return Units(Asset().buying_power); }

 private:
  template <typename Row>
  void Take(std::vector<Row>& rows, Row* row, XTPRI* info) {
    error = info->error_id;
    if (error == 0) rows.push_back(*row);
  }
};

/// The basket of the sample day's ETF, delivered at fixed sums so that the cash of a creation does not move with the market.
constexpr const char* kFixedEtf =
    "510300.SH unit=10000 estimate=540 600001.SH:1200:forbidden 688001.SH:200:must:10000:9900 000001.SZ:1000:must_sz:12340 "
    "300001.SZ:10:must_hk:100 300001.SZ:5:must_other:60";

struct Shop {
  explicit Shop(std::initializer_list<std::pair<const char*, const char*>> options = {}, int32_t time = 100000000) {
    Restart();
    for (const auto& [key, value] : options) CHECK(Set(key, value));
    client.Login();
    quoter.Login();
    quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN);
    PlayTo(time);
  }
  Shopper client;
  Quoter quoter;
};

int64_t RoundToFen(int64_t units) { return (units + 50) / 100 * 100; }

/// The same day once more: a night has passed.
void PassNight() { CHECK_EQ(Control().load_feed(nullptr), 0); }

}  // namespace

TEST("B23 a creation: confirmed, components, cash by kind, the fund, done") {
  Shop shop({{"etf.list", kFixedEtf}, {"account.positions", "600001.SH:3000@9.00"}});
  const uint64_t id = shop.client.Etf(XTP_SIDE_PURCHASE, 20000);
  CHECK(shop.client.Story(id) == "4tttttt1");
  const std::vector<std::string> expected = {"0 600001 2400 0",  "1 510300 1 2108000", "3 510300 1 2468000",
                                             "4 510300 1 20000", "5 510300 1 12000",   "2 510300 20000 0"};
  CHECK(shop.client.Legs(id) == expected);
  const std::vector<TraderEvent> events = shop.client.EventsOf(id);
  CHECK_EQ(events.back().order.qty_traded, 20000);
  CHECK_EQ(events.back().order.qty_left, 0);
  CHECK_EQ(events[1].trade.side, XTP_SIDE_PURCHASE);
  CHECK_EQ(events[1].trade.business_type, XTP_BUSINESS_TYPE_ETF);
  CHECK_EQ(events[1].trade.market, XTP_MKT_SH_A);
  CHECK_EQ(shop.client.Cash(), kStartCash - (21080 + 24680 + 200 + 120) * kYuan);
  CHECK_EQ(shop.client.Position("600001").total_qty, 600);
  const XTPQueryStkPositionRsp fund = shop.client.Position("510300");
  CHECK_EQ(fund.total_qty, 20000);
  // Today's rules: what was created may be sold, not redeemed.
  CHECK_EQ(fund.sellable_qty, 20000);
  CHECK_EQ(fund.purchase_redeemable_qty, 0);
  CHECK_EQ(shop.client.EtfRefusal(XTP_SIDE_REDEMPTION, 10000), 11010121);
  // It cost what was given for it: shares at their cost, and cash.
  CHECK_EQ(std::llround(fund.avg_price * 20000), 2400 * 9 + 21080 + 24680 + 200 + 120);
  const uint64_t cancel = shop.client.Cancel(id);
  CHECK_EQ(shop.client.RejectionOf(cancel == 0 ? 0 : id), 11000318);
}

TEST("B23 a redemption: shares to be sold, not to be given again") {
  Shop shop({{"etf.list", kFixedEtf}, {"account.positions", "510300.SH:30000@4.00"}});
  const uint64_t id = shop.client.Etf(XTP_SIDE_REDEMPTION, 10000);
  CHECK(shop.client.Story(id) == "4tttttt1");
  CHECK(shop.client.Legs(id).front() == "0 600001 1200 0" && shop.client.Legs(id).back() == "2 510300 10000 0");
  CHECK_EQ(shop.client.Cash(), kStartCash + (540 + 9900 + 12340 + 100 + 60) * kYuan);
  const XTPQueryStkPositionRsp shares = shop.client.Position("600001");
  CHECK_EQ(shares.total_qty, 1200);
  CHECK_EQ(shares.sellable_qty, 1200);
  CHECK_EQ(shares.purchase_redeemable_qty, 0);
  CHECK_EQ(shop.client.EtfRefusal(XTP_SIDE_PURCHASE, 10000), 11010201);
  PassNight();
  CHECK_EQ(shop.client.Position("600001").purchase_redeemable_qty, 1200);
  CHECK(shop.client.Story(shop.client.Etf(XTP_SIDE_PURCHASE, 10000)) == "4tttttt1");
}

TEST("shares bought today may be given for an ETF, which bought today may be redeemed") {
  Shop shop({{"etf.list", kFixedEtf}});
  const XTPMD market = shop.quoter.Newest("600001");
  shop.client.Insert("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, market.upper_limit_price, 1200, XTP_PRICE_BEST5_OR_CANCEL);
  const int64_t bought = shop.client.Position("600001").total_qty;
  CHECK_EQ(bought, 1200);
  CHECK_EQ(shop.client.Position("600001").sellable_qty, 0);
  CHECK_EQ(shop.client.Position("600001").purchase_redeemable_qty, 1200);
  CHECK(shop.client.Story(shop.client.Etf(XTP_SIDE_PURCHASE, 10000)).back() == '1');
  CHECK_EQ(shop.client.Position("600001").total_qty, 0);
  // Its own shares, bought in the market.
  shop.client.Insert("510300", XTP_MKT_SH_A, XTP_SIDE_BUY, shop.quoter.Newest("510300").upper_limit_price, 10000, XTP_PRICE_BEST5_OR_LIMIT);
  PlayTo(103000000);
  const XTPQueryStkPositionRsp fund = shop.client.Position("510300");
  CHECK_EQ(fund.total_qty, 20000);
  CHECK_EQ(fund.sellable_qty, 10000);
  CHECK_EQ(fund.purchase_redeemable_qty, 10000);
  CHECK(shop.client.Story(shop.client.Etf(XTP_SIDE_REDEMPTION, 10000)).back() == '1');
  // What was bought is redeemed first, what was created is left to be sold.
  CHECK_EQ(shop.client.Position("510300").sellable_qty, 10000);
}

TEST("what may be replaced by cash is, at the last price and its premium, within the ratio") {
  Shop shop({{"account.positions", "600001.SH:2400@10,688001.SH:150@50"},
             {"etf.list", "510300.SH unit=10000 max_cash=0.2 600001.SH:1200:forbidden 688001.SH:200:optional:0.1"}});
  const int64_t last = Units(shop.quoter.Newest("688001").last_price);
  const uint64_t id = shop.client.Etf(XTP_SIDE_PURCHASE, 10000);
  const int64_t cash = RoundToFen(50 * last * 11 / 10);
  const std::vector<std::string> expected = {"0 600001 1200 0", "0 688001 150 0", "1 510300 1 " + std::to_string(cash / 100),
                                             "2 510300 10000 0"};
  CHECK(shop.client.Legs(id) == expected);
  CHECK_EQ(shop.client.Cash(), kStartCash - cash);
  // All of it in cash is half of the basket.
  CHECK_EQ(shop.client.EtfRefusal(XTP_SIDE_PURCHASE, 10000), 11010203);
}

TEST("creations and redemptions that are refused") {
  Shop shop({{"account.positions", "600001.SH:12000@10,510300.SH:5000@4"}});
  const auto list = [](const std::string& terms) {
    return Set("etf.list", ("510300.SH unit=1000 600001.SH:100:forbidden " + terms).c_str());
  };
  CHECK(list(""));
  const auto refusal = [&](XTP_SIDE_TYPE side, int64_t quantity) { return shop.client.EtfRefusal(side, quantity); };
  CHECK_EQ(refusal(XTP_SIDE_PURCHASE, 1500), 11010123);
  CHECK_EQ(refusal(XTP_SIDE_PURCHASE, 0), 11000107);
  CHECK_EQ(refusal(XTP_SIDE_PURCHASE, 121000), 11010201);
  CHECK_EQ(refusal(XTP_SIDE_REDEMPTION, 6000), 11010121);
  CHECK_EQ(refusal(XTP_SIDE_BUY, 1000), 11000309);
  CHECK_EQ(refusal(XTP_SIDE_PURCHASE, int64_t{1} << 40), 11010126);
  CHECK_EQ(shop.client.Refusal(XTP_BUSINESS_TYPE_ETF, "159915", XTP_MKT_SZ_A, XTP_SIDE_PURCHASE, 1000), 11000390);
  CHECK_EQ(shop.client.Refusal(XTP_BUSINESS_TYPE_ETF, "510300", XTP_MKT_SH_A, XTP_SIDE_PURCHASE, 1000, 0, XTP_PRICE_BEST5_OR_CANCEL),
           11010115);
  CHECK(list("creation=0"));
  CHECK_EQ(refusal(XTP_SIDE_PURCHASE, 1000), 11010212);
  CHECK(list("redemption=0"));
  CHECK_EQ(refusal(XTP_SIDE_REDEMPTION, 1000), 11010212);
  CHECK(list("max_order=2000 max_day=3000"));
  CHECK_EQ(refusal(XTP_SIDE_PURCHASE, 3000), 11010213);
  CHECK(shop.client.Story(shop.client.Etf(XTP_SIDE_PURCHASE, 2000)).back() == '1');
  CHECK_EQ(refusal(XTP_SIDE_PURCHASE, 2000), 11010214);
  CHECK(list("estimate=900000"));
  CHECK_EQ(refusal(XTP_SIDE_PURCHASE, 2000), 11010120);
  // One node can not deliver the other one's shares.
  CHECK(Set("etf.list", "510300.SH unit=1000 000001.SZ:100:forbidden") && Set("account.markets", "SH"));
  CHECK_EQ(refusal(XTP_SIDE_PURCHASE, 1000), 11000335);
  // A component that is not listed: there is no such ETF today.
  CHECK(Set("etf.list", "510300.SH unit=1000 600999.SH:100:forbidden"));
  CHECK_EQ(refusal(XTP_SIDE_PURCHASE, 1000), 11000390);
}

TEST("what a creation takes is kept back until the exchange confirms it") {
  Shop shop({{"etf.list", kFixedEtf}, {"account.positions", "600001.SH:2000@10"}, {"order.confirm_ms", "2000"}});
  const uint64_t id = shop.client.Etf(XTP_SIDE_PURCHASE, 10000);
  CHECK(shop.client.Story(id).empty());
  CHECK_EQ(shop.client.Position("600001").sellable_qty, 800);
  CHECK_EQ(shop.client.Position("600001").purchase_redeemable_qty, 800);
  CHECK_EQ(shop.client.EtfRefusal(XTP_SIDE_PURCHASE, 10000), 11010201);
  CHECK_EQ(Units(shop.client.Asset().withholding_amount), (540 + 10000 + 12340 + 100 + 60) * kYuan);
  PlayTo(100003000);
  CHECK(shop.client.Story(id) == "4tttttt1");
  CHECK_EQ(Units(shop.client.Asset().withholding_amount), 0);
  CHECK_EQ(shop.client.Position("600001").total_qty, 800);
}

TEST("the ETFs of the sample day and their baskets") {
  Shop shop({}, 93000000);
  XTPQueryETFBaseReq all{};
  CHECK_EQ(shop.client.api()->QueryETF(&all, shop.client.session(), 1), 0);
  Settle();
  CHECK_EQ(shop.client.etfs.size(), 2u);
  CHECK_EQ(shop.client.etfs[0].unit, 10000);
  CHECK(shop.client.etfs[0].subscribe_status != 0 && shop.client.etfs[0].redemption_status != 0);
  CHECK_EQ(Units(shop.client.etfs[0].total_amount), 400000000);
  CHECK_EQ(Units(shop.client.etfs[0].net_value), 40000);
  XTPQueryETFComponentReq one{XTP_MKT_SZ_A, "159915"};
  CHECK_EQ(shop.client.api()->QueryETFTickerBasket(&one, shop.client.session(), 2), 0);
  Settle();
  CHECK_EQ(shop.client.basket.size(), 2u);
  CHECK(std::string(shop.client.basket[1].component_ticker) == "300001");
  CHECK_EQ(shop.client.basket[1].replace_type, ERT_CASH_OPTIONAL);
  CHECK_EQ(std::llround(shop.client.basket[1].creation_premium_ratio * 100), 10);
  std::strcpy(one.ticker, "159999");
  CHECK_EQ(shop.client.api()->QueryETFTickerBasket(&one, shop.client.session(), 3), 0);
  Settle();
  CHECK_EQ(shop.client.error, 11000390);
  CHECK_EQ(shop.client.api()->QueryETF(nullptr, shop.client.session(), 4), -1);
}

TEST("a reverse repo lends at the market's rate until its due day") {
  Shop shop;
  const XTPMD market = shop.quoter.Newest("204001");
  const int64_t pieces = market.bid_qty[0];
  const int64_t lent = pieces * 100 * kYuan;
  const uint64_t id = shop.client.Send(XTP_BUSINESS_TYPE_REPO, "204001", XTP_MKT_SH_A, XTP_SIDE_SELL, pieces, market.bid[0]);
  CHECK(shop.client.Story(id) == "4t1");
  const XTPTradeReport trade = shop.client.EventsOf(id)[1].trade;
  CHECK_EQ(Units(trade.price), Units(market.bid[0]));
  CHECK_EQ(trade.quantity, pieces);
  CHECK_EQ(Units(trade.trade_amount), lent);
  // 1/100,000 a day is what it costs; the money is away, but still the account's on this day.
  const int64_t fee = RoundToFen(lent / 100000);
  const XTPQueryAssetRsp asset = shop.client.Asset();
  CHECK_EQ(Units(asset.buying_power), kStartCash - lent - fee);
  CHECK_EQ(Units(asset.withholding_amount), lent);
  CHECK_EQ(Units(asset.total_asset), kStartCash - fee);
  PassNight();
  // A Monday's loan is settled from Tuesday to Wednesday: one day.
  CHECK_EQ(shop.client.Cash(), kStartCash - fee + RoundToFen(pieces * Units(trade.price) / 365));
  CHECK_EQ(Units(shop.client.Asset().withholding_amount), 0);
}

TEST("a longer reverse repo is not seen until it is due, and a weekend's days count") {
  const auto day = [](FeedWriter& writer, uint32_t date) {
    writer.Put<uint32_t>(24, date);
    writer.AddInstrument(XTP_EXCHANGE_SH, "204001", 2, XTP_SECURITY_NATIONAL_BOND_REVERSE_REPO);
    writer.AddInstrument(XTP_EXCHANGE_SH, "204007", 2, XTP_SECURITY_NATIONAL_BOND_REVERSE_REPO);
    return writer.Write();
  };
  FeedWriter thursday;
  FeedWriter friday;
  FeedWriter wednesday;
  FeedWriter due;
  Restart(day(thursday, 20260108));
  Set("matching", "test");  // fills without quotes
  Set("matching.portal", "reportOne");
  Shopper client;
  client.Login();
  for (const char* ticker : {"204001", "204007"}) {
    CHECK(client.Story(client.Send(XTP_BUSINESS_TYPE_REPO, ticker, XTP_MKT_SH_A, XTP_SIDE_SELL, 1000, 2)) == "4t1");
  }
  // Fees: 1 yuan for one day, 5 for seven. From a Friday's settlement to a Monday's there are three days.
  const int64_t cash = kStartCash - 6 * kYuan;
  const int64_t three_days = RoundToFen(1000 * 20000 * 3 / 365);
  const int64_t seven_days = RoundToFen(int64_t{1000} * 20000 * 7 / 365);
  CHECK_EQ(Units(client.Asset().total_asset), cash);
  CHECK_EQ(Control().load_feed(day(friday, 20260109)), 0);
  CHECK_EQ(Units(client.Asset().total_asset), cash + three_days - 100000 * kYuan);
  CHECK_EQ(Control().load_feed(day(wednesday, 20260114)), 0);
  CHECK_EQ(client.Cash(), cash + three_days - 100000 * kYuan);
  CHECK_EQ(Control().load_feed(day(due, 20260115)), 0);
  CHECK_EQ(client.Cash(), cash + three_days + seven_days);
}

TEST("reverse repos that are refused, kept back, and cancelled") {
  Shop shop;
  const auto refusal = [&](const char* ticker, XTP_SIDE_TYPE side, int64_t quantity, double rate, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    return shop.client.Refusal(XTP_BUSINESS_TYPE_REPO, ticker, XTP_MKT_SH_A, side, quantity, rate, type);
  };
  CHECK_EQ(refusal("204001", XTP_SIDE_BUY, 10, 1.85), 11000309);
  CHECK_EQ(refusal("204001", XTP_SIDE_SELL, 15, 1.85), 11010123);
  CHECK_EQ(refusal("204001", XTP_SIDE_SELL, 0, 1.85), 11000107);
  CHECK_EQ(refusal("204001", XTP_SIDE_SELL, 1000010, 1.85), 11010126);
  CHECK_EQ(refusal("204001", XTP_SIDE_SELL, 10, 1.851), 11010127);
  CHECK_EQ(refusal("204001", XTP_SIDE_SELL, 10000, 1.85), 11010120);
  CHECK_EQ(refusal("204001", XTP_SIDE_SELL, 10, 1.85, XTP_PRICE_BEST5_OR_CANCEL), 11010115);
  CHECK_EQ(refusal("600001", XTP_SIDE_SELL, 100, 10), 11000308);
  CHECK_EQ(shop.client.Refusal(XTP_BUSINESS_TYPE_CASH, "204001", XTP_MKT_SH_A, XTP_SIDE_SELL, 10, 1.85), 11000308);
  const uint64_t id = shop.client.Send(XTP_BUSINESS_TYPE_REPO, "204001", XTP_MKT_SH_A, XTP_SIDE_SELL, 1000, 9.5);
  CHECK(shop.client.Story(id) == "4");
  CHECK_EQ(shop.client.Cash(), kStartCash - 100001 * kYuan);
  shop.client.Cancel(id);
  CHECK(shop.client.Story(id) == "45");
  CHECK_EQ(shop.client.Cash(), kStartCash);
}

TEST("convertible bonds trade in tens, and today's may be sold today") {
  Shop shop;
  const XTPMD market = shop.quoter.Newest("113001");
  CHECK_EQ(shop.client.Refusal(XTP_BUSINESS_TYPE_CASH, "113001", XTP_MKT_SH_A, XTP_SIDE_BUY, 15, market.ask[0]), 11010123);
  CHECK_EQ(shop.client.Refusal(XTP_BUSINESS_TYPE_CASH, "113001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10, market.ask[0], XTP_PRICE_BEST5_OR_CANCEL),
           11010115);
  CHECK_EQ(shop.client.Refusal(XTP_BUSINESS_TYPE_CASH, "113001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10, 144.001), 11010122);
  shop.client.Insert("113001", XTP_MKT_SH_A, XTP_SIDE_BUY, market.ask[0], 20);
  CHECK_EQ(shop.client.Position("113001").sellable_qty, 20);
  CHECK(shop.client.Story(shop.client.Insert("113001", XTP_MKT_SH_A, XTP_SIDE_SELL, market.bid[0], 20)) == "4t1");
}

TEST("B22 a conversion is confirmed and nothing else; the shares are there the next day") {
  Shop shop({{"account.positions", "113001.SH:1000@120,123001.SZ:100@110"},
             {"bond.conversions", "113001.SH:600001.SH@9.5,123001.SZ:300001.SZ@24"}});
  const auto convert = [&](const char* ticker, XTP_MARKET_TYPE market, int64_t quantity) {
    return shop.client.Send(XTP_BUSINESS_TYPE_BOND_SWAP_STOCK, ticker, market, XTP_SIDE_SELL, quantity);
  };
  const uint64_t id = convert("113001", XTP_MKT_SH_A, 200);
  CHECK(shop.client.Story(id) == "4");
  CHECK(shop.client.Story(convert("123001", XTP_MKT_SZ_A, 100)) == "4");
  CHECK_EQ(shop.client.Position("113001").total_qty, 1000);
  CHECK_EQ(shop.client.Position("113001").sellable_qty, 800);
  const uint64_t other = convert("113001", XTP_MKT_SH_A, 800);
  shop.client.Cancel(other);
  CHECK(shop.client.Story(other) == "45");
  CHECK_EQ(shop.client.Position("113001").sellable_qty, 800);
  const auto refusal = [&](const char* ticker, XTP_SIDE_TYPE side, int64_t quantity) {
    return shop.client.Refusal(XTP_BUSINESS_TYPE_BOND_SWAP_STOCK, ticker, XTP_MKT_SH_A, side, quantity);
  };
  CHECK_EQ(refusal("113001", XTP_SIDE_SELL, 810), 11010121);
  CHECK_EQ(refusal("113001", XTP_SIDE_SELL, 15), 11010123);
  CHECK_EQ(refusal("113001", XTP_SIDE_BUY, 10), 11000309);
  CHECK_EQ(refusal("600001", XTP_SIDE_SELL, 10), 11000308);
  const int64_t cash = shop.client.Cash();
  PassNight();
  CHECK_EQ(shop.client.Position("113001").total_qty, 800);
  // 20,000 yuan of bonds at 9.50 a share, and what is not enough for a share is paid.
  CHECK_EQ(shop.client.Position("600001").sellable_qty, 2105);
  CHECK_EQ(shop.client.Position("300001").total_qty, 416);
  CHECK_EQ(shop.client.Cash(), cash + (20000 * kYuan - 2105 * 95000) + (10000 * kYuan - 416 * 240000));
}

TEST("the conversions of the sample day") {
  Shop shop({}, 93000000);
  CHECK_EQ(shop.client.api()->QueryBondSwapStockInfo(nullptr, shop.client.session(), 1), 0);
  Settle();
  CHECK_EQ(shop.client.conversions.size(), 2u);
  CHECK_EQ(Units(shop.client.conversions[0].swap_price), 10 * kYuan);
  CHECK_EQ(Units(shop.client.conversions[1].swap_price), 0);
  CHECK_EQ(shop.client.conversions[0].unit, 10);
  XTPQueryBondSwapStockReq query{XTP_MKT_SH_A, "113009"};
  CHECK_EQ(shop.client.api()->QueryBondSwapStockInfo(&query, shop.client.session(), 2), 0);
  Settle();
  CHECK_EQ(shop.client.error, 11000350);
}

TEST("B22 an allotment: Shanghai tells a trade, Shenzhen confirms only") {
  Shop shop({{"account.rights", "700001.SH:300@5,080001.SZ:500@4"}});
  const auto take = [&](const char* ticker, XTP_MARKET_TYPE market, int64_t quantity, double price) {
    return shop.client.Send(XTP_BUSINESS_TYPE_ALLOTMENT, ticker, market, XTP_SIDE_BUY, quantity, price);
  };
  const uint64_t shanghai = take("700001", XTP_MKT_SH_A, 200, 5);
  CHECK(shop.client.Story(shanghai) == "4t1");
  CHECK(shop.client.Legs(shanghai) == std::vector<std::string>{"0 700001 200 100000"});
  const uint64_t shenzhen = take("080001", XTP_MKT_SZ_A, 500, 4);
  CHECK(shop.client.Story(shenzhen) == "4");
  CHECK_EQ(shop.client.Cash(), kStartCash - 3000 * kYuan);
  const XTPQueryStkPositionRsp right = shop.client.Position("700001");
  CHECK_EQ(right.position_security_type, XTP_POSITION_SECURITY_PLACEMENT);
  CHECK_EQ(right.yesterday_position, 300);
  CHECK_EQ(right.sellable_qty, 100);
  CHECK_EQ(right.total_qty, 200);
  const auto refusal = [&](const char* ticker, XTP_SIDE_TYPE side, int64_t quantity, double price) {
    return shop.client.Refusal(XTP_BUSINESS_TYPE_ALLOTMENT, ticker, XTP_MKT_SH_A, side, quantity, price);
  };
  CHECK_EQ(refusal("700001", XTP_SIDE_BUY, 101, 5), 11010121);
  CHECK_EQ(refusal("700001", XTP_SIDE_BUY, 100, 5.01), 11010127);
  CHECK_EQ(refusal("700001", XTP_SIDE_SELL, 100, 5), 11000309);
  CHECK_EQ(refusal("700002", XTP_SIDE_BUY, 100, 5), 11000373);
  shop.client.Cancel(shenzhen);
  CHECK(shop.client.Story(shenzhen) == "45");
  CHECK_EQ(shop.client.Position("080001").sellable_qty, 500);
  CHECK_EQ(shop.client.Cash(), kStartCash - 1000 * kYuan);
  CHECK(shop.client.Story(take("080001", XTP_MKT_SZ_A, 500, 4)) == "4");
  PassNight();
  CHECK_EQ(shop.client.Cash(), kStartCash - 3000 * kYuan);
  CHECK_EQ(shop.client.Position("080001").sellable_qty, 0);
}

TEST("subscriptions: the list, units, quotas") {
  Shop shop({{"ipo.list", "730099.SH:10000@21.5,787001.SH:2000@50"},
             {"ipo.bonds", "754001.SH:10000@100"},
             {"ipo.quota", "SH:8000,STAR:500"},
             {"account.positions", "600001.SH:3000@10,000001.SZ:100@12"}});
  const auto subscribe = [&](const char* ticker, int64_t quantity, double price) {
    return shop.client.Send(XTP_BUSINESS_TYPE_IPOS, ticker, XTP_MKT_SH_A, XTP_SIDE_BUY, quantity, price);
  };
  const auto refusal = [&](const char* ticker, int64_t quantity, double price) {
    return shop.client.RejectionOf(subscribe(ticker, quantity, price));
  };
  CHECK(shop.client.Story(subscribe("730099", 8000, 21.5)) == "4");
  CHECK_EQ(refusal("730099", 8500, 21.5), 11010413);
  CHECK_EQ(refusal("730099", 10500, 21.5), 11000372);
  CHECK_EQ(refusal("730099", 600, 21.5), 11010411);
  CHECK_EQ(refusal("787001", 1000, 50), 11010413);
  CHECK(shop.client.Story(subscribe("754001", 10000, 100)) == "4");
  CHECK_EQ(refusal("754001", 15, 100), 11010411);
  CHECK_EQ(shop.client.api()->QueryIPOInfoList(shop.client.session(), 1), 0);
  CHECK_EQ(shop.client.api()->QueryBondIPOInfoList(shop.client.session(), 2), 0);
  CHECK_EQ(shop.client.api()->QueryIPOQuotaInfo(shop.client.session(), 3), 0);
  Settle();
  CHECK_EQ(shop.client.issues.size(), 3u);
  CHECK_EQ(shop.client.issues[0].qty_upper_limit, 10000);
  CHECK_EQ(shop.client.issues[0].unit, 500);
  CHECK_EQ(shop.client.issues[1].ticker_type, XTP_TICKER_TYPE_TECH_STOCK);
  CHECK_EQ(shop.client.issues[2].ticker_type, XTP_TICKER_TYPE_BOND);
  CHECK_EQ(shop.client.quotas.size(), 2u);
  CHECK_EQ(shop.client.quotas[0].quantity, 8000);
  CHECK_EQ(shop.client.quotas[0].tech_quantity, 500);
  CHECK_EQ(shop.client.quotas[1].quantity, 0);
  // By the overnight shares: 30,000 yuan are three units of Shanghai's, 1,234 none of Shenzhen's.
  shop.client.quotas.clear();
  CHECK(Set("ipo.quota", "value"));
  CHECK_EQ(shop.client.api()->QueryIPOQuotaInfo(shop.client.session(), 4), 0);
  Settle();
  CHECK_EQ(shop.client.quotas[0].quantity, 1500);
  CHECK_EQ(shop.client.quotas[1].quantity, 0);
}

TEST("money funds at their net value, structured funds in their parts") {
  Shop shop({{"fund.money", "511990.SH:5000@100"},
             {"fund.structured", "502010.SH:502011.SH:40:502012.SH:60@1.05"},
             {"account.positions", "502010.SH:2000@1"}});
  const auto send = [&](XTP_BUSINESS_TYPE business, const char* ticker, XTP_SIDE_TYPE side, int64_t quantity) {
    return shop.client.Send(business, ticker, XTP_MKT_SH_A, side, quantity);
  };
  CHECK(shop.client.Story(send(XTP_BUSINESS_TYPE_MONEY_FUND, "511990", XTP_SIDE_PURCHASE, 1000)) == "4t1");
  CHECK_EQ(shop.client.Cash(), kStartCash - 100000 * kYuan);
  CHECK_EQ(shop.client.RejectionOf(send(XTP_BUSINESS_TYPE_MONEY_FUND, "511990", XTP_SIDE_REDEMPTION, 1000)), 11010121);
  CHECK_EQ(shop.client.RejectionOf(send(XTP_BUSINESS_TYPE_MONEY_FUND, "511990", XTP_SIDE_PURCHASE, 6000)), 11010126);
  CHECK_EQ(shop.client.RejectionOf(send(XTP_BUSINESS_TYPE_MONEY_FUND, "511991", XTP_SIDE_PURCHASE, 6000)), 11000010);

  const XTP_BUSINESS_TYPE split = XTP_BUSINESS_TYPE_STRUCTURED_FUND_SPLIT_MERGE;
  CHECK(shop.client.Story(send(split, "502010", XTP_SIDE_SPLIT, 1000)) == "4ttt1");
  CHECK_EQ(shop.client.Position("502011").total_qty, 400);
  CHECK_EQ(shop.client.Position("502012").sellable_qty, 600);
  CHECK(shop.client.Story(send(split, "502010", XTP_SIDE_MERGE, 500)) == "4ttt1");
  CHECK_EQ(shop.client.Position("502010").total_qty, 1500);
  CHECK_EQ(shop.client.RejectionOf(send(split, "502010", XTP_SIDE_MERGE, 600)), 11010121);
  CHECK_EQ(shop.client.RejectionOf(send(split, "502010", XTP_SIDE_SPLIT, 150)), 11010123);

  const XTP_BUSINESS_TYPE purchase = XTP_BUSINESS_TYPE_STRUCTURED_FUND_PURCHASE_REDEMPTION;
  const int64_t before = shop.client.Cash();
  CHECK(shop.client.Story(send(purchase, "502010", XTP_SIDE_PURCHASE, 1000)) == "4");
  CHECK_EQ(shop.client.Cash(), before - 1050 * kYuan);
  PassNight();
  CHECK_EQ(shop.client.Position("502010").total_qty, 2500);
  CHECK_EQ(shop.client.Cash(), before - 1050 * kYuan);

  XTPQueryStructuredFundInfoReq query{XTP_EXCHANGE_SH, ""};
  CHECK_EQ(shop.client.api()->QueryStructuredFund(&query, shop.client.session(), 1), 0);
  Settle();
  CHECK_EQ(shop.client.funds.size(), 2u);
  CHECK_EQ(shop.client.funds[1].ratio, 60u);
}

TEST("what other accounts do, and what nobody does, is refused") {
  Shop shop;
  const auto refusal = [&](XTP_BUSINESS_TYPE business) {
    return shop.client.Refusal(business, "600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 100, 10);
  };
  for (const XTP_BUSINESS_TYPE business : {XTP_BUSINESS_TYPE_MARGIN, XTP_BUSINESS_TYPE_OPTION, XTP_BUSINESS_TYPE_EXECUTE}) {
    CHECK_EQ(refusal(business), 11000310);
  }
  CHECK_EQ(refusal(XTP_BUSINESS_TYPE_DESIGNATION), 11000306);
  CHECK_EQ(refusal(XTP_BUSINESS_TYPE_FREEZE), 11000306);
  CHECK_EQ(refusal(XTP_BUSINESS_TYPE_UNKNOWN), 11010114);
}

TEST("settings of products that make no sense are refused") {
  Restart();
  for (const char* etfs :
       {"510300.SH", "510300.SH unit=0 600001.SH:1:forbidden", "510300.SH unit=10 600001.SH:1:perhaps",
        "510300.SH unit=10 600001.SH:1:must", "510300 unit=10", "510300.SH unit=10 speed=1", "510300.SH unit=10 600001.SH:1:forbidden:1"}) {
    CHECK(!Set("etf.list", etfs));
  }
  CHECK(!Set("bond.conversions", "113001.SH@9"));
  CHECK(!Set("bond.conversions", "113001.SH:600001.SH@0"));
  CHECK(!Set("fund.structured", "502010.SH:502011.SH:50:502012.SH:60@1"));
  CHECK(!Set("ipo.quota", "BJ:100"));
  CHECK(!Set("algo.slice_ms", "0"));
}

namespace {

constexpr const char* kTickers[] = {"600001", "688001", "000001", "300001", "510300", "159915", "113001", "123001"};

XTP_MARKET_TYPE MarketOf(const std::string& ticker) {
  const char first = ticker[0];
  return first == '6' || first == '5' || ticker == "113001" || ticker == "204001" ? XTP_MKT_SH_A : XTP_MKT_SZ_A;
}

/// What the trade reports of a settled order say that the account got, cash in units.
void AddSettled(const TraderEvent& event, int64_t& cash, std::map<std::string, int64_t>& shares) {
  const XTPTradeReport& trade = event.trade;
  const int64_t in = trade.side == XTP_SIDE_PURCHASE ? 1 : -1;  // of the fund; everything else goes the other way
  if (trade.trade_type == XTP_TRDT_PRIMARY) {
    shares[trade.ticker] += in * trade.quantity;
  } else if (trade.trade_type == XTP_TRDT_COMMON) {
    shares[trade.ticker] -= in * trade.quantity;
  } else {
    cash -= in * Units(trade.trade_amount);
  }
}

void ActAtRandom(Shopper& client, Quoter& quoter, Random& random) {
  switch (random(5)) {
    case 0:
      client.Send(XTP_BUSINESS_TYPE_ETF, "510300", XTP_MKT_SH_A, random(2) ? XTP_SIDE_PURCHASE : XTP_SIDE_REDEMPTION,
                  10000 * (1 + random(3)));
      break;
    case 1:
      client.Send(XTP_BUSINESS_TYPE_ETF, "159915", XTP_MKT_SZ_A, random(2) ? XTP_SIDE_PURCHASE : XTP_SIDE_REDEMPTION,
                  20000 * (1 + random(2)));
      break;
    case 2:
      client.Send(XTP_BUSINESS_TYPE_REPO, random(2) ? "204001" : "131810", XTP_MKT_INIT, XTP_SIDE_SELL, 10, 1);
      break;
    default: {
      const char* ticker = kTickers[random(8)];
      const bool buy = random(2) == 0;
      const XTPMD market = quoter.Newest(ticker);
      client.Insert(ticker, MarketOf(ticker), buy ? XTP_SIDE_BUY : XTP_SIDE_SELL, buy ? market.ask[0] : market.bid[0],
                    100 * (1 + random(8)));
    }
  }
  if (random(3) == 0) {
    const char* ticker = random(2) ? "204001" : "131810";
    const XTPMD market = quoter.Newest(ticker);
    client.Send(XTP_BUSINESS_TYPE_REPO, ticker, MarketOf(ticker), XTP_SIDE_SELL, 10 * (1 + random(100)), market.bid[random(2)]);
  }
}

}  // namespace

TEST("whatever is created, redeemed, lent and traded, cash and shares add up to what was told") {
  for (uint64_t seed = 1; seed <= 12; ++seed) {
    Restart();
    Set("fee.commission", "0");
    Set("fee.commission_min", "0");
    Set("fee.transfer", "0");
    Set("fee.stamp_duty", "0");
    Set("account.cash", "3000000");
    std::map<std::string, int64_t> shares = {{"600001", 20000}, {"688001", 3000},  {"000001", 20000},
                                             {"300001", 10000}, {"510300", 60000}, {"159915", 80000}};
    Set("account.positions",
        "600001.SH:20000@10,688001.SH:3000@50,000001.SZ:20000@12,300001.SZ:10000@25,510300.SH:60000@4,159915.SZ:80000@2.5");
    Shopper client;
    Quoter quoter;
    client.Login();
    quoter.Login();
    quoter.keep_data = true;
    quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN);
    Random random(seed);
    for (int32_t minute = 31; minute < 56; ++minute) {
      PlayTo(90000000 + minute * 100000);
      ActAtRandom(client, quoter, random);
      quoter.Clear();
      PlayTo(90000000 + minute * 100000 + 30000);
    }
    int64_t cash = 3'000'000 * kYuan;
    int64_t lent = 0;
    int64_t interest = 0;
    std::map<uint64_t, int64_t> fees;
    int64_t settled = 0;
    for (const TraderEvent& event : client.events()) {
      if (event.kind != TraderEvent::kTrade) continue;
      const XTPTradeReport& trade = event.trade;
      if (trade.business_type == XTP_BUSINESS_TYPE_ETF) {
        settled++;
        AddSettled(event, cash, shares);
      } else if (trade.business_type == XTP_BUSINESS_TYPE_REPO) {
        lent += trade.quantity * 100 * kYuan;
        fees[trade.order_xtp_id] += trade.quantity * 100 * kYuan;
        interest += RoundToFen(trade.quantity * Units(trade.price) / 365);
      } else {
        const int64_t in = trade.side == XTP_SIDE_BUY ? 1 : -1;
        shares[trade.ticker] += in * trade.quantity;
        cash -= in * Units(trade.price) * trade.quantity;
      }
    }
    for (const auto& [order, amount] : fees) cash -= RoundToFen(amount / 100000);
    CHECK(settled > 0);
    const XTPQueryAssetRsp asset = client.Asset();
    CHECK_EQ(Units(asset.total_asset), cash);
    CHECK(Units(asset.withholding_amount) >= lent);
    CHECK_EQ(Units(asset.buying_power) + Units(asset.withholding_amount), cash);
    for (const char* ticker : kTickers) {
      const XTPQueryStkPositionRsp position = client.Position(ticker);
      CHECK_EQ(position.total_qty, shares[ticker]);
      CHECK(position.sellable_qty >= 0 && position.sellable_qty <= position.total_qty);
      CHECK(position.purchase_redeemable_qty >= 0 && position.purchase_redeemable_qty <= position.total_qty);
    }
    PassNight();
    CHECK_EQ(Units(client.Asset().buying_power), cash + interest);
  }
}
