#include "sim/quotes/quote_publisher.h"

#include <chrono>
#include <cstring>
#include <string>
#include <utility>

#include "sim/base/random.h"
#include "sim/base/text.h"
#include "sim/quotes/published_book.h"

namespace xtp::sim {

namespace {

constexpr uint64_t kDuplicateKind = 2;
constexpr uint64_t kReorderKind = 3;

IOPV IopvOf(const XTPMD& snapshot) {
  IOPV iopv;
  std::memset(static_cast<void*>(&iopv), 0, sizeof iopv);
  iopv.exchange_id = snapshot.exchange_id;
  std::memcpy(iopv.ticker, snapshot.ticker, sizeof iopv.ticker);
  iopv.data_time = snapshot.data_time;
  iopv.iopv = snapshot.stk.iopv;
  return iopv;
}

}  // namespace

void QuotePublisher::BeginDay() {
  packets_.Reset();
  to_double_ = 0;
  published_ = 0;
}

bool QuotePublisher::HasIopv(const FeedRecord& record, size_t instrument) const {
  if (record.kind != FeedRecord::Kind::kSnapshot || instrument == InstrumentTable::kNone) return false;
  const bool published = options_.iopv == QuoteOptions::Iopv::kAll ||
                         (options_.iopv == QuoteOptions::Iopv::kShenzhen && record.snapshot.exchange_id == XTP_EXCHANGE_SZ);
  return published && market_.instruments().at(instrument).product() == Product::kFund &&
         record.snapshot.data_type_v2 == XTP_MARKETDATA_V2_ACTUAL && record.snapshot.stk.iopv > 0;
}

QuotePublisher::Parts QuotePublisher::Look(const FeedRecord& record, size_t instrument, int64_t now) {
  const bool snapshot = record.kind == FeedRecord::Kind::kSnapshot;
  Parts parts;
  parts.kind = snapshot ? DataKind::kSnapshot : DataKind::kTick;
  parts.symbol = {record.exchange(), std::string(GetText(record.ticker()))};
  // Order books exist in Shenzhen only, and not in call auctions; options have none.
  parts.has_book =
      snapshot && parts.symbol.exchange == XTP_EXCHANGE_SZ && !IsOption(parts.symbol) && market_.IsTrading(instrument, record.time);
  if (parts.has_book) parts.book = PublishedBook(record.snapshot);
  parts.has_iopv = HasIopv(record, instrument);
  if (parts.has_iopv) parts.iopv = IopvOf(record.snapshot);
  if (!snapshot) parts.packet = packets_.Next(now, options_);
  const auto seed = static_cast<uint64_t>(options_.seed);
  published_++;
  parts.doubled = Happens(seed, kDuplicateKind, published_, options_.faults.duplicate);
  if (options_.faults.reorder_ms > 0) {
    parts.extra_delay = Random(seed + kReorderKind + published_ * 8).Below(options_.faults.reorder_ms + 1);
  }
  return parts;
}

QuotePublisher::Delivery QuotePublisher::Share(const QuoteSessionPtr& session, const Parts& parts) const {
  Delivery delivery{session, false, false, false};
  // The server takes subscriptions of options' ticks, but has none.
  delivery.record = session->to(parts.kind).Wants(parts.symbol) && !(parts.kind == DataKind::kTick && IsOption(parts.symbol));
  delivery.book = parts.has_book && session->to(DataKind::kOrderBook).Wants(parts.symbol);
  if (parts.has_iopv && delivery.record) {
    double& told = session->told_iopv[parts.symbol];
    delivery.iopv = told != parts.iopv.iopv;
    told = parts.iopv.iopv;
  }
  return delivery;
}

bool QuotePublisher::Arrives(const QuoteSessionPtr& session, const Parts& parts) {
  if (parts.packet == 0 || session->to(DataKind::kTick).empty()) return !options_.faults.frozen;
  if (packets_.lost() || options_.faults.frozen) {
    if (session->gap.last != parts.packet) session->gap.Add(parts.packet);
    return false;
  }
  if (session->gap.first != 0) outbox_.SendLoss(session, std::exchange(session->gap, {}));
  return true;
}

void QuotePublisher::Publish(const FeedRecord& record, size_t instrument, int64_t now) {
  at_once_.clear();
  parts_ = Look(record, instrument, now);
  now_ = now;
  charges_ = wire_.Charges();
  const bool wrong_tcp = options_.protocol == QuoteOptions::Protocol::kUdp;
  const bool wrong_udp = options_.protocol == QuoteOptions::Protocol::kTcp;
  const std::vector<QuoteSessionPtr> sessions = desk_.sessions();  // one may be dropped on the way
  for (const QuoteSessionPtr& session : sessions) {
    const bool first = parts_.kind == DataKind::kSnapshot && !session->awaits_first.empty() && session->connected() &&
                       session->awaits_first.erase(parts_.symbol) > 0;
    if (session->udp && !first && !wrong_udp && !Arrives(session, parts_)) continue;
    Delivery delivery = Share(session, parts_);
    // Where client and server do not speak the same protocol, only what is answered to the subscription itself arrives.
    const bool wrong = session->udp ? wrong_udp : wrong_tcp;
    if (wrong) {
      delivery.book = delivery.iopv = false;
      delivery.record = delivery.record && first;
    }
    if (!delivery.record && !delivery.book) continue;
    if (!parts_.doubled && to_double_ > 0) {
      to_double_--;
      parts_.doubled = true;
    }
    if (!session->udp && !parts_.doubled && wire_.IsFree(*session)) {
      at_once_.push_back(std::move(delivery));
      continue;
    }
    Send(delivery, parts_, record, first);
  }
}

void QuotePublisher::Send(const Delivery& delivery, const Parts& parts, const FeedRecord& record, bool first) {
  const QuoteSessionPtr& to = delivery.session;
  const Channel channel = to->udp ? Channel::kUdp : Channel::kTcp;
  const int64_t extra = to->udp ? parts.extra_delay : 0;
  const auto copy = delivery.record ? std::make_shared<const FeedRecord>(record) : nullptr;
  for (int i = parts.doubled ? 2 : 1; i > 0; --i) {
    if (delivery.record) outbox_.Send(to, first ? Channel::kTcp : channel, copy, parts.packet, first ? 0 : extra);
    if (delivery.iopv) outbox_.Send(to, channel, parts.iopv, extra);
    if (delivery.book) outbox_.Send(to, channel, parts.book, extra);
  }
}

void QuotePublisher::Deliver(const FeedRecord& record) {
  for (const Delivery& delivery : at_once_) {
    const auto begun = charges_ > 0 ? std::chrono::steady_clock::now() : std::chrono::steady_clock::time_point();
    QuoteSession& to = *delivery.session;
    if (delivery.record) outbox_.Deliver(to, Channel::kTcp, record);
    if (delivery.iopv) outbox_.Deliver(to, Channel::kTcp, parts_.iopv);
    if (delivery.book) outbox_.Deliver(to, Channel::kTcp, parts_.book);
    if (charges_ > 0) QuoteWire::Charge(to, now_, charges_, std::chrono::steady_clock::now() - begun);
  }
  at_once_.clear();
}

}  // namespace xtp::sim
