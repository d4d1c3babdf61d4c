#include "sim/base/json.h"

namespace xtp::sim {

namespace {

constexpr int kDeepest = 32;

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool Document(Json& json) {
    if (!Value(json, 0)) return false;
    Blanks();
    return text_.empty();
  }

 private:
  void Blanks() {
    const size_t first = text_.find_first_not_of(" \t\r\n");
    text_.remove_prefix(first == std::string_view::npos ? text_.size() : first);
  }

  bool Take(char c) {
    Blanks();
    if (text_.empty() || text_.front() != c) return false;
    text_.remove_prefix(1);
    return true;
  }

  bool Value(Json& json, int depth) {
    if (depth > kDeepest) return false;
    Blanks();
    if (text_.empty()) return false;
    switch (text_.front()) {
      case '{':
        return Object(json, depth);
      case '[':
        return Array(json, depth);
      case '"':
        json.kind = Json::Kind::kString;
        return String(json.text);
      default:
        return Scalar(json.text);
    }
  }

  bool Object(Json& json, int depth) {
    json.kind = Json::Kind::kObject;
    Take('{');
    if (Take('}')) return true;
    do {
      auto& [name, value] = json.members.emplace_back();
      Blanks();
      if (!String(name) || !Take(':') || !Value(value, depth + 1)) return false;
    } while (Take(','));
    return Take('}');
  }

  bool Array(Json& json, int depth) {
    json.kind = Json::Kind::kArray;
    Take('[');
    if (Take(']')) return true;
    do {
      if (!Value(json.items.emplace_back(), depth + 1)) return false;
    } while (Take(','));
    return Take(']');
  }

  bool String(std::string& text) {
    if (text_.empty() || text_.front() != '"') return false;
    text_.remove_prefix(1);
    while (!text_.empty() && text_.front() != '"') {
      if (text_.front() == '\\') text_.remove_prefix(1);  // what it stands for matters for no parameter
      if (text_.empty()) return false;
      text += text_.front();
      text_.remove_prefix(1);
    }
    if (text_.empty()) return false;
    text_.remove_prefix(1);
    return true;
  }

  bool Scalar(std::string& text) {
    const size_t end = text_.find_first_not_of("+-.0123456789abcdefghijklmnopqrstuvwxyzE");
    text = text_.substr(0, end);
    text_.remove_prefix(text.size());
    return !text.empty();
  }

  std::string_view text_;
};

}  // namespace

const Json* Json::Find(std::string_view name) const {
  for (const auto& [key, value] : members) {
    if (key == name) return &value;
  }
  return nullptr;
}

std::optional<Json> ParseJson(std::string_view text) {
  Json json;
  if (!Reader(text).Document(json)) return std::nullopt;
  return json;
}

}  // namespace xtp::sim
