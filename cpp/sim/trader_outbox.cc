#include "sim/trader_outbox.h"

namespace xtp::sim {

void TraderOutbox::OrderEvent(const TraderSessionPtr& to, const XTPOrderInfo& order, const XTPRI& error) {
  thread_.Post([this, to, order, error] {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      error_ = error;
      spi.OnOrderEvent(Show(order), &error_, to->id);
    });
  });
}

void TraderOutbox::TradeEvent(const TraderSessionPtr& to, const XTPTradeReport& trade) {
  thread_.Post([this, to, trade] { Deliver(*to, [&](XTP::API::TraderSpi& spi) { spi.OnTradeEvent(Show(trade), to->id); }); });
}

void TraderOutbox::CancelError(const TraderSessionPtr& to, const XTPOrderCancelInfo& cancel, const XTPRI& error) {
  thread_.Post([this, to, cancel, error] {
    Deliver(*to, [&](XTP::API::TraderSpi& spi) {
      error_ = error;
      spi.OnCancelOrderError(Show(cancel), &error_, to->id);
    });
  });
}

void TraderOutbox::Disconnected(const TraderSessionPtr& to, int reason) {
  thread_.Post([this, to, reason] {
    to->gate->Deliver([&](XTP::API::TraderSpi& spi) {
      sent_.fetch_add(1, std::memory_order_relaxed);
      spi.OnDisconnected(to->id, reason);
    });
  });
}

}  // namespace xtp::sim
