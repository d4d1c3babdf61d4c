#include "sim/control.h"

#include <string>

#include "sim/base/text.h"
#include "sim/control_table.h"
#include "sim/exchange.h"

namespace xtp::sim {

namespace {

struct LastFailure {
  char text[1024];
};

LastFailure& ThreadsLastFailure() {
  thread_local LastFailure last{};
  return last;
}

/// Keeps the text of a failure for last_error().
template <typename Result>
Result Report(Result result, bool failed, const std::string& error) {
  if (failed) SetText(ThreadsLastFailure().text, error);
  return result;
}

int Report(bool ok, const std::string& error) { return Report(ok ? 0 : -1, !ok, error); }

int Set(const char* key, const char* value) {
  std::string error = "the key is missing";
  return Report(key && Exchange::Instance().Set(key, value ? value : "", error), error);
}

int LoadFeed(const char* path) {
  std::string error;
  return Report(Exchange::Instance().LoadFeed(path ? path : "", error), error);
}

int Start(double speed) {
  std::string error;
  return Report(Exchange::Instance().Start(speed, error), error);
}

int Pause() {
  Exchange::Instance().Pause();
  return 0;
}

int64_t Advance(int64_t until_ms, int64_t max_records) {
  std::string error;
  const int64_t played = Exchange::Instance().Advance(until_ms, max_records, error);
  return Report(played, played < 0, error);
}

void Status(XtpSimStatus* out) {
  if (out) *out = Exchange::Instance().Status();
}

int Reset() {
  std::string error;
  return Report(Exchange::Instance().Reset(error), error);
}

const char* LastError() { return ThreadsLastFailure().text; }

}  // namespace

const XtpSimControl* ControlTable() {
  static constexpr XtpSimControl kTable = {1, Set, LoadFeed, Start, Pause, Advance, Status, Reset, LastError};
  return &kTable;
}

}  // namespace xtp::sim
