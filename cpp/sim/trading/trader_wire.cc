#include "sim/trading/trader_wire.h"

#include <algorithm>
#include <utility>

namespace xtp::sim {

void TraderWire::SendAnswer(const TraderSessionPtr& to, size_t callbacks, CallbackThread::Job job) {
  if (answers_to_lose_ > 0) {
    answers_to_lose_--;
    return;
  }
  Send({to, callbacks, std::move(job)});
}

void TraderWire::Send(Message message) {
  const TraderFaults& faults = setup_.faults;
  const int64_t now = setup_.now();
  // One behind the other, also while the delay becomes shorter.
  message.due = last_due_ = std::max(now + faults.delay_ms, last_due_);
  const bool at_once = waiting_.empty() && !faults.frozen && message.due <= now && free_at_ <= now;
  if (at_once) return Hand(std::move(message));
  waiting_.push_back(std::move(message));
  Look();
}

void TraderWire::Look() {
  if (setup_.faults.frozen) return;
  const int64_t now = setup_.now();
  while (!waiting_.empty() && waiting_.front().due <= now && free_at_ <= now) {
    Message message = std::move(waiting_.front());
    waiting_.pop_front();
    Hand(std::move(message));
  }
  PlanLook();
}

void TraderWire::PlanLook() {
  if (waiting_.empty()) return;
  const int64_t time = std::max(waiting_.front().due, free_at_);
  if (next_look_ != 0 && next_look_ <= time) return;
  next_look_ = time;
  setup_.agenda.At(time, [this, time] {
    if (next_look_ == time) next_look_ = 0;
    Look();
  });
}

void TraderWire::Hand(Message message) {
  if (!message.to->open) return;  // nobody is called back
  const int64_t taken = setup_.faults.callback_ms * static_cast<int64_t>(message.callbacks);
  if (taken > 0) free_at_ = setup_.now() + taken;
  setup_.thread.Post(std::move(message.job));
}

void TraderWire::BeginDay() {
  for (Message& message : waiting_) setup_.thread.Post(std::move(message.job));
  waiting_.clear();
  last_due_ = next_look_ = free_at_ = 0;
}

void TraderWire::Reset() {
  BeginDay();
  answers_to_lose_ = events_to_double_ = 0;
}

}  // namespace xtp::sim
