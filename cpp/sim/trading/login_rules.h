#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/errors.h"

namespace xtp::sim {

/// Whom the trade server lets in.
struct LoginRules {
  XTPRI refusal{};                 // error_id 0: nobody is refused without a reason
  std::string password;            // empty: any
  std::vector<std::string> users;  // empty: any
  std::string software_key;        // empty: any
  bool texts = false;              // the reasons come as texts of error 1, not as codes
  bool takeover = false;           // a second login of a client ends the first one
  int64_t client_ids = 0;          // how many an account may ever use; 0: any number
};

/// error_id 0, or why a login is refused.
XTPRI CheckLogin(const LoginRules& rules, std::string_view user, std::string_view password, std::string_view software_key);

}  // namespace xtp::sim
