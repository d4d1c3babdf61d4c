#include "sim_control.h"

#include <string>

#include "addon/sdk_library.h"
#include "sim/control.h"

namespace xtp::addon {
namespace {

constexpr uint32_t kControlVersion = 1;

void ThrowLastError(Napi::Env env, const XtpSimControl* control) {
  Napi::Error error = Napi::Error::New(env, control->last_error());
  error.Set("code", Napi::String::New(env, "SIM"));
  error.ThrowAsJavaScriptException();
}

/// Plays a part of the feed away from the thread of JavaScript, which must be free to read what it causes.
class Advance : public Napi::AsyncWorker {
 public:
  Advance(Napi::Env env, const XtpSimControl* control, int64_t until_ms, int64_t max_records)
      : Napi::AsyncWorker(env, "xtp-rx:advance"),
        deferred_(Napi::Promise::Deferred::New(env)),
        control_(control),
        until_ms_(until_ms),
        max_records_(max_records) {}
  Napi::Promise promise() const { return deferred_.Promise(); }

 protected:
  void Execute() override {
    played_ = control_->advance(until_ms_, max_records_);
    if (played_ < 0) SetError(control_->last_error());
  }
  void OnOK() override { deferred_.Resolve(Napi::Number::New(Env(), static_cast<double>(played_))); }
  void OnError(const Napi::Error& error) override { deferred_.Reject(error.Value()); }

 private:
  Napi::Promise::Deferred deferred_;
  const XtpSimControl* const control_;
  const int64_t until_ms_, max_records_;
  int64_t played_ = 0;
};

}  // namespace

Napi::Value OpenSimControl(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const XtpSimControl* control = nullptr;
  try {
    const std::string library = info[0].As<Napi::String>().Utf8Value();
    control = reinterpret_cast<XtpSimControlFunction>(OpenSymbol(library, "xtp_sim_control"))();
  } catch (const SdkError& error) {
    Napi::Error thrown = Napi::Error::New(env, error.message);
    thrown.Set("code", Napi::String::New(env, error.code));
    thrown.ThrowAsJavaScriptException();
    return env.Undefined();
  }
  if (!control || control->version != kControlVersion) {
    Napi::Error error = Napi::Error::New(env, "another version of the simulated counter");
    error.Set("code", Napi::String::New(env, "SDK_VERSION"));
    error.ThrowAsJavaScriptException();
    return env.Undefined();
  }

  Napi::Object object = Napi::Object::New(env);
  const auto define = [&](const char* name, auto function) { object.Set(name, Napi::Function::New(env, function, name)); };
  define("set", [control](const Napi::CallbackInfo& call) {
    const std::string key = call[0].As<Napi::String>(), value = call[1].As<Napi::String>();
    if (control->set(key.c_str(), value.c_str()) != 0) ThrowLastError(call.Env(), control);
  });
  define("loadFeed", [control](const Napi::CallbackInfo& call) {
    const std::string path = call[0].As<Napi::String>();
    if (control->load_feed(path.c_str()) != 0) ThrowLastError(call.Env(), control);
  });
  define("start", [control](const Napi::CallbackInfo& call) {
    if (control->start(call[0].As<Napi::Number>().DoubleValue()) != 0) ThrowLastError(call.Env(), control);
  });
  define("pause", [control](const Napi::CallbackInfo& call) {
    if (control->pause() != 0) ThrowLastError(call.Env(), control);
  });
  define("reset", [control](const Napi::CallbackInfo& call) {
    if (control->reset() != 0) ThrowLastError(call.Env(), control);
  });
  define("advance", [control](const Napi::CallbackInfo& call) -> Napi::Value {
    auto* worker = new Advance(call.Env(), control, call[0].As<Napi::Number>().Int64Value(), call[1].As<Napi::Number>().Int64Value());
    worker->Queue();
    return worker->promise();
  });
  define("status", [control](const Napi::CallbackInfo& call) -> Napi::Value {
    XtpSimStatus status{};
    control->status(&status);
    Napi::Object out = Napi::Object::New(call.Env());
    out.Set("nowMs", Napi::Number::New(call.Env(), static_cast<double>(status.now_ms)));
    out.Set("played", Napi::Number::New(call.Env(), static_cast<double>(status.played)));
    out.Set("records", Napi::Number::New(call.Env(), static_cast<double>(status.records)));
    out.Set("quotesSent", Napi::Number::New(call.Env(), static_cast<double>(status.quotes_sent)));
    out.Set("traderSent", Napi::Number::New(call.Env(), static_cast<double>(status.trader_sent)));
    out.Set("playing", Napi::Boolean::New(call.Env(), status.playing != 0));
    out.Set("finished", Napi::Boolean::New(call.Env(), status.finished != 0));
    return out;
  });
  return object;
}

}  // namespace xtp::addon
