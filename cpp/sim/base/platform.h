#pragma once

/// The only place that knows the operating system.
namespace xtp::sim {

/// Makes this library stay in memory until the process ends.
void KeepLibraryLoaded();

/// The function `name` of the quote library beside this one, or nullptr when there is no such library or function.
void* FindInQuoteLibrary(const char* name);

/// Runs `handler` when the process exits, before the destruction of static objects that exist now.
void AtProcessExit(void (*handler)());

}  // namespace xtp::sim
