// The ring, its overflow and its losses: what a reader gets must be what the producers put in, in order, whatever happens between.
#include <atomic>
#include <cstring>
#include <map>
#include <thread>
#include <vector>

#include "core/event_queue.h"
#include "core/instrument_table.h"
#include "core/loss_ledger.h"
#include "core/ring.h"
#include "test/check.h"

using namespace xtp::core;

namespace {

constexpr uint16_t kFirst = 256;
constexpr uint16_t kOrder = kFirst;      // must not be lost
constexpr uint16_t kQuote = kFirst + 1;  // may be lost
constexpr EventQueue::Options kSmall{Ring::kMinCapacity, kFirst, 2, 0b10};

struct Read {
  uint16_t kind;
  uint32_t sequence, instrument, size;
  uint64_t producer, number;
};

struct Payload {
  uint64_t producer, number;
};

/// Every byte of a payload follows from its producer and number, so a torn or overwritten record can not go unseen.
void Fill(std::byte* payload, uint32_t bytes, uint64_t producer, uint64_t number) {
  const Payload head{producer, number};
  std::memcpy(payload, &head, sizeof head);
  std::memset(payload + sizeof head, static_cast<int>((producer * 31 + number) & 0xff), bytes - sizeof head);
}

bool IsWhole(const std::byte* payload, uint32_t bytes) {
  Payload head;
  std::memcpy(&head, payload, sizeof head);
  const auto expected = static_cast<std::byte>((head.producer * 31 + head.number) & 0xff);
  for (uint32_t i = sizeof head; i < bytes; i++) {
    if (payload[i] != expected) return false;
  }
  return true;
}

/// `bytes` is of the payload and a multiple of 32, so that nothing but payload fills the record.
bool Put(EventQueue& queue, uint16_t kind, uint64_t producer, uint64_t number, uint32_t bytes = 64, uint32_t instrument = kNoInstrument) {
  const auto claim = queue.TryClaim(kind, bytes, instrument);
  if (!claim.record) return false;
  Fill(claim.payload(), bytes, producer, number);
  queue.Commit(claim);
  return true;
}

std::vector<Read> TakeBatch(EventQueue& queue, size_t max_bytes = 64 * 1024) {
  std::vector<Read> reads;
  std::vector<std::byte> batch(queue.Plan(max_bytes));
  queue.Take(batch.data());
  for (size_t at = 0; at < batch.size();) {
    RecordHeader header;
    std::memcpy(&header, batch.data() + at, sizeof header);
    const std::byte* payload = batch.data() + at + sizeof header;
    Read read{header.kind, header.sequence, header.instrument, header.size, 0, 0};
    if (header.kind >= kFirst) {
      CHECK(IsWhole(payload, header.size - sizeof header));
      std::memcpy(&read.producer, payload, sizeof read.producer);
      std::memcpy(&read.number, payload + 8, sizeof read.number);
    } else {
      std::memcpy(&read.producer, payload, sizeof read.producer);  // the first word of an internal record
      std::memcpy(&read.number, payload + 8, sizeof read.number);
    }
    reads.push_back(read);
    at += header.size;
  }
  return reads;
}

const auto kNoWake = [] {};

}  // namespace

TEST("ring: shouldReadRecordsInTheOrderOfTheirClaims") {
  Ring ring(Ring::kMinCapacity);
  const auto first = ring.TryClaim(64, false), second = ring.TryClaim(32, false);
  auto* header = reinterpret_cast<RecordHeader*>(first.data);
  *header = {64, 1000, 0, first.sequence, 0, 0, 0, 0};
  *reinterpret_cast<RecordHeader*>(second.data) = {32, 1001, 0, second.sequence, 0, 0, 0, 0};
  uint64_t cursor = ring.head();

  ring.Commit(second);
  CHECK(ring.Peek(cursor) == nullptr);  // claimed later, committed earlier: it waits
  ring.Commit(first);
  CHECK(ring.Peek(cursor) == first.data);
  cursor = Ring::Advance(cursor, 64);
  CHECK(ring.Peek(cursor) == second.data);
  CHECK_EQ(second.sequence, first.sequence + 1);
}

