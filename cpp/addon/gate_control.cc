#include "gate_control.h"

#include <cmath>
#include <exception>
#include <string>

#include "addon/process_gate.h"

namespace xtp::addon {
namespace {

using core::HardLimits;
using core::Limit;

// A change is an array with a number for each limit, at the limit's own place. NaN: it stays as it is; infinity: there is none.

Napi::Array ArrayOf(Napi::Env env, std::initializer_list<double> values) {
  Napi::Array array = Napi::Array::New(env, values.size());
  uint32_t i = 0;
  for (const double value : values) array[i++] = Napi::Number::New(env, value);
  return array;
}

std::optional<double> At(const Napi::Array& change, Limit limit) {
  const double value = change.Get(static_cast<uint32_t>(limit)).ToNumber().DoubleValue();
  return std::isnan(value) ? std::nullopt : std::optional(value);
}

/// What is too large for T stands for none, as infinity does; nothing is below 0.
template <typename T>
std::optional<T> WholeAt(const Napi::Array& change, Limit limit) {
  const auto value = At(change, limit);
  if (!value) return std::nullopt;
  constexpr T kNone = std::numeric_limits<T>::max();
  if (*value >= static_cast<double>(kNone)) return kNone;
  return *value > 0 ? static_cast<T>(*value) : T{0};
}

std::optional<bool> FlagAt(const Napi::Array& change, Limit limit) {
  const auto value = At(change, limit);
  return value ? std::optional(*value != 0) : std::nullopt;
}

core::LimitChange ChangeOf(const Napi::Value& value) {
  const auto change = value.As<Napi::Array>();
  return {At(change, Limit::kMaxValue),
          WholeAt<int64_t>(change, Limit::kMaxQuantity),
          WholeAt<uint32_t>(change, Limit::kOrdersPerSecond),
          WholeAt<uint64_t>(change, Limit::kSides),
          FlagAt(change, Limit::kUnpriced),
          FlagAt(change, Limit::kAlgo)};
}

/// What is not limited is infinity.
template <typename T>
double NumberOf(T limit, T none) {
  return limit == none ? std::numeric_limits<double>::infinity() : static_cast<double>(limit);
}

Napi::Value Limits(const Napi::CallbackInfo& info) {
  const HardLimits none, now = ProcessGate().limits();
  return ArrayOf(info.Env(),
                 {now.max_value, NumberOf(now.max_quantity, none.max_quantity), NumberOf(now.orders_per_second, none.orders_per_second),
                  NumberOf(now.sides, none.sides), now.unpriced ? 1.0 : 0.0, now.algo ? 1.0 : 0.0});
}

/// Failures throw with code GATE.
template <typename Run>
Napi::Value Guarded(Napi::Env env, Run run) {
  try {
    return run();
  } catch (const std::exception& failure) {
    Napi::Error error = Napi::Error::New(env, failure.what());
    error.Set("code", Napi::String::New(env, "GATE"));
    error.ThrowAsJavaScriptException();
    return env.Undefined();
  }
}

/// (change) -> undefined, or what would become looser: [limit, allowed, asked]
Napi::Value Tighten(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  return Guarded(env, [&]() -> Napi::Value {
    const auto stop = ProcessGate().Tighten(ChangeOf(info[0]));
    if (!stop) return env.Undefined();
    return ArrayOf(env, {static_cast<double>(stop->limit), stop->allowed, stop->value});
  });
}

/// (change, secret) -> whether it was the secret
Napi::Value Loosen(const Napi::CallbackInfo& info) {
  return Guarded(info.Env(), [&]() -> Napi::Value {
    return Napi::Boolean::New(info.Env(), ProcessGate().Loosen(ChangeOf(info[0]), info[1].As<Napi::String>()));
  });
}

Napi::Value Revive(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), ProcessGate().Revive(info[0].As<Napi::String>()));
}

void Kill(const Napi::CallbackInfo&) { ProcessGate().Kill(); }

Napi::Value IsKilled(const Napi::CallbackInfo& info) { return Napi::Boolean::New(info.Env(), ProcessGate().IsKilled()); }

Napi::Value TellSecret(const Napi::CallbackInfo& info) {
  return Guarded(info.Env(), [&]() -> Napi::Value { return Napi::String::New(info.Env(), ProcessGate().TellSecret()); });
}

}  // namespace

Napi::Object GateControl(Napi::Env env) {
  Napi::Object object = Napi::Object::New(env);
  const auto define = [&](const char* name, auto function) { object.Set(name, Napi::Function::New(env, function, name)); };
  define("limits", Limits);
  define("tighten", Tighten);
  define("loosen", Loosen);
  define("kill", Kill);
  define("revive", Revive);
  define("isKilled", IsKilled);
  define("tellSecret", TellSecret);
  return object;
}

}  // namespace xtp::addon
