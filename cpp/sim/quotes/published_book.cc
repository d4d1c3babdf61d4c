#include "sim/quotes/published_book.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace xtp::sim {

XTPOB PublishedBook(const XTPMD& snapshot) {
  XTPOB book;
  std::memset(static_cast<void*>(&book), 0, sizeof book);
  book.exchange_id = snapshot.exchange_id;
  std::memcpy(book.ticker, snapshot.ticker, sizeof book.ticker);
  book.last_price = snapshot.last_price;
  book.qty = snapshot.qty;
  book.turnover = snapshot.turnover;
  book.trades_count = snapshot.trades_count;
  std::copy(std::begin(snapshot.bid), std::end(snapshot.bid), book.bid);
  std::copy(std::begin(snapshot.ask), std::end(snapshot.ask), book.ask);
  std::copy(std::begin(snapshot.bid_qty), std::end(snapshot.bid_qty), book.bid_qty);
  std::copy(std::begin(snapshot.ask_qty), std::end(snapshot.ask_qty), book.ask_qty);
  book.data_time = snapshot.data_time;
  return book;
}

}  // namespace xtp::sim
