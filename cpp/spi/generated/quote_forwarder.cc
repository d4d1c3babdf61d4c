// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#include "spi/generated/quote_forwarder.h"

#include "spi/generated/kinds.h"
#include "spi/record_writer.h"

namespace xtp::spi {

void QuoteForwarder::OnDisconnected(int reason) {
  RecordWriter record(queue_, kQuoteOnDisconnected, 8, core::kNoInstrument);
  if (!record) return;
  record.Value(32, reason);
}

void QuoteForwarder::OnError(XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnError, 0 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Error(32, error_info);
}

void QuoteForwarder::OnTickByTickLossRange(int begin_seq, int end_seq) {
  RecordWriter record(queue_, kQuoteOnTickByTickLossRange, 16, core::kNoInstrument);
  if (!record) return;
  record.Value(32, begin_seq);
  record.Value(40, end_seq);
}

void QuoteForwarder::OnSubMarketData(XTPST* ticker, XTPRI* error_info, bool is_last) {
  RecordWriter record(queue_, kQuoteOnSubMarketData, 24 + ErrorBytes(error_info),
                      InstrumentOf(ticker, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, ticker);
  record.IsLast(is_last);
  record.Error(56, error_info);
}

void QuoteForwarder::OnUnSubMarketData(XTPST* ticker, XTPRI* error_info, bool is_last) {
  RecordWriter record(queue_, kQuoteOnUnSubMarketData, 24 + ErrorBytes(error_info),
                      InstrumentOf(ticker, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, ticker);
  record.IsLast(is_last);
  record.Error(56, error_info);
}

void QuoteForwarder::OnDepthMarketData(XTPMD* market_data, int64_t* bid1_qty, int32_t bid1_count, int32_t max_bid1_count, int64_t* ask1_qty,
                                       int32_t ask1_count, int32_t max_ask1_count) {
  bid1_count = CountOf(bid1_qty, bid1_count);
  ask1_count = CountOf(ask1_qty, ask1_count);
  RecordWriter record(queue_, kQuoteOnDepthMarketData, 768 + bid1_count * 8u + ask1_count * 8u,
                      InstrumentOf(market_data, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, market_data);
  record.Value(768, bid1_count);
  record.Value(776, max_bid1_count);
  record.Value(784, ask1_count);
  record.Value(792, max_ask1_count);
  record.StartVarying(800);
  record.Numbers(bid1_qty, bid1_count);
  record.Numbers(ask1_qty, ask1_count);
}

void QuoteForwarder::OnETFIOPVData(IOPV* iopv) {
  RecordWriter record(queue_, kQuoteOnETFIOPVData, 40, InstrumentOf(iopv, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, iopv);
}

void QuoteForwarder::OnSubOrderBook(XTPST* ticker, XTPRI* error_info, bool is_last) {
  RecordWriter record(queue_, kQuoteOnSubOrderBook, 24 + ErrorBytes(error_info),
                      InstrumentOf(ticker, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, ticker);
  record.IsLast(is_last);
  record.Error(56, error_info);
}

void QuoteForwarder::OnUnSubOrderBook(XTPST* ticker, XTPRI* error_info, bool is_last) {
  RecordWriter record(queue_, kQuoteOnUnSubOrderBook, 24 + ErrorBytes(error_info),
                      InstrumentOf(ticker, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, ticker);
  record.IsLast(is_last);
  record.Error(56, error_info);
}

void QuoteForwarder::OnOrderBook(XTPOB* order_book) {
  RecordWriter record(queue_, kQuoteOnOrderBook, 384, InstrumentOf(order_book, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, order_book);
}

void QuoteForwarder::OnSubTickByTick(XTPST* ticker, XTPRI* error_info, bool is_last) {
  RecordWriter record(queue_, kQuoteOnSubTickByTick, 24 + ErrorBytes(error_info),
                      InstrumentOf(ticker, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, ticker);
  record.IsLast(is_last);
  record.Error(56, error_info);
}

void QuoteForwarder::OnUnSubTickByTick(XTPST* ticker, XTPRI* error_info, bool is_last) {
  RecordWriter record(queue_, kQuoteOnUnSubTickByTick, 24 + ErrorBytes(error_info),
                      InstrumentOf(ticker, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, ticker);
  record.IsLast(is_last);
  record.Error(56, error_info);
}

void QuoteForwarder::OnTickByTick(XTPTBT* tbt_data) {
  RecordWriter record(queue_, kQuoteOnTickByTick, 112, InstrumentOf(tbt_data, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, tbt_data);
}

void QuoteForwarder::OnSubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnSubscribeAllMarketData, 8 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, exchange_id);
  record.Error(40, error_info);
}

void QuoteForwarder::OnUnSubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnUnSubscribeAllMarketData, 8 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, exchange_id);
  record.Error(40, error_info);
}

void QuoteForwarder::OnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnSubscribeAllOrderBook, 8 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, exchange_id);
  record.Error(40, error_info);
}

void QuoteForwarder::OnUnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnUnSubscribeAllOrderBook, 8 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, exchange_id);
  record.Error(40, error_info);
}

void QuoteForwarder::OnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnSubscribeAllTickByTick, 8 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, exchange_id);
  record.Error(40, error_info);
}

void QuoteForwarder::OnUnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnUnSubscribeAllTickByTick, 8 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, exchange_id);
  record.Error(40, error_info);
}

