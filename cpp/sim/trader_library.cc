#include "sim/base/platform.h"
#include "sim/library.h"

// The entry points of the trader library.

namespace {

const XtpSimLibrary& FindLibrary() {
  // Where both were linked into one program, this may be our own function too.
  const auto find = reinterpret_cast<xtp::sim::LibraryFunction>(xtp::sim::FindInQuoteLibrary(xtp::sim::kLibraryFunction));
  const XtpSimLibrary* found = find ? find() : nullptr;
  return found && found->version == xtp::sim::kLibraryVersion ? *found : xtp::sim::OwnLibrary();
}

const XtpSimLibrary& SharedLibrary() {
  static const XtpSimLibrary& library = FindLibrary();
  return library;
}

}  // namespace

XTP_SIM_FACTORY XTP::API::TraderApi* XTP::API::TraderApi::CreateTraderApi(uint8_t client_id, const char* save_file_path, XTP_LOG_LEVEL) {
  return SharedLibrary().create_trader(client_id, save_file_path);
}

const XtpSimControl* xtp_sim_control() { return SharedLibrary().control(); }
