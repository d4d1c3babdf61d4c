#include <napi.h>

#include "addon/api_object.h"
#include "addon/gate_control.h"
#include "addon/generated/version.h"
#include "addon/sim_control.h"

#ifdef _WIN32
#include <windows.h>
#endif

namespace {

/// SDK threads run code of this module until the process ends, even when the worker that loaded it is gone: it is never unloaded. (On Linux
/// the linker flag -z nodelete says so.)
void StayLoaded() {
#ifdef _WIN32
  HMODULE module;
  GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_PIN, reinterpret_cast<LPCWSTR>(&StayLoaded),
                     &module);
#endif
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  StayLoaded();
  exports.Set("QuoteApi", xtp::addon::ApiObject<xtp::addon::QuoteTraits>::Define(env));
  exports.Set("TraderApi", xtp::addon::ApiObject<xtp::addon::TraderTraits>::Define(env));
  exports.Set("orderGate", xtp::addon::GateControl(env));
  exports.Set("version", Napi::String::New(env, xtp::addon::kVersion));
  exports.Set("openSimControl", Napi::Function::New(env, xtp::addon::OpenSimControl, "openSimControl"));
  return exports;
}

}  // namespace

NODE_API_MODULE(NODE_GYP_MODULE_NAME, Init)
