// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#include "test/fuzz/generated/callbacks.h"

namespace xtp::fuzz {
namespace {

using Spi = XTP::API::TraderSpi;

template <typename Of>
std::unique_ptr<Callback<Spi>> Make(Input& in) {
  return std::make_unique<Of>(in);
}

class OnDisconnected final : public Callback<Spi> {
 public:
  explicit OnDisconnected([[maybe_unused]] Input& in)
      : Callback<Spi>("OnDisconnected", 512, false), session_id_(in.Any<uint64_t>()), reason_(in.Any<int>()) {}
  void Fire(Spi& spi) const override { spi.OnDisconnected(session_id_, reason_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, session_id_);
    record.Value(40, reason_);
    record.StartVarying(48);
  }

 private:
  const uint64_t session_id_;
  const int reason_;
};

class OnError final : public Callback<Spi> {
 public:
  explicit OnError([[maybe_unused]] Input& in) : Callback<Spi>("OnError", 513, false), error_info_(in.Error()) {}
  void Fire(Spi& spi) const override { spi.OnError(error_info_.get()); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Error(32, error_info_.get());
    record.StartVarying(32);
  }

 private:
  const std::unique_ptr<XTPRI> error_info_;
};

class OnQueryAccountTradeMarket final : public Callback<Spi> {
 public:
  explicit OnQueryAccountTradeMarket([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryAccountTradeMarket", 514, false),
        trade_location_(in.Any<int>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryAccountTradeMarket(trade_location_, error_info_.get(), request_id_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, trade_location_);
    record.Value(40, session_id_);
    record.RequestId(request_id_);
    record.Error(48, error_info_.get());
    record.StartVarying(48);
  }

 private:
  const int trade_location_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const uint64_t session_id_;
};

class OnOrderEvent final : public Callback<Spi> {
 public:
  explicit OnOrderEvent([[maybe_unused]] Input& in)
      : Callback<Spi>("OnOrderEvent", 515, false),
        order_info_(in.Struct<XTPOrderInfo>()),
        error_info_(in.Error()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnOrderEvent(order_info_.get(), error_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, order_info_.get());
    record.Value(184, session_id_);
    record.Error(192, error_info_.get());
    record.StartVarying(192);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return order_info_ ? model.IndexOf(spi::VenueOf(order_info_->market), order_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPOrderInfo> order_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const uint64_t session_id_;
};

class OnUnknownOrder final : public Callback<Spi> {
 public:
  explicit OnUnknownOrder([[maybe_unused]] Input& in)
      : Callback<Spi>("OnUnknownOrder", 516, false), order_xtp_id_(in.Any<uint64_t>()), session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnUnknownOrder(order_xtp_id_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, order_xtp_id_);
    record.Value(40, session_id_);
    record.StartVarying(48);
  }

 private:
  const uint64_t order_xtp_id_;
  const uint64_t session_id_;
};

class OnTradeEvent final : public Callback<Spi> {
 public:
  explicit OnTradeEvent([[maybe_unused]] Input& in)
      : Callback<Spi>("OnTradeEvent", 517, false), trade_info_(in.Struct<XTPTradeReport>()), session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnTradeEvent(trade_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, trade_info_.get());
    record.Value(176, session_id_);
    record.StartVarying(184);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return trade_info_ ? model.IndexOf(spi::VenueOf(trade_info_->market), trade_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPTradeReport> trade_info_;
  const uint64_t session_id_;
};

class OnCancelOrderError final : public Callback<Spi> {
 public:
  explicit OnCancelOrderError([[maybe_unused]] Input& in)
      : Callback<Spi>("OnCancelOrderError", 518, false),
        cancel_info_(in.Struct<XTPOrderCancelInfo>()),
        error_info_(in.Error()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnCancelOrderError(cancel_info_.get(), error_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, cancel_info_.get());
    record.Value(48, session_id_);
    record.Error(56, error_info_.get());
    record.StartVarying(56);
  }

 private:
  const std::unique_ptr<XTPOrderCancelInfo> cancel_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const uint64_t session_id_;
};

class OnQueryOrder final : public Callback<Spi> {
 public:
  explicit OnQueryOrder([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOrder", 519, false),
        order_info_(in.Struct<XTPOrderInfo>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryOrder(order_info_.get(), error_info_.get(), request_id_, is_last_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, order_info_.get());
    record.Value(184, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(192, error_info_.get());
    record.StartVarying(192);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return order_info_ ? model.IndexOf(spi::VenueOf(order_info_->market), order_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPOrderInfo> order_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryOrderEx final : public Callback<Spi> {
 public:
  explicit OnQueryOrderEx([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOrderEx", 520, false),
        order_info_(in.Struct<XTPOrderInfoEx>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryOrderEx(order_info_.get(), error_info_.get(), request_id_, is_last_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, order_info_.get());
    record.Value(344, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(352, error_info_.get());
    record.StartVarying(352);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return order_info_ ? model.IndexOf(spi::VenueOf(order_info_->market), order_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPOrderInfoEx> order_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryOrderByPage final : public Callback<Spi> {
 public:
  explicit OnQueryOrderByPage([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOrderByPage", 521, false),
        order_info_(in.Struct<XTPOrderInfo>()),
        req_count_(in.Any<int64_t>()),
        order_sequence_(in.Any<int64_t>()),
        query_reference_(in.Any<int64_t>()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryOrderByPage(order_info_.get(), req_count_, order_sequence_, query_reference_, request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, order_info_.get());
    record.Value(184, req_count_);
    record.Value(192, order_sequence_);
    record.Value(200, query_reference_);
    record.Value(208, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.StartVarying(216);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return order_info_ ? model.IndexOf(spi::VenueOf(order_info_->market), order_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPOrderInfo> order_info_;
  const int64_t req_count_;
  const int64_t order_sequence_;
  const int64_t query_reference_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryOrderByPageEx final : public Callback<Spi> {
 public:
  explicit OnQueryOrderByPageEx([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOrderByPageEx", 522, false),
        order_info_(in.Struct<XTPOrderInfoEx>()),
        req_count_(in.Any<int64_t>()),
        order_sequence_(in.Any<int64_t>()),
        query_reference_(in.Any<int64_t>()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryOrderByPageEx(order_info_.get(), req_count_, order_sequence_, query_reference_, request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, order_info_.get());
    record.Value(344, req_count_);
    record.Value(352, order_sequence_);
    record.Value(360, query_reference_);
    record.Value(368, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.StartVarying(376);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return order_info_ ? model.IndexOf(spi::VenueOf(order_info_->market), order_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPOrderInfoEx> order_info_;
  const int64_t req_count_;
  const int64_t order_sequence_;
  const int64_t query_reference_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryTrade final : public Callback<Spi> {
 public:
  explicit OnQueryTrade([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryTrade", 523, false),
        trade_info_(in.Struct<XTPTradeReport>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryTrade(trade_info_.get(), error_info_.get(), request_id_, is_last_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, trade_info_.get());
    record.Value(176, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(184, error_info_.get());
    record.StartVarying(184);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return trade_info_ ? model.IndexOf(spi::VenueOf(trade_info_->market), trade_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPTradeReport> trade_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryTradeByPage final : public Callback<Spi> {
 public:
  explicit OnQueryTradeByPage([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryTradeByPage", 524, false),
        trade_info_(in.Struct<XTPTradeReport>()),
        req_count_(in.Any<int64_t>()),
        trade_sequence_(in.Any<int64_t>()),
        query_reference_(in.Any<int64_t>()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryTradeByPage(trade_info_.get(), req_count_, trade_sequence_, query_reference_, request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, trade_info_.get());
    record.Value(176, req_count_);
    record.Value(184, trade_sequence_);
    record.Value(192, query_reference_);
    record.Value(200, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.StartVarying(208);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return trade_info_ ? model.IndexOf(spi::VenueOf(trade_info_->market), trade_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPTradeReport> trade_info_;
  const int64_t req_count_;
  const int64_t trade_sequence_;
  const int64_t query_reference_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryPosition final : public Callback<Spi> {
 public:
  explicit OnQueryPosition([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryPosition", 525, false),
        position_(in.Struct<XTPQueryStkPositionRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryPosition(position_.get(), error_info_.get(), request_id_, is_last_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, position_.get());
    record.Value(568, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(576, error_info_.get());
    record.StartVarying(576);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return position_ ? model.IndexOf(spi::VenueOf(position_->market), position_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPQueryStkPositionRsp> position_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryAsset final : public Callback<Spi> {
 public:
  explicit OnQueryAsset([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryAsset", 526, false),
        asset_(in.Struct<XTPQueryAssetRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryAsset(asset_.get(), error_info_.get(), request_id_, is_last_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, asset_.get());
    record.Value(448, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(456, error_info_.get());
    record.StartVarying(456);
  }

 private:
  const std::unique_ptr<XTPQueryAssetRsp> asset_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryStructuredFund final : public Callback<Spi> {
 public:
  explicit OnQueryStructuredFund([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryStructuredFund", 527, false),
        fund_info_(in.Struct<XTPStructuredFundInfo>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryStructuredFund(fund_info_.get(), error_info_.get(), request_id_, is_last_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, fund_info_.get());
    record.Value(224, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(232, error_info_.get());
    record.StartVarying(232);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return fund_info_ ? model.IndexOf(spi::VenueOf(fund_info_->exchange_id), fund_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPStructuredFundInfo> fund_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryFundTransfer final : public Callback<Spi> {
 public:
  explicit OnQueryFundTransfer([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryFundTransfer", 528, false),
        fund_transfer_info_(in.Struct<XTPFundTransferNotice>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryFundTransfer(fund_transfer_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, fund_transfer_info_.get());
    record.Value(72, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(80, error_info_.get());
    record.StartVarying(80);
  }

 private:
  const std::unique_ptr<XTPFundTransferNotice> fund_transfer_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnFundTransfer final : public Callback<Spi> {
 public:
  explicit OnFundTransfer([[maybe_unused]] Input& in)
      : Callback<Spi>("OnFundTransfer", 529, false),
        fund_transfer_info_(in.Struct<XTPFundTransferNotice>()),
        error_info_(in.Error()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnFundTransfer(fund_transfer_info_.get(), error_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, fund_transfer_info_.get());
    record.Value(72, session_id_);
    record.Error(80, error_info_.get());
    record.StartVarying(80);
  }

 private:
  const std::unique_ptr<XTPFundTransferNotice> fund_transfer_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const uint64_t session_id_;
};

class OnQueryOtherServerFund final : public Callback<Spi> {
 public:
  explicit OnQueryOtherServerFund([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOtherServerFund", 530, false),
        fund_info_(in.Struct<XTPFundQueryRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryOtherServerFund(fund_info_.get(), error_info_.get(), request_id_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, fund_info_.get());
    record.Value(80, session_id_);
    record.RequestId(request_id_);
    record.Error(88, error_info_.get());
    record.StartVarying(88);
  }

 private:
  const std::unique_ptr<XTPFundQueryRsp> fund_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const uint64_t session_id_;
};

class OnQueryETF final : public Callback<Spi> {
 public:
  explicit OnQueryETF([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryETF", 531, false),
        etf_info_(in.Struct<XTPQueryETFBaseRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryETF(etf_info_.get(), error_info_.get(), request_id_, is_last_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, etf_info_.get());
    record.Value(120, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(128, error_info_.get());
    record.StartVarying(128);
  }

 private:
  const std::unique_ptr<XTPQueryETFBaseRsp> etf_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryETFBasket final : public Callback<Spi> {
 public:
  explicit OnQueryETFBasket([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryETFBasket", 532, false),
        etf_component_info_(in.Struct<XTPQueryETFComponentRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryETFBasket(etf_component_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, etf_component_info_.get());
    record.Value(200, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(208, error_info_.get());
    record.StartVarying(208);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return etf_component_info_ ? model.IndexOf(spi::VenueOf(etf_component_info_->market), etf_component_info_->ticker)
                               : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPQueryETFComponentRsp> etf_component_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryIPOInfoList final : public Callback<Spi> {
 public:
  explicit OnQueryIPOInfoList([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryIPOInfoList", 533, false),
        ipo_info_(in.Struct<XTPQueryIPOTickerRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryIPOInfoList(ipo_info_.get(), error_info_.get(), request_id_, is_last_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ipo_info_.get());
    record.Value(136, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(144, error_info_.get());
    record.StartVarying(144);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return ipo_info_ ? model.IndexOf(spi::VenueOf(ipo_info_->market), ipo_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPQueryIPOTickerRsp> ipo_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryIPOQuotaInfo final : public Callback<Spi> {
 public:
  explicit OnQueryIPOQuotaInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryIPOQuotaInfo", 534, false),
        quota_info_(in.Struct<XTPQueryIPOQuotaRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryIPOQuotaInfo(quota_info_.get(), error_info_.get(), request_id_, is_last_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, quota_info_.get());
    record.Value(48, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(56, error_info_.get());
    record.StartVarying(56);
  }

 private:
  const std::unique_ptr<XTPQueryIPOQuotaRsp> quota_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryBondIPOInfoList final : public Callback<Spi> {
 public:
  explicit OnQueryBondIPOInfoList([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryBondIPOInfoList", 535, false),
        ipo_info_(in.Struct<XTPQueryIPOTickerRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryBondIPOInfoList(ipo_info_.get(), error_info_.get(), request_id_, is_last_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ipo_info_.get());
    record.Value(136, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(144, error_info_.get());
    record.StartVarying(144);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return ipo_info_ ? model.IndexOf(spi::VenueOf(ipo_info_->market), ipo_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPQueryIPOTickerRsp> ipo_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryBondSwapStockInfo final : public Callback<Spi> {
 public:
  explicit OnQueryBondSwapStockInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryBondSwapStockInfo", 536, false),
        swap_stock_info_(in.Struct<XTPQueryBondSwapStockRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryBondSwapStockInfo(swap_stock_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, swap_stock_info_.get());
    record.Value(104, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(112, error_info_.get());
    record.StartVarying(112);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return swap_stock_info_ ? model.IndexOf(spi::VenueOf(swap_stock_info_->market), swap_stock_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPQueryBondSwapStockRsp> swap_stock_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryOptionAuctionInfo final : public Callback<Spi> {
 public:
  explicit OnQueryOptionAuctionInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOptionAuctionInfo", 537, false),
        option_info_(in.Struct<XTPQueryOptionAuctionInfoRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryOptionAuctionInfo(option_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, option_info_.get());
    record.Value(560, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(568, error_info_.get());
    record.StartVarying(568);
  }

 private:
  const std::unique_ptr<XTPQueryOptionAuctionInfoRsp> option_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnCreditCashRepay final : public Callback<Spi> {
 public:
  explicit OnCreditCashRepay([[maybe_unused]] Input& in)
      : Callback<Spi>("OnCreditCashRepay", 538, false),
        cash_repay_info_(in.Struct<XTPCrdCashRepayRsp>()),
        error_info_(in.Error()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnCreditCashRepay(cash_repay_info_.get(), error_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, cash_repay_info_.get());
    record.Value(56, session_id_);
    record.Error(64, error_info_.get());
    record.StartVarying(64);
  }

 private:
  const std::unique_ptr<XTPCrdCashRepayRsp> cash_repay_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const uint64_t session_id_;
};

class OnCreditCashRepayDebtInterestFee final : public Callback<Spi> {
 public:
  explicit OnCreditCashRepayDebtInterestFee([[maybe_unused]] Input& in)
      : Callback<Spi>("OnCreditCashRepayDebtInterestFee", 539, false),
        cash_repay_info_(in.Struct<XTPCrdCashRepayDebtInterestFeeRsp>()),
        error_info_(in.Error()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnCreditCashRepayDebtInterestFee(cash_repay_info_.get(), error_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, cash_repay_info_.get());
    record.Value(128, session_id_);
    record.Error(136, error_info_.get());
    record.StartVarying(136);
  }

 private:
  const std::unique_ptr<XTPCrdCashRepayDebtInterestFeeRsp> cash_repay_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const uint64_t session_id_;
};

class OnQueryCreditCashRepayInfo final : public Callback<Spi> {
 public:
  explicit OnQueryCreditCashRepayInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryCreditCashRepayInfo", 540, false),
        cash_repay_info_(in.Struct<XTPCrdCashRepayInfo>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryCreditCashRepayInfo(cash_repay_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, cash_repay_info_.get());
    record.Value(200, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(208, error_info_.get());
    record.StartVarying(208);
  }

 private:
  const std::unique_ptr<XTPCrdCashRepayInfo> cash_repay_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryCreditFundInfo final : public Callback<Spi> {
 public:
  explicit OnQueryCreditFundInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryCreditFundInfo", 541, false),
        fund_info_(in.Struct<XTPCrdFundInfo>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryCreditFundInfo(fund_info_.get(), error_info_.get(), request_id_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, fund_info_.get());
    record.Value(80, session_id_);
    record.RequestId(request_id_);
    record.Error(88, error_info_.get());
    record.StartVarying(88);
  }

 private:
  const std::unique_ptr<XTPCrdFundInfo> fund_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const uint64_t session_id_;
};

class OnQueryCreditDebtInfo final : public Callback<Spi> {
 public:
  explicit OnQueryCreditDebtInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryCreditDebtInfo", 542, false),
        debt_info_(in.Struct<XTPCrdDebtInfo>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryCreditDebtInfo(debt_info_.get(), error_info_.get(), request_id_, is_last_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, debt_info_.get());
    record.Value(192, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(200, error_info_.get());
    record.StartVarying(200);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return debt_info_ ? model.IndexOf(spi::VenueOf(debt_info_->market), debt_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPCrdDebtInfo> debt_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryCreditTickerDebtInfo final : public Callback<Spi> {
 public:
  explicit OnQueryCreditTickerDebtInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryCreditTickerDebtInfo", 543, false),
        debt_info_(in.Struct<XTPCrdDebtStockInfo>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryCreditTickerDebtInfo(debt_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, debt_info_.get());
    record.Value(72, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(80, error_info_.get());
    record.StartVarying(80);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return debt_info_ ? model.IndexOf(spi::VenueOf(debt_info_->market), debt_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPCrdDebtStockInfo> debt_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryCreditAssetDebtInfo final : public Callback<Spi> {
 public:
  explicit OnQueryCreditAssetDebtInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryCreditAssetDebtInfo", 544, false),
        remain_amount_(in.Any<double>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryCreditAssetDebtInfo(remain_amount_, error_info_.get(), request_id_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, remain_amount_);
    record.Value(40, session_id_);
    record.RequestId(request_id_);
    record.Error(48, error_info_.get());
    record.StartVarying(48);
  }

 private:
  const double remain_amount_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const uint64_t session_id_;
};

class OnQueryCreditTickerAssignInfo final : public Callback<Spi> {
 public:
  explicit OnQueryCreditTickerAssignInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryCreditTickerAssignInfo", 545, false),
        assign_info_(in.Struct<XTPClientQueryCrdPositionStkInfo>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryCreditTickerAssignInfo(assign_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, assign_info_.get());
    record.Value(88, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(96, error_info_.get());
    record.StartVarying(96);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return assign_info_ ? model.IndexOf(spi::VenueOf(assign_info_->market), assign_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPClientQueryCrdPositionStkInfo> assign_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryCreditExcessStock final : public Callback<Spi> {
 public:
  explicit OnQueryCreditExcessStock([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryCreditExcessStock", 546, false),
        stock_info_(in.Struct<XTPClientQueryCrdSurplusStkRspInfo>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryCreditExcessStock(stock_info_.get(), error_info_.get(), request_id_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, stock_info_.get());
    record.Value(72, session_id_);
    record.RequestId(request_id_);
    record.Error(80, error_info_.get());
    record.StartVarying(80);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return stock_info_ ? model.IndexOf(spi::VenueOf(stock_info_->market), stock_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPClientQueryCrdSurplusStkRspInfo> stock_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const uint64_t session_id_;
};

class OnQueryMulCreditExcessStock final : public Callback<Spi> {
 public:
  explicit OnQueryMulCreditExcessStock([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryMulCreditExcessStock", 547, false),
        stock_info_(in.Struct<XTPClientQueryCrdSurplusStkRspInfo>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        session_id_(in.Any<uint64_t>()),
        is_last_(in.Any<bool>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryMulCreditExcessStock(stock_info_.get(), error_info_.get(), request_id_, session_id_, is_last_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, stock_info_.get());
    record.Value(72, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(80, error_info_.get());
    record.StartVarying(80);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return stock_info_ ? model.IndexOf(spi::VenueOf(stock_info_->market), stock_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPClientQueryCrdSurplusStkRspInfo> stock_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const uint64_t session_id_;
  const bool is_last_;
};

class OnCreditExtendDebtDate final : public Callback<Spi> {
 public:
  explicit OnCreditExtendDebtDate([[maybe_unused]] Input& in)
      : Callback<Spi>("OnCreditExtendDebtDate", 548, false),
        debt_extend_info_(in.Struct<XTPCreditDebtExtendNotice>()),
        error_info_(in.Error()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnCreditExtendDebtDate(debt_extend_info_.get(), error_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, debt_extend_info_.get());
    record.Value(88, session_id_);
    record.Error(96, error_info_.get());
    record.StartVarying(96);
  }

 private:
  const std::unique_ptr<XTPCreditDebtExtendNotice> debt_extend_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const uint64_t session_id_;
};

class OnQueryCreditExtendDebtDateOrders final : public Callback<Spi> {
 public:
  explicit OnQueryCreditExtendDebtDateOrders([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryCreditExtendDebtDateOrders", 549, false),
        debt_extend_info_(in.Struct<XTPCreditDebtExtendNotice>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryCreditExtendDebtDateOrders(debt_extend_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, debt_extend_info_.get());
    record.Value(88, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(96, error_info_.get());
    record.StartVarying(96);
  }

 private:
  const std::unique_ptr<XTPCreditDebtExtendNotice> debt_extend_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryCreditFundExtraInfo final : public Callback<Spi> {
 public:
  explicit OnQueryCreditFundExtraInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryCreditFundExtraInfo", 550, false),
        fund_info_(in.Struct<XTPCrdFundExtraInfo>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnQueryCreditFundExtraInfo(fund_info_.get(), error_info_.get(), request_id_, session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, fund_info_.get());
    record.Value(104, session_id_);
    record.RequestId(request_id_);
    record.Error(112, error_info_.get());
    record.StartVarying(112);
  }

 private:
  const std::unique_ptr<XTPCrdFundExtraInfo> fund_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const uint64_t session_id_;
};

class OnQueryCreditPositionExtraInfo final : public Callback<Spi> {
 public:
  explicit OnQueryCreditPositionExtraInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryCreditPositionExtraInfo", 551, false),
        fund_info_(in.Struct<XTPCrdPositionExtraInfo>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryCreditPositionExtraInfo(fund_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, fund_info_.get());
    record.Value(128, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(136, error_info_.get());
    record.StartVarying(136);
  }
  uint32_t Instrument(InstrumentModel& model) const override {
    return fund_info_ ? model.IndexOf(spi::VenueOf(fund_info_->market), fund_info_->ticker) : core::kNoInstrument;
  }

 private:
  const std::unique_ptr<XTPCrdPositionExtraInfo> fund_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnOptionCombinedOrderEvent final : public Callback<Spi> {
 public:
  explicit OnOptionCombinedOrderEvent([[maybe_unused]] Input& in)
      : Callback<Spi>("OnOptionCombinedOrderEvent", 552, false),
        order_info_(in.Struct<XTPOptCombOrderInfo>()),
        error_info_(in.Error()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnOptionCombinedOrderEvent(order_info_.get(), error_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, order_info_.get());
    record.Value(312, session_id_);
    record.Error(320, error_info_.get());
    record.StartVarying(320);
  }

 private:
  const std::unique_ptr<XTPOptCombOrderInfo> order_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const uint64_t session_id_;
};

class OnOptionCombinedTradeEvent final : public Callback<Spi> {
 public:
  explicit OnOptionCombinedTradeEvent([[maybe_unused]] Input& in)
      : Callback<Spi>("OnOptionCombinedTradeEvent", 553, false),
        trade_info_(in.Struct<XTPOptCombTradeReport>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnOptionCombinedTradeEvent(trade_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, trade_info_.get());
    record.Value(304, session_id_);
    record.StartVarying(312);
  }

 private:
  const std::unique_ptr<XTPOptCombTradeReport> trade_info_;
  const uint64_t session_id_;
};

class OnCancelOptionCombinedOrderError final : public Callback<Spi> {
 public:
  explicit OnCancelOptionCombinedOrderError([[maybe_unused]] Input& in)
      : Callback<Spi>("OnCancelOptionCombinedOrderError", 554, false),
        cancel_info_(in.Struct<XTPOrderCancelInfo>()),
        error_info_(in.Error()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnCancelOptionCombinedOrderError(cancel_info_.get(), error_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, cancel_info_.get());
    record.Value(48, session_id_);
    record.Error(56, error_info_.get());
    record.StartVarying(56);
  }

 private:
  const std::unique_ptr<XTPOrderCancelInfo> cancel_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const uint64_t session_id_;
};

class OnQueryOptionCombinedOrders final : public Callback<Spi> {
 public:
  explicit OnQueryOptionCombinedOrders([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOptionCombinedOrders", 555, false),
        order_info_(in.Struct<XTPOptCombOrderInfo>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryOptionCombinedOrders(order_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, order_info_.get());
    record.Value(312, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(320, error_info_.get());
    record.StartVarying(320);
  }

 private:
  const std::unique_ptr<XTPOptCombOrderInfo> order_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryOptionCombinedOrdersEx final : public Callback<Spi> {
 public:
  explicit OnQueryOptionCombinedOrdersEx([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOptionCombinedOrdersEx", 556, false),
        order_info_(in.Struct<XTPOptCombOrderInfoEx>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryOptionCombinedOrdersEx(order_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, order_info_.get());
    record.Value(480, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(488, error_info_.get());
    record.StartVarying(488);
  }

 private:
  const std::unique_ptr<XTPOptCombOrderInfoEx> order_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryOptionCombinedOrdersByPage final : public Callback<Spi> {
 public:
  explicit OnQueryOptionCombinedOrdersByPage([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOptionCombinedOrdersByPage", 557, false),
        order_info_(in.Struct<XTPOptCombOrderInfo>()),
        req_count_(in.Any<int64_t>()),
        order_sequence_(in.Any<int64_t>()),
        query_reference_(in.Any<int64_t>()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryOptionCombinedOrdersByPage(order_info_.get(), req_count_, order_sequence_, query_reference_, request_id_, is_last_,
                                          session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, order_info_.get());
    record.Value(312, req_count_);
    record.Value(320, order_sequence_);
    record.Value(328, query_reference_);
    record.Value(336, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.StartVarying(344);
  }

 private:
  const std::unique_ptr<XTPOptCombOrderInfo> order_info_;
  const int64_t req_count_;
  const int64_t order_sequence_;
  const int64_t query_reference_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryOptionCombinedOrdersByPageEx final : public Callback<Spi> {
 public:
  explicit OnQueryOptionCombinedOrdersByPageEx([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOptionCombinedOrdersByPageEx", 558, false),
        order_info_(in.Struct<XTPOptCombOrderInfoEx>()),
        req_count_(in.Any<int64_t>()),
        order_sequence_(in.Any<int64_t>()),
        query_reference_(in.Any<int64_t>()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryOptionCombinedOrdersByPageEx(order_info_.get(), req_count_, order_sequence_, query_reference_, request_id_, is_last_,
                                            session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, order_info_.get());
    record.Value(480, req_count_);
    record.Value(488, order_sequence_);
    record.Value(496, query_reference_);
    record.Value(504, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.StartVarying(512);
  }

 private:
  const std::unique_ptr<XTPOptCombOrderInfoEx> order_info_;
  const int64_t req_count_;
  const int64_t order_sequence_;
  const int64_t query_reference_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryOptionCombinedTrades final : public Callback<Spi> {
 public:
  explicit OnQueryOptionCombinedTrades([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOptionCombinedTrades", 559, false),
        trade_info_(in.Struct<XTPOptCombTradeReport>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryOptionCombinedTrades(trade_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, trade_info_.get());
    record.Value(304, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(312, error_info_.get());
    record.StartVarying(312);
  }

 private:
  const std::unique_ptr<XTPOptCombTradeReport> trade_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryOptionCombinedTradesByPage final : public Callback<Spi> {
 public:
  explicit OnQueryOptionCombinedTradesByPage([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOptionCombinedTradesByPage", 560, false),
        trade_info_(in.Struct<XTPOptCombTradeReport>()),
        req_count_(in.Any<int64_t>()),
        trade_sequence_(in.Any<int64_t>()),
        query_reference_(in.Any<int64_t>()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryOptionCombinedTradesByPage(trade_info_.get(), req_count_, trade_sequence_, query_reference_, request_id_, is_last_,
                                          session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, trade_info_.get());
    record.Value(304, req_count_);
    record.Value(312, trade_sequence_);
    record.Value(320, query_reference_);
    record.Value(328, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.StartVarying(336);
  }

 private:
  const std::unique_ptr<XTPOptCombTradeReport> trade_info_;
  const int64_t req_count_;
  const int64_t trade_sequence_;
  const int64_t query_reference_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryOptionCombinedPosition final : public Callback<Spi> {
 public:
  explicit OnQueryOptionCombinedPosition([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOptionCombinedPosition", 561, false),
        position_info_(in.Struct<XTPQueryOptCombPositionRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryOptionCombinedPosition(position_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, position_info_.get());
    record.Value(664, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(672, error_info_.get());
    record.StartVarying(672);
  }

 private:
  const std::unique_ptr<XTPQueryOptCombPositionRsp> position_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryOptionCombinedStrategyInfo final : public Callback<Spi> {
 public:
  explicit OnQueryOptionCombinedStrategyInfo([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOptionCombinedStrategyInfo", 562, false),
        strategy_info_(in.Struct<XTPQueryCombineStrategyInfoRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryOptionCombinedStrategyInfo(strategy_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, strategy_info_.get());
    record.Value(280, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(288, error_info_.get());
    record.StartVarying(288);
  }

 private:
  const std::unique_ptr<XTPQueryCombineStrategyInfoRsp> strategy_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryOptionCombinedExecPosition final : public Callback<Spi> {
 public:
  explicit OnQueryOptionCombinedExecPosition([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryOptionCombinedExecPosition", 563, false),
        position_info_(in.Struct<XTPQueryOptCombExecPosRsp>()),
        error_info_(in.Error()),
        request_id_(in.Any<int>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryOptionCombinedExecPosition(position_info_.get(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, position_info_.get());
    record.Value(688, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(696, error_info_.get());
    record.StartVarying(696);
  }

 private:
  const std::unique_ptr<XTPQueryOptCombExecPosRsp> position_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnQueryStrategy final : public Callback<Spi> {
 public:
  explicit OnQueryStrategy([[maybe_unused]] Input& in)
      : Callback<Spi>("OnQueryStrategy", 564, false),
        strategy_info_(in.Struct<XTPStrategyInfoStruct>()),
        strategy_param_(in.DrawText()),
        error_info_(in.Error()),
        request_id_(in.Any<int32_t>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnQueryStrategy(strategy_info_.get(), strategy_param_.data(), error_info_.get(), request_id_, is_last_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, strategy_info_.get());
    record.Value(56, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(64, error_info_.get());
    record.StartVarying(64);
    record.LongText(strategy_param_);
  }

 private:
  const std::unique_ptr<XTPStrategyInfoStruct> strategy_info_;
  const Text strategy_param_;
  const std::unique_ptr<XTPRI> error_info_;
  const int32_t request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnStrategyStateReport final : public Callback<Spi> {
 public:
  explicit OnStrategyStateReport([[maybe_unused]] Input& in)
      : Callback<Spi>("OnStrategyStateReport", 565, false),
        strategy_state_(in.Struct<XTPStrategyStateReportStruct>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnStrategyStateReport(strategy_state_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, strategy_state_.get());
    record.Value(280, session_id_);
    record.StartVarying(288);
  }

 private:
  const std::unique_ptr<XTPStrategyStateReportStruct> strategy_state_;
  const uint64_t session_id_;
};

class OnALGOUserEstablishChannel final : public Callback<Spi> {
 public:
  explicit OnALGOUserEstablishChannel([[maybe_unused]] Input& in)
      : Callback<Spi>("OnALGOUserEstablishChannel", 566, false),
        user_(in.DrawText()),
        error_info_(in.Error()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnALGOUserEstablishChannel(user_.data(), error_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, session_id_);
    record.Error(40, error_info_.get());
    record.StartVarying(40);
    record.LongText(user_);
  }

 private:
  const Text user_;
  const std::unique_ptr<XTPRI> error_info_;
  const uint64_t session_id_;
};

class OnInsertAlgoOrder final : public Callback<Spi> {
 public:
  explicit OnInsertAlgoOrder([[maybe_unused]] Input& in)
      : Callback<Spi>("OnInsertAlgoOrder", 567, false),
        strategy_info_(in.Struct<XTPStrategyInfoStruct>()),
        error_info_(in.Error()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnInsertAlgoOrder(strategy_info_.get(), error_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, strategy_info_.get());
    record.Value(56, session_id_);
    record.Error(64, error_info_.get());
    record.StartVarying(64);
  }

 private:
  const std::unique_ptr<XTPStrategyInfoStruct> strategy_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const uint64_t session_id_;
};

class OnCancelAlgoOrder final : public Callback<Spi> {
 public:
  explicit OnCancelAlgoOrder([[maybe_unused]] Input& in)
      : Callback<Spi>("OnCancelAlgoOrder", 568, false),
        strategy_info_(in.Struct<XTPStrategyInfoStruct>()),
        error_info_(in.Error()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnCancelAlgoOrder(strategy_info_.get(), error_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, strategy_info_.get());
    record.Value(56, session_id_);
    record.Error(64, error_info_.get());
    record.StartVarying(64);
  }

 private:
  const std::unique_ptr<XTPStrategyInfoStruct> strategy_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const uint64_t session_id_;
};

class OnAlgoDisconnected final : public Callback<Spi> {
 public:
  explicit OnAlgoDisconnected([[maybe_unused]] Input& in) : Callback<Spi>("OnAlgoDisconnected", 569, false), reason_(in.Any<int>()) {}
  void Fire(Spi& spi) const override { spi.OnAlgoDisconnected(reason_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Value(32, reason_);
    record.StartVarying(40);
  }

 private:
  const int reason_;
};

class OnAlgoConnected final : public Callback<Spi> {
 public:
  explicit OnAlgoConnected([[maybe_unused]] Input& in) : Callback<Spi>("OnAlgoConnected", 570, false) {}
  void Fire(Spi& spi) const override { spi.OnAlgoConnected(); }
  void Check([[maybe_unused]] RecordReader& record) const override { record.StartVarying(32); }

 private:
};

class OnStrategySymbolStateReport final : public Callback<Spi> {
 public:
  explicit OnStrategySymbolStateReport([[maybe_unused]] Input& in)
      : Callback<Spi>("OnStrategySymbolStateReport", 571, false),
        strategy_symbol_state_(in.Struct<XTPStrategySymbolStateReportStruct>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnStrategySymbolStateReport(strategy_symbol_state_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, strategy_symbol_state_.get());
    record.Value(344, session_id_);
    record.StartVarying(352);
  }

 private:
  const std::unique_ptr<XTPStrategySymbolStateReportStruct> strategy_symbol_state_;
  const uint64_t session_id_;
};

class OnNewStrategyCreateReport final : public Callback<Spi> {
 public:
  explicit OnNewStrategyCreateReport([[maybe_unused]] Input& in)
      : Callback<Spi>("OnNewStrategyCreateReport", 572, false),
        strategy_info_(in.Struct<XTPStrategyInfoStruct>()),
        strategy_param_(in.DrawText()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnNewStrategyCreateReport(strategy_info_.get(), strategy_param_.data(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, strategy_info_.get());
    record.Value(56, session_id_);
    record.StartVarying(64);
    record.LongText(strategy_param_);
  }

 private:
  const std::unique_ptr<XTPStrategyInfoStruct> strategy_info_;
  const Text strategy_param_;
  const uint64_t session_id_;
};

class OnStrategyRecommendation final : public Callback<Spi> {
 public:
  explicit OnStrategyRecommendation([[maybe_unused]] Input& in)
      : Callback<Spi>("OnStrategyRecommendation", 573, false),
        basket_flag_(in.Any<bool>()),
        recommendation_info_(in.Struct<XTPStrategyRecommendationInfoStruct>()),
        strategy_param_(in.DrawText()),
        error_info_(in.Error()),
        request_id_(in.Any<int32_t>()),
        is_last_(in.Any<bool>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnStrategyRecommendation(basket_flag_, recommendation_info_.get(), strategy_param_.data(), error_info_.get(), request_id_, is_last_,
                                 session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, recommendation_info_.get());
    record.Value(120, basket_flag_);
    record.Value(128, session_id_);
    record.RequestId(request_id_);
    record.IsLast(is_last_);
    record.Error(136, error_info_.get());
    record.StartVarying(136);
    record.LongText(strategy_param_);
  }

 private:
  const bool basket_flag_;
  const std::unique_ptr<XTPStrategyRecommendationInfoStruct> recommendation_info_;
  const Text strategy_param_;
  const std::unique_ptr<XTPRI> error_info_;
  const int32_t request_id_;
  const bool is_last_;
  const uint64_t session_id_;
};

class OnModifyAlgoOrder final : public Callback<Spi> {
 public:
  explicit OnModifyAlgoOrder([[maybe_unused]] Input& in)
      : Callback<Spi>("OnModifyAlgoOrder", 574, false),
        strategy_info_(in.Struct<XTPStrategyInfoStruct>()),
        error_info_(in.Error()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override { spi.OnModifyAlgoOrder(strategy_info_.get(), error_info_.get(), session_id_); }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, strategy_info_.get());
    record.Value(56, session_id_);
    record.Error(64, error_info_.get());
    record.StartVarying(64);
  }

 private:
  const std::unique_ptr<XTPStrategyInfoStruct> strategy_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const uint64_t session_id_;
};

class OnPauseAlgoOrder final : public Callback<Spi> {
 public:
  explicit OnPauseAlgoOrder([[maybe_unused]] Input& in)
      : Callback<Spi>("OnPauseAlgoOrder", 575, false),
        xtp_strategy_id_(in.Any<uint64_t>()),
        ticker_info_(in.Struct<XTPStrategyTickerInfoStruct>()),
        error_info_(in.Error()),
        request_id_(in.Any<int32_t>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnPauseAlgoOrder(xtp_strategy_id_, ticker_info_.get(), error_info_.get(), request_id_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ticker_info_.get());
    record.Value(56, xtp_strategy_id_);
    record.Value(64, session_id_);
    record.RequestId(request_id_);
    record.Error(72, error_info_.get());
    record.StartVarying(72);
  }

 private:
  const uint64_t xtp_strategy_id_;
  const std::unique_ptr<XTPStrategyTickerInfoStruct> ticker_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int32_t request_id_;
  const uint64_t session_id_;
};

class OnResumeAlgoOrder final : public Callback<Spi> {
 public:
  explicit OnResumeAlgoOrder([[maybe_unused]] Input& in)
      : Callback<Spi>("OnResumeAlgoOrder", 576, false),
        xtp_strategy_id_(in.Any<uint64_t>()),
        ticker_info_(in.Struct<XTPStrategyTickerInfoStruct>()),
        error_info_(in.Error()),
        request_id_(in.Any<int32_t>()),
        session_id_(in.Any<uint64_t>()) {}
  void Fire(Spi& spi) const override {
    spi.OnResumeAlgoOrder(xtp_strategy_id_, ticker_info_.get(), error_info_.get(), request_id_, session_id_);
  }
  void Check([[maybe_unused]] RecordReader& record) const override {
    record.Struct(32, ticker_info_.get());
    record.Value(56, xtp_strategy_id_);
    record.Value(64, session_id_);
    record.RequestId(request_id_);
    record.Error(72, error_info_.get());
    record.StartVarying(72);
  }

 private:
  const uint64_t xtp_strategy_id_;
  const std::unique_ptr<XTPStrategyTickerInfoStruct> ticker_info_;
  const std::unique_ptr<XTPRI> error_info_;
  const int32_t request_id_;
  const uint64_t session_id_;
};

}  // namespace

const MakeCallback<Spi> kTraderCallbacks[65] = {
    Make<OnDisconnected>,
    Make<OnError>,
    Make<OnQueryAccountTradeMarket>,
    Make<OnOrderEvent>,
    Make<OnUnknownOrder>,
    Make<OnTradeEvent>,
    Make<OnCancelOrderError>,
    Make<OnQueryOrder>,
    Make<OnQueryOrderEx>,
    Make<OnQueryOrderByPage>,
    Make<OnQueryOrderByPageEx>,
    Make<OnQueryTrade>,
    Make<OnQueryTradeByPage>,
    Make<OnQueryPosition>,
    Make<OnQueryAsset>,
    Make<OnQueryStructuredFund>,
    Make<OnQueryFundTransfer>,
    Make<OnFundTransfer>,
    Make<OnQueryOtherServerFund>,
    Make<OnQueryETF>,
    Make<OnQueryETFBasket>,
    Make<OnQueryIPOInfoList>,
    Make<OnQueryIPOQuotaInfo>,
    Make<OnQueryBondIPOInfoList>,
    Make<OnQueryBondSwapStockInfo>,
    Make<OnQueryOptionAuctionInfo>,
    Make<OnCreditCashRepay>,
    Make<OnCreditCashRepayDebtInterestFee>,
    Make<OnQueryCreditCashRepayInfo>,
    Make<OnQueryCreditFundInfo>,
    Make<OnQueryCreditDebtInfo>,
    Make<OnQueryCreditTickerDebtInfo>,
    Make<OnQueryCreditAssetDebtInfo>,
    Make<OnQueryCreditTickerAssignInfo>,
    Make<OnQueryCreditExcessStock>,
    Make<OnQueryMulCreditExcessStock>,
    Make<OnCreditExtendDebtDate>,
    Make<OnQueryCreditExtendDebtDateOrders>,
    Make<OnQueryCreditFundExtraInfo>,
    Make<OnQueryCreditPositionExtraInfo>,
    Make<OnOptionCombinedOrderEvent>,
    Make<OnOptionCombinedTradeEvent>,
    Make<OnCancelOptionCombinedOrderError>,
    Make<OnQueryOptionCombinedOrders>,
    Make<OnQueryOptionCombinedOrdersEx>,
    Make<OnQueryOptionCombinedOrdersByPage>,
    Make<OnQueryOptionCombinedOrdersByPageEx>,
    Make<OnQueryOptionCombinedTrades>,
    Make<OnQueryOptionCombinedTradesByPage>,
    Make<OnQueryOptionCombinedPosition>,
    Make<OnQueryOptionCombinedStrategyInfo>,
    Make<OnQueryOptionCombinedExecPosition>,
    Make<OnQueryStrategy>,
    Make<OnStrategyStateReport>,
    Make<OnALGOUserEstablishChannel>,
    Make<OnInsertAlgoOrder>,
    Make<OnCancelAlgoOrder>,
    Make<OnAlgoDisconnected>,
    Make<OnAlgoConnected>,
    Make<OnStrategySymbolStateReport>,
    Make<OnNewStrategyCreateReport>,
    Make<OnStrategyRecommendation>,
    Make<OnModifyAlgoOrder>,
    Make<OnPauseAlgoOrder>,
    Make<OnResumeAlgoOrder>,
};

}  // namespace xtp::fuzz
