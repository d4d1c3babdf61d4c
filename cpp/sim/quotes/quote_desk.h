#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "sim/market/market.h"
#include "sim/quotes/quote_options.h"
#include "sim/quotes/quote_outbox.h"
#include "sim/quotes/quote_session.h"

namespace xtp::sim {

/// The quoting half: sessions, what they subscribed to, and what queries answer. Whoever calls holds the exchange's lock.
class QuoteDesk {
 public:
  QuoteDesk(const Market& market, QuoteOutbox& outbox, const QuoteOptions& options) : market_(market), outbox_(outbox), options_(options) {}

  /// By UDP, a session that lost its connection goes on with what it has subscribed.
  QuoteSessionPtr Login(std::shared_ptr<QuoteGate> gate, bool udp, const QuoteSessionPtr& lost);
  void Logout(const QuoteSessionPtr& session);
  void Drop(const QuoteSessionPtr& session);
  void DropAll();
  bool HasSessions() const { return !sessions_.empty(); }
  const std::vector<QuoteSessionPtr>& sessions() const { return sessions_; }
  /// Another day: what was on its way is gone.
  void BeginDay();

  void Subscribe(const QuoteSessionPtr& session, DataKind kind, const std::vector<Symbol>& symbols, QuoteOutbox::ForTicker reply);
  void UnSubscribe(const QuoteSessionPtr& session, DataKind kind, const std::vector<Symbol>& symbols, QuoteOutbox::ForTicker reply);
  /// All of an exchange but options, or all its options. XTP_EXCHANGE_UNKNOWN means Shanghai and Shenzhen.
  void SubscribeAll(const QuoteSessionPtr& session, DataKind kind, XTP_EXCHANGE_TYPE exchange, bool options, bool on,
                    QuoteOutbox::ForExchange reply);

  void QueryStaticInfo(const QuoteSessionPtr& session, XTP_EXCHANGE_TYPE exchange);
  void QueryFullInfo(const QuoteSessionPtr& session, XTP_EXCHANGE_TYPE exchange);
  void QueryNqInfo(const QuoteSessionPtr& session);
  void QueryPrices(const QuoteSessionPtr& session, const std::vector<Symbol>& symbols);
  void QueryAllPrices(const QuoteSessionPtr& session);

 private:
  int32_t SubscribeError(QuoteSession& session, const Symbol& symbol) const;
  bool IsFull(QuoteSession& session, const Symbol& symbol) const;
  void BeginSnapshots(const QuoteSessionPtr& session, size_t instrument);
  /// Asked for a second market while the first one is being told, a strict server hangs up.
  bool MayList(const QuoteSessionPtr& session, XTP_EXCHANGE_TYPE exchange);

  const Market& market_;
  QuoteOutbox& outbox_;
  const QuoteOptions& options_;
  std::vector<QuoteSessionPtr> sessions_;
  int connections_ = 0;
};

}  // namespace xtp::sim
