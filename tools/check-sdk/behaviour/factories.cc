// Scenarios A1 and A2, and the part of A16 that needs a pointer: what only a C++ program can see, because without an api there is nobody to
// ask for the last error. Prints "what<TAB>expected<TAB>outcome". Arguments: folder of the libraries, log folder.
#include <dlfcn.h>

#include <cstdio>
#include <cstring>
#include <string>

#include "abi/generated/api.h"

namespace {

template <typename Create>
Create Open(const std::string& folder, const xtp::abi::LibraryNames& names) {
  void* library = dlopen((folder + "/" + names.file).c_str(), RTLD_NOW | RTLD_LOCAL);
  void* factory = library ? dlsym(library, names.factory) : nullptr;
  if (!factory) {
    std::printf("%s\tloads\t%s\n", names.file, dlerror());
    std::exit(0);
  }
  return reinterpret_cast<Create>(factory);
}

template <typename Api>
std::string LastError(Api* api) {
  const XTPRI* error = api->GetApiLastError();
  const std::string id = std::to_string(error->error_id);
  const std::string tag = "[XTP:" + id + "]";
  return std::strncmp(error->error_msg, tag.c_str(), tag.size()) == 0 ? tag : id;
}

void Tell(const char* what, const char* expected, const std::string& outcome) {
  std::printf("%s\t%s\t%s\n", what, expected, outcome.c_str());
}

template <typename Api>
std::string Made(Api* api) {
  return api ? "an api" : "NULL";
}

void AskTrader(const std::string& folder, const char* log) {
  const auto create = Open<xtp::abi::CreateTraderApi>(folder, xtp::abi::kTraderLibrary);
  XTP::API::TraderApi* first = create(1, log, XTP_LOG_LEVEL_ERROR);
  if (!first) return Tell("A1 first TraderApi", "an api", "NULL");
  const auto refused = [&](const char* what, const char* expected, XTP::API::TraderApi* api) {
    Tell(what, expected, Made(api) + " " + LastError(first));
  };
  refused("A1 second TraderApi in a process", "NULL [XTP:10210102]", create(1, log, XTP_LOG_LEVEL_ERROR));
  refused("A2 CreateTraderApi with client_id 0", "NULL [XTP:10210101]", create(0, log, XTP_LOG_LEVEL_ERROR));
  refused("A2 CreateTraderApi with a NULL path", "NULL [XTP:10210101]", create(1, nullptr, XTP_LOG_LEVEL_ERROR));
  Tell("A16 TraderApi.GetAccountByXTPID before login", "NULL", first->GetAccountByXTPID(1) ? "a text" : "NULL");
  first->Release();
  XTP::API::TraderApi* again = create(200, log, XTP_LOG_LEVEL_ERROR);
  Tell("A1 TraderApi after Release, A2 with client_id 200", "an api", Made(again));
  if (again) again->Release();
}

void AskQuote(const std::string& folder, const char* log) {
  const auto create = Open<xtp::abi::CreateQuoteApi>(folder, xtp::abi::kQuoteLibrary);
  XTP::API::QuoteApi* first = create(1, log, XTP_LOG_LEVEL_ERROR);
  if (!first) return Tell("A2 first QuoteApi", "an api", "NULL");
  const auto refused = [&](const char* what, XTP::API::QuoteApi* api) {
    Tell(what, "NULL [XTP:10200101]", Made(api) + " " + LastError(first));
  };
  refused("A2 CreateQuoteApi with client_id 0", create(0, log, XTP_LOG_LEVEL_ERROR));
  refused("A2 CreateQuoteApi with a NULL path", create(1, nullptr, XTP_LOG_LEVEL_ERROR));
  XTP::API::QuoteApi* second = create(200, log, XTP_LOG_LEVEL_ERROR);
  Tell("A2 second QuoteApi, with client_id 200", "another api", second && second != first ? "another api" : "none");
  if (second) second->Release();
  first->Release();
}

}  // namespace

int main(int, char** argv) {
  AskTrader(argv[1], argv[2]);
  AskQuote(argv[1], argv[2]);
}
