#include "sim/library.h"

// The entry points of the quote library.

XTP_SIM_FACTORY XTP::API::QuoteApi* XTP::API::QuoteApi::CreateQuoteApi(uint8_t client_id, const char* save_file_path, XTP_LOG_LEVEL) {
  return xtp::sim::OwnLibrary().create_quote(client_id, save_file_path);
}

const XtpSimControl* xtp_sim_control() { return xtp::sim::OwnLibrary().control(); }
