#include "sim/quotes/quote_options.h"

#include "sim/settings/option_values.h"

namespace xtp::sim {

namespace {

bool ParseShare(std::string_view text, Share& value) {
  Share parsed = 0;
  if (!ParseDecimal(text, kWhole, parsed) || parsed > kWhole) return false;
  value = parsed;
  return true;
}

constexpr std::string_view kProtocols[] = {"any", "tcp", "udp"};
constexpr std::string_view kIopv[] = {"none", "sz", "all"};
constexpr std::string_view kShare = "a part of one, from 0 to 1";

using O = QuoteOptions;
using V = std::string_view;

}  // namespace

const std::vector<Setting<QuoteOptions>>& QuoteSettings() {
  static const std::vector<Setting<QuoteOptions>> settings = {
      {"login.refuse_quote", "\"id:text\", or nothing", [](O& o, V v) { return ParseRefusal(v, o.refusal); }},
      {"login.close_quote", kFlagText, [](O& o, V v) { return ParseFlag(v, o.closes); }},
      {"quotes.protocol", "any, tcp or udp", [](O& o, V v) { return ParseWord(v, kProtocols, o.protocol); }},
      {"quotes.limit", "a whole number, 0 for none", [](O& o, V v) { return ParseUpTo(0, 1'000'000, v, o.limit); }},
      {"quotes.unknown_ticker", "11200003 or 11200004",
       [](O& o, V v) {
         int64_t id = 0;
         if (!ParseUpTo(error::kSubscribeTicker, error::kSubscribeFailed, v, id)) return false;
         o.unknown_ticker = static_cast<int32_t>(id);
         return true;
       }},
      {"quotes.strict_queries", kFlagText, [](O& o, V v) { return ParseFlag(v, o.strict_queries); }},
      {"quotes.iopv", "none, sz or all", [](O& o, V v) { return ParseWord(v, kIopv, o.iopv); }},
      {"quotes.unterminated_status", kFlagText, [](O& o, V v) { return ParseFlag(v, o.unterminated_status); }},
      {"quotes.packet_ticks", "1 to 1000", [](O& o, V v) { return ParseUpTo(1, 1000, v, o.packet_ticks); }},
      {"quotes.freeze", kFlagText, [](O& o, V v) { return ParseFlag(v, o.faults.frozen); }},
      {"quotes.delay", kMsText, [](O& o, V v) { return ParseUpTo(0, kDayMs, v, o.faults.delay_ms); }},
      {"quotes.callback", kMsText, [](O& o, V v) { return ParseUpTo(0, kDayMs, v, o.faults.callback_ms); }},
      {"quotes.buffer", "a number of bytes, 0 for any",
       [](O& o, V v) { return ParseUpTo(0, 1'000'000'000'000, v, o.faults.buffer_bytes); }},
      {"quotes.duplicate", kShare, [](O& o, V v) { return ParseShare(v, o.faults.duplicate); }},
      {"quotes.reorder", kMsText, [](O& o, V v) { return ParseUpTo(0, kDayMs, v, o.faults.reorder_ms); }},
      {"quotes.loss", kShare, [](O& o, V v) { return ParseShare(v, o.faults.loss); }},
      {"rebuild.rows", "1 to 1000000", [](O& o, V v) { return ParseUpTo(1, 1'000'000, v, o.rebuild.rows); }},
      {"rebuild.rate", "1 to 1000000", [](O& o, V v) { return ParseUpTo(1, 1'000'000, v, o.rebuild.rate); }},
      {"rebuild.idle", kMsText, [](O& o, V v) { return ParseUpTo(1, kDayMs, v, o.rebuild.idle_ms); }},
      {"faults.seed", "a whole number", [](O& o, V v) { return ParseUpTo(0, 999'999'999'999'999, v, o.seed); }},
      {"faults.rate", "faults an hour, 3600 at most", [](O& o, V v) { return ParseUpTo(0, 3600, v, o.storm); }},
  };
  return settings;
}

}  // namespace xtp::sim
