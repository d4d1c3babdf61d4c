#include "sim/quotes/quote_desk.h"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "sim/base/errors.h"
#include "sim/base/text.h"
#include "sim/quotes/quote_rows.h"

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

QuoteSessionPtr QuoteDesk::Login(std::shared_ptr<QuoteGate> gate, bool udp, const QuoteSessionPtr& lost) {
  if (lost && lost->udp && udp) {
    lost->connection = ++connections_;
    return lost;
  }
  if (lost) Logout(lost);
  auto session = std::make_shared<QuoteSession>();
  session->gate = std::move(gate);
  session->udp = udp;
  session->connection = ++connections_;
  sessions_.push_back(session);
  return session;
}

void QuoteDesk::Logout(const QuoteSessionPtr& session) {
  session->open = false;
  session->connection = 0;
  session->line.Clear();
  sessions_.erase(std::remove(sessions_.begin(), sessions_.end(), session), sessions_.end());
}

void QuoteDesk::Drop(const QuoteSessionPtr& session) {
  if (!session->connected()) return;
  session->connection = 0;
  session->listing = 0;
  session->awaits_first.clear();
  if (!session->udp) Logout(session);
  outbox_.Disconnected(session, error::kQuoteDisconnected);
}

void QuoteDesk::DropAll() {
  const std::vector<QuoteSessionPtr> all = sessions_;
  for (const QuoteSessionPtr& session : all) Drop(session);
}

void QuoteDesk::BeginDay() {
  for (const QuoteSessionPtr& session : sessions_) {
    session->line.Clear();
    session->line.last_due = session->line.next_look = session->line.free_at = 0;
    session->line.busy_until = 0;
    session->gap = {};
    session->told_iopv.clear();
  }
}

bool QuoteDesk::IsFull(QuoteSession& session, const Symbol& symbol) const {
  if (options_.limit == 0) return false;
  std::unordered_set<std::string> tickers;
  for (const Subscriptions& kind : session.subscriptions) {
    for (const Symbol& known : kind.symbols()) {
      if (known.exchange == symbol.exchange) tickers.insert(known.ticker);
    }
  }
  return static_cast<int64_t>(tickers.size()) >= options_.limit && tickers.count(symbol.ticker) == 0;
}

int32_t QuoteDesk::SubscribeError(QuoteSession& session, const Symbol& symbol) const {
  if (symbol.exchange < XTP_EXCHANGE_SH || symbol.exchange > XTP_EXCHANGE_NQ) return error::kSubscribeExchange;
  if (market_.instruments().Find(symbol) == InstrumentTable::kNone) return options_.unknown_ticker;
  return IsFull(session, symbol) ? error::kQuoteResources : 0;
}

void QuoteDesk::BeginSnapshots(const QuoteSessionPtr& session, size_t instrument) {
  if (std::shared_ptr<const FeedRecord> newest = market_.Newest(instrument)) {
    outbox_.Send(session, Channel::kTcp, std::move(newest));
  } else {
    session->awaits_first.insert(market_.instruments().at(instrument).symbol());
  }
}

void QuoteDesk::Subscribe(const QuoteSessionPtr& session, DataKind kind, const std::vector<Symbol>& symbols, QuoteOutbox::ForTicker reply) {
  std::vector<QuoteOutbox::TickerReply> replies;
  std::vector<size_t> begun;
  for (const Symbol& symbol : symbols) {
    const int32_t error = SubscribeError(*session, symbol);
    replies.push_back({Name(symbol), error});
    if (error != 0) continue;
    const bool wanted = session->to(kind).Wants(symbol);
    session->to(kind).Add(symbol);
    if (!wanted) begun.push_back(market_.instruments().Find(symbol));
  }
  outbox_.TickerReplies(session, std::move(replies), reply);
  if (kind != DataKind::kSnapshot) return;
  for (size_t instrument : begun) BeginSnapshots(session, instrument);
}

void QuoteDesk::UnSubscribe(const QuoteSessionPtr& session, DataKind kind, const std::vector<Symbol>& symbols,
                            QuoteOutbox::ForTicker reply) {
  std::vector<QuoteOutbox::TickerReply> replies;
  for (const Symbol& symbol : symbols) {
    session->to(kind).Remove(symbol);
    replies.push_back({Name(symbol), 0});
  }
  outbox_.TickerReplies(session, std::move(replies), reply);
}

void QuoteDesk::SubscribeAll(const QuoteSessionPtr& session, DataKind kind, XTP_EXCHANGE_TYPE exchange, bool options, bool on,
                             QuoteOutbox::ForExchange reply) {
  Subscriptions& subscriptions = session->to(kind);
  std::vector<size_t> begun;
  for (size_t i = 0; on && kind == DataKind::kSnapshot && i < market_.instruments().size(); ++i) {
    if (!subscriptions.Wants(market_.instruments().at(i).symbol())) begun.push_back(i);
  }
  subscriptions.SetAll(exchange, options, on);
  outbox_.ExchangeReply(session, exchange, reply);
  for (size_t instrument : begun) {
    if (subscriptions.Wants(market_.instruments().at(instrument).symbol())) BeginSnapshots(session, instrument);
  }
}

bool QuoteDesk::MayList(const QuoteSessionPtr& session, XTP_EXCHANGE_TYPE exchange) {
  const bool busy = session->listing != 0 && session->listing != static_cast<int>(exchange);
  if (busy && options_.strict_queries) {
    Drop(session);
    return false;
  }
  session->listing = static_cast<int>(exchange);
  return true;
}

void QuoteDesk::QueryStaticInfo(const QuoteSessionPtr& session, XTP_EXCHANGE_TYPE exchange) {
  if (!MayList(session, exchange)) return;
  std::vector<XTPQSI> rows;
  for (size_t i = 0; i < market_.instruments().size(); ++i) {
    const Instrument& instrument = market_.instruments().at(i);
    const bool told = instrument.symbol().exchange == exchange && instrument.IsTradable() && !IsOption(instrument.symbol());
    if (told) rows.push_back(instrument.StaticInfo());
  }
  outbox_.Rows(session, std::move(rows), &QuoteSpi::OnQueryAllTickers, true);
}

void QuoteDesk::QueryFullInfo(const QuoteSessionPtr& session, XTP_EXCHANGE_TYPE exchange) {
  if (!MayList(session, exchange)) return;
  std::vector<XTPQFI> rows;
  for (size_t i = 0; i < market_.instruments().size(); ++i) {
    const Instrument& instrument = market_.instruments().at(i);
    if (instrument.symbol().exchange == exchange && !IsOption(instrument.symbol())) rows.push_back(instrument.info());
  }
  outbox_.Rows(session, std::move(rows), &QuoteSpi::OnQueryAllTickersFullInfo, true);
}

void QuoteDesk::QueryNqInfo(const QuoteSessionPtr& session) {
  std::vector<XTPNQFI> rows;
  for (size_t i = 0; i < market_.instruments().size(); ++i) {
    const Instrument& instrument = market_.instruments().at(i);
    if (instrument.symbol().exchange == XTP_EXCHANGE_NQ) rows.push_back(NqInfo(instrument));
  }
  outbox_.Rows(session, std::move(rows), &QuoteSpi::OnQueryAllNQTickersFullInfo);
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

}  // namespace xtp::sim
