#include "test/double/generated/trader_double.h"
#include "test/double/library.h"

// The entry points of the trader library.

using TraderLibrary = xtp::sdk_double::Library<xtp::sdk_double::TraderDouble>;

XTP_DOUBLE_EXPORT XTP::API::TraderApi* XTP::API::TraderApi::CreateTraderApi(uint8_t, const char*, XTP_LOG_LEVEL) {
  return TraderLibrary::Get().NewApi();
}

xtp::sdk_double::Control* xtp_sdk_double() { return &TraderLibrary::Get(); }
