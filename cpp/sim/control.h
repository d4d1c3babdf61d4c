#pragma once
#include <cstdint>

/// How a test or a program drives the simulated counter: a table of C functions that both libraries export as `xtp_sim_control`.
/// Every function may be called from any thread. What returns int gives 0, or -1 with a text in last_error().
extern "C" {

struct XtpSimStatus {
  int64_t now_ms;        // simulated time, milliseconds since 1970 UTC; 0 before the first record
  uint64_t played;       // records of the feed that were played
  uint64_t records;      // records in the feed
  uint64_t quotes_sent;  // market data callbacks made
  uint64_t trader_sent;  // trader callbacks made
  int32_t playing;       // the feed runs by itself
  int32_t finished;      // the feed is at its end
};

struct XtpSimControl {
  uint32_t version;  // of this table: 1
  /// Sets an option by name (docs/simulator.md lists them).
  int (*set)(const char* key, const char* value);
  /// Takes another day: a feed file (UTF-8 path), or the embedded sample day for NULL or "". The clock goes back to its start.
  int (*load_feed)(const char* path);
  /// Plays by itself: 1 in real time, N times faster, 0 as fast as callbacks return.
  int (*start)(double speed);
  int (*pause)();
  /// Plays at most `max_records` more records and none after `until_ms` (simulated time); returns how many, -1 on an error. It comes back
  /// when every callback that they cause has returned, so a test knows that nothing is under way.
  int64_t (*advance)(int64_t until_ms, int64_t max_records);
  void (*status)(XtpSimStatus* out);
  /// Forgets orders, accounts, options and the place in the feed. Sessions must be closed before.
  int (*reset)();
  const char* (*last_error)();
};

/// The type of the exported function.
typedef const XtpSimControl* (*XtpSimControlFunction)();
}
