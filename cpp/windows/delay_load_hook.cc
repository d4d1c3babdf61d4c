/// The addon asks "node.exe" for the functions of Node-API, but its host may have any name (Electron, a packed program): instead of a
/// library of that name, take the module of the process that has them.
// clang-format off: delayimp.h needs windows.h before it
#include <windows.h>
#include <delayimp.h>
// clang-format on

#include <initializer_list>

namespace {

HMODULE Host() {
  for (const char* library : {"node.dll", "libnode.dll"}) {  // hosts that have Node in a library
    const HMODULE module = GetModuleHandleA(library);
    if (module && GetProcAddress(module, "napi_create_function")) return module;
  }
  return GetModuleHandleW(nullptr);
}

FARPROC WINAPI FindHost(unsigned int event, PDelayLoadInfo info) {
  if (event != dliNotePreLoadLibrary || lstrcmpiA(info->szDll, "node.exe") != 0) return nullptr;
  return reinterpret_cast<FARPROC>(reinterpret_cast<void*>(Host()));
}

}  // namespace

extern "C" {
PfnDliHook __pfnDliNotifyHook2 = FindHost;
}
