#pragma once
#include "abi/generated/api.h"
#include "addon/generated/calls.h"
#include "spi/generated/kinds.h"
#include "spi/generated/quote_forwarder.h"
#include "spi/generated/trader_forwarder.h"

namespace xtp::addon {

struct QuoteTraits {
  using Api = XTP::API::QuoteApi;
  using Forwarder = spi::QuoteForwarder;
  using Create = abi::CreateQuoteApi;
  static constexpr const char* kFactory = abi::kQuoteLibrary.factory;
  static constexpr const char* kClassName = "QuoteApi";
  static constexpr uint16_t kFirstKind = spi::kFirstQuoteKind;
  static constexpr uint16_t kKinds = spi::kQuoteKinds;
  static constexpr uint64_t kLossyKinds = spi::kLossyQuoteKinds;
  static constexpr uint32_t kSlots = sizeof kQuoteCalls / sizeof kQuoteCalls[0];

  static bool CanCall(uint32_t slot) { return slot < kSlots && kQuoteCalls[slot]; }
  static void Call(Api& api, uint32_t slot, Frame frame) { kQuoteCalls[slot](api, frame); }

  /// A login that succeeds when nobody waits for it any more must not leave a session behind.
  static void Undo(Api& api, uint32_t slot, uint64_t result) {
    if (slot == kQuoteLogin && result == 0) api.Logout();
    if (slot == kQuoteLoginToRebuildQuoteServer && result == 0) api.LogoutFromRebuildQuoteServer();
  }
};

struct TraderTraits {
  using Api = XTP::API::TraderApi;
  using Forwarder = spi::TraderForwarder;
  using Create = abi::CreateTraderApi;
  static constexpr const char* kFactory = abi::kTraderLibrary.factory;
  static constexpr const char* kClassName = "TraderApi";
  static constexpr uint16_t kFirstKind = spi::kFirstTraderKind;
  static constexpr uint16_t kKinds = spi::kTraderKinds;
  static constexpr uint64_t kLossyKinds = spi::kLossyTraderKinds;
  static constexpr uint32_t kSlots = sizeof kTraderCalls / sizeof kTraderCalls[0];

  static bool CanCall(uint32_t slot) { return slot < kSlots && kTraderCalls[slot]; }
  static void Call(Api& api, uint32_t slot, Frame frame) { kTraderCalls[slot](api, frame); }

  static void Undo(Api& api, uint32_t slot, uint64_t result) {
    if (slot == kTraderLogin && result != 0) api.Logout(result);
  }
};

}  // namespace xtp::addon
