#pragma once
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>

#include "sim/base/agenda.h"
#include "sim/base/callback_thread.h"
#include "sim/trading/trader_options.h"
#include "sim/trading/trader_session.h"

namespace xtp::sim {

/// The way from the counter to the thread that makes trader callbacks, with the faults that hold up what goes along it or lose it: a frozen
/// line, delays, a slow client, answers that get lost. What goes along it keeps its order. Whoever calls holds the exchange's lock.
class TraderWire {
 public:
  struct Setup {
    CallbackThread& thread;
    Agenda& agenda;
    const TraderFaults& faults;
    std::function<int64_t()> now;
  };
  explicit TraderWire(Setup setup) : setup_(std::move(setup)) {}

  /// What a client did not ask for.
  void SendEvent(const TraderSessionPtr& to, CallbackThread::Job job) { Send({to, 1, std::move(job)}); }
  /// An answer of so many callbacks.
  void SendAnswer(const TraderSessionPtr& to, size_t callbacks, CallbackThread::Job job);
  /// Waits for nothing.
  void SendNow(CallbackThread::Job job) { setup_.thread.Post(std::move(job)); }

  /// What held things up changed.
  void Look();
  /// The day is over: what is still on its way arrives.
  void BeginDay();
  void Reset();

  /// The next answers are never sent.
  void LoseAnswers(int64_t count) { answers_to_lose_ = count; }
  /// The next public events are told twice.
  void Duplicate(int64_t count) { events_to_double_ = count; }
  bool TakeDuplicate() { return events_to_double_ > 0 && events_to_double_-- > 0; }

 private:
  struct Message {
    TraderSessionPtr to;
    size_t callbacks;
    CallbackThread::Job job;
    int64_t due = 0;
  };

  void Send(Message message);
  void Hand(Message message);
  void PlanLook();

  const Setup setup_;
  std::deque<Message> waiting_;
  int64_t last_due_ = 0;
  int64_t next_look_ = 0;  // when somebody will look after it; 0: nobody
  int64_t free_at_ = 0;    // the client is in a callback until then
  int64_t answers_to_lose_ = 0;
  int64_t events_to_double_ = 0;
};

}  // namespace xtp::sim
