#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "sim/market.h"
#include "sim/quote_outbox.h"
#include "sim/quote_session.h"

namespace xtp::sim {

/// The quoting half: sessions, what they subscribed to, and what queries answer. Whoever calls holds the exchange's lock.
class QuoteDesk {
 public:
  QuoteDesk(const Market& market, QuoteOutbox& outbox) : market_(market), outbox_(outbox) {}

  QuoteSessionPtr Login(std::shared_ptr<QuoteGate> gate);
  void Logout(const QuoteSessionPtr& session);
  void DropAll();
  bool HasSessions() const { return !sessions_.empty(); }

  void Subscribe(const QuoteSessionPtr& session, DataKind kind, const std::vector<Symbol>& symbols, QuoteOutbox::ForTicker reply);
  void UnSubscribe(const QuoteSessionPtr& session, DataKind kind, const std::vector<Symbol>& symbols, QuoteOutbox::ForTicker reply);
  /// XTP_EXCHANGE_UNKNOWN means Shanghai and Shenzhen.
  void SubscribeAll(const QuoteSessionPtr& session, DataKind kind, XTP_EXCHANGE_TYPE exchange, bool on, QuoteOutbox::ForExchange reply);

  void QueryStaticInfo(const QuoteSessionPtr& session, XTP_EXCHANGE_TYPE exchange);
  void QueryFullInfo(const QuoteSessionPtr& session, XTP_EXCHANGE_TYPE exchange);
  void QueryPrices(const QuoteSessionPtr& session, const std::vector<Symbol>& symbols);
  void QueryAllPrices(const QuoteSessionPtr& session);

  /// Who gets data of this kind about this instrument.
  std::vector<QuoteSessionPtr> Receivers(DataKind kind, const Symbol& symbol) const;

 private:
  int32_t SubscribeError(const Symbol& symbol) const;
  void SendNewest(const QuoteSessionPtr& session, size_t instrument);

  const Market& market_;
  QuoteOutbox& outbox_;
  std::vector<QuoteSessionPtr> sessions_;
};

}  // namespace xtp::sim
