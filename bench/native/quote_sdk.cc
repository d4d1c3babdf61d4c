// An SDK that does nothing but call QuoteSpi, at a rate or as fast as its reader follows, and measures how long each call holds its thread.
#include <chrono>
#include <cstdio>
#include <cstring>
#include <thread>
#include <vector>

#include "../../bench/native/feed_control.h"
#include "sim/generated/unsupported_quote_api.h"

namespace {

using Clock = std::chrono::steady_clock;

int64_t NowNs() { return std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now().time_since_epoch()).count(); }

XTP::API::QuoteSpi* spi = nullptr;

class FeedQuoteApi final : public xtp::sim::UnsupportedQuoteApi {
 public:
  void Release() override { delete this; }
  const char* GetApiVersion() override { return xtp::abi::kApiVersion; }
  XTPRI* GetApiLastError() override { return &error_; }
  void RegisterSpi(XTP::API::QuoteSpi* new_spi) override { spi = new_spi; }
  int Login(const char*, int, const char*, const char*, XTP_PROTOCOL_TYPE, const char*) override { return 0; }
  int Logout() override { return 0; }

 protected:
  int64_t Refuse(int32_t, int64_t failure) override { return failure; }
  int64_t Unsupported(const char*, int64_t failure) override { return failure; }
  bool HasSession() override { return true; }

 private:
  XTPRI error_{};
};

std::thread feed;
std::vector<uint32_t> held;

XTPMD Snapshot(uint32_t number) {
  XTPMD md{};
  md.exchange_id = XTP_EXCHANGE_SH;
  std::snprintf(md.ticker, sizeof md.ticker, "%06u", 600000 + number);
  md.last_price = 10 + number * 0.01;
  md.data_type_v2 = XTP_MARKETDATA_V2_ACTUAL;
  md.data_time = 20260105093000000;
  for (int i = 0; i < 10; i++) {
    md.bid[i] = md.last_price - 0.01 * (i + 1);
    md.ask[i] = md.last_price + 0.01 * (i + 1);
    md.bid_qty[i] = md.ask_qty[i] = 100 * (i + 1);
  }
  std::memcpy(md.ticker_status, "T111    ", 8);
  return md;
}

XTPTBT Tick(uint32_t number) {
  XTPTBT tick{};
  tick.exchange_id = XTP_EXCHANGE_SH;
  std::snprintf(tick.ticker, sizeof tick.ticker, "%06u", 600000 + number);
  tick.data_time = 20260105093000000;
  tick.type = XTP_TBT_TRADE;
  tick.trade.price = 10 + number * 0.01;
  tick.trade.qty = 100;
  return tick;
}

struct Ticker {
  char code[XTP_TICKER_LEN];
};

Ticker TickerOf(uint32_t number) {
  Ticker ticker{};
  std::snprintf(ticker.code, sizeof ticker.code, "%06u", 600000 + number);
  return ticker;
}

void Run(BenchFeedPlan plan) {
  // One of each, as an SDK has it: its next callback writes over the last one. So what it takes of the cache does not depend on the number
  // of instruments.
  XTPMD snapshot = Snapshot(0);
  XTPTBT tick = Tick(0);
  std::vector<Ticker> tickers;
  for (uint32_t i = 0; i < plan.instruments; i++) tickers.push_back(TickerOf(i));
  const auto interval = plan.per_second > 0 ? static_cast<int64_t>(1e9 / plan.per_second) : 0;
  int64_t next = NowNs();
  uint32_t at = 0;
  for (uint64_t sent = 0; sent < plan.events;) {
    if (interval > 0) {
      // Sleep for most of a long pause, spin for the rest: the rate must hold without a core burnt beside the reader.
      const int64_t left = next - NowNs();
      if (left > 200'000) std::this_thread::sleep_for(std::chrono::nanoseconds(left - 100'000));
      while (NowNs() < next) {
      }
      next += interval;
    } else {
      while (sent + plan.burst - static_cast<uint32_t>(*plan.acknowledged) > plan.window) {
      }
    }
    for (uint32_t i = 0; i < plan.burst && sent < plan.events; i++, sent++) {
      if (++at == plan.instruments) at = 0;
      if (plan.ticks) {
        std::memcpy(tick.ticker, tickers[at].code, sizeof tick.ticker);
        tick.seq = static_cast<int64_t>(sent);
      } else {
        std::memcpy(snapshot.ticker, tickers[at].code, sizeof snapshot.ticker);
        snapshot.qty = static_cast<int64_t>(sent);
      }
      // Looking at the clock costs as much as the callback: at full speed one event in eight is measured.
      const bool measured = interval > 0 || (sent & 7) == 0;
      const int64_t before = measured ? NowNs() : 0;
      if (plan.ticks) {
        spi->OnTickByTick(&tick);
      } else {
        spi->OnDepthMarketData(&snapshot, nullptr, 0, 0, nullptr, 0, 0);
      }
      if (measured) held.push_back(static_cast<uint32_t>(NowNs() - before));
      if (plan.replies_every != 0 && sent % plan.replies_every == 0) {
        XTPST ticker{XTP_EXCHANGE_SH, "600000"};
        spi->OnSubMarketData(&ticker, nullptr, true);
      }
    }
  }
}

void Start(const BenchFeedPlan* plan) {
  held.clear();
  held.reserve(plan->events);
  feed = std::thread(Run, *plan);
}

uint64_t Finish(uint32_t* held_ns, uint64_t room) {
  if (feed.joinable()) feed.join();
  const uint64_t count = held.size() < room ? held.size() : room;
  std::memcpy(held_ns, held.data(), count * sizeof(uint32_t));
  return count;
}

const BenchFeedControl control{Start, Finish};

}  // namespace

__attribute__((visibility("default"))) XTP::API::QuoteApi* XTP::API::QuoteApi::CreateQuoteApi(uint8_t, const char*, XTP_LOG_LEVEL) {
  return new FeedQuoteApi();
}

extern "C" __attribute__((visibility("default"))) const BenchFeedControl* bench_feed_control() { return &control; }
