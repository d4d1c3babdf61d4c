#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "sim/settings/options.h"
#include "sim/trading/customer.h"
#include "sim/trading/trader_outbox.h"
#include "sim/trading/trader_session.h"

namespace xtp::sim {

/// What a client says at its login.
struct LoginRequest {
  uint8_t client_id;
  std::shared_ptr<TraderGate> gate;
  Topic topic;
  uint32_t order_buffer;
};

/// The sessions of the trading half, and what they are told in common. Whoever calls holds the exchange's lock.
class Sessions {
 public:
  Sessions(TraderOutbox& outbox, const Options& options) : outbox_(outbox), options_(options) {}

  /// nullptr with `error` set when it is refused. Tells the session what it missed, or what its topic asks for.
  TraderSessionPtr Login(Customer& customer, const LoginRequest& request, XTPRI& error);
  TraderSessionPtr Find(uint64_t session_id) const;
  std::vector<TraderSessionPtr> Of(const Customer& customer) const;
  /// Also of a session that was cut: its client then begins anew.
  void Logout(Customer& customer, uint64_t session_id);
  /// Ends all sessions of one api, and the memory of its clients.
  void LogoutAll(Customer& customer, const TraderGate* gate);
  /// Cuts the connection.
  void Drop(const TraderSessionPtr& session);
  /// Those of one account, or all for nullptr.
  void DropAll(const Customer* customer);
  bool HasAny() const { return !sessions_.empty(); }

  /// Tells every client of the account, now or when it comes back.
  void Publish(Customer& customer, PublicEvent event);
  /// Tells what silent orders have kept back.
  void EndSilence(Customer& customer);

  void CountRestart() { restarts_++; }
  void Reset();

 private:
  void Close(const TraderSessionPtr& session);
  void PublishNow(Customer& customer, PublicEvent event);
  void Tell(const TraderSessionPtr& session, uint64_t from);
  void TellLost(const TraderSessionPtr& session);

  TraderOutbox& outbox_;
  const Options& options_;
  std::vector<TraderSessionPtr> sessions_;
  uint64_t logins_ = 0;
  uint64_t restarts_ = 0;
};

}  // namespace xtp::sim
