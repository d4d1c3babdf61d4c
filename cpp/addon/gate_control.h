#pragma once
#include <napi.h>

namespace xtp::addon {

/// The functions that set the process's order gate (lib/native/native.ts, NativeOrderGate).
Napi::Object GateControl(Napi::Env env);

}  // namespace xtp::addon
