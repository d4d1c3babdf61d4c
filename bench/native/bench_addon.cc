// The benchmark's own addon: control of the feed, the naive binding that ours is compared with, and the floor below both.
#include <napi.h>

#include <chrono>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include "abi/generated/api.h"
#include "addon/sdk_library.h"
#include "feed_control.h"
#include "naive_orders.h"

namespace {

int64_t NowNs() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

const BenchFeedControl* Control(const std::string& library) {
  return reinterpret_cast<BenchFeedControlFunction>(xtp::addon::OpenSymbol(library, "bench_feed_control"))();
}

/// (library, ticks, instruments, events, perSecond, burst, window, repliesEvery, acknowledged: Int32Array on shared memory)
void StartFeed(const Napi::CallbackInfo& info) {
  auto acknowledged = info[8].As<Napi::Int32Array>();
  const BenchFeedPlan plan{
      info[1].As<Napi::Boolean>().Value() ? 1 : 0,
      info[2].As<Napi::Number>().Uint32Value(),
      static_cast<uint64_t>(info[3].As<Napi::Number>().Int64Value()),
      info[4].As<Napi::Number>().DoubleValue(),
      info[5].As<Napi::Number>().Uint32Value(),
      info[6].As<Napi::Number>().Uint32Value(),
      info[7].As<Napi::Number>().Uint32Value(),
      acknowledged.Data(),
  };
  Control(info[0].As<Napi::String>())->start(&plan);
}

/// (library, room) -> nanoseconds of each measured call
Napi::Value FinishFeed(const Napi::CallbackInfo& info) {
  const uint32_t room = info[1].As<Napi::Number>().Uint32Value();
  std::vector<uint32_t> held(room);
  const uint64_t count = Control(info[0].As<Napi::String>())->finish(held.data(), room);
  auto out = Napi::Uint32Array::New(info.Env(), count);
  std::memcpy(out.Data(), held.data(), count * sizeof(uint32_t));
  return out;
}

/// What a first binding looks like, and what its neighbours do: one thread-safe call for each event, one complete object built in C++, a
/// Set for each field, a BigInt for each 64-bit integer.
class NaiveSpi final : public XTP::API::QuoteSpi {
 public:
  explicit NaiveSpi(Napi::ThreadSafeFunction function) : function_(std::move(function)) {}

  void OnDepthMarketData(XTPMD* md, int64_t*, int32_t, int32_t, int64_t*, int32_t, int32_t) override {
    struct Event {
      XTPMD md;
      int64_t received_ns;
    };
    auto* event = new Event{*md, NowNs()};
    function_.NonBlockingCall(event, [](Napi::Env env, Napi::Function callback, Event* event) {
      callback.Call({ToObject(env, event->md, event->received_ns)});
      delete event;
    });
  }

  void OnTickByTick(XTPTBT* tick) override {
    struct Event {
      XTPTBT tick;
      int64_t received_ns;
    };
    auto* event = new Event{*tick, NowNs()};
    function_.NonBlockingCall(event, [](Napi::Env env, Napi::Function callback, Event* event) {
      callback.Call({ToObject(env, event->tick, event->received_ns)});
      delete event;
    });
  }

 private:
  static std::string SymbolOf(const char* ticker, XTP_EXCHANGE_TYPE exchange) {
    return std::string(ticker) + (exchange == XTP_EXCHANGE_SH ? ".SH" : ".SZ");
  }

  static std::string Text(const char* text, size_t room) { return std::string(text, strnlen(text, room)); }

  template <typename T>
  static Napi::Array Levels(Napi::Env env, const T* values) {
    Napi::Array array = Napi::Array::New(env, 10);
    for (uint32_t i = 0; i < 10; i++) {
      if constexpr (std::is_integral_v<T>) {
        array[i] = Napi::BigInt::New(env, values[i]);
      } else {
        array[i] = Napi::Number::New(env, values[i]);
      }
    }
    return array;
  }

