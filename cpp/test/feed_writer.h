#pragma once
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <system_error>
#include <vector>

#include "abi/generated/api.h"

namespace xtp::test {

/// Writes feed files, right and wrong ones.
class FeedWriter {
 public:
  FeedWriter()
      : path_((std::filesystem::temp_directory_path() / ("sim_test_" + std::to_string(std::random_device()()) + ".xtpfeed")).string()) {
    bytes_.resize(64);
    std::memcpy(bytes_.data(), "XTPFEED1", 8);
    Put<uint32_t>(8, 1);
    Put<uint32_t>(24, 20230201);
  }
  ~FeedWriter() {
    std::error_code still_open;
    std::filesystem::remove(path_, still_open);
  }
  FeedWriter(const FeedWriter&) = delete;

  template <typename Value>
  void Put(size_t at, Value value) {
    std::memcpy(bytes_.data() + at, &value, sizeof value);
  }

  void AddInstrument(XTP_EXCHANGE_TYPE exchange, const char* ticker, double pre_close, XTP_SECURITY_TYPE type = XTP_SECURITY_MAIN_BOARD) {
    XTPQFI info{};
    info.security_type = type;
    info.exchange_id = exchange;
    std::strcpy(info.ticker, ticker);
    std::strcpy(info.ticker_name, "name");
    info.price_tick = 0.01;
    info.pre_close_price = pre_close;
    info.is_have_price_limit = true;
    info.upper_limit_price = pre_close * 1.1;
    info.lower_limit_price = pre_close * 0.9;
    Append(&info, sizeof info);
    Put<uint32_t>(12, ++instruments_);
  }

  XTPMD AddSnapshot(const char* ticker, int64_t time, double bid, int64_t bid_quantity, double ask, int64_t ask_quantity,
                    std::vector<int64_t> queue = {}, double last = 0, int64_t volume = 0) {
    return AddSnapshot(Snapshot(XTP_EXCHANGE_SZ, ticker, time, bid, bid_quantity, ask, ask_quantity, last, volume), time, queue);
  }

  static XTPMD Snapshot(XTP_EXCHANGE_TYPE exchange, const char* ticker, int64_t time, double bid, int64_t bid_quantity, double ask,
                        int64_t ask_quantity, double last = 0, int64_t volume = 0) {
    XTPMD md{};
    md.exchange_id = exchange;
    std::strcpy(md.ticker, ticker);
    std::memset(reinterpret_cast<char*>(&md) + 20, 0x5A, 4);  // padding travels too
    md.data_time = time;
    md.bid[0] = bid;
    md.bid_qty[0] = bid_quantity;
    md.ask[0] = ask;
    md.ask_qty[0] = ask_quantity;
    md.last_price = last;
    md.qty = volume;
    md.ticker_status[0] = 'T';
    md.data_type_v2 = XTP_MARKETDATA_V2_ACTUAL;
    return md;
  }

  XTPMD AddSnapshot(const XTPMD& md, int64_t time, const std::vector<int64_t>& queue = {}) {
    AddHeader(static_cast<uint32_t>(16 + sizeof md + 16 + 8 * queue.size()), 1, time);
    Append(&md, sizeof md);
    const int32_t counts[4] = {static_cast<int32_t>(queue.size()), static_cast<int32_t>(queue.size()), 0, 0};
    Append(counts, sizeof counts);
    Append(queue.data(), 8 * queue.size());
    return md;
  }

  void AddTrade(const char* ticker, int64_t time, double price, int64_t quantity, int64_t sequence = 0) {
    XTPTBT tick{};
    tick.exchange_id = XTP_EXCHANGE_SZ;
    std::strcpy(tick.ticker, ticker);
    tick.data_time = time;
    tick.type = XTP_TBT_TRADE;
    tick.trade.price = price;
    tick.trade.qty = quantity;
    tick.trade.trade_flag = 'F';
    tick.trade.channel_no = 2011;
    tick.trade.seq = sequence;
    AddHeader(16 + sizeof tick, 2, time);
    Append(&tick, sizeof tick);
  }

  void AddHeader(uint32_t size, uint16_t kind, int64_t time) {
    const uint16_t zero = 0;
    Append(&size, 4);
    Append(&kind, 2);
    Append(&zero, 2);
    Append(&time, 8);
    Put<uint64_t>(16, ++records_);
  }

  void Append(const void* data, size_t size) {
    const auto* at = static_cast<const char*>(data);
    bytes_.insert(bytes_.end(), at, at + size);
  }

  size_t size() const { return bytes_.size(); }

  const char* Write(size_t size = SIZE_MAX) {
    std::ofstream(path_, std::ios::binary).write(bytes_.data(), static_cast<std::streamsize>(std::min(size, bytes_.size())));
    return path_.c_str();
  }

 private:
  const std::string path_;
  std::vector<char> bytes_;
  uint32_t instruments_ = 0;
  uint64_t records_ = 0;
};

constexpr int64_t kTen = 20230201100000000;

}  // namespace xtp::test
