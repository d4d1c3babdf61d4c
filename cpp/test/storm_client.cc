#include "test/storm_client.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <iterator>

#include "test/check.h"
#include "test/sim_client.h"

namespace xtp::test {

namespace {

constexpr int kEnded = 3;

int RankOf(int status) {
  switch (status) {
    case XTP_ORDER_STATUS_INIT:
      return 0;
    case XTP_ORDER_STATUS_NOTRADEQUEUEING:
      return 1;
    case XTP_ORDER_STATUS_PARTTRADEDQUEUEING:
      return 2;
    default:
      return kEnded;
  }
}

}  // namespace

bool Belief::HasEnded() const { return RankOf(status) == kEnded; }

StormClient::StormClient(uint8_t client_id, std::vector<std::string> users, bool replays) : replays_(replays) {
  api_ = Open().create_trader(client_id, "/tmp", XTP_LOG_LEVEL_ERROR);
  api_->RegisterSpi(this);
  api_->SubscribePublicTopic(replays ? XTP_TERT_RESTART : XTP_TERT_QUICK);
  for (const std::string& user : users) books_[user];
}

StormClient::~StormClient() { api_->Release(); }

StormClient::LoginResult StormClient::EnterNow(const std::string& user) {
  const uint64_t session = api_->Login("127.0.0.1", 6101, user.c_str(), "password", XTP_PROTOCOL_TCP, nullptr);
  if (session == 0) return {0, api_->GetApiLastError()->error_id, false};
  // A session that is gone again tells nothing: an id for an order shows that it was not.
  const bool restarted = api_->IsServerRestart(session) || api_->GetANewOrderXTPID(session) == 0;
  return {session, 0, restarted};
}

bool StormClient::Login(const std::string& user, bool may_hang) {
  if (books_[user].session != 0) return true;
  if (!may_hang) return Take(user, EnterNow(user));
  auto& login = logins_[user];
  if (!login.valid()) login = std::async(std::launch::async, [this, user] { return EnterNow(user); });
  if (login.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return false;
  return Take(user, login.get());
}

void StormClient::AwaitLogins() {
  for (auto& [user, login] : logins_) {
    if (login.valid()) Take(user, login.get());
  }
}

bool StormClient::Take(const std::string& user, const LoginResult& result) {
  if (result.session == 0) {
    counts.refused_logins++;
    CHECK(result.error == 13 || result.error == 11000030);
    return false;
  }
  Book& book = books_[user];
  const bool fresh = !book.dropped;
  if (fresh) {
    // Without a replay everything up to now is missing, if there was anything.
    if (!replays_ && book.ever) book.whole = false;
    book.told.clear();
    book.sent_this_login.clear();
    book.exhausted = false;
  }
  // What it had not told yet it may have forgotten.
  if (result.may_be_restarted) book.whole = false;
  book.session = result.session;
  book.ever = true;
  book.dropped = false;
  users_[result.session] = user;
  return true;
}

void StormClient::Logout(const std::string& user) {
  Book& book = books_[user];
  if (book.session == 0) return;
  CHECK_EQ(api_->Logout(book.session), 0);
  Read();  // what it was told before
  book.session = 0;
  book.dropped = false;
}

void StormClient::Sent(Book& book, uint64_t id, int64_t quantity) {
  if (id == 0) {
    const int32_t error = api_->GetApiLastError()->error_id;
    CHECK(error == 10210302 || error == 10210305);
    counts.refused_calls++;
    book.exhausted = book.exhausted || error == 10210305;
    return;
  }
  if (quantity == 0) return;  // a cancel
  counts.orders++;
  CHECK(book.quantities.emplace(id, quantity).second);
  book.sent_this_login.insert(id);
  book.orders[id];
}

void StormClient::Insert(const std::string& user, Dice& dice) {
  Book& book = books_[user];
  const StormStock& stock = kStormStocks[dice(std::size(kStormStocks))];
  XTPOrderInsertInfo order{};
  std::strcpy(order.ticker, stock.ticker);
  order.market = stock.market;
  order.side = dice.OneIn(2) ? XTP_SIDE_BUY : XTP_SIDE_SELL;
  order.price = static_cast<double>(stock.opening + dice(31) - 15) / 100;
  order.quantity = 100 * (1 + dice(30));
  order.price_type = dice.OneIn(6) ? XTP_PRICE_BEST5_OR_CANCEL : XTP_PRICE_LIMIT;
  order.business_type = XTP_BUSINESS_TYPE_CASH;
  if (dice.OneIn(8)) {
    order.order_xtp_id = api_->GetANewOrderXTPID(book.session);
    if (order.order_xtp_id == 0) return;
    Sent(book, api_->InsertOrderExtra(&order, book.session), order.quantity);
  } else {
    Sent(book, api_->InsertOrder(&order, book.session), order.quantity);
  }
}

void StormClient::Cancel(const std::string& user, uint64_t id) {
  Book& book = books_[user];
  Sent(book, api_->CancelOrder(id, book.session), 0);
}

void StormClient::Ask(const std::string& user) {
  const uint64_t session = books_[user].session;
  if (session == 0) return;
  XTPQueryOrderReq orders{};
  XTPQueryTraderReq trades{};
  api_->QueryOrdersEx(&orders, session, ++requests_);
  api_->QueryTrades(&trades, session, ++requests_);
  api_->QueryAsset(session, ++requests_);
  api_->QueryPosition(nullptr, session, ++requests_, XTP_MKT_INIT);
}

void StormClient::Read() {
  std::vector<Told> told = std::exchange(early_, {});
  {
    std::lock_guard lock(mutex_);
    told.insert(told.end(), told_.begin(), told_.end());
    told_.clear();
  }
  for (const Told& one : told) {
    const auto user = users_.find(one.session);
    if (user == users_.end()) {
      early_.push_back(one);
      continue;
    }
    Book& book = books_[user->second];
    counts.events++;
    std::visit([&](const auto& what) { On(book, what); }, one.what);
  }
}

void StormClient::On(Book& book, const Disconnected&) {
  counts.drops++;
  book.session = 0;
  book.dropped = true;
}

void StormClient::On(Book& book, const Unknown& unknown) {
  counts.unknown++;
  // It is told to who sent it, and of nothing that the counter has.
  CHECK(book.quantities.count(unknown.id) == 1);
  Belief& belief = book.orders[unknown.id];
  CHECK(belief.status == XTP_ORDER_STATUS_INIT && belief.filled() == 0);
  belief.unknown = true;
}

void StormClient::Learn(Belief& belief, int status, int64_t traded) {
  CHECK(!belief.unknown);
  const int before = RankOf(belief.status);
  const int now = RankOf(status);
  if (before == kEnded && now == kEnded) CHECK_EQ(status, belief.status);
  if (now > before) belief.status = status;
  belief.counted = std::max(belief.counted, traded);
}

void StormClient::On(Book& book, const XTPOrderInfo& order) {
  const bool is_first = book.told.count(order.order_xtp_id) == 0;
  int& told = book.told[order.order_xtp_id];
  const int rank = RankOf(order.order_status);
  // Neither the beginning nor a partial fill is ever told, and nothing goes backward.
  CHECK(order.order_status != XTP_ORDER_STATUS_INIT && order.order_status != XTP_ORDER_STATUS_PARTTRADEDQUEUEING);
  CHECK(rank >= told);
  const bool may_come_first = order.order_status == XTP_ORDER_STATUS_NOTRADEQUEUEING || order.order_status == XTP_ORDER_STATUS_REJECTED;
  if (book.whole && is_first) CHECK(may_come_first);
  told = rank;
  CHECK_EQ(order.quantity, order.qty_traded + order.qty_left);
  const auto quantity = book.quantities.find(order.order_xtp_id);
  if (quantity != book.quantities.end()) CHECK_EQ(order.quantity, quantity->second);
  Belief& belief = book.orders[order.order_xtp_id];
  Learn(belief, order.order_status, order.qty_traded);
  // The end by its last trade is told after all of them.
  if (book.whole && order.order_status == XTP_ORDER_STATUS_ALLTRADED) CHECK_EQ(belief.traded, order.quantity);
}

bool StormClient::Remember(Book& book, const XTPTradeReport& trade) {
  const auto [place, is_new] = book.trades.emplace(std::pair(trade.order_xtp_id, std::string(trade.exec_id)), trade);
  if (!is_new) CHECK(std::memcmp(&place->second, &trade, sizeof trade) == 0);
  return is_new;
}

void StormClient::On(Book& book, const XTPTradeReport& trade) {
  const auto told = book.told.find(trade.order_xtp_id);
  if (book.whole) CHECK(told != book.told.end());
  if (!Remember(book, trade)) return;
  counts.trades++;
  Belief& belief = book.orders[trade.order_xtp_id];
  CHECK(!belief.unknown && trade.quantity > 0);
  CHECK(belief.status != XTP_ORDER_STATUS_REJECTED && belief.status != XTP_ORDER_STATUS_CANCELED);
  belief.traded += trade.quantity;
}

void StormClient::On(Book& book, const Answer<XTPOrderInfoEx>& answer) {
  if (answer.has_row) {
    CHECK_EQ(answer.row.quantity, answer.row.qty_traded + answer.row.qty_left);
    Learn(book.orders[answer.row.order_xtp_id], answer.row.order_status, answer.row.qty_traded);
    answers.orders.push_back(answer.row);
  }
  if (answer.last) answers.has_orders = answer.error == 0 || answer.error == 11000350;
}

void StormClient::On(Book& book, const Answer<XTPTradeReport>& answer) {
  if (answer.has_row) {
    if (Remember(book, answer.row)) book.orders[answer.row.order_xtp_id].traded += answer.row.quantity;
    answers.trades.push_back(answer.row);
  }
  if (answer.last) answers.has_trades = answer.error == 0 || answer.error == 11000350;
}

void StormClient::On(Book&, const Answer<XTPQueryStkPositionRsp>& answer) {
  if (answer.has_row) answers.positions.push_back(answer.row);
  if (answer.last) answers.has_positions = answer.error == 0 || answer.error == 11000350;
}

void StormClient::On(Book&, const Answer<XTPQueryAssetRsp>& answer) {
  if (!answer.has_row) return;
  answers.asset = answer.row;
  answers.has_asset = true;
}

template <typename What>
void StormClient::Keep(uint64_t session, What what) {
  std::lock_guard lock(mutex_);
  told_.push_back({session, std::move(what)});
}

void StormClient::OnDisconnected(uint64_t session, int) { Keep(session, Disconnected{}); }
void StormClient::OnUnknownOrder(uint64_t order, uint64_t session) { Keep(session, Unknown{order}); }
void StormClient::OnOrderEvent(XTPOrderInfo* order, XTPRI*, uint64_t session) { Keep(session, *order); }
void StormClient::OnTradeEvent(XTPTradeReport* trade, uint64_t session) { Keep(session, *trade); }
void StormClient::OnQueryOrderEx(XTPOrderInfoEx* row, XTPRI* error, int, bool last, uint64_t session) {
  Keep(session, Answer<XTPOrderInfoEx>{row ? *row : XTPOrderInfoEx{}, row != nullptr, last, error->error_id});
}
void StormClient::OnQueryTrade(XTPQueryTradeRsp* row, XTPRI* error, int, bool last, uint64_t session) {
  Keep(session, Answer<XTPTradeReport>{row ? *row : XTPTradeReport{}, row != nullptr, last, error->error_id});
}
void StormClient::OnQueryPosition(XTPQueryStkPositionRsp* row, XTPRI* error, int, bool last, uint64_t session) {
  Keep(session, Answer<XTPQueryStkPositionRsp>{row ? *row : XTPQueryStkPositionRsp{}, row != nullptr, last, error->error_id});
}
void StormClient::OnQueryAsset(XTPQueryAssetRsp* row, XTPRI* error, int, bool last, uint64_t session) {
  Keep(session, Answer<XTPQueryAssetRsp>{row ? *row : XTPQueryAssetRsp{}, row != nullptr, last, error->error_id});
}

}  // namespace xtp::test