TEST("ring: shouldRefuseWhenFullAndTakeAgainWhatWasReleased") {
  Ring ring(Ring::kMinCapacity);
  const uint32_t bytes = ring.capacity() / 8;
  Ring::Claim claims[8];
  for (auto& claim : claims) {
    claim = ring.TryClaim(bytes, false);
    CHECK(claim.data != nullptr);
    *reinterpret_cast<RecordHeader*>(claim.data) = {bytes, 1000, 0, claim.sequence, 0, 0, 0, 0};
    ring.Commit(claim);
  }
  CHECK_EQ(ring.used(), ring.capacity());
  const uint32_t next = ring.NextSequence();
  CHECK(ring.TryClaim(32, false).data == nullptr);
  CHECK_EQ(ring.NextSequence(), next);  // nothing was used up
  const auto refused = ring.TryClaim(32, true);
  CHECK(refused.data == nullptr);
  CHECK_EQ(refused.sequence, next);
  CHECK_EQ(ring.NextSequence(), next + 1);  // its place in the order is held

  uint64_t cursor = ring.head();
  CHECK(ring.Peek(cursor) != nullptr);
  ring.Release(Ring::Advance(cursor, bytes));
  CHECK_EQ(ring.used(), ring.capacity() - bytes);
  CHECK(ring.TryClaim(bytes, false).data != nullptr);
}

TEST("ring: shouldTakeTheLargestRecordWhereverItsTailStands") {
  for (uint32_t offset = 0; offset < Ring::kMinCapacity; offset += 8 * 1024 - 32) {
    Ring ring(Ring::kMinCapacity);
    for (uint32_t moved = 0; moved < offset; moved += 32) {
      const auto claim = ring.TryClaim(32, false);
      *reinterpret_cast<RecordHeader*>(claim.data) = {32, 1000, 0, claim.sequence, 0, 0, 0, 0};
      ring.Commit(claim);
      uint64_t cursor = ring.head();
      CHECK(ring.Peek(cursor) != nullptr);
      ring.Release(Ring::Advance(cursor, 32));
    }
    CHECK(ring.TryClaim(ring.MaxRecord(), false).data != nullptr);
    CHECK(ring.TryClaim(ring.MaxRecord() + 32, false).data == nullptr);
  }
}

TEST("queue: shouldCarryRecordsOfEverySizeOverManyWraps") {
  EventQueue queue(kSmall, kNoWake);
  uint64_t written = 0, read = 0;
  for (int round = 0; round < 2000; round++) {
    for (int i = 0; i < 7; i++) {
      const uint32_t bytes = 32 * (1 + static_cast<uint32_t>((written * 7) % 60));
      CHECK(Put(queue, kOrder, 1, written, bytes));
      written++;
    }
    for (const Read& record : TakeBatch(queue)) {
      CHECK_EQ(record.number, read);
      CHECK_EQ(record.size, 32 + 32 * (1 + static_cast<uint32_t>((read * 7) % 60)));
      read++;
    }
  }
  CHECK_EQ(read, written);
  CHECK_EQ(queue.spilled(), 0u);
}

TEST("queue: shouldKeepABatchWithinItsBound") {
  EventQueue queue(kSmall, kNoWake);
  for (uint64_t i = 0; i < 20; i++) Put(queue, kOrder, 1, i, 992);
  CHECK_EQ(TakeBatch(queue, 4096).size(), 4u);
  CHECK_EQ(queue.Plan(100), 0u);  // not even one fits: it says what it needs, and takes nothing
  CHECK_EQ(queue.NeededBytes(), 1024u);
  CHECK_EQ(TakeBatch(queue, 1024).size(), 1u);
  CHECK_EQ(TakeBatch(queue).size(), 15u);
  CHECK_EQ(queue.Plan(4096), 0u);
  CHECK_EQ(queue.NeededBytes(), 0u);
}

