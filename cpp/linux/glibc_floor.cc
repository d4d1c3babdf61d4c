/// Keeps what is linked here loadable with glibc 2.28, whatever glibc it was linked with: each function that a newer glibc gave a newer
/// version is called by its old version, through the linker's --wrap (link.rsp names them). x86-64 only, as all that is built here.
#include <dlfcn.h>
#include <pthread.h>
#include <sys/stat.h>

#include <cerrno>
#include <ctime>

// The functions moved from libpthread and libdl into libc, where they got a new version; the old one is the same function.
#define XTP_OLD_VERSION(name)                                                                                                      \
  __asm__(".globl __wrap_" #name "\n.hidden __wrap_" #name "\n.type __wrap_" #name ", @function\n__wrap_" #name ": jmp old_" #name \
          "@PLT\n.symver old_" #name ", " #name "@GLIBC_2.2.5\n")

__asm__(".text\n");
XTP_OLD_VERSION(pthread_create);
XTP_OLD_VERSION(pthread_detach);
XTP_OLD_VERSION(pthread_getspecific);
XTP_OLD_VERSION(pthread_join);
XTP_OLD_VERSION(pthread_key_create);
XTP_OLD_VERSION(__pthread_key_create);
XTP_OLD_VERSION(pthread_key_delete);
XTP_OLD_VERSION(pthread_once);
XTP_OLD_VERSION(pthread_setspecific);
XTP_OLD_VERSION(dladdr);
XTP_OLD_VERSION(dlerror);
XTP_OLD_VERSION(dlopen);
XTP_OLD_VERSION(dlsym);

#define XTP_HIDDEN extern "C" __attribute__((visibility("hidden")))

// Before 2.33 stat was a macro over a function that is told the layout wanted: 1 is the one of x86-64.
extern "C" int old_xstat(int layout, const char* path, struct stat* out);
extern "C" int old_lxstat(int layout, const char* path, struct stat* out);
extern "C" int old_fxstat(int layout, int file, struct stat* out);
__asm__(".symver old_xstat, __xstat@GLIBC_2.2.5");
__asm__(".symver old_lxstat, __lxstat@GLIBC_2.2.5");
__asm__(".symver old_fxstat, __fxstat@GLIBC_2.2.5");
XTP_HIDDEN int __wrap_stat(const char* path, struct stat* out) { return old_xstat(1, path, out); }
XTP_HIDDEN int __wrap_lstat(const char* path, struct stat* out) { return old_lxstat(1, path, out); }
XTP_HIDDEN int __wrap_fstat(int file, struct stat* out) { return old_fxstat(1, file, out); }
XTP_HIDDEN int __wrap_fstat64(int file, struct stat* out) { return old_fxstat(1, file, out); }

/// From 2.30 on. Before it there is only the clock that people set: a wait is then longer or shorter by as much as it is set.
XTP_HIDDEN int __wrap_pthread_cond_clockwait(pthread_cond_t* condition, pthread_mutex_t* mutex, clockid_t clock, const timespec* until) {
  using ClockWait = int (*)(pthread_cond_t*, pthread_mutex_t*, clockid_t, const timespec*);
  static const auto clock_wait = reinterpret_cast<ClockWait>(dlsym(RTLD_DEFAULT, "pthread_cond_clockwait"));
  if (clock_wait) return clock_wait(condition, mutex, clock, until);
  timespec now_there, now_here;
  if (clock_gettime(clock, &now_there) != 0 || clock_gettime(CLOCK_REALTIME, &now_here) != 0) return errno;
  timespec here{now_here.tv_sec + (until->tv_sec - now_there.tv_sec), now_here.tv_nsec + (until->tv_nsec - now_there.tv_nsec)};
  while (here.tv_nsec >= 1'000'000'000) here.tv_nsec -= 1'000'000'000, ++here.tv_sec;
  while (here.tv_nsec < 0) here.tv_nsec += 1'000'000'000, --here.tv_sec;
  return pthread_cond_timedwait(condition, mutex, &here);
}

/// From 2.32 on; 0 is always right: reference counts are then changed atomically.
extern "C" {
__attribute__((visibility("hidden"))) char __libc_single_threaded = 0;
}
