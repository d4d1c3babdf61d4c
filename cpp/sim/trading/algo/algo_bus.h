#pragma once
#include <deque>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "sim/base/agenda.h"
#include "sim/trading/algo/algo_news.h"
#include "sim/trading/algo/mother_ids.h"
#include "sim/trading/algo/strategy_runner.h"

namespace xtp::sim {

/// The algo server: one connection an api, beside those of its accounts; a channel an account; mother orders, which it goes on with whoever
/// is connected. Whoever calls holds the exchange's lock. Requests give 0, or the id of what keeps them from being sent.
class AlgoBus {
 public:
  AlgoBus(Agenda& agenda, const Market& market, Counter& counter, TraderOutbox& outbox, const Options& options,
          std::function<int64_t()> now)
      : agenda_(agenda), counter_(counter), options_(options), now_(std::move(now)), news_(outbox), runner_(market, counter, options) {}

  // The connection.

  /// False when this api is connected, or about to be again.
  bool Login(const std::shared_ptr<TraderGate>& gate);
  void Release(const TraderGate* gate);
  /// Cuts all connections; they come back by themselves so much later.
  void Drop(int64_t milliseconds);

  // Requests of a session.

  int32_t OpenChannel(const TraderSessionPtr& session, const std::string& user, const std::string& password);
  int32_t Insert(const TraderSessionPtr& session, uint32_t type, uint64_t client_id, const std::string& params);
  int32_t Cancel(const TraderSessionPtr& session, bool gracefully, uint64_t id);
  int32_t Modify(const TraderSessionPtr& session, uint64_t id, const std::string& params);
  int32_t Pause(const TraderSessionPtr& session, bool pause, uint64_t id, const XTPStrategyTickerInfo& ticker, int32_t request_id);
  int32_t Query(const TraderSessionPtr& session, uint32_t type, uint64_t client_id, uint64_t id, int32_t request_id);
  int32_t Recommend(const TraderSessionPtr& session, bool basket, const std::string& params, int32_t request_id);

  void BeginDay(uint32_t day);
  void Reset(uint32_t day);

 private:
  struct Connection {
    std::shared_ptr<TraderGate> gate;
    bool up;
  };

  bool IsUp(const TraderSessionPtr& session) const;
  AlgoNews::Sessions ClientsOf(const Strategy& strategy) const { return counter_.SessionsOf(*strategy.customer); }
  /// The account's own mother order; an id of an error where there is none, or where it has ended.
  int32_t Find(const TraderSessionPtr& session, uint64_t id, Strategy*& strategy);
  int32_t Plan(const std::string& params, Strategy& strategy) const;
  void Begin(Strategy& strategy);
  void NextSlice(Strategy& strategy);
  void RunSlice(Strategy& strategy);
  void Enter(Strategy& strategy, XTPStrategyStateType state);
  void Tell(const Strategy& strategy);

  Agenda& agenda_;
  Counter& counter_;
  const Options& options_;
  const std::function<int64_t()> now_;
  AlgoNews news_;
  StrategyRunner runner_;
  std::vector<Connection> connections_;
  std::set<const Customer*> channels_;
  MotherIds ids_;
  std::deque<Strategy> strategies_;
  int64_t midnight_ = 0;  // of the day that is played
  uint64_t days_ = 0;     // tasks of another day are void
};

}  // namespace xtp::sim
