// Answers questions on the market's rules, a line each, so that a test can compare the simulated counter's rules with those of TypeScript.

#include <iostream>
#include <sstream>
#include <string>

#include "sim/market/market_rules.h"

using namespace xtp::sim;

namespace {

std::string Answer(std::istringstream& question) {
  std::string what;
  uint32_t day = 0;
  question >> what >> day;
  std::ostringstream answer;
  if (what == "board") {
    int exchange = 0;
    std::string ticker;
    question >> exchange >> ticker;
    const std::optional<Board> board = FindBoard(static_cast<XTP_EXCHANGE_TYPE>(exchange), ticker, day);
    answer << (board ? static_cast<int>(*board) : -1);
    return answer.str();
  }
  int number = 0;
  question >> number;
  const auto board = static_cast<Board>(number);
  if (what == "phase") {
    int64_t time = 0;
    question >> time;
    const PhaseRules phase = PhaseAt(board, int64_t{day} * 1'000'000'000 + time);
    answer << static_cast<int>(phase.phase) << phase.entry << phase.cancel << static_cast<int>(phase.matching);
  } else if (what == "quantity") {
    bool market = false;
    question >> market;
    const QuantityRule rule = UsualQuantities(board, day, market);
    answer << rule.smallest << ' ' << rule.unit << ' ' << rule.largest;
  } else if (what == "tick") {
    answer << UsualTick(board, day);
  } else if (what == "band") {
    int of = 0;
    Money pre_close = 0;
    question >> of >> pre_close;
    const std::optional<PriceBand> band = UsualBand(board, day, static_cast<InstrumentClass>(of), pre_close, UsualTick(board, day));
    if (band) answer << band->lower << ' ' << band->upper;
  } else if (what == "cage") {
    bool buy = false;
    Money price = 0;
    Money benchmark = 0;
    question >> buy >> price >> benchmark;
    answer << IsInCage(board, day, buy, price, benchmark, UsualTick(board, day));
  } else if (what == "settlement") {
    int type = 0;
    question >> type;
    answer << IsSameDaySellable(board, day, static_cast<XTP_SECURITY_TYPE>(type));
  } else if (what == "price_type") {
    int type = 0;
    question >> type;
    answer << TakesPriceType(board, day, static_cast<XTP_PRICE_TYPE>(type));
  } else if (what == "fee") {
    int fee = 0;
    bool buy = false;
    question >> fee >> buy;
    const UsualFee usual = UsualFeeOf(static_cast<Fee>(fee), board, day, buy);
    answer << usual.rate << ' ' << usual.minimum;
  } else {
    answer << "what is " << what << '?';
  }
  return answer.str();
}

}  // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream question(line);
    std::cout << Answer(question) << '\n';
  }
  return 0;
}
