#include "sim/quotes/quote_outbox.h"

#include <algorithm>
#include <iterator>

namespace xtp::sim {

using XTP::API::QuoteSpi;

template <typename Call>
void QuoteOutbox::DeliverData(QuoteSession& to, Channel channel, Call&& call) {
  to.gate->Deliver([&](QuoteSpi& spi) {
    if (channel == Channel::kTcp ? to.connection == 0 : !to.open) return;
    sent_.fetch_add(1, std::memory_order_relaxed);
    call(spi, memory(channel));
  });
}

void QuoteOutbox::TickerReplies(const QuoteSessionPtr& to, std::vector<TickerReply> replies, ForTicker reply) {
  const size_t bytes = replies.size() * sizeof(TickerReply);
  Reply(to, bytes, [this, to, connection = to->connection.load(), replies = std::move(replies), reply] {
    Memory& shown = memory(Channel::kTcp);
    for (size_t i = 0; i < replies.size(); ++i) {
      DeliverReply(*to, connection, [&](QuoteSpi& spi) {
        shown.error = MakeError(replies[i].error_id);
        (spi.*reply)(shown.Show(replies[i].ticker), &shown.error, i + 1 == replies.size());
      });
    }
  });
}

void QuoteOutbox::ExchangeReply(const QuoteSessionPtr& to, XTP_EXCHANGE_TYPE exchange, ForExchange reply) {
  Reply(to, sizeof exchange, [this, to, connection = to->connection.load(), exchange, reply] {
    DeliverReply(*to, connection, [&](QuoteSpi& spi) {
      XTPRI& error = memory(Channel::kTcp).error;
      error = {};
      (spi.*reply)(exchange, &error);
    });
  });
}

void QuoteOutbox::Disconnected(const QuoteSessionPtr& to, int reason) {
  thread_.Post([to, reason] { to->gate->Deliver([&](QuoteSpi& spi) { spi.OnDisconnected(reason); }); });
}

void QuoteOutbox::Send(const QuoteSessionPtr& to, Channel channel, RecordPtr record, int packet, int64_t extra_delay) {
  const size_t bytes = record->kind == FeedRecord::Kind::kTick
                           ? sizeof record->tick
                           : sizeof record->snapshot + 8 * static_cast<size_t>(record->bid_count + record->ask_count);
  QuoteMessage message{channel, bytes, [this, to, channel, record = std::move(record)] { Deliver(*to, channel, *record); }, packet};
  wire_.Send(to, std::move(message), extra_delay);
}

void QuoteOutbox::Send(const QuoteSessionPtr& to, Channel channel, const XTPOB& book, int64_t extra_delay) {
  wire_.Send(to, {channel, sizeof book, [this, to, channel, book] { Deliver(*to, channel, book); }}, extra_delay);
}

void QuoteOutbox::Send(const QuoteSessionPtr& to, Channel channel, const IOPV& iopv, int64_t extra_delay) {
  wire_.Send(to, {channel, sizeof iopv, [this, to, channel, iopv] { Deliver(*to, channel, iopv); }}, extra_delay);
}

void QuoteOutbox::SendLoss(const QuoteSessionPtr& to, PacketGap gap) {
  wire_.Send(to, {Channel::kUdp, 0, [to, gap] {
                    to->gate->Deliver([&](QuoteSpi& spi) {
                      if (to->open) spi.OnTickByTickLossRange(gap.first, gap.last);
                    });
                  }});
}

void QuoteOutbox::Deliver(QuoteSession& to, Channel channel, const FeedRecord& record) {
  DeliverData(to, channel, [&](QuoteSpi& spi, Memory& shown) {
    if (record.kind == FeedRecord::Kind::kTick) {
      spi.OnTickByTick(shown.Show(record.tick));
      return;
    }
    std::memcpy(shown.bid_queue, record.bid_queue, sizeof shown.bid_queue);
    std::memcpy(shown.ask_queue, record.ask_queue, sizeof shown.ask_queue);
    XTPMD* const snapshot = shown.Show(record.snapshot);
    if (unterminated_) std::replace(std::begin(snapshot->ticker_status), std::end(snapshot->ticker_status), '\0', ' ');
    spi.OnDepthMarketData(snapshot, shown.bid_queue, record.bid_count, record.max_bid_count, shown.ask_queue, record.ask_count,
                          record.max_ask_count);
  });
}

void QuoteOutbox::Deliver(QuoteSession& to, Channel channel, const XTPOB& book) {
  DeliverData(to, channel, [&](QuoteSpi& spi, Memory& shown) { spi.OnOrderBook(shown.Show(book)); });
}

void QuoteOutbox::Deliver(QuoteSession& to, Channel channel, const IOPV& iopv) {
  DeliverData(to, channel, [&](QuoteSpi& spi, Memory& shown) { spi.OnETFIOPVData(shown.Show(iopv)); });
}

}  // namespace xtp::sim
