#include "sim/trading/counter.h"

#include "sim/base/market_time.h"
#include "sim/base/text.h"
#include "sim/trading/credit/credit_figures.h"

namespace xtp::sim {

TraderSessionPtr Counter::Login(const std::string& user, const LoginRequest& request, XTPRI& error) {
  std::unique_ptr<Customer>& customer = customers_[user];
  if (!customer) customer = std::make_unique<Customer>(user, options_.account, options_.funds);
  return sessions_.Login(*customer, request, error);
}

void Counter::Logout(uint64_t session_id) {
  for (const auto& [user, customer] : customers_) sessions_.Logout(*customer, session_id);
}

void Counter::LogoutAll(const TraderGate* gate) {
  for (const auto& [user, customer] : customers_) sessions_.LogoutAll(*customer, gate);
}

void Counter::Drop(const std::string& user) {
  const auto found = customers_.find(user);
  if (found != customers_.end()) sessions_.DropAll(found->second.get());
}

void Counter::EndSilence() {
  for (const auto& [user, customer] : customers_) sessions_.EndSilence(*customer);
}

void Counter::ExhaustOrderBuffers() {
  for (const auto& [user, customer] : customers_) {
    for (auto& [client_id, seat] : customer->seats) seat.buffer = OrderBuffer(0);
  }
}

void Counter::RestartServer(Options::Forgets forgets, int64_t now) {
  sessions_.DropAll(nullptr);
  sessions_.CountRestart();
  EndSilence();
  if (forgets == Options::Forgets::kOrders) ForgetOrders(now);
  for (const auto& [user, customer] : customers_) {
    customer->risk = RiskLimits();
    for (auto& [client_id, seat] : customer->seats) seat.connection = Breaker();
    if (forgets != Options::Forgets::kNothing) customer->log.Forget();
  }
}

void Counter::ForgetOrders(int64_t now) {
  for (Order* order : orders_.Open()) {
    ClientSeat& seat = order->customer->seats[OrderIds::ClientOf(order->info.order_xtp_id)];
    seat.lost.push_back(std::make_shared<LostOrder>(order->info.order_xtp_id));
    order->business->Release(*order);
    if (order->in_market) marketplace_->Cancel(order->instrument_index, order->info.order_xtp_id, now);
  }
  waiting_.clear();
  orders_ = OrderStore();
  combos_.Forget();
}

uint64_t Counter::Transfer(TraderSession& session, const XTPFundTransferReq& request, int64_t now) {
  Customer& customer = *session.customer;
  const uint64_t id = ids_.Next(session.client_id);
  const Money withdrawable = customer.credit ? Withdrawable(customer.credit->account, Prices(market_)) : customer.account.available_cash();
  for (const FundTransfers::Step& step : customer.funds.Transfer(customer.account, request, id, now, withdrawable)) {
    sessions_.Publish(customer, {step.notice, step.error_id, step.error_text});
  }
  return id;
}

const char* Counter::AccountOf(uint64_t id) {
  const Account* owner = orders_.OwnerOf(id);
  if (!owner) owner = combos_.OwnerOf(id);
  return owner ? owner->name().c_str() : nullptr;
}

void Counter::Tell(const Order& order) {
  const XTPRI& error = order.info.order_err_t;
  sessions_.Publish(*order.customer, {PlainInfo(order.info), error.error_id, std::string(GetText(error.error_msg))});
}

void Counter::Tell(const Order& order, const XTPTradeReport& report) { sessions_.Publish(*order.customer, {report}); }

bool Counter::AllowsQuery(TraderSession& session, int64_t now) {
  if (faults_.TakeRefusedQuery()) return false;
  constexpr int64_t kSecond = 1000;
  return options_.query_rate == 0 || session.queries.Add(FromXtpTime(now), kSecond) <= options_.query_rate;
}

void Counter::SettleOptions() {
  const auto price = [this](const Symbol& symbol) -> Money {
    const size_t index = market_.instruments().Find(symbol);
    if (index == InstrumentTable::kNone) return 0;
    const Money last = FromYuan(market_.LastPrice(index)).value_or(0);
    return last > 0 ? last : market_.instruments().at(index).pre_close();
  };
  for (const auto& [user, customer] : customers_) {
    if (customer->account.kind() != AccountKind::kOption) continue;
    customer->account.options().Revalue(contracts_);
    customer->account.SettleOptions(contracts_.day(), price);
  }
}

void Counter::OpenDay(Marketplace& marketplace, std::vector<OptionContract> contracts, uint32_t day) {
  marketplace_ = &marketplace;
  contracts_.Load(std::move(contracts), day);
  for (const auto& [user, customer] : customers_) customer->account.options().Revalue(contracts_);
}

void Counter::SettleOvernight() {
  for (Order* order : orders_.Open()) {
    if (order->IsWorking() && order->business->way(*order) == Business::Way::kQuiet) order->business->Settle(*order);
  }
}

void Counter::BeginDay(uint32_t day) {
  SettleOvernight();
  SettleOptions();
  combos_.BeginDay();
  orders_ = OrderStore();
  waiting_.clear();
  reserved_.clear();
  for (const auto& [user, customer] : customers_) {
    if (customer->credit) customer->credit->BeginDay();
    customer->account.BeginDay(day);
    customer->funds.BeginDay();
    customer->risk = RiskLimits();
    customer->log.Forget();
    customer->silence.End();
    for (auto& [client_id, seat] : customer->seats) {
      seat.lost.clear();
      seat.out_of_order.clear();
      seat.connection = Breaker();
    }
  }
}

void Counter::Reset(uint32_t day) {
  BeginDay(day);
  sessions_.Reset();
  customers_.clear();
  ids_ = OrderIds();
  exec_ids_ = ExecIds();
  test_matching_ = TestMatching();
  faults_ = OrderFaults();
  sent_orders_ = 0;
}

}  // namespace xtp::sim