TEST("queue: shouldSpillWhatMustNotBeLostAndKeepItsPlaceInTheOrder") {
  EventQueue queue(kSmall, kNoWake);
  constexpr uint64_t kMany = 5000;  // far more than the ring holds
  for (uint64_t i = 0; i < kMany; i++) CHECK(Put(queue, kOrder, 1, i));
  CHECK(queue.spilled() > 0);

  uint64_t read = 0, reported = 0;
  while (queue.Ready()) {
    for (const Read& record : TakeBatch(queue)) {
      if (record.kind == kSpilled) {
        reported += record.producer;
        continue;
      }
      CHECK_EQ(record.number, read);
      read++;
      // While old ones are read, new ones come: ring and overflow are mixed.
      if (read % 3 == 0 && read < kMany) Put(queue, kOrder, 1, kMany + read / 3 - 1);
    }
  }
  CHECK_EQ(read, kMany + (kMany - 1) / 3);
  CHECK_EQ(reported, queue.spilled());
}

TEST("queue: shouldCarryARecordLargerThanTheRing") {
  EventQueue queue(kSmall, kNoWake);
  Put(queue, kOrder, 1, 0);
  CHECK(Put(queue, kOrder, 1, 1, 3 * Ring::kMinCapacity));
  Put(queue, kOrder, 1, 2);
  std::vector<uint64_t> numbers;
  while (queue.Ready()) {
    for (const Read& record : TakeBatch(queue, 4 * Ring::kMinCapacity)) {
      if (record.kind >= kFirst) numbers.push_back(record.number);
    }
  }
  CHECK(numbers == (std::vector<uint64_t>{0, 1, 2}));
}

TEST("queue: shouldCountLostQuotesByInstrumentAndTellTheGapWhereItHappened") {
  EventQueue queue(kSmall, kNoWake);
  uint64_t accepted = 0;
  while (Put(queue, kQuote, 1, accepted, 992, 7)) accepted++;
  for (int i = 0; i < 9; i++) Put(queue, kQuote, 1, 0, 992, 7);
  for (int i = 0; i < 4; i++) Put(queue, kQuote, 1, 0, 992, 8);
  CHECK_EQ(queue.lost(), 14u);

  bool all_before_read = false;
  std::map<uint32_t, uint32_t> gaps;
  uint64_t read = 0;
  while (queue.Ready()) {
    for (const Read& record : TakeBatch(queue, 8192)) {
      if (record.kind == kGap) {
        CHECK(all_before_read);
        CHECK_EQ(static_cast<uint32_t>(record.producer), kQuote);  // GapPayload.kind
        gaps[record.instrument] += static_cast<uint32_t>(record.producer >> 32);
      } else {
        CHECK_EQ(record.number, read);
        read++;
        all_before_read = read == accepted;
      }
    }
  }
  CHECK_EQ(gaps[7], 10u);
  CHECK_EQ(gaps[8], 4u);
}

TEST("queue: shouldTellAGapBeforeWhatCameAfterItThoughTheRingNeverEmpties") {
  EventQueue queue(kSmall, kNoWake);
  uint64_t number = 0;
  std::map<uint64_t, bool> lost;
  const auto fill = [&] {
    for (int refused = 0; refused < 3; number++) {
      lost[number] = !Put(queue, kQuote, 1, number, 992, 7);
      refused += lost[number];
    }
  };
  fill();
  uint64_t next = 0, told = 0;
  for (int round = 0; round < 200; round++) {
    const auto batch = TakeBatch(queue, 4096);
    CHECK(!batch.empty());
    for (const Read& record : batch) {
      if (record.kind == kGap) {
        told += record.producer >> 32;
        continue;
      }
      uint64_t missing = 0;
      for (; next < record.number; next++) missing += lost[next];
      CHECK_EQ(told >= missing, true);  // never a quote behind a gap that was not told yet
      told -= missing;
      next = record.number + 1;
    }
    fill();  // as fast as it is read, and more
  }
}

