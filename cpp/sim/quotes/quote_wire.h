#pragma once
#include <functional>

#include "sim/base/agenda.h"
#include "sim/base/callback_thread.h"
#include "sim/quotes/quote_options.h"
#include "sim/quotes/quote_session.h"

namespace xtp::sim {

/// The way from the quote server to its clients, with the faults that hold up what goes along it: delays, a frozen line, a client that is
/// slow and the buffer that fills before it. Whoever calls holds the exchange's lock.
class QuoteWire {
 public:
  struct Setup {
    CallbackThread& tcp;
    CallbackThread& udp;
    Agenda& agenda;
    const QuoteFaults& faults;
    std::function<int64_t()> now;
    std::function<double()> pace;  // how many times real speed, 0 where real time does not matter
  };
  explicit QuoteWire(Setup setup) : setup_(std::move(setup)) {}

  /// Called with a session whose buffer is full, on TCP.
  std::function<void(const QuoteSessionPtr&)> on_overflow;

  void Send(const QuoteSessionPtr& to, QuoteMessage message, int64_t extra_delay = 0);
  /// Nothing holds up what goes to this session by TCP, so that it may be delivered here and now.
  bool IsFree(const QuoteSession& to) const;
  /// The line is no longer frozen, or what held it up changed.
  void Look(const QuoteSessionPtr& to);
  /// The pace at which time that a callback takes counts, 0 when it does not.
  double Charges() const { return setup_.faults.buffer_bytes > 0 ? setup_.pace() : 0; }
  /// Without the lock: a callback that began at the simulated time `since` took so long.
  static void Charge(QuoteSession& to, int64_t since, double pace, std::chrono::steady_clock::duration taken);

 private:
  void Wait(const QuoteSessionPtr& to, QuoteMessage message, int64_t due);
  void PlanLook(const QuoteSessionPtr& to);
  void Hand(const QuoteSessionPtr& to, QuoteMessage message);
  int64_t FreeAt(const QuoteSession& to) const;

  const Setup setup_;
};

}  // namespace xtp::sim
