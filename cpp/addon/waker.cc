#include "waker.h"

namespace xtp::addon {

Waker::Waker(napi_env env, napi_value on_wake) {
  napi_value name;
  napi_create_string_utf8(env, "xtp-rx", NAPI_AUTO_LENGTH, &name);
  const napi_status status =
      napi_create_threadsafe_function(env, on_wake, nullptr, name, 0, 1, nullptr, nullptr, nullptr, CallJs, &function_);
  if (status == napi_ok) napi_unref_threadsafe_function(env, function_);
  env_ = env;
}

void Waker::CallJs(napi_env env, napi_value on_wake, void*, void*) {
  if (!env) return;  // the environment is going away
  napi_value global;
  // Every call can fail while a worker is terminated; there is nobody left to tell.
  if (napi_get_global(env, &global) == napi_ok) napi_call_function(env, global, on_wake, 0, nullptr, nullptr);
}

void Waker::Wake() {
  std::lock_guard<std::mutex> lock(gate_);
  if (function_) napi_call_threadsafe_function(function_, nullptr, napi_tsfn_nonblocking);
}

void Waker::Hold(bool hold) {
  std::lock_guard<std::mutex> lock(gate_);
  if (!function_) return;
  if (hold) {
    napi_ref_threadsafe_function(env_, function_);
  } else {
    napi_unref_threadsafe_function(env_, function_);
  }
}

void Waker::Close() {
  std::lock_guard<std::mutex> lock(gate_);
  if (!function_) return;
  napi_release_threadsafe_function(function_, napi_tsfn_abort);
  function_ = nullptr;
}

}  // namespace xtp::addon
