#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace xtp::sim {

class Exchange;
struct Options;

/// What stands behind the name of an action, as `name=value`.
struct ActionParameter {
  enum class Kind { kCount, kMilliseconds, kSeconds, kText, kWord };
  std::string_view name;
  Kind kind;
  bool required;
  std::string_view words = {};  // that a kWord may be, with | between them
};

/// The values of an action's parameters, checked.
class ActionArguments {
 public:
  bool Has(std::string_view name) const { return numbers_.count(name) + texts_.count(name) > 0; }
  /// A count or milliseconds (also of what was given in seconds); `otherwise` when it was left out.
  int64_t Number(std::string_view name, int64_t otherwise = 0) const;
  const std::string& Text(std::string_view name) const;
  const std::map<std::string, std::string, std::less<>>& texts() const { return texts_; }

  void Set(std::string_view name, int64_t number) { numbers_.emplace(name, number); }
  void Set(std::string_view name, std::string_view text) { texts_.emplace(name, text); }

 private:
  std::map<std::string, int64_t, std::less<>> numbers_;
  std::map<std::string, std::string, std::less<>> texts_;
};

/// Something that happens to the counter: by a scenario, by a storm, or at once by the option `do`. A new one is a line in a table (see
/// quote_actions.cc) that Actions() knows.
struct Action {
  std::string_view name;
  std::vector<ActionParameter> parameters;
  bool any_option = false;  // takes options of the counter instead
  /// Under the exchange's lock.
  void (*run)(Exchange& exchange, const ActionArguments& arguments);
};

struct ActionCall {
  const Action* action = nullptr;
  ActionArguments arguments;
};

const std::vector<Action>& Actions();

/// "freeze for=5". False with `error` saying what was expected.
bool ParseAction(std::string_view text, const Options& options, ActionCall& call, std::string& error);

/// Sets an option for a while: `milliseconds` 0 is until it is set again. What follows is its value after that.
void SetFor(Exchange& exchange, const std::string& key, const std::string& value, int64_t milliseconds, const std::string& after);
/// The same for an option of 0 or 1, a number of milliseconds and a refusal; how long says the parameter `for`.
void SetFlag(Exchange& exchange, const char* key, const ActionArguments& arguments);
void SetMs(Exchange& exchange, const char* key, const ActionArguments& arguments);
void SetRefusal(Exchange& exchange, const char* key, const ActionArguments& arguments);

}  // namespace xtp::sim