  /// Every field, as a first binding does it: the user might want any.
  static Napi::Object ToObject(Napi::Env env, const XTPMD& md, int64_t received_ns) {
    Napi::Object object = Napi::Object::New(env);
    object.Set("symbol", Napi::String::New(env, SymbolOf(md.ticker, md.exchange_id)));
    object.Set("receivedNs", Napi::Number::New(env, static_cast<double>(received_ns)));
    object.Set("exchange", Napi::Number::New(env, md.exchange_id));
    object.Set("ticker", Napi::String::New(env, Text(md.ticker, sizeof md.ticker)));
    object.Set("lastPrice", Napi::Number::New(env, md.last_price));
    object.Set("preClosePrice", Napi::Number::New(env, md.pre_close_price));
    object.Set("openPrice", Napi::Number::New(env, md.open_price));
    object.Set("highPrice", Napi::Number::New(env, md.high_price));
    object.Set("lowPrice", Napi::Number::New(env, md.low_price));
    object.Set("closePrice", Napi::Number::New(env, md.close_price));
    object.Set("preTotalLongPosition", Napi::BigInt::New(env, md.pre_total_long_positon));
    object.Set("totalLongPosition", Napi::BigInt::New(env, md.total_long_positon));
    object.Set("preSettlementPrice", Napi::Number::New(env, md.pre_settl_price));
    object.Set("settlementPrice", Napi::Number::New(env, md.settl_price));
    object.Set("upperLimitPrice", Napi::Number::New(env, md.upper_limit_price));
    object.Set("lowerLimitPrice", Napi::Number::New(env, md.lower_limit_price));
    object.Set("preDelta", Napi::Number::New(env, md.pre_delta));
    object.Set("currentDelta", Napi::Number::New(env, md.curr_delta));
    object.Set("time", Napi::BigInt::New(env, md.data_time));
    object.Set("volume", Napi::BigInt::New(env, md.qty));
    object.Set("turnover", Napi::Number::New(env, md.turnover));
    object.Set("avgPrice", Napi::Number::New(env, md.avg_price));
    object.Set("bidPrices", Levels(env, md.bid));
    object.Set("askPrices", Levels(env, md.ask));
    object.Set("bidQuantities", Levels(env, md.bid_qty));
    object.Set("askQuantities", Levels(env, md.ask_qty));
    object.Set("tradesCount", Napi::BigInt::New(env, md.trades_count));
    object.Set("tickerStatus", Napi::String::New(env, Text(md.ticker_status, sizeof md.ticker_status)));
    object.Set("dataTypeV1", Napi::Number::New(env, md.data_type));
    object.Set("dataType", Napi::Number::New(env, md.data_type_v2));
    Napi::Object stock = Napi::Object::New(env);
    stock.Set("totalBidQuantity", Napi::BigInt::New(env, md.stk.total_bid_qty));
    stock.Set("totalAskQuantity", Napi::BigInt::New(env, md.stk.total_ask_qty));
    stock.Set("maBidPrice", Napi::Number::New(env, md.stk.ma_bid_price));
    stock.Set("maAskPrice", Napi::Number::New(env, md.stk.ma_ask_price));
    stock.Set("maBondBidPrice", Napi::Number::New(env, md.stk.ma_bond_bid_price));
    stock.Set("maBondAskPrice", Napi::Number::New(env, md.stk.ma_bond_ask_price));
    stock.Set("yieldToMaturity", Napi::Number::New(env, md.stk.yield_to_maturity));
    stock.Set("iopv", Napi::Number::New(env, md.stk.iopv));
    stock.Set("etfBuyCount", Napi::Number::New(env, md.stk.etf_buy_count));
    stock.Set("etfSellCount", Napi::Number::New(env, md.stk.etf_sell_count));
    stock.Set("etfBuyQuantity", Napi::Number::New(env, md.stk.etf_buy_qty));
    stock.Set("etfBuyMoney", Napi::Number::New(env, md.stk.etf_buy_money));
    stock.Set("etfSellQuantity", Napi::Number::New(env, md.stk.etf_sell_qty));
    stock.Set("etfSellMoney", Napi::Number::New(env, md.stk.etf_sell_money));
    stock.Set("totalWarrantExecQuantity", Napi::Number::New(env, md.stk.total_warrant_exec_qty));
    stock.Set("warrantLowerPrice", Napi::Number::New(env, md.stk.warrant_lower_price));
    stock.Set("warrantUpperPrice", Napi::Number::New(env, md.stk.warrant_upper_price));
    stock.Set("cancelBuyCount", Napi::Number::New(env, md.stk.cancel_buy_count));
    stock.Set("cancelSellCount", Napi::Number::New(env, md.stk.cancel_sell_count));
    stock.Set("cancelBuyQuantity", Napi::Number::New(env, md.stk.cancel_buy_qty));
    stock.Set("cancelSellQuantity", Napi::Number::New(env, md.stk.cancel_sell_qty));
    stock.Set("cancelBuyMoney", Napi::Number::New(env, md.stk.cancel_buy_money));
    stock.Set("cancelSellMoney", Napi::Number::New(env, md.stk.cancel_sell_money));
    stock.Set("totalBuyCount", Napi::BigInt::New(env, md.stk.total_buy_count));
    stock.Set("totalSellCount", Napi::BigInt::New(env, md.stk.total_sell_count));
    stock.Set("durationAfterBuy", Napi::Number::New(env, md.stk.duration_after_buy));
    stock.Set("durationAfterSell", Napi::Number::New(env, md.stk.duration_after_sell));
    stock.Set("numBidOrders", Napi::Number::New(env, md.stk.num_bid_orders));
    stock.Set("numAskOrders", Napi::Number::New(env, md.stk.num_ask_orders));
    stock.Set("preIopv", Napi::Number::New(env, md.stk.pre_iopv));
    stock.Set("r1", Napi::BigInt::New(env, md.stk.r1));
    stock.Set("r2", Napi::BigInt::New(env, md.stk.r2));
    object.Set("stock", stock);
    return object;
  }

