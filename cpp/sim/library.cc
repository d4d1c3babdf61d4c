#include "sim/library.h"

#include "sim/control_table.h"
#include "sim/quotes/quote_api.h"
#include "sim/trading/trader_api.h"

namespace xtp::sim {

namespace {

XTP::API::QuoteApi* CreateQuote(uint8_t client_id, const char* path) { return QuoteApi::Create(client_id, path); }
XTP::API::TraderApi* CreateTrader(uint8_t client_id, const char* path) { return TraderApi::Create(client_id, path); }

}  // namespace

const XtpSimLibrary& OwnLibrary() {
  static constexpr XtpSimLibrary kLibrary = {kLibraryVersion, CreateQuote, CreateTrader, ControlTable};
  return kLibrary;
}

}  // namespace xtp::sim

const XtpSimLibrary* xtp_sim_exchange() { return &xtp::sim::OwnLibrary(); }
