#pragma once
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <map>

#include "sim/base/callback_thread.h"

namespace xtp::sim {

/// By what a callback comes to the client. Each has a thread.
enum class Channel { kTcp, kUdp };

/// Callbacks that are made one behind the other.
struct QuoteMessage {
  Channel channel;
  size_t bytes;
  CallbackThread::Job job;
  int packet = 0;  // of ticks, by UDP
};

/// What is on its way to one session and held up.
struct QuoteLine {
  std::multimap<int64_t, QuoteMessage> waiting;  // by the time when it may go on
  size_t bytes = 0;
  int64_t last_due = 0;
  int64_t next_look = 0;  // when somebody will look after it; 0: nobody
  int64_t free_at = 0;    // the client is in a callback until then
  // Written on the callback threads.
  std::atomic<int64_t> busy_until{0};  // the same, measured
  std::atomic<size_t> in_flight{0};    // bytes that were handed to a thread
  std::atomic<int> handed{0};          // callbacks that were handed to the thread of the connection

  void Clear() {
    waiting.clear();
    bytes = 0;
  }
};

/// Packets that did not come and that the client was not told of yet.
struct PacketGap {
  int first = 0;  // 0: none
  int last = 0;

  void Add(int packet) {
    if (first == 0) first = packet;
    last = packet;
  }
};

}  // namespace xtp::sim
