// An SDK that takes orders and does nothing with them: what is left of a call's time is the way to it.
#include "core/clock.h"
#include "sim/generated/unsupported_trader_api.h"

namespace {

/// When InsertOrder was entered last: the end of a way from a quote to an order. One thread sends and asks.
int64_t entered_ns = 0;

class OrderTraderApi final : public xtp::sim::UnsupportedTraderApi {
 public:
  void Release() override { delete this; }
  const char* GetApiVersion() override { return xtp::abi::kApiVersion; }
  XTPRI* GetApiLastError() override { return &error_; }
  void RegisterSpi(XTP::API::TraderSpi*) override {}
  uint64_t Login(const char*, int, const char*, const char*, XTP_PROTOCOL_TYPE, const char*) override { return 1; }
  int Logout(uint64_t) override { return 0; }
  uint64_t InsertOrder(XTPOrderInsertInfo*, uint64_t) override {
    entered_ns = xtp::core::MonotonicNs();
    return ++last_id_;
  }

 protected:
  int64_t Unsupported(const char*, int64_t failure) override { return failure; }
  int64_t Refuse(int32_t, int64_t failure) override { return failure; }
  bool HasSession(uint64_t) override { return true; }

 private:
  XTPRI error_{};
  uint64_t last_id_ = 0x0001'0000'0000'0000;
};

}  // namespace

__attribute__((visibility("default"))) XTP::API::TraderApi* XTP::API::TraderApi::CreateTraderApi(uint8_t, const char*, XTP_LOG_LEVEL) {
  return new OrderTraderApi();
}

extern "C" __attribute__((visibility("default"))) int64_t xtp_bench_order_entered_ns() { return entered_ns; }
