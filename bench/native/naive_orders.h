#pragma once
#include <napi.h>

/// Adds openOrders, closeOrders, naiveInsertOrder and sdkOrders.
void DefineNaiveOrders(Napi::Env env, Napi::Object exports);
