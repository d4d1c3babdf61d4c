#include "sim/trading/sessions.h"

#include <algorithm>
#include <set>
#include <utility>

#include "sim/base/errors.h"

namespace xtp::sim {

namespace {

constexpr uint64_t kFirstSession = 0x22200001;

}  // namespace

TraderSessionPtr Sessions::Login(Customer& customer, const LoginRequest& request, XTPRI& error) {
  for (const TraderSessionPtr& session : std::vector<TraderSessionPtr>(sessions_)) {
    if (session->customer != &customer || session->client_id != request.client_id) continue;
    if (!options_.login.takeover) {
      error = LibraryError(error::kLogin, "read_ptr function failed: the user is logged in with this client id");
      return nullptr;
    }
    Drop(session);
  }
  const bool is_new = customer.seats.count(request.client_id) == 0;
  if (is_new && options_.login.client_ids > 0 && static_cast<int64_t>(customer.seats.size()) >= options_.login.client_ids) {
    error = MakeError(error::kClientIds);
    return nullptr;
  }
  EndSilence(customer);  // a login brings what was held back, to all clients of the account
  ClientSeat& seat = customer.seats[request.client_id];
  const bool known = seat.gate == request.gate.get();
  const bool resumes = known && seat.dropped;

  auto session = std::make_shared<TraderSession>();
  session->id = kFirstSession + logins_++;
  session->client_id = request.client_id;
  session->customer = &customer;
  session->account = &customer.account;
  session->seat = &seat;
  session->gate = request.gate;
  session->hears_topics = request.topic != Topic::kNone;
  session->after_restart = known && seat.restarts != restarts_;
  if (!resumes) {
    const Breaker connection = seat.connection;  // the server forgets nothing
    seat = ClientSeat();
    seat.connection = connection;
    seat.cursor = std::make_shared<TopicCursor>(request.topic == Topic::kRestart ? customer.log.begin() : customer.log.end());
    seat.buffer = OrderBuffer(request.order_buffer);
  }
  session->cursor = seat.cursor;
  seat.gate = request.gate.get();
  seat.last_session = session->id;
  seat.dropped = false;
  seat.restarts = restarts_;
  sessions_.push_back(session);
  Tell(session, seat.cursor->next);
  TellLost(session);
  return session;
}

void Sessions::Tell(const TraderSessionPtr& session, uint64_t from) {
  if (!session->hears_topics) return;
  const TopicLog& log = session->customer->log;
  ClientSeat& seat = *session->seat;
  std::set<uint64_t> unknown;
  for (uint64_t number = std::max(from, log.begin()); number < log.end(); ++number) {
    const PublicEventPtr& event = log.at(number);
    if (options_.lose_out_of_order && seat.out_of_order.count(event->order_id()) != 0) {
      if (unknown.insert(event->order_id()).second) seat.lost.push_back(std::make_shared<LostOrder>(event->order_id()));
    } else {
      outbox_.Public(session, number, event);
    }
  }
}

void Sessions::TellLost(const TraderSessionPtr& session) {
  std::vector<std::shared_ptr<LostOrder>>& lost = session->seat->lost;
  lost.erase(std::remove_if(lost.begin(), lost.end(), [](const auto& order) { return order->told.load(); }), lost.end());
  for (const std::shared_ptr<LostOrder>& order : lost) outbox_.UnknownOrder(session, order);
}

TraderSessionPtr Sessions::Find(uint64_t session_id) const {
  for (const TraderSessionPtr& session : sessions_) {
    if (session->id == session_id) return session;
  }
  return nullptr;
}

std::vector<TraderSessionPtr> Sessions::Of(const Customer& customer) const {
  std::vector<TraderSessionPtr> sessions;
  for (const TraderSessionPtr& session : sessions_) {
    if (session->customer == &customer) sessions.push_back(session);
  }
  return sessions;
}

void Sessions::Close(const TraderSessionPtr& session) {
  session->open = false;
  sessions_.erase(std::remove(sessions_.begin(), sessions_.end(), session), sessions_.end());
}

void Sessions::Logout(Customer& customer, uint64_t session_id) {
  if (const TraderSessionPtr session = Find(session_id)) {
    if (session->customer == &customer) Close(session);
  }
  for (auto& [client_id, seat] : customer.seats) {
    if (seat.last_session == session_id) seat.dropped = false;
  }
}

void Sessions::LogoutAll(Customer& customer, const TraderGate* gate) {
  for (auto& [client_id, seat] : customer.seats) {
    if (seat.gate != gate) continue;
    Logout(customer, seat.last_session);
    seat.gate = nullptr;
  }
}

void Sessions::Drop(const TraderSessionPtr& session) {
  Close(session);
  session->seat->dropped = true;
  outbox_.Disconnected(session, error::kTraderDisconnected);
}

void Sessions::DropAll(const Customer* customer) {
  for (const TraderSessionPtr& session : std::vector<TraderSessionPtr>(sessions_)) {
    if (!customer || session->customer == customer) Drop(session);
  }
}

void Sessions::Publish(Customer& customer, PublicEvent event) {
  if (!customer.silence.Takes(event)) PublishNow(customer, std::move(event));
}

void Sessions::EndSilence(Customer& customer) {
  for (PublicEvent& event : customer.silence.End()) PublishNow(customer, std::move(event));
}

void Sessions::PublishNow(Customer& customer, PublicEvent event) {
  const auto shared = std::make_shared<const PublicEvent>(std::move(event));
  const uint64_t number = customer.log.Append(shared);
  for (const TraderSessionPtr& session : sessions_) {
    if (session->customer == &customer && session->hears_topics) outbox_.Public(session, number, shared);
  }
}

void Sessions::Reset() {
  sessions_.clear();
  logins_ = restarts_ = 0;
}

}  // namespace xtp::sim
