#pragma once
#include <cstdint>

#include "abi/generated/api.h"
#include "sim/control.h"

#ifdef _WIN32
#define XTP_SIM_EXPORT __declspec(dllexport)
#else
#define XTP_SIM_EXPORT __attribute__((visibility("default")))
#endif
#ifdef __MINGW32__
#define XTP_SIM_FACTORY  // exported by cpp/windows/*.def, under the name that Microsoft's compiler gives it by itself
#else
#define XTP_SIM_FACTORY XTP_SIM_EXPORT
#endif

/// Both libraries contain the whole counter, but a process must have one. The trader library therefore works by these functions of the
/// quote library beside it, and by its own only without one.
struct XtpSimLibrary {
  uint32_t version;  // of this table
  XTP::API::QuoteApi* (*create_quote)(uint8_t client_id, const char* save_file_path);
  XTP::API::TraderApi* (*create_trader)(uint8_t client_id, const char* save_file_path);
  const XtpSimControl* (*control)();
};

namespace xtp::sim {

constexpr uint32_t kLibraryVersion = 1;
constexpr const char* kLibraryFunction = "xtp_sim_exchange";

using LibraryFunction = const XtpSimLibrary* (*)();

/// The counter in this library.
const XtpSimLibrary& OwnLibrary();

}  // namespace xtp::sim

extern "C" XTP_SIM_EXPORT const XtpSimLibrary* xtp_sim_exchange();
extern "C" XTP_SIM_EXPORT const XtpSimControl* xtp_sim_control();
