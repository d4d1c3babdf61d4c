#pragma once
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <utility>

#include "core/instrument_table.h"
#include "core/record.h"
#include "test/fuzz/input.h"
#include "test/fuzz/record_reader.h"

namespace xtp::fuzz {

/// What the process's InstrumentTable must answer: one index for each venue and code, in the order in which they came.
class InstrumentModel {
 public:
  uint32_t IndexOf(uint32_t venue, const char (&code)[core::InstrumentTable::kCodeLength]) {
    const auto next = static_cast<uint32_t>(indices_.size());
    const std::pair<uint32_t, std::string> key{venue, std::string(code, strnlen(code, sizeof code))};
    if (next < core::InstrumentTable::kCapacity) return indices_.try_emplace(key, next).first->second;
    const auto found = indices_.find(key);
    return found == indices_.end() ? core::kNoInstrument : found->second;
  }

 private:
  std::map<std::pair<uint32_t, std::string>, uint32_t> indices_;
};

/// A callback with arguments drawn from the input, which knows the record that it must become.
template <typename Spi>
class Callback {
 public:
  Callback(const char* name, uint16_t kind, bool lossy) : name(name), kind(kind), lossy(lossy) {}
  virtual ~Callback() = default;

  virtual void Fire(Spi& spi) const = 0;
  virtual void Check(RecordReader& record) const = 0;
  virtual uint32_t Instrument(InstrumentModel&) const { return core::kNoInstrument; }

  const char* const name;
  const uint16_t kind;
  const bool lossy;
};

template <typename Spi>
using MakeCallback = std::unique_ptr<Callback<Spi>> (*)(Input& in);

}  // namespace xtp::fuzz
