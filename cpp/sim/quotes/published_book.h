#pragma once
#include "abi/generated/api.h"

namespace xtp::sim {

/// The order book message of the quote server, made of a snapshot's levels.
XTPOB PublishedBook(const XTPMD& snapshot);

}  // namespace xtp::sim