TEST("queue: shouldNeverLoseOrdersUnderAFullQuoteRing") {
  EventQueue queue(kSmall, kNoWake);
  uint64_t orders = 0;
  for (int i = 0; i < 20'000; i++) {
    Put(queue, kQuote, 1, 0, 992, 1);
    if (i % 10 == 0) CHECK(Put(queue, kOrder, 2, orders++));
  }
  CHECK(queue.lost() > 0);
  uint64_t read = 0, quotes = 0, gaps = 0;
  while (queue.Ready()) {
    for (const Read& record : TakeBatch(queue)) {
      if (record.kind == kOrder) {
        CHECK_EQ(record.number, read);
        read++;
      }
      if (record.kind == kQuote) quotes++;
      if (record.kind == kGap) gaps += record.producer >> 32;
    }
  }
  CHECK_EQ(read, orders);
  CHECK_EQ(quotes + gaps, 20'000u);
}

TEST("queue: shouldWakeOnceForEachSleep") {
  int wakes = 0;
  EventQueue queue(kSmall, [&wakes] { wakes++; });
  Put(queue, kOrder, 1, 0);
  Put(queue, kOrder, 1, 1);
  CHECK_EQ(wakes, 1);
  CHECK(!queue.PrepareToSleep());  // there is something to read
  TakeBatch(queue);
  CHECK(queue.PrepareToSleep());
  CHECK_EQ(wakes, 1);
  Put(queue, kOrder, 1, 2);
  Put(queue, kOrder, 1, 3);
  CHECK_EQ(wakes, 2);
}

TEST("queue: shouldAcceptNothingOnceClosedButGiveWhatItHas") {
  EventQueue queue(kSmall, kNoWake);
  Put(queue, kOrder, 1, 0);
  queue.Close();
  CHECK(!Put(queue, kOrder, 1, 1));
  CHECK(!Put(queue, kQuote, 1, 1));
  CHECK_EQ(TakeBatch(queue).size(), 1u);
  CHECK_EQ(queue.lost(), 0u);
}

TEST("queue: shouldDeliverAllRecordsOfManyProducersToAReaderThatStopsAndResumes") {
  constexpr uint64_t kProducers = 4, kEach = 20'000;
  std::atomic<int> wakes{0};
  EventQueue queue({Ring::kMinCapacity * 2, kFirst, 2, 0b10}, [&wakes] { wakes.fetch_add(1); });
  std::vector<std::thread> producers;
  for (uint64_t producer = 0; producer < kProducers; producer++) {
    producers.emplace_back([&queue, producer] {
      for (uint64_t number = 0; number < kEach; number++) {
        const bool lossy = number % 4 == 1;
        const uint32_t bytes = 32 * (1 + static_cast<uint32_t>((number + producer) % 20));
        Put(queue, lossy ? kQuote : kOrder, producer, number, bytes, static_cast<uint32_t>(producer));
      }
    });
  }
  uint64_t next[kProducers] = {}, gaps = 0, quotes = 0, orders = 0;
  uint32_t last_sequence = 0;
  bool first = true;
  while (orders + quotes + gaps < kProducers * kEach) {
    const int seen = wakes.load();
    const std::vector<Read> batch = TakeBatch(queue, 16 * 1024);
    for (const Read& record : batch) {
      if (record.kind == kGap) gaps += record.producer >> 32;
      if (record.kind < kFirst) continue;
      CHECK(first || static_cast<int32_t>(record.sequence - last_sequence) == 1);
      first = false;
      last_sequence = record.sequence;
      // In order for each producer; only quotes may be missing in between.
      for (uint64_t missing = next[record.producer]; missing < record.number; missing++) CHECK(missing % 4 == 1);
      next[record.producer] = record.number + 1;
      (record.kind == kQuote ? quotes : orders)++;
    }
    // The reader goes to sleep as it does under Node: only a wake may bring it back.
    if (batch.empty() && queue.PrepareToSleep()) {
      while (wakes.load() == seen && orders + quotes + gaps < kProducers * kEach) std::this_thread::yield();
    }
  }
  for (auto& producer : producers) producer.join();
  CHECK_EQ(orders, kProducers * kEach * 3 / 4);
  CHECK_EQ(quotes + gaps, kProducers * kEach / 4);
  CHECK_EQ(gaps, queue.lost());
}

TEST("instruments: shouldGiveEachCodeOneIndexWhateverStandsBehindItsNul") {
  InstrumentTable table;
  const char plain[16] = "600519";
  char dirty[16];
  std::memset(dirty, 'x', sizeof dirty);
  std::memcpy(dirty, "600519", 7);
  const uint32_t index = table.IndexOf(1, plain);
  CHECK_EQ(table.IndexOf(1, dirty), index);
  CHECK(table.IndexOf(2, plain) != index);  // 000001 is an index in Shanghai and a bank in Shenzhen
  const char full[17] = "ABCDEFGHIJKLMNOP", other[17] = "ABCDEFGHIJKLMNOQ";
  CHECK(table.IndexOf(1, full) != table.IndexOf(1, other));
  CHECK_EQ(table.size(), 4u);
}

TEST("instruments: shouldAgreeBetweenThreads") {
  InstrumentTable table;
  constexpr int kThreads = 4, kCodes = 3000;
  std::vector<std::vector<uint32_t>> seen(kThreads, std::vector<uint32_t>(kCodes, kNoInstrument));
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; t++) {
    threads.emplace_back([&, t] {
      for (int i = 0; i < kCodes; i++) {
        char code[16] = {};
        std::snprintf(code, sizeof code, "%06d", (i * (t + 1)) % kCodes);
        seen[t][(i * (t + 1)) % kCodes] = table.IndexOf(1, code);
      }
    });
  }
  for (auto& thread : threads) thread.join();
  for (int i = 0; i < kCodes; i++) {
    char code[16] = {};
    std::snprintf(code, sizeof code, "%06d", i);
    for (int t = 0; t < kThreads; t++) {
      if (seen[t][i] != kNoInstrument) CHECK_EQ(seen[t][i], table.IndexOf(1, code));
    }
  }
  CHECK_EQ(table.size(), static_cast<uint32_t>(kCodes));
}

