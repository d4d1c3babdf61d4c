#include "sim/feed/feed_file.h"

#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>

#include "sim/base/market_time.h"
#include "sim/base/text.h"
#include "sim/market/instrument.h"

namespace xtp::sim {

namespace {

constexpr char kMagic[8] = {'X', 'T', 'P', 'F', 'E', 'E', 'D', '1'};
constexpr uint32_t kVersion = 1;
constexpr uint32_t kMaxInstruments = 1'000'000;

struct FileHeader {
  char magic[8];
  uint32_t version;
  uint32_t instrument_count;
  uint64_t record_count;
  uint32_t trading_day;
  uint8_t reserved[36];
};
static_assert(sizeof(FileHeader) == 64);

struct RecordHeader {
  uint32_t size;
  uint16_t kind;
  uint16_t reserved;
  int64_t time;
};
static_assert(sizeof(RecordHeader) == 16);

struct QueueCounts {
  int32_t bid;
  int32_t max_bid;
  int32_t ask;
  int32_t max_ask;
};
static_assert(sizeof(QueueCounts) == 16);

/// Reads a field without trusting it to hold a value of its type.
template <typename Raw, typename Field>
Raw RawValue(const Field& field) {
  static_assert(sizeof(Raw) == sizeof(Field));
  Raw raw;
  std::memcpy(&raw, &field, sizeof raw);
  return raw;
}

bool IsMarket(const XTP_EXCHANGE_TYPE& exchange) {
  const auto raw = RawValue<uint32_t>(exchange);
  return raw >= XTP_EXCHANGE_SH && raw <= XTP_EXCHANGE_NQ;
}

class FeedFile final : public Feed {
 public:
  bool Open(const std::string& utf8_path);
  const std::string& error() const { return error_; }

  uint32_t trading_day() const override { return header_.trading_day; }
  uint64_t record_count() const override { return header_.record_count; }
  const std::vector<XTPQFI>& instruments() const override { return instruments_; }
  bool Next(FeedRecord& record) override;
  void Rewind() override;
  std::unique_ptr<Feed> Reopen() const override;

 private:
  bool Fail(const std::string& what) {
    error_ = what;
    return false;
  }
  bool FailRecord(const std::string& what) { return Fail("record " + std::to_string(read_ + 1) + ": " + what); }
  bool Read(void* to, size_t bytes);
  bool ReadHeader();
  bool ReadInstruments();
  bool ReadRecord(FeedRecord& record);
  bool ReadSnapshot(FeedRecord& record, uint32_t bytes);
  bool ReadTick(FeedRecord& record, uint32_t bytes);
  bool IsKnown(const XTP_EXCHANGE_TYPE& exchange, const char (&ticker)[XTP_TICKER_LEN]) const;

