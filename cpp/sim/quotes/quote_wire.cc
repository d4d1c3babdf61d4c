#include "sim/quotes/quote_wire.h"

#include <algorithm>
#include <utility>

namespace xtp::sim {

int64_t QuoteWire::FreeAt(const QuoteSession& to) const { return std::max(to.line.free_at, to.line.busy_until.load()); }

bool QuoteWire::IsFree(const QuoteSession& to) const {
  const QuoteFaults& faults = setup_.faults;
  return to.line.waiting.empty() && !faults.frozen && faults.delay_ms == 0 && faults.callback_ms == 0 && FreeAt(to) <= setup_.now();
}

void QuoteWire::Send(const QuoteSessionPtr& to, QuoteMessage message, int64_t extra_delay) {
  if (!to->open) return;
  const QuoteFaults& faults = setup_.faults;
  const int64_t now = setup_.now();
  int64_t due = now + faults.delay_ms + extra_delay;
  // A stream keeps its order, also while the delay becomes shorter.
  if (message.channel == Channel::kTcp) due = to->line.last_due = std::max(due, to->line.last_due);
  const bool at_once = due <= now && to->line.waiting.empty() && !faults.frozen && FreeAt(*to) <= now;
  if (at_once && to->line.in_flight == 0) {
    Hand(to, std::move(message));
  } else {
    Wait(to, std::move(message), due);
  }
}

void QuoteWire::Wait(const QuoteSessionPtr& to, QuoteMessage message, int64_t due) {
  QuoteLine& line = to->line;
  const auto limit = static_cast<size_t>(setup_.faults.buffer_bytes);
  if (limit > 0 && line.bytes + line.in_flight + message.bytes > limit) {
    if (message.channel == Channel::kTcp) {
      on_overflow(to);
    } else if (message.packet > 0) {
      to->gap.Add(message.packet);
    }
    return;
  }
  line.bytes += message.bytes;
  line.waiting.emplace(due, std::move(message));
  Look(to);
}

void QuoteWire::Look(const QuoteSessionPtr& to) {
  if (setup_.faults.frozen) return;
  QuoteLine& line = to->line;
  const int64_t now = setup_.now();
  // Where callbacks are timed, the next one waits until it is known how long the one before took.
  while (!line.waiting.empty() && line.waiting.begin()->first <= now && FreeAt(*to) <= now && line.handed == 0) {
    QuoteMessage message = std::move(line.waiting.begin()->second);
    line.waiting.erase(line.waiting.begin());
    line.bytes -= message.bytes;
    Hand(to, std::move(message));
  }
  PlanLook(to);
}

void QuoteWire::PlanLook(const QuoteSessionPtr& to) {
  QuoteLine& line = to->line;
  if (line.waiting.empty()) return;
  const int64_t time = std::max(line.waiting.begin()->first, FreeAt(*to));
  if (line.next_look != 0 && line.next_look <= time) return;
  line.next_look = time;
  setup_.agenda.At(time, [this, to, time] {
    if (to->line.next_look == time) to->line.next_look = 0;
    Look(to);
  });
}

void QuoteWire::Hand(const QuoteSessionPtr& to, QuoteMessage message) {
  QuoteLine& line = to->line;
  const int64_t now = setup_.now();
  if (setup_.faults.callback_ms > 0) line.free_at = now + setup_.faults.callback_ms;
  const bool udp = message.channel == Channel::kUdp;
  CallbackThread& thread = udp ? setup_.udp : setup_.tcp;
  const double pace = Charges();
  if (pace == 0) {
    thread.Post(std::move(message.job));
    return;
  }
  line.in_flight += message.bytes;
  if (!udp) line.handed++;
  thread.Post([to, udp, now, pace, bytes = message.bytes, job = std::move(message.job)] {
    const auto begun = std::chrono::steady_clock::now();
    job();
    to->line.in_flight -= bytes;
    if (udp) return;
    Charge(*to, now, pace, std::chrono::steady_clock::now() - begun);
    to->line.handed--;
  });
}

void QuoteWire::Charge(QuoteSession& to, int64_t since, double pace, std::chrono::steady_clock::duration taken) {
  const double ms = std::chrono::duration<double, std::milli>(taken).count() * pace;
  if (ms >= 1) to.line.busy_until = since + static_cast<int64_t>(ms);
}

}  // namespace xtp::sim
