#include "sim/quote_desk.h"

#include <algorithm>

#include "sim/errors.h"
#include "sim/text.h"

namespace xtp::sim {

namespace {

using XTP::API::QuoteSpi;

XTPST Name(const Symbol& symbol) {
  XTPST name{};
  name.exchange_id = symbol.exchange;
  SetText(name.ticker, symbol.ticker);
  return name;
}

}  // namespace

QuoteSessionPtr QuoteDesk::Login(std::shared_ptr<QuoteGate> gate) {
  auto session = std::make_shared<QuoteSession>();
  session->gate = std::move(gate);
  sessions_.push_back(session);
  return session;
}

void QuoteDesk::Logout(const QuoteSessionPtr& session) {
  session->open = false;
  sessions_.erase(std::remove(sessions_.begin(), sessions_.end(), session), sessions_.end());
}

void QuoteDesk::DropAll() {
  for (const QuoteSessionPtr& session : sessions_) {
    session->open = false;
    outbox_.Disconnected(session, error::kQuoteDisconnected);
  }
  sessions_.clear();
}

int32_t QuoteDesk::SubscribeError(const Symbol& symbol) const {
  if (symbol.exchange < XTP_EXCHANGE_SH || symbol.exchange > XTP_EXCHANGE_NQ) return error::kSubscribeExchange;
  return market_.instruments().Find(symbol) == InstrumentTable::kNone ? error::kSubscribeTicker : 0;
}

void QuoteDesk::SendNewest(const QuoteSessionPtr& session, size_t instrument) {
  if (std::shared_ptr<const FeedRecord> newest = market_.Newest(instrument)) outbox_.PostSnapshot(session, std::move(newest));
}

void QuoteDesk::Subscribe(const QuoteSessionPtr& session, DataKind kind, const std::vector<Symbol>& symbols, QuoteOutbox::ForTicker reply) {
  std::vector<QuoteOutbox::TickerReply> replies;
  std::vector<size_t> begun;
  for (const Symbol& symbol : symbols) {
    const int32_t error = SubscribeError(symbol);
    replies.push_back({Name(symbol), error});
    if (error != 0) continue;
    const bool wanted = session->to(kind).Wants(symbol);
    session->to(kind).Add(symbol);
    if (!wanted) begun.push_back(market_.instruments().Find(symbol));
  }
  outbox_.TickerReplies(session, std::move(replies), reply);
  if (kind != DataKind::kSnapshot) return;
  for (size_t instrument : begun) SendNewest(session, instrument);
}

void QuoteDesk::UnSubscribe(const QuoteSessionPtr& session, DataKind kind, const std::vector<Symbol>& symbols,
                            QuoteOutbox::ForTicker reply) {
  std::vector<QuoteOutbox::TickerReply> replies;
  for (const Symbol& symbol : symbols) {
    session->to(kind).Remove(symbol);
    replies.push_back({Name(symbol), SubscribeError(symbol)});
  }
  outbox_.TickerReplies(session, std::move(replies), reply);
}

void QuoteDesk::SubscribeAll(const QuoteSessionPtr& session, DataKind kind, XTP_EXCHANGE_TYPE exchange, bool on,
                             QuoteOutbox::ForExchange reply) {
  outbox_.ExchangeReply(session, exchange, reply);
  for (const XTP_EXCHANGE_TYPE market : {XTP_EXCHANGE_SH, XTP_EXCHANGE_SZ}) {
    if (exchange != market && exchange != XTP_EXCHANGE_UNKNOWN) continue;
    for (size_t i = 0; on && kind == DataKind::kSnapshot && i < market_.instruments().size(); ++i) {
      const Symbol& symbol = market_.instruments().at(i).symbol();
      if (symbol.exchange == market && !session->to(kind).Wants(symbol)) SendNewest(session, i);
    }
    session->to(kind).SetAll(market, on);
  }
}

void QuoteDesk::QueryStaticInfo(const QuoteSessionPtr& session, XTP_EXCHANGE_TYPE exchange) {
  std::vector<XTPQSI> rows;
  for (size_t i = 0; i < market_.instruments().size(); ++i) {
    const Instrument& instrument = market_.instruments().at(i);
    if (instrument.symbol().exchange == exchange && instrument.IsTradable()) rows.push_back(instrument.StaticInfo());
  }
  outbox_.Rows(session, std::move(rows), &QuoteSpi::OnQueryAllTickers);
}

void QuoteDesk::QueryFullInfo(const QuoteSessionPtr& session, XTP_EXCHANGE_TYPE exchange) {
  std::vector<XTPQFI> rows;
  for (size_t i = 0; i < market_.instruments().size(); ++i) {
    const Instrument& instrument = market_.instruments().at(i);
    if (instrument.symbol().exchange == exchange) rows.push_back(instrument.info());
  }
  outbox_.Rows(session, std::move(rows), &QuoteSpi::OnQueryAllTickersFullInfo);
}

void QuoteDesk::QueryPrices(const QuoteSessionPtr& session, const std::vector<Symbol>& symbols) {
  std::vector<XTPTPI> rows;
  for (const Symbol& symbol : symbols) {
    const size_t instrument = market_.instruments().Find(symbol);
    if (instrument == InstrumentTable::kNone) continue;
    XTPTPI& row = rows.emplace_back();
    row.exchange_id = symbol.exchange;
    SetText(row.ticker, symbol.ticker);
    row.last_price = market_.LastPrice(instrument);
  }
  outbox_.Rows(session, std::move(rows), &QuoteSpi::OnQueryTickersPriceInfo);
}

void QuoteDesk::QueryAllPrices(const QuoteSessionPtr& session) {
  std::vector<Symbol> symbols;
  for (size_t i = 0; i < market_.instruments().size(); ++i) symbols.push_back(market_.instruments().at(i).symbol());
  QueryPrices(session, symbols);
}

std::vector<QuoteSessionPtr> QuoteDesk::Receivers(DataKind kind, const Symbol& symbol) const {
  std::vector<QuoteSessionPtr> receivers;
  for (const QuoteSessionPtr& session : sessions_) {
    if (session->to(kind).Wants(symbol)) receivers.push_back(session);
  }
  return receivers;
}

}  // namespace xtp::sim
