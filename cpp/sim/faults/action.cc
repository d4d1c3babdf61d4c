#include "sim/faults/action.h"

#include <algorithm>

#include "sim/exchange.h"
#include "sim/faults/quote_actions.h"
#include "sim/faults/trader_actions.h"
#include "sim/settings/option_values.h"
#include "sim/settings/options.h"

namespace xtp::sim {

namespace {

using Kind = ActionParameter::Kind;

constexpr int64_t kLargest = 24 * 3600 * 1000;

void SetOptions(Exchange& exchange, const ActionArguments& arguments) {
  std::string error;  // they were checked when the action was read
  for (const auto& [key, value] : arguments.texts()) exchange.SetNow(key, value, error);
}

void DropAlgo(Exchange& exchange, const ActionArguments& arguments) { exchange.algo().Drop(arguments.Number("for")); }

/// "name=value" and "name=\"several words\"", one after the other.
bool TakeWord(std::string_view& text, std::string& word, std::string& error) {
  text = Trim(text);
  word.clear();
  bool quoted = false;
  size_t i = 0;
  for (; i < text.size() && (quoted || (text[i] != ' ' && text[i] != '\t')); ++i) {
    if (text[i] == '"') {
      quoted = !quoted;
    } else {
      word += text[i];
    }
  }
  text.remove_prefix(i);
  if (quoted) error = "a quotation mark has no end";
  return !quoted;
}

std::string_view ValueOf(const ActionParameter& parameter) {
  switch (parameter.kind) {
    case Kind::kText:
      return "text";
    case Kind::kSeconds:
      return "seconds";
    case Kind::kWord:
      return parameter.words;
    default:
      return "n";
  }
}

std::string Usage(const Action& action) {
  std::string usage(action.name);
  if (action.any_option) usage += " option=value ...";
  for (const ActionParameter& parameter : action.parameters) {
    const std::string pair = std::string(parameter.name) + "=" + std::string(ValueOf(parameter));
    usage += parameter.required ? " " + pair : " [" + pair + "]";
  }
  return usage;
}

const Action* Find(std::string_view name) {
  for (const Action& action : Actions()) {
    if (action.name == name) return &action;
  }
  return nullptr;
}

bool TakeOption(const std::string& key, const std::string& value, const Options& options, ActionArguments& arguments, std::string& error) {
  Options scratch = options;
  SettingAction asked;
  if (!ApplySetting(scratch, key, value, asked, error)) return false;
  if (asked.AsksForFeed() || !asked.scenario_file.empty() || asked.scenario_text || !asked.act.empty()) {
    error = key + " is not set by an action";
    return false;
  }
  arguments.Set(key, value);
  return true;
}

bool Invalid(const Action& action, const std::string& name, const std::string& value, std::string& error) {
  error.assign("invalid value for ").append(name).append(": \"").append(value).append("\"; expected: ").append(Usage(action));
  return false;
}

bool TakeParameter(const Action& action, const std::string& name, const std::string& value, ActionArguments& arguments,
                   std::string& error) {
  for (const ActionParameter& parameter : action.parameters) {
    if (parameter.name != name) continue;
    if (parameter.kind == Kind::kText) {
      arguments.Set(name, value);
      return true;
    }
    if (parameter.kind == Kind::kWord) {
      const std::vector<std::string_view> words = Split(parameter.words, '|');
      if (std::find(words.begin(), words.end(), value) == words.end()) return Invalid(action, name, value, error);
      arguments.Set(name, value);
      return true;
    }
    int64_t number = 0;
    const bool valid = parameter.kind == Kind::kSeconds ? ParseDecimal(value, 1000, number) : ParseInteger(value, number);
    if (!valid || number == 0 || number > kLargest) return Invalid(action, name, value, error);
    arguments.Set(name, number);
    return true;
  }
  error = std::string(action.name) + " has no \"" + name + "\"; expected: " + Usage(action);
  return false;
}

}  // namespace

int64_t ActionArguments::Number(std::string_view name, int64_t otherwise) const {
  const auto found = numbers_.find(name);
  return found == numbers_.end() ? otherwise : found->second;
}

const std::string& ActionArguments::Text(std::string_view name) const {
  static const std::string none;
  const auto found = texts_.find(name);
  return found == texts_.end() ? none : found->second;
}

const std::vector<Action>& Actions() {
  static const std::vector<Action> actions = [] {
    std::vector<Action> all = {
        {"set", {}, true, SetOptions},
        {"drop.algo", {{"for", Kind::kSeconds, false}}, false, DropAlgo},
    };
    for (const std::vector<Action>& more : {TraderActions(), QuoteActions()}) all.insert(all.end(), more.begin(), more.end());
    return all;
  }();
  return actions;
}

bool ParseAction(std::string_view text, const Options& options, ActionCall& call, std::string& error) {
  std::string word;
  if (!TakeWord(text, word, error)) return false;
  call.action = Find(word);
  if (!call.action) {
    error = "unknown action \"" + word + "\"; there are:";
    for (const Action& action : Actions()) error.append(" ").append(action.name);
    return false;
  }
  const Action& action = *call.action;
  while (!Trim(text).empty()) {
    if (!TakeWord(text, word, error)) return false;
    const size_t equals = word.find('=');
    if (equals == std::string::npos) {
      error = "\"" + word + "\" is no name=value; expected: " + Usage(action);
      return false;
    }
    const std::string name = word.substr(0, equals);
    const std::string value = word.substr(equals + 1);
    if (call.arguments.Has(name)) {
      error = "\"" + name + "\" is there twice";
      return false;
    }
    const bool taken = action.any_option ? TakeOption(name, value, options, call.arguments, error)
                                         : TakeParameter(action, name, value, call.arguments, error);
    if (!taken) return false;
  }
  const bool empty = action.any_option && call.arguments.texts().empty();
  for (const ActionParameter& parameter : action.parameters) {
    if (!parameter.required || call.arguments.Has(parameter.name)) continue;
    error = "\"" + std::string(parameter.name) + "\" is missing; expected: " + Usage(action);
    return false;
  }
  if (empty) error = "nothing to set; expected: " + Usage(action);
  return !empty;
}

void SetFor(Exchange& exchange, const std::string& key, const std::string& value, int64_t milliseconds, const std::string& after) {
  std::string error;
  exchange.SetNow(key, value, error);
  if (milliseconds == 0) return;
  exchange.agenda().At(exchange.Now() + milliseconds, [&exchange, key, after] {
    std::string none;
    exchange.SetNow(key, after, none);
  });
}

void SetFlag(Exchange& exchange, const char* key, const ActionArguments& arguments) {
  SetFor(exchange, key, "1", arguments.Number("for"), "0");
}

void SetMs(Exchange& exchange, const char* key, const ActionArguments& arguments) {
  SetFor(exchange, key, std::to_string(arguments.Number("ms")), arguments.Number("for"), "0");
}

void SetRefusal(Exchange& exchange, const char* key, const ActionArguments& arguments) {
  const std::string text = arguments.Has("text") ? ":" + arguments.Text("text") : "";
  SetFor(exchange, key, std::to_string(arguments.Number("id")) + text, arguments.Number("for"), "");
}

}  // namespace xtp::sim
