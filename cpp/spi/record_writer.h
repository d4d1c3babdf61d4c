#pragma once
#include <cstdint>
#include <cstring>

#include "abi/generated/types.h"
#include "core/event_queue.h"
#include "core/instrument_table.h"

namespace xtp::spi {

/// Best-price queues disclose at most this many orders; a count above it is not believed.
constexpr int32_t kMaxQueue = 50;
constexpr uint32_t kMaxText = 1024 * 1024;

/// Venues number both of XTP's enumerations of markets in one way: 1 SH, 2 SZ, 3 BJ, 4 HK, 0 none.
inline uint32_t VenueOf(XTP_EXCHANGE_TYPE exchange) { return exchange <= XTP_EXCHANGE_NQ ? static_cast<uint32_t>(exchange) : 0; }

inline uint32_t VenueOf(XTP_MARKET_TYPE market) {
  switch (market) {
    case XTP_MKT_SH_A:
      return 1;
    case XTP_MKT_SZ_A:
      return 2;
    case XTP_MKT_BJ_A:
      return 3;
    case XTP_MKT_HK:
      return 4;
    default:
      return 0;
  }
}

template <typename T, typename Venue>
uint32_t InstrumentOf(const T* from, Venue venue_of) {
  return from ? core::Instruments().IndexOf(venue_of(*from), from->ticker) : core::kNoInstrument;
}

template <typename T>
int32_t CountOf(const T* numbers, int32_t count) {
  if (!numbers || count <= 0) return 0;
  return count < kMaxQueue ? count : kMaxQueue;
}

inline bool IsError(const XTPRI* error) { return error && error->error_id != 0; }
inline uint32_t ErrorBytes(const XTPRI* error) { return IsError(error) ? sizeof(XTPRI) : 0; }
inline uint32_t LengthOf(const char* text) { return text ? static_cast<uint32_t>(strnlen(text, kMaxText)) : 0; }
inline uint32_t TextBytes(const char* text) { return (4 + LengthOf(text) + 7) & ~7u; }

/// Writes one record on an SDK thread: claims in the constructor, commits in the destructor. Offsets count from the header.
class RecordWriter {
 public:
  RecordWriter(core::EventQueue& queue, uint16_t kind, uint32_t payload_bytes, uint32_t instrument)
      : queue_(queue), claim_(queue.TryClaim(kind, payload_bytes, instrument)) {}
  ~RecordWriter() {
    if (claim_.record) queue_.Commit(claim_);
  }
  RecordWriter(const RecordWriter&) = delete;
  RecordWriter& operator=(const RecordWriter&) = delete;

  /// False: the record was lost and counted, or nobody listens any more.
  explicit operator bool() const { return claim_.record != nullptr; }

  template <typename T>
  void Struct(uint32_t at, const T* from) {
    if (from) {
      std::memcpy(At(at), from, sizeof(T));
    } else {
      std::memset(At(at), 0, sizeof(T));
      claim_.record->flags |= core::kNullStruct;
    }
  }

  template <typename T>
  void Value(uint32_t at, T value) {
    static_assert(sizeof(T) <= 8);
    std::memset(At(at), 0, 8);
    std::memcpy(At(at), &value, sizeof(T));
  }

  void RequestId(int32_t id) { claim_.record->request_id = id; }

  void IsLast(bool last) {
    if (last) claim_.record->flags |= core::kIsLast;
  }

  void Error(uint32_t at, const XTPRI* error) {
    if (!IsError(error)) return;
    std::memcpy(At(at), error, sizeof(XTPRI));
    claim_.record->flags |= core::kHasError;
  }

  void StartVarying(uint32_t fixed_end) { varying_ = fixed_end + ((claim_.record->flags & core::kHasError) ? sizeof(XTPRI) : 0); }

  void Numbers(const int64_t* numbers, int32_t count) {
    if (count == 0) return;
    std::memcpy(At(varying_), numbers, count * sizeof(int64_t));
    varying_ += count * sizeof(int64_t);
  }

  void Text(const char* text) {
    const uint32_t length = LengthOf(text);
    std::memcpy(At(varying_), &length, sizeof length);
    if (length != 0) std::memcpy(At(varying_ + 4), text, length);
    varying_ += TextBytes(text);
  }

 private:
  std::byte* At(uint32_t at) const { return reinterpret_cast<std::byte*>(claim_.record) + at; }

  core::EventQueue& queue_;
  const core::EventQueue::Claim claim_;
  uint32_t varying_ = 0;
};

}  // namespace xtp::spi
