#include "core/detached_thread.h"

#include <cerrno>
#include <memory>
#include <system_error>
#include <thread>
#include <utility>

#ifdef _WIN32
#include <process.h>
#include <windows.h>
#endif

namespace xtp::core {

#ifdef _WIN32

namespace {

using Work = std::function<void()>;

unsigned __stdcall Enter(void* work) {
  const std::unique_ptr<Work> own(static_cast<Work*>(work));
  (*own)();
  return 0;
}

}  // namespace

// Not std::thread: that of MinGW (winpthreads) gives the record of a thread that ends while it is detached to the next thread and then
// takes it away again, so that one of the threads that follow never runs.
void RunDetached(Work work) {
  auto own = std::make_unique<Work>(std::move(work));
  const uintptr_t thread = _beginthreadex(nullptr, 0, Enter, own.get(), 0, nullptr);
  if (thread == 0) throw std::system_error(errno, std::generic_category());
  static_cast<void>(own.release());
  CloseHandle(reinterpret_cast<HANDLE>(thread));
}

#else

void RunDetached(std::function<void()> work) { std::thread(std::move(work)).detach(); }

#endif

}  // namespace xtp::core
