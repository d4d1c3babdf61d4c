#pragma once
#include <cstdint>

namespace xtp::core {

/// What stands before every record, in the ring, in the spill and in the batch that JavaScript reads.
///
///   0        4      6       8          12           16            24           28     32
///   | size   | kind | flags | sequence | instrument | received_ns | request_id | zero | payload ...
///
/// lib/xtp/view.ts reads the same bytes.
struct RecordHeader {
  uint32_t size;        // bytes with this header, a multiple of kRecordUnit
  uint16_t kind;        // which callback (generated kinds.h), or one of the kinds below
  uint16_t flags;       // RecordFlags
  uint32_t sequence;    // order of the claims; dense, so a consumer can tell what stands between two records
  uint32_t instrument;  // InstrumentTable index, or kNoInstrument
  int64_t received_ns;  // monotonic clock when the SDK called
  int32_t request_id;   // of a query's reply, else 0
  uint32_t zero;
};
static_assert(sizeof(RecordHeader) == 32);

enum RecordFlags : uint16_t {
  kIsLast = 1,      // the reply's is_last argument
  kHasError = 2,    // an XTPRI with a non-zero id stands at the layout's error offset
  kNullStruct = 4,  // the callback's struct pointer was NULL; its bytes are zero
};

/// Records start at multiples of this, so a header never crosses the end of the ring.
constexpr uint32_t kRecordUnit = 32;
constexpr uint32_t kNoInstrument = 0xFFFFFFFF;

/// Kinds that no callback has. Callback kinds start at 256.
enum InternalKind : uint16_t {
  kPadding = 0,   // the rest of the ring before a wrap; never delivered
  kGap = 1,       // market data was lost; payload GapPayload
  kSpilled = 2,   // records took the overflow path; payload SpilledPayload
  kCallDone = 3,  // a call on a session thread returned; payload in addon/connection.h
};

struct GapPayload {
  uint32_t kind;            // of the records that were lost
  uint32_t count;           // how many
  uint32_t after_sequence;  // the first of them was lost after this sequence
  uint32_t zero;
};

struct SpilledPayload {
  uint64_t records;  // that took the overflow path since the last report
  uint64_t total;    // since the queue was made
};

constexpr uint32_t RoundToUnit(uint32_t bytes) { return (bytes + kRecordUnit - 1) & ~(kRecordUnit - 1); }

}  // namespace xtp::core
