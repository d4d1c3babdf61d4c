#include "sim/trading/algo/algo_news.h"

#include "sim/trading/account.h"

namespace xtp::sim {

using XTP::API::TraderSpi;

void AlgoNews::Disconnected(const std::shared_ptr<TraderGate>& to, int reason) {
  outbox_.SayToApi(to, [reason](TraderSpi& spi) { spi.OnAlgoDisconnected(reason); });
}

void AlgoNews::Connected(const std::shared_ptr<TraderGate>& to) {
  outbox_.SayToApi(to, [](TraderSpi& spi) { spi.OnAlgoConnected(); });
}

void AlgoNews::Channel(const TraderSessionPtr& to, const XTPRI& error) {
  outbox_.Say(to, error, [to, user = to->account->name()](TraderSpi& spi, TraderOutbox& shown) mutable {
    spi.OnALGOUserEstablishChannel(user.data(), shown.shown_error(), to->id);
  });
}

void AlgoNews::Created(const Sessions& to, const Strategy& strategy) {
  for (const TraderSessionPtr& session : to) {
    outbox_.Say(session, {},
                [session, info = strategy.info, params = std::string(strategy.params)](TraderSpi& spi, TraderOutbox& shown) mutable {
                  spi.OnNewStrategyCreateReport(shown.Show(info), params.data(), session->id);
                });
  }
}

void AlgoNews::State(const Sessions& to, const Strategy& strategy) {
  for (const TraderSessionPtr& session : to) {
    outbox_.Say(session, {}, [session, report = ReportOf(strategy)](TraderSpi& spi, TraderOutbox& shown) {
      spi.OnStrategyStateReport(shown.Show(report), session->id);
    });
  }
}

void AlgoNews::SymbolStates(const Sessions& to, const Strategy& strategy) {
  for (const StrategySymbol& symbol : strategy.symbols) {
    for (const TraderSessionPtr& session : to) {
      outbox_.Say(session, {}, [session, report = ReportOf(strategy, symbol)](TraderSpi& spi, TraderOutbox& shown) {
        spi.OnStrategySymbolStateReport(shown.Show(report), session->id);
      });
    }
  }
}

void AlgoNews::Done(const TraderSessionPtr& to, Answer answer, const XTPStrategyInfoStruct& info, const XTPRI& error) {
  outbox_.Say(to, error,
              [to, answer, info](TraderSpi& spi, TraderOutbox& shown) { (spi.*answer)(shown.Show(info), shown.shown_error(), to->id); });
}

void AlgoNews::Done(const TraderSessionPtr& to, SymbolAnswer answer, uint64_t strategy, const XTPStrategyTickerInfo& ticker,
                    const XTPRI& error, int32_t request_id) {
  outbox_.Say(to, error, [to, answer, strategy, ticker, request_id](TraderSpi& spi, TraderOutbox& shown) {
    (spi.*answer)(strategy, shown.Show(ticker), shown.shown_error(), request_id, to->id);
  });
}

void AlgoNews::Row(const TraderSessionPtr& to, const Strategy* strategy, const XTPRI& error, int32_t request_id, bool last) {
  const bool has_row = strategy != nullptr;
  outbox_.Say(to, error,
              [to, has_row, info = has_row ? strategy->info : XTPStrategyInfoStruct{}, params = has_row ? strategy->params : std::string(),
               request_id, last](TraderSpi& spi, TraderOutbox& shown) mutable {
                spi.OnQueryStrategy(has_row ? shown.Show(info) : nullptr, has_row ? params.data() : nullptr, shown.shown_error(),
                                    request_id, last, to->id);
              });
}

void AlgoNews::Recommendation(const TraderSessionPtr& to, bool basket, const XTPStrategyRecommendationInfo& info, const std::string& params,
                              const XTPRI& error, int32_t request_id, bool last) {
  const bool has_row = error.error_id == 0;
  outbox_.Say(to, error,
              [to, basket, has_row, info, params = std::string(params), request_id, last](TraderSpi& spi, TraderOutbox& shown) mutable {
                spi.OnStrategyRecommendation(basket, has_row ? shown.Show(info) : nullptr, has_row ? params.data() : nullptr,
                                             shown.shown_error(), request_id, last, to->id);
              });
}

}  // namespace xtp::sim
