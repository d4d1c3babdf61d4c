#include "sim/quote_outbox.h"

namespace xtp::sim {

void QuoteOutbox::TickerReplies(const QuoteSessionPtr& to, std::vector<TickerReply> replies, ForTicker reply) {
  thread_.Post([this, to, replies = std::move(replies), reply] {
    for (size_t i = 0; i < replies.size(); ++i) {
      DeliverIfOpen(*to, [&](XTP::API::QuoteSpi& spi) {
        error_ = MakeError(replies[i].error_id);
        (spi.*reply)(Show(replies[i].ticker), &error_, i + 1 == replies.size());
      });
    }
  });
}

void QuoteOutbox::ExchangeReply(const QuoteSessionPtr& to, XTP_EXCHANGE_TYPE exchange, ForExchange reply) {
  thread_.Post([this, to, exchange, reply] {
    DeliverIfOpen(*to, [&](XTP::API::QuoteSpi& spi) {
      error_ = {};
      (spi.*reply)(exchange, &error_);
    });
  });
}

void QuoteOutbox::Disconnected(const QuoteSessionPtr& to, int reason) {
  thread_.Post([to, reason] { to->gate->Deliver([&](XTP::API::QuoteSpi& spi) { spi.OnDisconnected(reason); }); });
}

void QuoteOutbox::PostSnapshot(const QuoteSessionPtr& to, std::shared_ptr<const FeedRecord> record) {
  thread_.Post([this, to, record = std::move(record)] { Deliver(*to, *record); });
}

void QuoteOutbox::Deliver(QuoteSession& to, const FeedRecord& record) {
  DeliverIfOpen(to, [&](XTP::API::QuoteSpi& spi) {
    sent_.fetch_add(1, std::memory_order_relaxed);
    if (record.kind == FeedRecord::Kind::kTick) {
      spi.OnTickByTick(Show(record.tick));
      return;
    }
    std::memcpy(bid_queue_, record.bid_queue, sizeof bid_queue_);
    std::memcpy(ask_queue_, record.ask_queue, sizeof ask_queue_);
    spi.OnDepthMarketData(Show(record.snapshot), bid_queue_, record.bid_count, record.max_bid_count, ask_queue_, record.ask_count,
                          record.max_ask_count);
  });
}

void QuoteOutbox::Deliver(QuoteSession& to, const XTPOB& book) {
  DeliverIfOpen(to, [&](XTP::API::QuoteSpi& spi) {
    sent_.fetch_add(1, std::memory_order_relaxed);
    spi.OnOrderBook(Show(book));
  });
}

}  // namespace xtp::sim
