// The tests' door to the double: test/support/sdk-double.ts documents what it offers.
#include <napi.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include "abi/generated/api.h"
#include "addon/sdk_library.h"
#include "test/double/control.h"

namespace {

using xtp::sdk_double::Answer;
using xtp::sdk_double::Argument;
using xtp::sdk_double::Arguments;
using xtp::sdk_double::Control;

Napi::Value ToJs(Napi::Env env, const Argument& argument) {
  if (!argument) return env.Null();
  auto bytes = Napi::Uint8Array::New(env, argument->size());
  if (!argument->empty()) std::memcpy(bytes.Data(), argument->data(), argument->size());
  return bytes;
}

Argument FromJs(const Napi::Value& value) {
  if (!value.IsTypedArray()) return std::nullopt;
  const auto bytes = value.As<Napi::Uint8Array>();
  // Of an empty array Data() may be NULL, which would mean something else.
  return bytes.ByteLength() == 0 ? Argument(std::in_place) : xtp::sdk_double::Bytes(bytes.Data(), bytes.ByteLength());
}

Answer AnswerFromJs(const Napi::CallbackInfo& call) {
  Answer answer;
  bool lossless;
  answer.result = call[1].As<Napi::BigInt>().Uint64Value(&lossless);
  answer.text = call[2].As<Napi::String>().Utf8Value();
  answer.error.error_id = call[3].As<Napi::Number>().Int32Value();
  const std::string message = call[4].As<Napi::String>().Utf8Value();
  std::memcpy(answer.error.error_msg, message.data(), std::min(message.size(), sizeof answer.error.error_msg));
  return answer;
}

Napi::Value TakeCalls(const Napi::CallbackInfo& call, Control* control) {
  const Napi::Env env = call.Env();
  Napi::Array calls = Napi::Array::New(env);
  for (const auto& recorded : control->TakeCalls()) {
    Napi::Array arguments = Napi::Array::New(env);
    for (const Argument& argument : recorded.arguments) arguments[arguments.Length()] = ToJs(env, argument);
    Napi::Object object = Napi::Object::New(env);
    object.Set("slot", recorded.slot);
    object.Set("thread", recorded.thread);
    object.Set("arguments", arguments);
    calls[calls.Length()] = object;
  }
  return calls;
}

Napi::Value CallBack(const Napi::CallbackInfo& call, Control* control) {
  const auto given = call[1].As<Napi::Array>();
  Arguments arguments;
  for (uint32_t i = 0; i < given.Length(); i++) arguments.push_back(FromJs(given[i]));
  return Napi::Boolean::New(call.Env(), control->CallBack(call[0].As<Napi::Number>().Uint32Value(), std::move(arguments)));
}

/// (library)
Napi::Value Open(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  const std::string library = info[0].As<Napi::String>();
  Control* const control =
      reinterpret_cast<xtp::sdk_double::ControlFunction>(xtp::addon::OpenSymbol(library, xtp::sdk_double::kControlFunction))();
  Napi::Object object = Napi::Object::New(env);
  const auto define = [&](const char* name, auto function) { object.Set(name, Napi::Function::New(env, function, name)); };
  define("setAnswer",
         [control](const Napi::CallbackInfo& call) { control->SetAnswer(call[0].As<Napi::Number>().Uint32Value(), AnswerFromJs(call)); });
  define("resetAnswers", [control](const Napi::CallbackInfo&) { control->ResetAnswers(); });
  define("takeCalls", [control](const Napi::CallbackInfo& call) { return TakeCalls(call, control); });
  define("callBack", [control](const Napi::CallbackInfo& call) { return CallBack(call, control); });
  return object;
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  exports.Set("open", Napi::Function::New(env, Open, "open"));
  return exports;
}

}  // namespace

NODE_API_MODULE(NODE_GYP_MODULE_NAME, Init)
