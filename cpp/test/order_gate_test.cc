// The last gate before the SDK: which order it lets pass, that it becomes looser for the secret alone, and that it is one for all threads.
#include "core/order_gate.h"

#include <cmath>
#include <set>
#include <thread>
#include <vector>

#include "core/once_secret.h"
#include "core/second_window.h"
#include "test/check.h"

using namespace xtp::core;

namespace {

constexpr int64_t kSecond = 1'000'000'000;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN(), kInfinity = std::numeric_limits<double>::infinity();
constexpr uint8_t kBuy = 1, kSell = 2, kPurchase = 7;
constexpr uint64_t kBuyOnly = 1 << kBuy, kBuyAndSell = kBuyOnly | 1 << kSell;

int64_t now = 0;
int64_t Now() { return now; }

AskedOrder Worth(double value) { return {value, 100, kBuy, false}; }
AskedOrder Of(int64_t quantity) { return {1.0, quantity, kBuy, false}; }
AskedOrder On(uint8_t side) { return {1.0, 100, side, false}; }
constexpr AskedOrder kUnpriced{std::nullopt, 100, kBuy, false};
constexpr AskedOrder kMother{std::nullopt, 0, 0, true};

LimitChange MaxValue(double value) { return {value, {}, {}, {}, {}, {}}; }
LimitChange MaxQuantity(int64_t quantity) { return {{}, quantity, {}, {}, {}, {}}; }
LimitChange PerSecond(uint32_t orders) { return {{}, {}, orders, {}, {}, {}}; }
LimitChange Sides(uint64_t sides) { return {{}, {}, {}, sides, {}, {}}; }
LimitChange Unpriced(bool allow) { return {{}, {}, {}, {}, allow, {}}; }
LimitChange Algo(bool allow) { return {{}, {}, {}, {}, {}, allow}; }

bool Passes(OrderGate& gate, const AskedOrder& order) { return !gate.Check(order); }

void CheckStop(const std::optional<Stop>& stop, Limit limit, double allowed, double value) {
  CHECK(stop.has_value());
  if (!stop) return;
  CHECK(stop->limit == limit);
  CHECK_EQ(stop->allowed, allowed);
  CHECK_EQ(stop->value, value);
}

void CheckSame(const HardLimits& a, const HardLimits& b) {
  CHECK_EQ(a.max_value, b.max_value);
  CHECK_EQ(a.max_quantity, b.max_quantity);
  CHECK_EQ(a.orders_per_second, b.orders_per_second);
  CHECK_EQ(a.sides, b.sides);
  CHECK_EQ(a.unpriced, b.unpriced);
  CHECK_EQ(a.algo, b.algo);
}

}  // namespace

TEST("gate: shouldLetAnythingPassUntilSomethingIsLimited") {
  OrderGate gate(Now);
  for (const AskedOrder& order : {Worth(1e300), Of(std::numeric_limits<int64_t>::max()), On(255), kUnpriced, kMother}) {
    CHECK(Passes(gate, order));
  }
}

