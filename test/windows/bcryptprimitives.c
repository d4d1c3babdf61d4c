/* What programs built by newer compilers (Rust, Go) ask of Windows, and the wine of Debian 12 does not have. Only for the tools of the tests: nothing
 * of xtp-rx asks for it. */
#include <windows.h>

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG bytes);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE buffer, SIZE_T bytes) { return SystemFunction036(buffer, (ULONG)bytes); }
