#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <string>

namespace xtp::sim {

/// What an account is for. It decides which kinds of business its orders may be of, and what a query of its assets shows.
enum class AccountKind : uint8_t { kCash, kCredit, kOption };

/// By user; who is not in it has a cash account.
using AccountKinds = std::map<std::string, AccountKind, std::less<>>;

}  // namespace xtp::sim
