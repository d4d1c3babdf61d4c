#include "test/double/generated/quote_double.h"
#include "test/double/library.h"

// The entry points of the quote library.

using QuoteLibrary = xtp::sdk_double::Library<xtp::sdk_double::QuoteDouble>;

XTP_DOUBLE_EXPORT XTP::API::QuoteApi* XTP::API::QuoteApi::CreateQuoteApi(uint8_t, const char*, XTP_LOG_LEVEL) {
  return QuoteLibrary::Get().NewApi();
}

xtp::sdk_double::Control* xtp_sdk_double() { return &QuoteLibrary::Get(); }
