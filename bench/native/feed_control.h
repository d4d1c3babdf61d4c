#pragma once
#include <cstdint>

/// What the benchmark asks of the feed (bench/native/quote_sdk.cc).
extern "C" {

struct BenchFeedPlan {
  int32_t ticks;                   // 0: snapshots, 1: ticks
  uint32_t instruments;            // how many take turns
  uint64_t events;                 // how many in all
  double per_second;               // bursts a second; 0: as fast as the window allows
  uint32_t burst;                  // events at once
  uint32_t window;                 // at full speed: events sent but not yet acknowledged, at most
  uint32_t replies_every;          // a reply, which must not be lost, after so many events; 0: none
  volatile int32_t* acknowledged;  // written by the reader
};

struct BenchFeedControl {
  /// Sends on a thread of its own; returns at once.
  void (*start)(const BenchFeedPlan* plan);
  /// Waits for the end; fills in how long each call of the Spi took, nanoseconds.
  uint64_t (*finish)(uint32_t* held_ns, uint64_t room);
};

typedef const BenchFeedControl* (*BenchFeedControlFunction)();
}
