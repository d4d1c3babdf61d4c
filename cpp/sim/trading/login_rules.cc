#include "sim/trading/login_rules.h"

#include <algorithm>

namespace xtp::sim {

namespace {

XTPRI Refusal(const LoginRules& rules, int32_t code, std::string_view text) {
  return rules.texts ? LibraryError(error::kLogin, text) : MakeError(code);
}

}  // namespace

XTPRI CheckLogin(const LoginRules& rules, std::string_view user, std::string_view password, std::string_view software_key) {
  if (rules.refusal.error_id != 0) return rules.refusal;
  if (!rules.users.empty() && std::find(rules.users.begin(), rules.users.end(), user) == rules.users.end()) {
    return Refusal(rules, error::kPassword, "user doesn't exist");
  }
  if (!rules.password.empty() && rules.password != password) return Refusal(rules, error::kPassword, "read_ptr function failed");
  if (!rules.software_key.empty() && rules.software_key != software_key) {
    return Refusal(rules, error::kSoftwareKey, "trade key invalid or not set");
  }
  return MakeError(0);
}

}  // namespace xtp::sim
