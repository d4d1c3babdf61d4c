#include "sdk_library.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace xtp::addon {

#ifdef _WIN32
namespace {

std::wstring Wide(const std::string& utf8) {
  const int length = MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), nullptr, 0);
  std::wstring wide(length, L'\0');
  MultiByteToWideChar(CP_UTF8, 0, utf8.data(), static_cast<int>(utf8.size()), wide.data(), length);
  return wide;
}

}  // namespace

std::string SdkPath(const std::string& utf8) {
  const std::wstring wide = Wide(utf8);
  const int length = WideCharToMultiByte(CP_ACP, 0, wide.data(), static_cast<int>(wide.size()), nullptr, 0, nullptr, nullptr);
  std::string local(length, '\0');
  WideCharToMultiByte(CP_ACP, 0, wide.data(), static_cast<int>(wide.size()), local.data(), length, nullptr, nullptr);
  return local;
}

void* OpenSymbol(const std::string& path, const char* symbol) {
  HMODULE library = LoadLibraryExW(Wide(path).c_str(), nullptr, LOAD_WITH_ALTERED_SEARCH_PATH);
  if (!library) throw SdkError{"SDK_LOAD", "Windows error " + std::to_string(GetLastError())};
  auto* address = reinterpret_cast<void*>(GetProcAddress(library, symbol));
  if (!address) throw SdkError{"SDK_SYMBOL", symbol};
  return address;
}
#else
std::string SdkPath(const std::string& utf8) { return utf8; }

void* OpenSymbol(const std::string& path, const char* symbol) {
  // Local: the vendor's quote library exports hundreds of its internals, which must not meet anyone else's.
  void* library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library) throw SdkError{"SDK_LOAD", dlerror()};
  void* address = dlsym(library, symbol);
  if (!address) throw SdkError{"SDK_SYMBOL", symbol};
  return address;
}
#endif

}  // namespace xtp::addon
