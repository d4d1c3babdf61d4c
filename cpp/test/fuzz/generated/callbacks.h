// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#pragma once
#include "abi/generated/api.h"
#include "test/fuzz/callback.h"

namespace xtp::fuzz {

/// By slot.
extern const MakeCallback<XTP::API::QuoteSpi> kQuoteCallbacks[33];
/// By slot.
extern const MakeCallback<XTP::API::TraderSpi> kTraderCallbacks[65];

}  // namespace xtp::fuzz
