#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/account.h"
#include "sim/errors.h"
#include "sim/synthetic/settings.h"

namespace xtp::sim {

/// How the counter behaves. docs/simulator.md describes each option.
struct Options {
  AccountSettings account;
  std::string password;  // empty: any
  XTPRI refusal{};       // error_id 0: logins are not refused
  bool hang_quote = false;
  bool hang_trader = false;
  enum class Autostart { kUnlessControlled, kNever, kAlways } autostart = Autostart::kUnlessControlled;
  double speed = 60;
};

/// What a setting asks for beyond a changed option.
struct SettingAction {
  bool drop_trader = false;
  bool drop_quote = false;
  std::string feed_file;
  std::optional<synthetic::Settings> synthetic;
};

/// Takes one setting. False with `error` set when it is unknown or its value makes no sense; the options are unchanged then.
bool ApplySetting(Options& options, std::string_view key, std::string_view value, SettingAction& action, std::string& error);

/// The settings in a file of `key = value` lines; `#` begins a comment.
bool ReadSettingsFile(const std::string& utf8_path, std::vector<std::pair<std::string, std::string>>& settings, std::string& error);

}  // namespace xtp::sim
