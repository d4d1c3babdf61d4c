#pragma once
#include <vector>

#include "sim/market/market.h"
#include "sim/quotes/quote_desk.h"
#include "sim/quotes/quote_outbox.h"
#include "sim/quotes/quote_wire.h"
#include "sim/quotes/tick_packets.h"

namespace xtp::sim {

/// Gives each record of the feed to whom it concerns: who subscribed it, by which channel it comes, and what is lost or doubled on the way.
class QuotePublisher {
 public:
  QuotePublisher(const Market& market, const QuoteDesk& desk, QuoteOutbox& outbox, const QuoteWire& wire, const QuoteOptions& options)
      : market_(market), desk_(desk), outbox_(outbox), wire_(wire), options_(options) {}

  // With the exchange's lock.

  /// Sends the record. What nothing holds up is left for Deliver.
  void Publish(const FeedRecord& record, size_t instrument, int64_t now);
  void LosePackets(int64_t count) { packets_.Lose(count); }
  void Duplicate(int64_t events) { to_double_ += events; }
  /// The ticks from here on are in packets of their own.
  void BreakPacket() { packets_.Break(); }
  void BeginDay();

  // Without the lock, on the quote thread.

  void Deliver(const FeedRecord& record);

 private:
  /// What a record gives.
  struct Parts {
    DataKind kind;
    Symbol symbol;
    bool has_book = false;
    bool has_iopv = false;
    XTPOB book;
    IOPV iopv;
    int packet = 0;
    bool doubled = false;
    int64_t extra_delay = 0;
  };
  /// What a session gets of it.
  struct Delivery {
    QuoteSessionPtr session;
    bool record;
    bool book;
    bool iopv;
  };

  Parts Look(const FeedRecord& record, size_t instrument, int64_t now);
  bool HasIopv(const FeedRecord& record, size_t instrument) const;
  Delivery Share(const QuoteSessionPtr& session, const Parts& parts) const;
  /// `first`: of what the session was never told.
  void Send(const Delivery& delivery, const Parts& parts, const FeedRecord& record, bool first);
  /// UDP: false when the packet is gone; tells of what went before.
  bool Arrives(const QuoteSessionPtr& session, const Parts& parts);

  const Market& market_;
  const QuoteDesk& desk_;
  QuoteOutbox& outbox_;
  const QuoteWire& wire_;
  const QuoteOptions& options_;
  TickPackets packets_;
  int64_t to_double_ = 0;
  uint64_t published_ = 0;

  // For Deliver.
  std::vector<Delivery> at_once_;
  Parts parts_;
  int64_t now_ = 0;
  double charges_ = 0;
};

}  // namespace xtp::sim
