#include "sim/base/log_folder.h"

#include <filesystem>
#include <string>
#include <system_error>

#include "sim/base/errors.h"

namespace xtp::sim {

void MakeLogFolder(const char* path, XTPRI& error) {
  const std::filesystem::path folder = std::filesystem::path(path) / "log";
  std::error_code failure;
  std::filesystem::create_directories(folder, failure);
  if (!failure) return;
  error = LibraryError(error::kLogin,
                       "create dir(" + std::string(path) + "/log) failed.[OS:" + std::to_string(failure.value()) + "]" + failure.message());
}

}  // namespace xtp::sim