void QuoteForwarder::OnQueryAllTickers(XTPQSI* ticker_info, XTPRI* error_info, bool is_last) {
  RecordWriter record(queue_, kQuoteOnQueryAllTickers, 128 + ErrorBytes(error_info),
                      InstrumentOf(ticker_info, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, ticker_info);
  record.IsLast(is_last);
  record.Error(160, error_info);
}

void QuoteForwarder::OnQueryTickersPriceInfo(XTPTPI* ticker_info, XTPRI* error_info, bool is_last) {
  RecordWriter record(queue_, kQuoteOnQueryTickersPriceInfo, 32 + ErrorBytes(error_info),
                      InstrumentOf(ticker_info, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, ticker_info);
  record.IsLast(is_last);
  record.Error(64, error_info);
}

void QuoteForwarder::OnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnSubscribeAllOptionMarketData, 8 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, exchange_id);
  record.Error(40, error_info);
}

void QuoteForwarder::OnUnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnUnSubscribeAllOptionMarketData, 8 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, exchange_id);
  record.Error(40, error_info);
}

void QuoteForwarder::OnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnSubscribeAllOptionOrderBook, 8 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, exchange_id);
  record.Error(40, error_info);
}

void QuoteForwarder::OnUnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnUnSubscribeAllOptionOrderBook, 8 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, exchange_id);
  record.Error(40, error_info);
}

void QuoteForwarder::OnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnSubscribeAllOptionTickByTick, 8 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, exchange_id);
  record.Error(40, error_info);
}

void QuoteForwarder::OnUnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) {
  RecordWriter record(queue_, kQuoteOnUnSubscribeAllOptionTickByTick, 8 + ErrorBytes(error_info), core::kNoInstrument);
  if (!record) return;
  record.Value(32, exchange_id);
  record.Error(40, error_info);
}

void QuoteForwarder::OnQueryAllTickersFullInfo(XTPQFI* ticker_info, XTPRI* error_info, bool is_last) {
  RecordWriter record(queue_, kQuoteOnQueryAllTickersFullInfo, 216 + ErrorBytes(error_info),
                      InstrumentOf(ticker_info, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, ticker_info);
  record.IsLast(is_last);
  record.Error(248, error_info);
}

void QuoteForwarder::OnQueryAllNQTickersFullInfo(XTPNQFI* ticker_info, XTPRI* error_info, bool is_last) {
  RecordWriter record(queue_, kQuoteOnQueryAllNQTickersFullInfo, 328 + ErrorBytes(error_info),
                      InstrumentOf(ticker_info, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, ticker_info);
  record.IsLast(is_last);
  record.Error(360, error_info);
}

void QuoteForwarder::OnRebuildQuoteServerDisconnected(int reason) {
  RecordWriter record(queue_, kQuoteOnRebuildQuoteServerDisconnected, 8, core::kNoInstrument);
  if (!record) return;
  record.Value(32, reason);
}

void QuoteForwarder::OnRequestRebuildQuote(XTPQuoteRebuildResultRsp* rebuild_result) {
  RecordWriter record(queue_, kQuoteOnRequestRebuildQuote, 104, core::kNoInstrument);
  if (!record) return;
  record.Struct(32, rebuild_result);
}

void QuoteForwarder::OnRebuildTickByTick(XTPTBT* tbt_data) {
  RecordWriter record(queue_, kQuoteOnRebuildTickByTick, 112, InstrumentOf(tbt_data, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, tbt_data);
}

void QuoteForwarder::OnRebuildMarketData(XTPMD* md_data) {
  RecordWriter record(queue_, kQuoteOnRebuildMarketData, 736, InstrumentOf(md_data, [](const auto& s) { return VenueOf(s.exchange_id); }));
  if (!record) return;
  record.Struct(32, md_data);
}

}  // namespace xtp::spi
