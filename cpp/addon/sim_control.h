#pragma once
#include <napi.h>

namespace xtp::addon {

/// (library) -> an object with the functions of the simulated counter's control table (sim/control.h); lib/native/native.ts documents it.
Napi::Value OpenSimControl(const Napi::CallbackInfo& info);

}  // namespace xtp::addon
