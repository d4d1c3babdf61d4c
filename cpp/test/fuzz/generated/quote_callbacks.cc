// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#include "test/fuzz/generated/callbacks.h"

namespace xtp::fuzz {
namespace {

using Spi = XTP::API::QuoteSpi;

template <typename Of>
std::unique_ptr<Callback<Spi>> Make(Input& in) {
  return std::make_unique<Of>(in);
}

class OnDisconnected final : public Callback<Spi> {
 public:
  explicit OnDisconnected([[maybe_unused]] Input& in) : Callback<Spi>("OnDisconnected", 256, false), reason_(in.Any<int>()) {}
  void Fire(Spi& spi) const override { spi.OnDisconnected(reason_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, reason_);
    record.StartVarying(40);
  }

 private:
  const int reason_;
};

class OnError final : public Callback<Spi> {
 public:
  explicit OnError([[maybe_unused]] Input& in) : Callback<Spi>("OnError", 257, false), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnError(error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Error(32, error_info_.get());
    record.StartVarying(32);
  }

 private:
  const std::unique_ptr<XTPRI> error_info_;
};

class OnTickByTickLossRange final : public Callback<Spi> {
 public:
  explicit OnTickByTickLossRange([[maybe_unused]] Input& in)
      : Callback<Spi>("OnTickByTickLossRange", 258, false), begin_seq_(in.Any<int>()), end_seq_(in.Any<int>()) {}
  void Fire(Spi& spi) const override { spi.OnTickByTickLossRange(begin_seq_, end_seq_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, begin_seq_);
    record.Value(40, end_seq_);
    record.StartVarying(48);
  }

