// `engine_bench [rounds]`: how many orders and cancels a second the matching engine takes, on one core, beside the book as it is usually
// written first. The flow is made beforehand: of 100 operations 50 are limit orders that rest near the best prices, 40 cancel an order that
// rests, 10 are limit orders that trade at once. Prints medians (JSON).
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <vector>

#include "naive_book.h"
#include "sim/base/random.h"
#include "sim/engine/matching_engine.h"

namespace {

using namespace xtp::sim::engine;
using xtp::sim::kFen;
using xtp::sim::Money;

constexpr int kOperations = 2'000'000;
constexpr uint32_t kResting = 20'000;  // about as many wait in the book all the time

int64_t allocations = 0;

}  // namespace

void* operator new(std::size_t bytes) {
  allocations++;
  void* memory = std::malloc(bytes);
  if (!memory) throw std::bad_alloc();
  return memory;
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

struct Operation {
  bool cancels;
  NewOrder order;
};

struct Counter {
  int64_t trades = 0;
  int64_t quantity = 0;

  void OnAccepted(const NewOrder&) {}
  void OnTrade(const Trade& trade) {
    trades++;
    quantity += trade.quantity;
  }
  void OnRested(const Rested&) {}
  void OnCancelled(const Cancelled&) {}
};

MatchingEngine NewEngine() { return MatchingEngine({AuctionRule::kMiddle, kFen}); }

/// Makes the flow by trading it, so that every cancel finds its order and every price is near the best ones of its moment.
class Flow {
 public:
  Flow() : engine_(NewEngine()) {
    while (engine_.book().order_count() < kResting) Rest();
    warm_up_ = operations_.size();
    for (int i = 0; i < kOperations; ++i) {
      const int64_t dice = random_.Below(100);
      if (dice < 50) {
        Rest();
      } else if (dice < 90) {
        Cancel();
      } else {
        TradeAtOnce();
      }
    }
  }

  const std::vector<Operation>& operations() const { return operations_; }
  size_t warm_up() const { return warm_up_; }

 private:
  Side SomeSide() { return random_.Below(2) == 0 ? Side::kBid : Side::kAsk; }
  int64_t SomeQuantity() { return 100 * (1 + random_.Below(10)); }
  Money Best(Side side) const {
    constexpr Money kStart = 500'000;  // 50 yuan
    return engine_.book().IsEmpty(side) ? kStart + (side == Side::kBid ? -kFen : kFen) : engine_.book().Best(side).price;
  }

  void Send(Side side, Money price) {
    const NewOrder order{++last_id_, side, XTP_PRICE_LIMIT, price, SomeQuantity()};
    operations_.push_back({false, order});
    engine_.Add(order, counter_);
    if (engine_.book().Find(order.id) != OrderBook::kNone) resting_.push_back(order.id);
  }
  /// The nearer to the other side the likelier, from one tick off it to some sixty behind.
  void Rest() {
    const Side side = SomeSide();
    const int64_t ticks = 1 + random_.Below(8) * random_.Below(9);
    Send(side, Best(Opposite(side)) + (side == Side::kBid ? -ticks : ticks) * kFen);
  }
  void TradeAtOnce() {
    const Side side = SomeSide();
    Send(side, Best(Opposite(side)) + (side == Side::kBid ? 2 : -2) * kFen);
  }
  void Cancel() {
    while (!resting_.empty()) {
      const auto at = static_cast<size_t>(random_.Below(static_cast<int64_t>(resting_.size())));
      const OrderId id = resting_[at];
      resting_[at] = resting_.back();
      resting_.pop_back();
      if (!engine_.Cancel(id, counter_)) continue;  // it traded
      NewOrder order;
      order.id = id;
      operations_.push_back({true, order});
      return;
    }
  }

  xtp::sim::Random random_{1};
  MatchingEngine engine_;
  Counter counter_;
  OrderId last_id_ = 0;
  std::vector<OrderId> resting_;
  std::vector<Operation> operations_;
  size_t warm_up_ = 0;
};

struct Result {
  double per_second;
  int64_t allocations;
  Counter counter;
};

template <typename Take>
Result Run(const Flow& flow, Take take) {
  Result result{};
  const std::vector<Operation>& operations = flow.operations();
  for (size_t i = 0; i < flow.warm_up(); ++i) take(operations[i], result.counter);
  const int64_t allocated = allocations;
  const auto start = std::chrono::steady_clock::now();
  for (size_t i = flow.warm_up(); i < operations.size(); ++i) take(operations[i], result.counter);
  const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
  result.allocations = allocations - allocated;
  result.per_second = static_cast<double>(operations.size() - flow.warm_up()) / elapsed.count();
  return result;
}

Result RunEngine(const Flow& flow) {
  MatchingEngine engine = NewEngine();
  engine.Reserve(2 * kResting);
  return Run(flow, [&](const Operation& operation, Counter& counter) {
    if (operation.cancels) {
      engine.Cancel(operation.order.id, counter);
    } else {
      engine.Add(operation.order, counter);
    }
  });
}

Result RunNaive(const Flow& flow) {
  xtp::bench::NaiveBook book;
  return Run(flow, [&](const Operation& operation, Counter& counter) {
    if (operation.cancels) {
      book.Cancel(operation.order.id);
    } else {
      book.Add(operation.order, counter);
    }
  });
}

double Median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 3;
  const Flow flow;
  std::vector<double> engine;
  std::vector<double> naive;
  Result last{};
  for (int round = 0; round < rounds; ++round) {
    last = RunEngine(flow);
    engine.push_back(last.per_second);
    const Result beside = RunNaive(flow);
    naive.push_back(beside.per_second);
    if (beside.counter.trades != last.counter.trades || beside.counter.quantity != last.counter.quantity) {
      std::fprintf(stderr, "the two books traded differently\n");
      return 1;
    }
  }
  std::printf("{ \"operations\": %d, \"trades\": %lld, \"allocations\": %lld, \"perSecond\": %.0f, \"naivePerSecond\": %.0f }\n",
              kOperations, static_cast<long long>(last.counter.trades), static_cast<long long>(last.allocations), Median(engine),
              Median(naive));
  return 0;
}