  static Napi::Object ToObject(Napi::Env env, const XTPTBT& tick, int64_t received_ns) {
    Napi::Object object = Napi::Object::New(env);
    object.Set("symbol", Napi::String::New(env, SymbolOf(tick.ticker, tick.exchange_id)));
    object.Set("receivedNs", Napi::Number::New(env, static_cast<double>(received_ns)));
    object.Set("exchange", Napi::Number::New(env, tick.exchange_id));
    object.Set("ticker", Napi::String::New(env, Text(tick.ticker, sizeof tick.ticker)));
    object.Set("sequence", Napi::BigInt::New(env, tick.seq));
    object.Set("time", Napi::BigInt::New(env, tick.data_time));
    object.Set("type", Napi::Number::New(env, tick.type));
    Napi::Object trade = Napi::Object::New(env);
    trade.Set("channelNumber", Napi::Number::New(env, tick.trade.channel_no));
    trade.Set("sequence", Napi::BigInt::New(env, tick.trade.seq));
    trade.Set("price", Napi::Number::New(env, tick.trade.price));
    trade.Set("quantity", Napi::BigInt::New(env, tick.trade.qty));
    trade.Set("money", Napi::Number::New(env, tick.trade.money));
    trade.Set("bidNumber", Napi::BigInt::New(env, tick.trade.bid_no));
    trade.Set("askNumber", Napi::BigInt::New(env, tick.trade.ask_no));
    trade.Set("tradeFlag", Napi::String::New(env, std::string(1, tick.trade.trade_flag)));
    object.Set("trade", trade);
    return object;
  }

  Napi::ThreadSafeFunction function_;
};

Napi::ThreadSafeFunction naive_function;
NaiveSpi* naive_spi = nullptr;
XTP::API::QuoteApi* naive_api = nullptr;

/// (library, onEvent)
void OpenNaive(const Napi::CallbackInfo& info) {
  const std::string library = info[0].As<Napi::String>();
  auto create = reinterpret_cast<xtp::abi::CreateQuoteApi>(xtp::addon::OpenSymbol(library, xtp::abi::kQuoteLibrary.factory));
  naive_function = Napi::ThreadSafeFunction::New(info.Env(), info[1].As<Napi::Function>(), "naive", 0, 1);
  naive_spi = new NaiveSpi(naive_function);
  naive_api = create(1, "", XTP_LOG_LEVEL_INFO);
  naive_api->RegisterSpi(naive_spi);
}

void CloseNaive(const Napi::CallbackInfo&) {
  naive_api->RegisterSpi(nullptr);
  naive_api->Release();
  naive_function.Release();
}

/// (perSecond, count, onWake): wakes the loop at a rate and passes nothing but when it did: no binding can be faster while the loop sleeps.
void BareWake(const Napi::CallbackInfo& info) {
  const double per_second = info[0].As<Napi::Number>().DoubleValue();
  const uint32_t count = info[1].As<Napi::Number>().Uint32Value();
  auto function = Napi::ThreadSafeFunction::New(info.Env(), info[2].As<Napi::Function>(), "bare wake", 0, 1);
  std::thread([function, per_second, count] {
    int64_t next = NowNs();
    for (uint32_t i = 0; i < count; i++) {
      next += static_cast<int64_t>(1e9 / per_second);
      const int64_t left = next - NowNs();
      if (left > 200'000) std::this_thread::sleep_for(std::chrono::nanoseconds(left - 100'000));
      while (NowNs() < next) {
      }
      auto* at = new int64_t(NowNs());
      function.NonBlockingCall(at, [](Napi::Env env, Napi::Function callback, int64_t* at) {
        callback.Call({Napi::Number::New(env, static_cast<double>(*at))});
        delete at;
      });
    }
    Napi::ThreadSafeFunction(function).Release();
  }).detach();
}

Napi::Object Init(Napi::Env env, Napi::Object exports) {
  exports.Set("startFeed", Napi::Function::New(env, StartFeed));
  exports.Set("finishFeed", Napi::Function::New(env, FinishFeed));
  exports.Set("openNaive", Napi::Function::New(env, OpenNaive));
  exports.Set("closeNaive", Napi::Function::New(env, CloseNaive));
  exports.Set("bareWake", Napi::Function::New(env, BareWake));
  DefineNaiveOrders(env, exports);
  return exports;
}

}  // namespace

NODE_API_MODULE(NODE_GYP_MODULE_NAME, Init)