 private:
  const int begin_seq_;
  const int end_seq_;
};

class OnSubMarketData final : public Callback<Spi> {
 public:
  explicit OnSubMarketData([[maybe_unused]] Input& in)
      : Callback<Spi>("OnSubMarketData", 259, false),
        ticker_(in.Struct<XTPSpecificTickerStruct>()),
        error_info_(in.Error()),
        is_last_(in.Any<bool>()) {}
  void Fire(Spi& spi) const override { spi.OnSubMarketData(ticker_.get(), error_info_.get(), is_last_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ticker_.get());
    record.IsLast(is_last_);
    record.Error(56, error_info_.get());
    record.StartVarying(56);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return ticker_ ? model.IndexOf(spi::VenueOf(ticker_->exchange_id), ticker_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPSpecificTickerStruct> ticker_;
  const std::unique_ptr<XTPRI> error_info_;
  const bool is_last_;
};

class OnUnSubMarketData final : public Callback<Spi> {
 public:
  explicit OnUnSubMarketData([[maybe_unused]] Input& in)
      : Callback<Spi>("OnUnSubMarketData", 260, false),
        ticker_(in.Struct<XTPSpecificTickerStruct>()),
        error_info_(in.Error()),
        is_last_(in.Any<bool>()) {}
  void Fire(Spi& spi) const override { spi.OnUnSubMarketData(ticker_.get(), error_info_.get(), is_last_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ticker_.get());
    record.IsLast(is_last_);
    record.Error(56, error_info_.get());
    record.StartVarying(56);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return ticker_ ? model.IndexOf(spi::VenueOf(ticker_->exchange_id), ticker_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPSpecificTickerStruct> ticker_;
  const std::unique_ptr<XTPRI> error_info_;
  const bool is_last_;
};

class OnDepthMarketData final : public Callback<Spi> {
 public:
  explicit OnDepthMarketData([[maybe_unused]] Input& in)
      : Callback<Spi>("OnDepthMarketData", 261, true),
        market_data_(in.Struct<XTPMarketDataStruct>()),
        bid1_qty_(in.DrawQueue()),
        max_bid1_count_(in.Any<int32_t>()),
        ask1_qty_(in.DrawQueue()),
        max_ask1_count_(in.Any<int32_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnDepthMarketData(market_data_.get(), bid1_qty_.data(), bid1_qty_.count(), max_bid1_count_, ask1_qty_.data(), ask1_qty_.count(),
                          max_ask1_count_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, market_data_.get());
    const int32_t bid1_count = record.Count(768, bid1_qty_);
    record.Value(776, max_bid1_count_);
    const int32_t ask1_count = record.Count(784, ask1_qty_);
    record.Value(792, max_ask1_count_);
    record.StartVarying(800);
    record.Numbers(bid1_qty_, bid1_count);
    record.Numbers(ask1_qty_, ask1_count);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return market_data_ ? model.IndexOf(spi::VenueOf(market_data_->exchange_id), market_data_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPMarketDataStruct> market_data_;
  const Queue bid1_qty_;
  const int32_t max_bid1_count_;
  const Queue ask1_qty_;
  const int32_t max_ask1_count_;
};

class OnETFIOPVData final : public Callback<Spi> {
 public:
  explicit OnETFIOPVData([[maybe_unused]] Input& in) : Callback<Spi>("OnETFIOPVData", 262, true), iopv_(in.Struct<IOPV>()) {}
  void Fire(Spi& spi) const override { spi.OnETFIOPVData(iopv_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, iopv_.get());
    record.StartVarying(72);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return iopv_ ? model.IndexOf(spi::VenueOf(iopv_->exchange_id), iopv_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<IOPV> iopv_;
};

class OnSubOrderBook final : public Callback<Spi> {
 public:
  explicit OnSubOrderBook([[maybe_unused]] Input& in)
      : Callback<Spi>("OnSubOrderBook", 263, false),
        ticker_(in.Struct<XTPSpecificTickerStruct>()),
        error_info_(in.Error()),
        is_last_(in.Any<bool>()) {}
  void Fire(Spi& spi) const override { spi.OnSubOrderBook(ticker_.get(), error_info_.get(), is_last_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ticker_.get());
    record.IsLast(is_last_);
    record.Error(56, error_info_.get());
    record.StartVarying(56);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return ticker_ ? model.IndexOf(spi::VenueOf(ticker_->exchange_id), ticker_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPSpecificTickerStruct> ticker_;
  const std::unique_ptr<XTPRI> error_info_;
  const bool is_last_;
};

class OnUnSubOrderBook final : public Callback<Spi> {
 public:
  explicit OnUnSubOrderBook([[maybe_unused]] Input& in)
      : Callback<Spi>("OnUnSubOrderBook", 264, false),
        ticker_(in.Struct<XTPSpecificTickerStruct>()),
        error_info_(in.Error()),
        is_last_(in.Any<bool>()) {}
  void Fire(Spi& spi) const override { spi.OnUnSubOrderBook(ticker_.get(), error_info_.get(), is_last_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ticker_.get());
    record.IsLast(is_last_);
    record.Error(56, error_info_.get());
    record.StartVarying(56);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return ticker_ ? model.IndexOf(spi::VenueOf(ticker_->exchange_id), ticker_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPSpecificTickerStruct> ticker_;
  const std::unique_ptr<XTPRI> error_info_;
  const bool is_last_;
};

class OnOrderBook final : public Callback<Spi> {
 public:
  explicit OnOrderBook([[maybe_unused]] Input& in) : Callback<Spi>("OnOrderBook", 265, true), order_book_(in.Struct<OrderBookStruct>()) {}
  void Fire(Spi& spi) const override { spi.OnOrderBook(order_book_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, order_book_.get());
    record.StartVarying(416);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return order_book_ ? model.IndexOf(spi::VenueOf(order_book_->exchange_id), order_book_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<OrderBookStruct> order_book_;
};

class OnSubTickByTick final : public Callback<Spi> {
 public:
  explicit OnSubTickByTick([[maybe_unused]] Input& in)
      : Callback<Spi>("OnSubTickByTick", 266, false),
        ticker_(in.Struct<XTPSpecificTickerStruct>()),
        error_info_(in.Error()),
        is_last_(in.Any<bool>()) {}
  void Fire(Spi& spi) const override { spi.OnSubTickByTick(ticker_.get(), error_info_.get(), is_last_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ticker_.get());
    record.IsLast(is_last_);
    record.Error(56, error_info_.get());
    record.StartVarying(56);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return ticker_ ? model.IndexOf(spi::VenueOf(ticker_->exchange_id), ticker_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPSpecificTickerStruct> ticker_;
  const std::unique_ptr<XTPRI> error_info_;
  const bool is_last_;
};

class OnUnSubTickByTick final : public Callback<Spi> {
 public:
  explicit OnUnSubTickByTick([[maybe_unused]] Input& in)
      : Callback<Spi>("OnUnSubTickByTick", 267, false),
        ticker_(in.Struct<XTPSpecificTickerStruct>()),
        error_info_(in.Error()),
        is_last_(in.Any<bool>()) {}
  void Fire(Spi& spi) const override { spi.OnUnSubTickByTick(ticker_.get(), error_info_.get(), is_last_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ticker_.get());
    record.IsLast(is_last_);
    record.Error(56, error_info_.get());
    record.StartVarying(56);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return ticker_ ? model.IndexOf(spi::VenueOf(ticker_->exchange_id), ticker_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPSpecificTickerStruct> ticker_;
  const std::unique_ptr<XTPRI> error_info_;
  const bool is_last_;
};

class OnTickByTick final : public Callback<Spi> {
 public:
  explicit OnTickByTick([[maybe_unused]] Input& in)
      : Callback<Spi>("OnTickByTick", 268, true), tbt_data_(in.Struct<XTPTickByTickStruct>()) {}
  void Fire(Spi& spi) const override { spi.OnTickByTick(tbt_data_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, tbt_data_.get());
    record.StartVarying(144);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return tbt_data_ ? model.IndexOf(spi::VenueOf(tbt_data_->exchange_id), tbt_data_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPTickByTickStruct> tbt_data_;
};

class OnSubscribeAllMarketData final : public Callback<Spi> {
 public:
  explicit OnSubscribeAllMarketData([[maybe_unused]] Input& in)
      : Callback<Spi>("OnSubscribeAllMarketData", 269, false), exchange_id_(in.Any<XTP_EXCHANGE_TYPE>()), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnSubscribeAllMarketData(exchange_id_, error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, exchange_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
  }

 private:
  const XTP_EXCHANGE_TYPE exchange_id_;
  const std::unique_ptr<XTPRI> error_info_;
};

class OnUnSubscribeAllMarketData final : public Callback<Spi> {
 public:
  explicit OnUnSubscribeAllMarketData([[maybe_unused]] Input& in)
      : Callback<Spi>("OnUnSubscribeAllMarketData", 270, false), exchange_id_(in.Any<XTP_EXCHANGE_TYPE>()), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnUnSubscribeAllMarketData(exchange_id_, error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, exchange_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
  }

 private:
  const XTP_EXCHANGE_TYPE exchange_id_;
  const std::unique_ptr<XTPRI> error_info_;
};

class OnSubscribeAllOrderBook final : public Callback<Spi> {
 public:
  explicit OnSubscribeAllOrderBook([[maybe_unused]] Input& in)
      : Callback<Spi>("OnSubscribeAllOrderBook", 271, false), exchange_id_(in.Any<XTP_EXCHANGE_TYPE>()), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnSubscribeAllOrderBook(exchange_id_, error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, exchange_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
  }

 private:
  const XTP_EXCHANGE_TYPE exchange_id_;
  const std::unique_ptr<XTPRI> error_info_;
};

class OnUnSubscribeAllOrderBook final : public Callback<Spi> {
 public:
  explicit OnUnSubscribeAllOrderBook([[maybe_unused]] Input& in)
      : Callback<Spi>("OnUnSubscribeAllOrderBook", 272, false), exchange_id_(in.Any<XTP_EXCHANGE_TYPE>()), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnUnSubscribeAllOrderBook(exchange_id_, error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, exchange_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
  }

 private:
  const XTP_EXCHANGE_TYPE exchange_id_;
  const std::unique_ptr<XTPRI> error_info_;
};

class OnSubscribeAllTickByTick final : public Callback<Spi> {
 public:
  explicit OnSubscribeAllTickByTick([[maybe_unused]] Input& in)
      : Callback<Spi>("OnSubscribeAllTickByTick", 273, false), exchange_id_(in.Any<XTP_EXCHANGE_TYPE>()), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnSubscribeAllTickByTick(exchange_id_, error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, exchange_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
  }

 private:
  const XTP_EXCHANGE_TYPE exchange_id_;
  const std::unique_ptr<XTPRI> error_info_;
};

class OnUnSubscribeAllTickByTick final : public Callback<Spi> {
 public:
  explicit OnUnSubscribeAllTickByTick([[maybe_unused]] Input& in)
      : Callback<Spi>("OnUnSubscribeAllTickByTick", 274, false), exchange_id_(in.Any<XTP_EXCHANGE_TYPE>()), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnUnSubscribeAllTickByTick(exchange_id_, error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, exchange_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
  }

 private:
  const XTP_EXCHANGE_TYPE exchange_id_;
  const std::unique_ptr<XTPRI> error_info_;
};

class OnQueryAllTickers final : public Callback<Spi> {
 public:
  explicit OnQueryAllTickers([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryAllTickers", 275, false),
        ticker_info_(in.Struct<XTPQuoteStaticInfo>()),
        error_info_(in.Error()),
        is_last_(in.Any<bool>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryAllTickers(ticker_info_.get(), error_info_.get(), is_last_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ticker_info_.get());
    record.IsLast(is_last_);
    record.Error(160, error_info_.get());
    record.StartVarying(160);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return ticker_info_ ? model.IndexOf(spi::VenueOf(ticker_info_->exchange_id), ticker_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPQuoteStaticInfo> ticker_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const bool is_last_;
};

class OnQueryTickersPriceInfo final : public Callback<Spi> {
 public:
  explicit OnQueryTickersPriceInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryTickersPriceInfo", 276, false),
        ticker_info_(in.Struct<XTPTickerPriceInfo>()),
        error_info_(in.Error()),
        is_last_(in.Any<bool>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryTickersPriceInfo(ticker_info_.get(), error_info_.get(), is_last_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ticker_info_.get());
    record.IsLast(is_last_);
    record.Error(64, error_info_.get());
    record.StartVarying(64);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return ticker_info_ ? model.IndexOf(spi::VenueOf(ticker_info_->exchange_id), ticker_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPTickerPriceInfo> ticker_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const bool is_last_;
};

class OnSubscribeAllOptionMarketData final : public Callback<Spi> {
 public:
  explicit OnSubscribeAllOptionMarketData([[maybe_unused]] Input& in)
      : Callback<Spi>("OnSubscribeAllOptionMarketData", 277, false), exchange_id_(in.Any<XTP_EXCHANGE_TYPE>()), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnSubscribeAllOptionMarketData(exchange_id_, error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, exchange_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
  }

 private:
  const XTP_EXCHANGE_TYPE exchange_id_;
  const std::unique_ptr<XTPRI> error_info_;
};

class OnUnSubscribeAllOptionMarketData final : public Callback<Spi> {
 public:
  explicit OnUnSubscribeAllOptionMarketData([[maybe_unused]] Input& in)
      : Callback<Spi>("OnUnSubscribeAllOptionMarketData", 278, false), exchange_id_(in.Any<XTP_EXCHANGE_TYPE>()), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnUnSubscribeAllOptionMarketData(exchange_id_, error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, exchange_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
  }

 private:
  const XTP_EXCHANGE_TYPE exchange_id_;
  const std::unique_ptr<XTPRI> error_info_;
};

class OnSubscribeAllOptionOrderBook final : public Callback<Spi> {
 public:
  explicit OnSubscribeAllOptionOrderBook([[maybe_unused]] Input& in)
      : Callback<Spi>("OnSubscribeAllOptionOrderBook", 279, false), exchange_id_(in.Any<XTP_EXCHANGE_TYPE>()), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnSubscribeAllOptionOrderBook(exchange_id_, error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, exchange_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
  }

 private:
  const XTP_EXCHANGE_TYPE exchange_id_;
  const std::unique_ptr<XTPRI> error_info_;
};

class OnUnSubscribeAllOptionOrderBook final : public Callback<Spi> {
 public:
  explicit OnUnSubscribeAllOptionOrderBook([[maybe_unused]] Input& in)
      : Callback<Spi>("OnUnSubscribeAllOptionOrderBook", 280, false), exchange_id_(in.Any<XTP_EXCHANGE_TYPE>()), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnUnSubscribeAllOptionOrderBook(exchange_id_, error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, exchange_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
  }

 private:
  const XTP_EXCHANGE_TYPE exchange_id_;
  const std::unique_ptr<XTPRI> error_info_;
};

class OnSubscribeAllOptionTickByTick final : public Callback<Spi> {
 public:
  explicit OnSubscribeAllOptionTickByTick([[maybe_unused]] Input& in)
      : Callback<Spi>("OnSubscribeAllOptionTickByTick", 281, false), exchange_id_(in.Any<XTP_EXCHANGE_TYPE>()), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnSubscribeAllOptionTickByTick(exchange_id_, error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, exchange_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
  }

 private:
  const XTP_EXCHANGE_TYPE exchange_id_;
  const std::unique_ptr<XTPRI> error_info_;
};

class OnUnSubscribeAllOptionTickByTick final : public Callback<Spi> {
 public:
  explicit OnUnSubscribeAllOptionTickByTick([[maybe_unused]] Input& in)
      : Callback<Spi>("OnUnSubscribeAllOptionTickByTick", 282, false), exchange_id_(in.Any<XTP_EXCHANGE_TYPE>()), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnUnSubscribeAllOptionTickByTick(exchange_id_, error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, exchange_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
  }

 private:
  const XTP_EXCHANGE_TYPE exchange_id_;
  const std::unique_ptr<XTPRI> error_info_;
};

class OnQueryAllTickersFullInfo final : public Callback<Spi> {
 public:
  explicit OnQueryAllTickersFullInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryAllTickersFullInfo", 283, false),
        ticker_info_(in.Struct<XTPQuoteFullInfo>()),
        error_info_(in.Error()),
        is_last_(in.Any<bool>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryAllTickersFullInfo(ticker_info_.get(), error_info_.get(), is_last_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ticker_info_.get());
    record.IsLast(is_last_);
    record.Error(248, error_info_.get());
    record.StartVarying(248);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return ticker_info_ ? model.IndexOf(spi::VenueOf(ticker_info_->exchange_id), ticker_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPQuoteFullInfo> ticker_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const bool is_last_;
};

class OnQueryAllNQTickersFullInfo final : public Callback<Spi> {
 public:
  explicit OnQueryAllNQTickersFullInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryAllNQTickersFullInfo", 284, false),
        ticker_info_(in.Struct<XTPQuoteNQFullInfo>()),
        error_info_(in.Error()),
        is_last_(in.Any<bool>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryAllNQTickersFullInfo(ticker_info_.get(), error_info_.get(), is_last_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ticker_info_.get());
    record.IsLast(is_last_);
    record.Error(360, error_info_.get());
    record.StartVarying(360);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return ticker_info_ ? model.IndexOf(spi::VenueOf(ticker_info_->exchange_id), ticker_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPQuoteNQFullInfo> ticker_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const bool is_last_;
};

class OnRebuildQuoteServerDisconnected final : public Callback<Spi> {
 public:
  explicit OnRebuildQuoteServerDisconnected([[maybe_unused]] Input& in)
      : Callback<Spi>("OnRebuildQuoteServerDisconnected", 285, false), reason_(in.Any<int>()) {}
  void Fire(Spi& spi) const override { spi.OnRebuildQuoteServerDisconnected(reason_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, reason_);
    record.StartVarying(40);
  }

 private:
  const int reason_;
};

class OnRequestRebuildQuote final : public Callback<Spi> {
 public:
  explicit OnRequestRebuildQuote([[maybe_unused]] Input& in)
      : Callback<Spi>("OnRequestRebuildQuote", 286, false), rebuild_result_(in.Struct<XTPQuoteRebuildResultRsp>()) {}
  void Fire(Spi& spi) const override { spi.OnRequestRebuildQuote(rebuild_result_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, rebuild_result_.get());
    record.StartVarying(136);
  }

 private:
  const std::unique_ptr<XTPQuoteRebuildResultRsp> rebuild_result_;
};

class OnRebuildTickByTick final : public Callback<Spi> {
 public:
  explicit OnRebuildTickByTick([[maybe_unused]] Input& in)
      : Callback<Spi>("OnRebuildTickByTick", 287, false), tbt_data_(in.Struct<XTPTickByTickStruct>()) {}
  void Fire(Spi& spi) const override { spi.OnRebuildTickByTick(tbt_data_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, tbt_data_.get());
    record.StartVarying(144);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return tbt_data_ ? model.IndexOf(spi::VenueOf(tbt_data_->exchange_id), tbt_data_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPTickByTickStruct> tbt_data_;
};

class OnRebuildMarketData final : public Callback<Spi> {
 public:
  explicit OnRebuildMarketData([[maybe_unused]] Input& in)
      : Callback<Spi>("OnRebuildMarketData", 288, false), md_data_(in.Struct<XTPMarketDataStruct>()) {}
  void Fire(Spi& spi) const override { spi.OnRebuildMarketData(md_data_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, md_data_.get());
    record.StartVarying(768);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return md_data_ ? model.IndexOf(spi::VenueOf(md_data_->exchange_id), md_data_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPMarketDataStruct> md_data_;
};

}  // namespace

const MakeCallback<Spi> kQuoteCallbacks[33] = {
    Make<OnDisconnected>,
    Make<OnError>,
    Make<OnTickByTickLossRange>,
    Make<OnSubMarketData>,
    Make<OnUnSubMarketData>,
    Make<OnDepthMarketData>,
    Make<OnETFIOPVData>,
    Make<OnSubOrderBook>,
    Make<OnUnSubOrderBook>,
    Make<OnOrderBook>,
    Make<OnSubTickByTick>,
    Make<OnUnSubTickByTick>,
    Make<OnTickByTick>,
    Make<OnSubscribeAllMarketData>,
    Make<OnUnSubscribeAllMarketData>,
    Make<OnSubscribeAllOrderBook>,
    Make<OnUnSubscribeAllOrderBook>,
    Make<OnSubscribeAllTickByTick>,
    Make<OnUnSubscribeAllTickByTick>,
    Make<OnQueryAllTickers>,
    Make<OnQueryTickersPriceInfo>,
    Make<OnSubscribeAllOptionMarketData>,
    Make<OnUnSubscribeAllOptionMarketData>,
    Make<OnSubscribeAllOptionOrderBook>,
    Make<OnUnSubscribeAllOptionOrderBook>,
    Make<OnSubscribeAllOptionTickByTick>,
    Make<OnUnSubscribeAllOptionTickByTick>,
    Make<OnQueryAllTickersFullInfo>,
    Make<OnQueryAllNQTickersFullInfo>,
    Make<OnRebuildQuoteServerDisconnected>,
    Make<OnRequestRebuildQuote>,
    Make<OnRebuildTickByTick>,
    Make<OnRebuildMarketData>,
};

}  // namespace xtp::fuzz