TEST("gate: shouldStopWhatIsWorthMore") {
  OrderGate gate(Now);
  CHECK(!gate.Tighten(MaxValue(1'000.3)));
  CHECK(Passes(gate, Worth(1'000.3)));
  CHECK(Passes(gate, Worth(3 * 333.43333333333334)));  // a binary fraction above, not a ten-thousandth
  CHECK(Passes(gate, Worth(0)));
  CheckStop(gate.Check(Worth(1'000.3001)), Limit::kMaxValue, 1'000.3, 1'000.3001);
  CheckStop(gate.Check(Worth(-1)), Limit::kMaxValue, 1'000.3, -1);
  CheckStop(gate.Check(Worth(kInfinity)), Limit::kMaxValue, 1'000.3, kInfinity);
  const auto stop = gate.Check(Worth(kNaN));
  CHECK(stop && stop->limit == Limit::kMaxValue && std::isnan(stop->value));
}

TEST("gate: shouldStopWhatHasNoKnownValueUnlessThatIsAllowed") {
  OrderGate gate(Now);
  CHECK(!gate.Tighten(MaxValue(1'000)));
  CheckStop(gate.Check(kUnpriced), Limit::kUnpriced, 1'000, 0);
  CheckStop(gate.Tighten(Unpriced(true)), Limit::kUnpriced, 0, 1);

  OrderGate allowing(Now);
  CHECK(!allowing.Tighten({1'000.0, {}, {}, {}, true, {}}));
  CHECK(Passes(allowing, kUnpriced));
  CHECK(!allowing.Tighten(MaxValue(500)));  // says nothing of it
  CHECK(Passes(allowing, kUnpriced));
  CHECK(!allowing.Tighten(Unpriced(false)));
  CHECK(!Passes(allowing, kUnpriced));
}

TEST("gate: shouldStopALargerQuantityAndOneBelowZero") {
  OrderGate gate(Now);
  CHECK(!gate.Tighten(MaxQuantity(10'000)));
  CHECK(Passes(gate, Of(10'000)));
  CheckStop(gate.Check(Of(10'001)), Limit::kMaxQuantity, 10'000, 10'001);
  CheckStop(gate.Check(Of(-1)), Limit::kMaxQuantity, 10'000, -1);
  CHECK(Passes(gate, kUnpriced));  // there is no limit of values
}

TEST("gate: shouldStopSidesThatAreNotAllowed") {
  OrderGate gate(Now);
  CHECK(!gate.Tighten(Sides(kBuyAndSell)));
  CHECK(Passes(gate, On(kBuy)));
  CHECK(Passes(gate, On(kSell)));
  for (const uint8_t side : {0, 7, 63, 64, 65, 66, 255}) CheckStop(gate.Check(On(side)), Limit::kSides, kBuyAndSell, side);
  CHECK(!gate.Tighten(Sides(0)));
  CHECK(!Passes(gate, On(kBuy)));
}

TEST("gate: shouldStopMotherOrdersWhereSizeOrSideIsLimitedUnlessTheyAreAllowed") {
  for (const LimitChange& change : {MaxValue(1), MaxQuantity(1), Sides(kBuyOnly)}) {
    OrderGate gate(Now);
    CHECK(!gate.Tighten(change));
    CheckStop(gate.Check(kMother), Limit::kAlgo, 0, 0);
    CheckStop(gate.Tighten(Algo(true)), Limit::kAlgo, 0, 1);
    LimitChange allowing = change;
    allowing.algo = true;
    OrderGate other(Now);
    CHECK(!other.Tighten(allowing));
    CHECK(Passes(other, kMother));
  }
  now = 0;
  OrderGate rate(Now);
  CHECK(!rate.Tighten(PerSecond(1)));
  CHECK(Passes(rate, kMother));  // counts as an order
  CHECK(!Passes(rate, kMother));
  CHECK(!rate.Tighten(MaxQuantity(1)));  // the first limit of a size
  now += kSecond;
  CheckStop(rate.Check(kMother), Limit::kAlgo, 0, 0);
}

TEST("gate: shouldLetSoManyOrdersPassInAnySecond") {
  now = 5 * kSecond;
  OrderGate gate(Now);
  CHECK(!gate.Tighten({{}, 1'000, 3, {}, {}, {}}));
  CHECK(Passes(gate, Of(1)));
  now += kSecond / 2;
  CHECK(Passes(gate, Of(1)));
  CHECK(!Passes(gate, Of(1'001)));  // does not count
  CHECK(Passes(gate, Of(1)));
  CheckStop(gate.Check(Of(1)), Limit::kOrdersPerSecond, 3, 4);
  now += kSecond / 2 - 1;
  CHECK(!Passes(gate, Of(1)));  // nor does one that the rate stopped
  now += 1;
  CHECK(Passes(gate, Of(1)));  // the first is a second ago
  CHECK(!Passes(gate, Of(1)));
  now += kSecond / 2;
  CHECK(Passes(gate, Of(1)));
  CHECK(Passes(gate, Of(1)));
  CHECK(!Passes(gate, Of(1)));
}

TEST("gate: shouldCountTheOrdersOfTheSecondWhenTheRateChanges") {
  now = 0;
  OrderGate gate(Now);
  CHECK(!gate.Tighten(PerSecond(5)));
  for (int i = 0; i < 4; i++) {
    CHECK(Passes(gate, Of(1)));
    now += kSecond / 10;
  }  // at 0, 0.1, 0.2, 0.3; it is 0.4
  CHECK(!gate.Tighten(PerSecond(2)));
  CHECK(!Passes(gate, Of(1)));
  now = kSecond + 2 * kSecond / 10 - 1;
  CHECK(!Passes(gate, Of(1)));  // those of 0.2 and 0.3 are within the second
  now += 1;
  CHECK(Passes(gate, Of(1)));
  const std::string secret = gate.TellSecret();
  CHECK(gate.Loosen(PerSecond(3), secret));  // that of 0.3 and the one now count
  CHECK(Passes(gate, Of(1)));
  CHECK(!Passes(gate, Of(1)));
  CHECK(gate.Loosen(PerSecond(HardLimits::kAnyRate), secret));  // nothing counts while there is no limit
  CHECK(Passes(gate, Of(1)));
  CHECK(!gate.Tighten(PerSecond(1)));
  CHECK(Passes(gate, Of(1)));
  CHECK(!Passes(gate, Of(1)));
}

/// In any second of a random day no more pass than may, and none is stopped that might pass.
TEST("gate: shouldKeepTheRateOverAnyWindow") {
  uint64_t random = 12'345;
  const auto next = [&random](uint64_t below) {
    random = random * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
    return (random >> 33) % below;
  };
  SecondWindow window;
  window.Resize(7);
  std::vector<int64_t> taken;
  int64_t at = 0;
  for (int i = 0; i < 20'000; i++) {
    at += static_cast<int64_t>(next(kSecond / 5));
    size_t within = 0;
    for (size_t back = taken.size(); back > 0 && at - taken[back - 1] < kSecond; back--) within++;
    CHECK_EQ(window.Take(at), within < 7);
    if (within < 7) taken.push_back(at);
  }
  CHECK(taken.size() > 10'000 && taken.size() < 20'000);
}

TEST("gate: shouldBecomeStricterOnly") {
  OrderGate gate(Now);
  CHECK(!gate.Tighten({1'000.0, 500, 10, kBuyAndSell, {}, {}}));
  CHECK(!gate.Tighten({1'000.0, 400, {}, kBuyOnly, {}, {}}));
  const HardLimits before = gate.limits();
  CheckSame(before, {1'000, 400, 10, kBuyOnly, false, false});
  CheckStop(gate.Tighten(MaxValue(1'000.01)), Limit::kMaxValue, 1'000, 1'000.01);
  CheckStop(gate.Tighten(MaxValue(kInfinity)), Limit::kMaxValue, 1'000, kInfinity);
  CheckStop(gate.Tighten(MaxQuantity(401)), Limit::kMaxQuantity, 400, 401);
  CheckStop(gate.Tighten(PerSecond(11)), Limit::kOrdersPerSecond, 10, 11);
  CheckStop(gate.Tighten(Sides(1u << kPurchase)), Limit::kSides, kBuyOnly, 1u << kPurchase);
  CheckStop(gate.Tighten({999.0, 401, {}, {}, {}, {}}), Limit::kMaxQuantity, 400, 401);  // and nothing of it is taken
  CHECK(gate.Tighten(MaxValue(kNaN)).has_value());
  CheckSame(gate.limits(), before);
}

TEST("gate: shouldBecomeLooserForTheSecretAlone") {
  OrderGate gate(Now);
  CHECK(!gate.Tighten(MaxValue(1'000)));
  CHECK(!gate.Loosen(MaxValue(2'000), ""));
  CHECK(!gate.Loosen(MaxValue(2'000), std::string(64, '\0')));  // nobody knows it yet
  const std::string secret = gate.TellSecret();
  CHECK_EQ(secret.size(), 64u);
  CHECK_EQ(gate.TellSecret(), std::string());
  std::string wrong = secret;
  wrong.back() ^= 1;
  for (const std::string& text : {wrong, secret + "0", secret.substr(1), std::string()}) CHECK(!gate.Loosen(MaxValue(2'000), text));
  CHECK_EQ(gate.limits().max_value, 1'000.0);
  CHECK(gate.Loosen(MaxValue(2'000), secret));
  CHECK(Passes(gate, Worth(2'000)));
  CHECK(gate.Loosen({kInfinity, {}, {}, {}, {}, {}}, secret));
  CHECK(Passes(gate, kUnpriced));
}

TEST("gate: shouldPassNothingOnceKilledUntilItIsRevived") {
  OrderGate gate(Now);
  gate.Kill();
  CHECK(gate.IsKilled());
  for (const AskedOrder& order : {Worth(1), kUnpriced, kMother}) CheckStop(gate.Check(order), Limit::kKillSwitch, 0, 0);
  CHECK(!gate.Revive(""));
  CHECK(!Passes(gate, Worth(1)));
  const std::string secret = gate.TellSecret();
  CHECK(gate.Loosen(MaxValue(1), secret));  // revives nothing
  CHECK(!Passes(gate, Worth(1)));
  CHECK(gate.Revive(secret));
  CHECK(Passes(gate, Worth(1)));
}

TEST("gate: shouldHoldTheRateForAllThreadsTogether") {
  now = 0;
  OrderGate gate(Now);
  CHECK(!gate.Tighten(PerSecond(1'000)));
  std::atomic<int> passed{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; i++) {
    threads.emplace_back([&] {
      for (int order = 0; order < 1'000; order++) passed += Passes(gate, Of(1));
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK_EQ(passed.load(), 1'000);
}

TEST("gate: shouldStopEveryThreadOnceAnyKillsIt") {
  OrderGate gate;
  CHECK(!gate.Tighten(PerSecond(1'000)));
  std::atomic<bool> killed{false};
  std::atomic<int> late{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 2; i++) {
    threads.emplace_back([&] {
      for (bool last = false; !last;) {
        last = killed.load();
        if (Passes(gate, Of(1)) && last) late++;
      }
    });
  }
  threads.emplace_back([&] {
    for (uint32_t rate = 999; rate > 0; rate--) CHECK(!gate.Tighten(PerSecond(rate)));
    gate.Kill();
    killed.store(true);
  });
  for (std::thread& thread : threads) thread.join();
  CHECK_EQ(late.load(), 0);
}

TEST("secret: shouldBeToldOnceAndBeAnotherEachTime") {
  std::set<std::string> told;
  for (int i = 0; i < 50; i++) {
    OnceSecret secret;
    const std::string text = secret.Tell();
    CHECK(text.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK(secret.Is(text));
    CHECK_EQ(secret.Tell(), std::string());
    for (const std::string& other : told) CHECK(!secret.Is(other));
    told.insert(text);
  }
  CHECK_EQ(told.size(), 50u);
}

TEST("secret: shouldBeToldToOneOfManyThreads") {
  OnceSecret secret;
  std::atomic<int> told{0};
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; i++) threads.emplace_back([&] { told += !secret.Tell().empty(); });
  for (std::thread& thread : threads) thread.join();
  CHECK_EQ(told.load(), 1);
}
