#pragma once
#include "sim/trading/algo/strategy.h"
#include "sim/trading/trader_outbox.h"

namespace xtp::sim {

/// The callbacks of the algo bus.
class AlgoNews {
 public:
  using Sessions = std::vector<TraderSessionPtr>;

  explicit AlgoNews(TraderOutbox& outbox) : outbox_(outbox) {}

  void Disconnected(const std::shared_ptr<TraderGate>& to, int reason);
  void Connected(const std::shared_ptr<TraderGate>& to);
  void Channel(const TraderSessionPtr& to, const XTPRI& error);

  // To every client of the account.
  void Created(const Sessions& to, const Strategy& strategy);
  void State(const Sessions& to, const Strategy& strategy);
  void SymbolStates(const Sessions& to, const Strategy& strategy);

  using Answer = void (XTP::API::TraderSpi::*)(XTPStrategyInfoStruct*, XTPRI*, uint64_t);
  /// To a request about a mother order.
  void Done(const TraderSessionPtr& to, Answer answer, const XTPStrategyInfoStruct& info, const XTPRI& error);
  using SymbolAnswer = void (XTP::API::TraderSpi::*)(uint64_t, XTPStrategyTickerInfo*, XTPRI*, int32_t, uint64_t);
  void Done(const TraderSessionPtr& to, SymbolAnswer answer, uint64_t strategy, const XTPStrategyTickerInfo& ticker, const XTPRI& error,
            int32_t request_id);

  /// A row of QueryStrategy; none: nothing was found.
  void Row(const TraderSessionPtr& to, const Strategy* strategy, const XTPRI& error, int32_t request_id, bool last);
  void Recommendation(const TraderSessionPtr& to, bool basket, const XTPStrategyRecommendationInfo& info, const std::string& params,
                      const XTPRI& error, int32_t request_id, bool last);

 private:
  TraderOutbox& outbox_;
};

}  // namespace xtp::sim
