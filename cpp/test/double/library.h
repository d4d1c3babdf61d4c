#pragma once
#include <utility>

#include "abi/generated/api.h"
#include "test/double/recorder.h"
#include "test/double/spi_thread.h"

#ifdef _WIN32
#define XTP_DOUBLE_EXPORT __declspec(dllexport)
#else
#define XTP_DOUBLE_EXPORT __attribute__((visibility("default")))
#endif

namespace xtp::sdk_double {

/// One library of the double: its api objects record into it, tests control it.
template <typename Double>
class Library final : public Control {
 public:
  /// Never taken down: its thread lives as long as the process.
  static Library& Get() {
    static Library& library = *new Library();
    return library;
  }

  typename Double::Api* NewApi() { return new Double(recorder_, spi_); }

  void SetAnswer(uint32_t slot, Answer answer) override { recorder_.SetAnswer(slot, std::move(answer)); }
  void ResetAnswers() override { recorder_.ResetAnswers(); }
  std::vector<Call> TakeCalls() override { return recorder_.TakeCalls(); }
  bool CallBack(uint32_t slot, Arguments arguments) override {
    return slot < Double::kCallbackCount && spi_.CallBack(Double::kCallbacks[slot], std::move(arguments));
  }

 private:
  Recorder recorder_{Double::kVersionSlot, abi::kApiVersion};
  SpiThread<typename Double::Spi> spi_;
};

}  // namespace xtp::sdk_double

extern "C" XTP_DOUBLE_EXPORT xtp::sdk_double::Control* xtp_sdk_double();