  std::filesystem::path path_;
  std::ifstream file_;
  uint64_t left_ = 0;  // bytes up to the end of the file
  FileHeader header_{};
  std::vector<XTPQFI> instruments_;
  InstrumentTable table_;
  uint64_t file_size_ = 0;
  uint64_t read_ = 0;
  int64_t last_time_ = 0;
  std::string error_;
};

bool FeedFile::Read(void* to, size_t bytes) {
  if (bytes > left_) return false;
  file_.read(static_cast<char*>(to), static_cast<std::streamsize>(bytes));
  if (!file_) return false;
  left_ -= bytes;
  return true;
}

bool FeedFile::Open(const std::string& utf8_path) {
  std::error_code failed;
  path_ = std::filesystem::u8path(utf8_path);
  file_size_ = std::filesystem::file_size(path_, failed);
  if (failed) return Fail("can not be opened: " + failed.message());
  file_.open(path_, std::ios::binary);
  if (!file_) return Fail("can not be opened");
  left_ = file_size_;
  if (!ReadHeader() || !ReadInstruments()) return false;
  FeedRecord record{};
  while (read_ < header_.record_count) {
    if (!ReadRecord(record)) return false;
  }
  if (left_ != 0) return Fail(std::to_string(left_) + " bytes follow the last record");
  Rewind();
  return true;
}

bool FeedFile::ReadHeader() {
  if (!Read(&header_, sizeof header_)) return Fail("is shorter than its header");
  if (std::memcmp(header_.magic, kMagic, sizeof kMagic) != 0) return Fail("is no feed file (wrong magic)");
  if (header_.version != kVersion) return Fail("has version " + std::to_string(header_.version) + ", expected " + std::to_string(kVersion));
  if (!IsXtpTime(AtTime(header_.trading_day, 0))) return Fail("has an invalid trading day " + std::to_string(header_.trading_day));
  if (header_.instrument_count > kMaxInstruments) return Fail("has an instrument count of " + std::to_string(header_.instrument_count));
  if (header_.instrument_count * uint64_t{sizeof(XTPQFI)} > left_) return Fail("is truncated in its instruments");
  if (header_.record_count > left_ / sizeof(RecordHeader)) return Fail("is truncated: it is too short for its record count");
  return true;
}

bool FeedFile::ReadInstruments() {
  instruments_.resize(header_.instrument_count);
  for (size_t i = 0; i < instruments_.size(); ++i) {
    XTPQFI& info = instruments_[i];
    if (!Read(&info, sizeof info)) return Fail("is truncated in its instruments");
    const std::string where = "instrument " + std::to_string(i + 1) + ": ";
    if (!IsMarket(info.exchange_id)) return Fail(where + "unknown exchange");
    if (info.ticker[0] == 0 || GetText(info.ticker).size() == sizeof info.ticker) return Fail(where + "invalid ticker");
    if (RawValue<uint32_t>(info.security_type) > XTP_SECURITY_OTHERS) return Fail(where + "invalid security type");
    for (const bool& flag :
         {std::cref(info.is_registration), std::cref(info.is_VIE), std::cref(info.is_noprofit), std::cref(info.is_weighted_voting_rights),
          std::cref(info.is_have_price_limit), std::cref(info.is_inventory)}) {
      if (RawValue<uint8_t>(flag) > 1) return Fail(where + "a flag is neither 0 nor 1");
    }
  }
  table_ = InstrumentTable(instruments_, header_.trading_day);
  return true;
}

bool FeedFile::IsKnown(const XTP_EXCHANGE_TYPE& exchange, const char (&ticker)[XTP_TICKER_LEN]) const {
  return IsMarket(exchange) && table_.Find({exchange, std::string(GetText(ticker))}) != InstrumentTable::kNone;
}

bool FeedFile::ReadRecord(FeedRecord& record) {
  RecordHeader header;
  if (!Read(&header, sizeof header)) return FailRecord("truncated");
  if (header.size % 8 != 0 || header.size < sizeof header) return FailRecord("invalid size " + std::to_string(header.size));
  if (header.reserved != 0) return FailRecord("reserved bytes are not zero");
  if (!IsXtpTime(header.time) || DayOf(header.time) != header_.trading_day) {
    return FailRecord("time " + std::to_string(header.time) + " is not of the trading day");
  }
  if (header.time < last_time_) return FailRecord("time goes back to " + std::to_string(header.time));
  const uint32_t bytes = header.size - static_cast<uint32_t>(sizeof header);
  if (bytes > left_) return FailRecord("truncated");
  record.time = header.time;
  if (header.kind == static_cast<uint16_t>(FeedRecord::Kind::kSnapshot)) {
    if (!ReadSnapshot(record, bytes)) return false;
  } else if (header.kind == static_cast<uint16_t>(FeedRecord::Kind::kTick)) {
    if (!ReadTick(record, bytes)) return false;
  } else {
    return FailRecord("unknown kind " + std::to_string(header.kind));
  }
  last_time_ = header.time;
  read_++;
  return true;
}

bool FeedFile::ReadSnapshot(FeedRecord& record, uint32_t bytes) {
  QueueCounts counts;
  if (bytes < sizeof record.snapshot + sizeof counts) return FailRecord("too short for a snapshot");
  if (!Read(&record.snapshot, sizeof record.snapshot) || !Read(&counts, sizeof counts)) return FailRecord("truncated");
  const auto valid = [](int32_t count, int32_t max) { return count >= 0 && count <= kMaxQueue && max >= count; };
  if (!valid(counts.bid, counts.max_bid) || !valid(counts.ask, counts.max_ask)) return FailRecord("invalid queue counts");
  if (bytes != sizeof record.snapshot + sizeof counts + 8 * static_cast<uint32_t>(counts.bid + counts.ask)) {
    return FailRecord("size and queue counts disagree");
  }
  if (!Read(record.bid_queue, 8 * static_cast<size_t>(counts.bid)) || !Read(record.ask_queue, 8 * static_cast<size_t>(counts.ask))) {
    return FailRecord("truncated");
  }
  if (!IsKnown(record.snapshot.exchange_id, record.snapshot.ticker)) return FailRecord("its instrument is not in the list");
  record.kind = FeedRecord::Kind::kSnapshot;
  record.bid_count = counts.bid;
  record.max_bid_count = counts.max_bid;
  record.ask_count = counts.ask;
  record.max_ask_count = counts.max_ask;
  return true;
}

bool FeedFile::ReadTick(FeedRecord& record, uint32_t bytes) {
  if (bytes != sizeof record.tick) return FailRecord("invalid size of a tick");
  if (!Read(&record.tick, sizeof record.tick)) return FailRecord("truncated");
  if (!IsKnown(record.tick.exchange_id, record.tick.ticker)) return FailRecord("its instrument is not in the list");
  const auto type = RawValue<uint32_t>(record.tick.type);
  if (type < XTP_TBT_ENTRUST || type > XTP_TBT_STATE) return FailRecord("unknown type of tick");
  record.kind = FeedRecord::Kind::kTick;
  return true;
}

bool FeedFile::Next(FeedRecord& record) { return read_ < header_.record_count && ReadRecord(record); }

void FeedFile::Rewind() {
  const uint64_t start = sizeof(FileHeader) + instruments_.size() * sizeof(XTPQFI);
  file_.clear();
  file_.seekg(static_cast<std::streamoff>(start));
  left_ = file_size_ - start;
  read_ = 0;
  last_time_ = 0;
}

std::unique_ptr<Feed> FeedFile::Reopen() const {
  // It was checked already; where it can not be opened any more, it just has no records.
  auto again = std::make_unique<FeedFile>();
  again->path_ = path_;
  again->header_ = header_;
  again->instruments_ = instruments_;
  again->table_ = table_;
  again->file_size_ = file_size_;
  again->file_.open(path_, std::ios::binary);
  again->Rewind();
  return again;
}

}  // namespace

std::unique_ptr<Feed> OpenFeedFile(const std::string& utf8_path, std::string& error) {
  auto file = std::make_unique<FeedFile>();
  if (file->Open(utf8_path)) return file;
  error = utf8_path + ": " + file->error();
  return nullptr;
}

}  // namespace xtp::sim
