#pragma once
#include <atomic>
#include <cstring>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

#include "test/double/control.h"

namespace xtp::sdk_double {

/// Every call that came, and what each method is to answer.
class Recorder {
 public:
  /// `version_slot` is of GetApiVersion: whoever opens the library asks it first.
  explicit Recorder(uint32_t version_slot, const char* version) : version_slot_(version_slot), version_(version) { ResetAnswers(); }

  void Record(uint32_t slot, Arguments arguments) { (void)Answered(slot, std::move(arguments)); }

  template <typename T>
  T Returned(uint32_t slot, Arguments arguments) {
    const uint64_t word = Answered(slot, std::move(arguments)).result;
    T result;
    std::memcpy(&result, &word, sizeof result);
    return result;
  }

  /// Stands until the answer is changed.
  const char* ReturnedText(uint32_t slot, Arguments arguments) { return Answered(slot, std::move(arguments)).text.c_str(); }

  /// Of this thread, as the SDK keeps it.
  XTPRI* LastError(uint32_t slot) {
    std::lock_guard<std::mutex> lock(mutex_);
    calls_.push_back({slot, ThisThread(), {}});
    return &ErrorOfThisThread();
  }

  void SetAnswer(uint32_t slot, Answer answer) {
    std::lock_guard<std::mutex> lock(mutex_);
    answers_[slot] = std::move(answer);
  }

  void ResetAnswers() {
    std::lock_guard<std::mutex> lock(mutex_);
    answers_.clear();
    answers_[version_slot_].text = version_;
  }

  std::vector<Call> TakeCalls() {
    std::lock_guard<std::mutex> lock(mutex_);
    return std::exchange(calls_, {});
  }

 private:
  const Answer& Answered(uint32_t slot, Arguments arguments) {
    std::lock_guard<std::mutex> lock(mutex_);
    calls_.push_back({slot, ThisThread(), std::move(arguments)});
    const Answer& answer = answers_[slot];
    if (answer.error.error_id != 0) ErrorOfThisThread() = answer.error;
    return answer;
  }

  static uint32_t ThisThread() {
    static std::atomic<uint32_t> threads{0};
    thread_local const uint32_t number = ++threads;
    return number;
  }

  static XTPRI& ErrorOfThisThread() {
    thread_local XTPRI error{};
    return error;
  }

  const uint32_t version_slot_;
  const char* const version_;
  std::mutex mutex_;
  std::map<uint32_t, Answer> answers_;
  std::vector<Call> calls_;
};

}  // namespace xtp::sdk_double