TEST("instruments: shouldSayNoneWhenFull") {
  InstrumentTable table;
  char code[16] = {};
  for (uint32_t i = 0; i < InstrumentTable::kCapacity; i++) {
    std::memcpy(code, &i, sizeof i);
    code[4] = 'k';
    for (int b = 0; b < 4; b++) code[b] = static_cast<char>(1 + ((i >> (b * 6)) & 63));
    table.IndexOf(3, code);
  }
  CHECK_EQ(table.size(), InstrumentTable::kCapacity);
  CHECK_EQ(table.IndexOf(1, "600519\0\0\0\0\0\0\0\0\0"), kNoInstrument);
}

TEST("ledger: shouldHandOverEveryCountOnceUnderManyThreads") {
  LossLedger ledger(2, 16);
  constexpr int kThreads = 4, kEach = 50'000;
  std::atomic<bool> stop{false};
  uint64_t taken = 0;
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; t++) {
    threads.emplace_back([&ledger, t] {
      for (int i = 0; i < kEach; i++) ledger.Count(static_cast<uint32_t>(i % 2), static_cast<uint32_t>((i * 7 + t) % 20), 0);
    });
  }
  std::thread taker([&] {
    while (!stop.load()) ledger.TakeAll([&](const LossLedger::Loss& loss) { taken += loss.count; });
  });
  for (auto& thread : threads) thread.join();
  stop.store(true);
  taker.join();
  ledger.TakeAll([&](const LossLedger::Loss& loss) { taken += loss.count; });
  CHECK_EQ(taken, static_cast<uint64_t>(kThreads) * kEach);
  CHECK(ledger.empty());
}

int main(int argc, char** argv) { return xtp::test::Main(argc, argv); }
