// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
#pragma once
#include "abi/generated/api.h"
#include "core/event_queue.h"

namespace xtp::spi {

/// Every callback of QuoteSpi, made into a record of the queue.
class QuoteForwarder final : public XTP::API::QuoteSpi {
 public:
  explicit QuoteForwarder(core::EventQueue& queue) : queue_(queue) {}

  void OnDisconnected(int reason) override;
  void OnError(XTPRI* error_info) override;
  void OnTickByTickLossRange(int begin_seq, int end_seq) override;
  void OnSubMarketData(XTPST* ticker, XTPRI* error_info, bool is_last) override;
  void OnUnSubMarketData(XTPST* ticker, XTPRI* error_info, bool is_last) override;
  void OnDepthMarketData(XTPMD* market_data, int64_t* bid1_qty, int32_t bid1_count, int32_t max_bid1_count, int64_t* ask1_qty,
                         int32_t ask1_count, int32_t max_ask1_count) override;
  void OnETFIOPVData(IOPV* iopv) override;
  void OnSubOrderBook(XTPST* ticker, XTPRI* error_info, bool is_last) override;
  void OnUnSubOrderBook(XTPST* ticker, XTPRI* error_info, bool is_last) override;
  void OnOrderBook(XTPOB* order_book) override;
  void OnSubTickByTick(XTPST* ticker, XTPRI* error_info, bool is_last) override;
  void OnUnSubTickByTick(XTPST* ticker, XTPRI* error_info, bool is_last) override;
  void OnTickByTick(XTPTBT* tbt_data) override;
  void OnSubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) override;
  void OnUnSubscribeAllMarketData(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) override;
  void OnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) override;
  void OnUnSubscribeAllOrderBook(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) override;
  void OnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) override;
  void OnUnSubscribeAllTickByTick(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) override;
  void OnQueryAllTickers(XTPQSI* ticker_info, XTPRI* error_info, bool is_last) override;
  void OnQueryTickersPriceInfo(XTPTPI* ticker_info, XTPRI* error_info, bool is_last) override;
  void OnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) override;
  void OnUnSubscribeAllOptionMarketData(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) override;
  void OnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) override;
  void OnUnSubscribeAllOptionOrderBook(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) override;
  void OnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) override;
  void OnUnSubscribeAllOptionTickByTick(XTP_EXCHANGE_TYPE exchange_id, XTPRI* error_info) override;
  void OnQueryAllTickersFullInfo(XTPQFI* ticker_info, XTPRI* error_info, bool is_last) override;
  void OnQueryAllNQTickersFullInfo(XTPNQFI* ticker_info, XTPRI* error_info, bool is_last) override;
  void OnRebuildQuoteServerDisconnected(int reason) override;
  void OnRequestRebuildQuote(XTPQuoteRebuildResultRsp* rebuild_result) override;
  void OnRebuildTickByTick(XTPTBT* tbt_data) override;
  void OnRebuildMarketData(XTPMD* md_data) override;

 private:
  core::EventQueue& queue_;
};

}  // namespace xtp::spi
