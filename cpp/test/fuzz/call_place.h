#pragma once
#include <cstdint>
#include <vector>

namespace xtp::fuzz {

enum class Arg { kScalar, kBool, kStruct, kText, kNumbers, kTickers, kCount };
enum class Result { kNone, kText, kNeverFails, kFailsZero, kFailsNonZero };

struct ArgPlace {
  Arg kind;
  uint32_t at;         // of its eight bytes
  uint32_t bytes;      // of a scalar, a struct or one number
  uint32_t struct_at;  // where a struct stands
};

/// Where a call's arguments stand in its frame, as lib/xtp/generated/calls.ts writes them.
struct CallPlace {
  const char* name;
  uint32_t slot;
  uint32_t data_start;  // of texts and arrays
  Result result;
  std::vector<ArgPlace> args;
};

}  // namespace xtp::fuzz
