#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "abi/generated/types.h"
#include "test/double/arguments.h"

namespace xtp::sdk_double {

/// A call as it arrived.
struct Call {
  uint32_t slot;
  uint32_t thread;  // a number of its own for each thread
  Arguments arguments;
};

/// What a method answers.
struct Answer {
  uint64_t result = 0;
  std::string text;
  XTPRI error{};  // the last error of the thread that calls
};

/// What a test asks of one library of the double. Test and library are of one build, so C++ may pass between them.
class Control {
 public:
  virtual void SetAnswer(uint32_t slot, Answer answer) = 0;
  /// All answers as they were at first.
  virtual void ResetAnswers() = 0;
  /// The calls since it was asked last, in order.
  virtual std::vector<Call> TakeCalls() = 0;
  /// Calls the Spi on the library's own thread; returns at once. False: there is no such callback, or no Spi to call.
  virtual bool CallBack(uint32_t slot, Arguments arguments) = 0;

 protected:
  ~Control() = default;
};

constexpr const char* kControlFunction = "xtp_sdk_double";
using ControlFunction = Control* (*)();

}  // namespace xtp::sdk_double
