#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace xtp::sim {

/// A JSON text, read: what the parameters of algorithms are written in.
struct Json {
  enum class Kind { kScalar, kString, kObject, kArray } kind = Kind::kScalar;
  std::string text;  // of a scalar or a string
  std::vector<std::pair<std::string, Json>> members;
  std::vector<Json> items;

  /// nullptr without such a member.
  const Json* Find(std::string_view name) const;
};

/// Nothing for what is no JSON.
std::optional<Json> ParseJson(std::string_view text);

}  // namespace xtp::sim
