#pragma once
#include <string>

namespace xtp::addon {

/// A failure with a stable code that lib/native turns into a typed error.
struct SdkError {
  const char* code;  // SDK_LOAD, SDK_SYMBOL, SDK_VERSION, SDK_CREATE
  std::string message;
};

/// Opens a library (UTF-8 path) and finds a symbol in it. The library stays open to the end of the process: its threads may
/// outlive every object we know. Throws SdkError.
void* OpenSymbol(const std::string& path, const char* symbol);

/// A path as the SDK wants it: bytes of the local code page on Windows, the same bytes elsewhere.
std::string SdkPath(const std::string& utf8);

}  // namespace xtp::addon
