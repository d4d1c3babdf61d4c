#include "sim/base/platform.h"

#include <cstdlib>
#include <string>

#ifdef _WIN32
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#else
#include <dlfcn.h>
#endif

namespace xtp::sim {

#ifdef _WIN32

namespace {

HMODULE ThisLibrary(DWORD flags) {
  HMODULE module = nullptr;
  const auto address = reinterpret_cast<LPCWSTR>(reinterpret_cast<void*>(&KeepLibraryLoaded));
  GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | flags, address, &module);
  return module;
}

}  // namespace

void KeepLibraryLoaded() { ThisLibrary(GET_MODULE_HANDLE_EX_FLAG_PIN); }

void* FindInQuoteLibrary(const char* name) {
  std::wstring path(32768, L'\0');
  path.resize(GetModuleFileNameW(ThisLibrary(GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT), path.data(), static_cast<DWORD>(path.size())));
  path.resize(path.find_last_of(L"\\/") + 1);
  const HMODULE module = LoadLibraryW((path + L"xtpquoteapi.dll").c_str());
  return module ? reinterpret_cast<void*>(GetProcAddress(module, name)) : nullptr;
}

// The system ends all other threads before libraries hear of the exit, so no callback can come, and one of those threads may have held
// a lock that a handler would wait for.
void AtProcessExit(void (*)()) {}

#else

namespace {

std::string ThisLibrary() {
  Dl_info info{};
  return dladdr(reinterpret_cast<void*>(&KeepLibraryLoaded), &info) != 0 && info.dli_fname ? info.dli_fname : "";
}

}  // namespace

void KeepLibraryLoaded() { dlopen(ThisLibrary().c_str(), RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE); }

void* FindInQuoteLibrary(const char* name) {
#ifdef __APPLE__
  constexpr const char* kFile = "libxtpquoteapi.dylib";
#else
  constexpr const char* kFile = "libxtpquoteapi.so";
#endif
  const std::string path = ThisLibrary();
  // Without a directory the system's search would find any library of that name; "./" keeps it beside this one.
  const size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "./" : path.substr(0, slash + 1);
  void* library = dlopen((folder + kFile).c_str(), RTLD_NOW | RTLD_LOCAL);
  return library ? dlsym(library, name) : nullptr;
}

void AtProcessExit(void (*handler)()) { std::atexit(handler); }

#endif

}  // namespace xtp::sim
