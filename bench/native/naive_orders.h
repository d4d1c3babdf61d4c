#pragma once
#include <napi.h>

/// Adds openOrders, closeOrders, naiveInsertOrder, sdkOrders and orderEnteredNs.
void DefineNaiveOrders(Napi::Env env, Napi::Object exports);
