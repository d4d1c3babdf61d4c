#pragma once
#include <node_api.h>

#include <mutex>

namespace xtp::addon {

/// The one way from native threads to JavaScript: calls a function there, with nothing. Behind a gate, because Node forbids every
/// use of a thread-safe function once its environment goes away, and SDK threads do not know when that is.
class Waker {
 public:
  /// `on_wake` is called on the environment's thread for each Wake, until Close.
  Waker(napi_env env, napi_value on_wake);
  Waker(const Waker&) = delete;
  Waker& operator=(const Waker&) = delete;

  /// Any thread.
  void Wake();

  // The environment's thread.

  /// While held, the event loop stays alive. Not held at first.
  void Hold(bool hold);
  /// No call reaches JavaScript any more. Safe to repeat.
  void Close();

 private:
  static void CallJs(napi_env env, napi_value on_wake, void* context, void* data);

  std::mutex gate_;
  napi_threadsafe_function function_ = nullptr;  // guarded by gate_; nullptr once closed
  napi_env env_ = nullptr;
};

}  // namespace xtp::addon
