// Orders as a plain binding sends them, and the time of the SDK alone below it.
#include "naive_orders.h"

#include <chrono>
#include <cstring>
#include <string>

#include "abi/generated/api.h"
#include "addon/sdk_library.h"

namespace {

XTP::API::TraderApi* api = nullptr;
int64_t (*order_entered_ns)() = nullptr;

/// (library)
void OpenOrders(const Napi::CallbackInfo& info) {
  const std::string library = info[0].As<Napi::String>();
  api = reinterpret_cast<xtp::abi::CreateTraderApi>(xtp::addon::OpenSymbol(library, xtp::abi::kTraderLibrary.factory))(1, "", {});
  order_entered_ns = reinterpret_cast<int64_t (*)()>(xtp::addon::OpenSymbol(library, "xtp_bench_order_entered_ns"));
}

void CloseOrders(const Napi::CallbackInfo&) { api->Release(); }

/// (order, sessionId) -> its id: every field is a property that is looked up by name.
Napi::Value InsertOrder(const Napi::CallbackInfo& info) {
  const auto order = info[0].As<Napi::Object>();
  bool lossless;
  XTPOrderInsertInfo out{};
  out.order_xtp_id = order.Get("orderXtpId").As<Napi::BigInt>().Uint64Value(&lossless);
  out.order_client_id = order.Get("orderClientId").As<Napi::Number>().Uint32Value();
  const std::string ticker = order.Get("ticker").As<Napi::String>();
  std::strncpy(out.ticker, ticker.c_str(), sizeof out.ticker);
  out.market = static_cast<XTP_MARKET_TYPE>(order.Get("market").As<Napi::Number>().Int32Value());
  out.price = order.Get("price").As<Napi::Number>().DoubleValue();
  out.stop_price = order.Get("stopPrice").As<Napi::Number>().DoubleValue();
  out.quantity = order.Get("quantity").As<Napi::Number>().Int64Value();
  out.price_type = static_cast<XTP_PRICE_TYPE>(order.Get("priceType").As<Napi::Number>().Int32Value());
  out.side = static_cast<XTP_SIDE_TYPE>(order.Get("side").As<Napi::Number>().Uint32Value());
  out.position_effect = static_cast<XTP_POSITION_EFFECT_TYPE>(order.Get("positionEffect").As<Napi::Number>().Uint32Value());
  out.business_type = static_cast<XTP_BUSINESS_TYPE>(order.Get("businessType").As<Napi::Number>().Int32Value());
  const uint64_t session = info[1].As<Napi::BigInt>().Uint64Value(&lossless);
  return Napi::BigInt::New(info.Env(), api->InsertOrder(&out, session));
}

/// (calls) -> nanoseconds of that many InsertOrder, from C++.
Napi::Value SdkOrders(const Napi::CallbackInfo& info) {
  const uint32_t calls = info[0].As<Napi::Number>().Uint32Value();
  XTPOrderInsertInfo order{};
  const auto before = std::chrono::steady_clock::now();
  for (uint32_t i = 0; i < calls; i++) api->InsertOrder(&order, 1);
  const auto taken = std::chrono::steady_clock::now() - before;
  return Napi::Number::New(info.Env(), static_cast<double>(std::chrono::nanoseconds(taken).count()));
}

/// When the SDK's InsertOrder was entered last.
Napi::Value OrderEnteredNs(const Napi::CallbackInfo& info) {
  return Napi::Number::New(info.Env(), static_cast<double>(order_entered_ns()));
}

}  // namespace

void DefineNaiveOrders(Napi::Env env, Napi::Object exports) {
  exports.Set("openOrders", Napi::Function::New(env, OpenOrders));
  exports.Set("closeOrders", Napi::Function::New(env, CloseOrders));
  exports.Set("naiveInsertOrder", Napi::Function::New(env, InsertOrder));
  exports.Set("sdkOrders", Napi::Function::New(env, SdkOrders));
  exports.Set("orderEnteredNs", Napi::Function::New(env, OrderEnteredNs));
}
