// Scenarios A1, A2 and A5, and the part of A16 that needs a pointer: what only a C++ program can see, because without an api there is
// nobody to ask for the last error, and its place is hidden from the others. Prints "what<TAB>expected<TAB>outcome". Arguments: the
// scenario, folder of the libraries, log folder. Apis that need no release are left: the SDK takes seconds for one.
#include <dlfcn.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <thread>

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

/// The two factories, with the log folder given.
class Factories {
 public:
  Factories(const std::string& folder, const char* log)
      : create_trader_(Open<xtp::abi::CreateTraderApi>(folder, xtp::abi::kTraderLibrary)),
        create_quote_(Open<xtp::abi::CreateQuoteApi>(folder, xtp::abi::kQuoteLibrary)),
        log_(log) {}

  XTP::API::TraderApi* Trader(uint8_t client_id) const { return create_trader_(client_id, log_, XTP_LOG_LEVEL_ERROR); }
  XTP::API::TraderApi* TraderWithoutPath() const { return create_trader_(1, nullptr, XTP_LOG_LEVEL_ERROR); }
  XTP::API::QuoteApi* Quote(uint8_t client_id) const { return create_quote_(client_id, log_, XTP_LOG_LEVEL_ERROR); }
  XTP::API::QuoteApi* QuoteWithoutPath() const { return create_quote_(1, nullptr, XTP_LOG_LEVEL_ERROR); }

 private:
  const xtp::abi::CreateTraderApi create_trader_;
  const xtp::abi::CreateQuoteApi create_quote_;
  const char* const log_;
};

template <typename Api>
void Refused(const char* what, const char* error, Api* made, Api* first) {
  Tell(what, (std::string("NULL ") + error).c_str(), Made(made) + " " + LastError(first));
}

void A1(const Factories& make) {
  XTP::API::TraderApi* first = make.Trader(1);
  if (!first) return Tell("A1 first TraderApi", "an api", "NULL");
  Refused("A1 second TraderApi in a process", "[XTP:10210102]", make.Trader(1), first);
  first->Release();
  Tell("A1 TraderApi after Release", "an api", Made(make.Trader(1)));
}

void A2(const Factories& make) {
  XTP::API::TraderApi* trader = make.Trader(200);
  Tell("A2 CreateTraderApi with client_id 200", "an api", Made(trader));
  XTP::API::QuoteApi* quote = make.Quote(1);
  Tell("A2 first QuoteApi", "an api", Made(quote));
  if (!trader || !quote) return;
  Refused("A2 CreateTraderApi with client_id 0", "[XTP:10210101]", make.Trader(0), trader);
  Refused("A2 CreateTraderApi with a NULL path", "[XTP:10210101]", make.TraderWithoutPath(), trader);
  Refused("A2 CreateQuoteApi with client_id 0", "[XTP:10200101]", make.Quote(0), quote);
  Refused("A2 CreateQuoteApi with a NULL path", "[XTP:10200101]", make.QuoteWithoutPath(), quote);
  XTP::API::QuoteApi* second = make.Quote(200);
  Tell("A2 second QuoteApi, with client_id 200", "another api", second && second != quote ? "another api" : "none");
}

void A5(const Factories& make) {
  XTP::API::TraderApi* trader = make.Trader(1);
  if (!trader) return Tell("A5 TraderApi", "an api", "NULL");
  trader->CancelOrder(0, 0);
  const XTPRI* place = trader->GetApiLastError();
  const bool succeeded = trader->SetMaxOrderBufferQuantity(1000);
  Tell("A5 last error after a success", "[XTP:10210301]", succeeded ? LastError(trader) : "the success failed");
  std::string elsewhere;
  bool moved = true;
  std::thread([&] {
    elsewhere = LastError(trader);
    moved = trader->GetApiLastError() != place;
  }).join();
  Tell("A5 last error of a thread without a failure", "0", elsewhere);
  Tell("A5 place of the last error", "one", moved || trader->GetApiLastError() != place ? "several" : "one");
}

void A16(const Factories& make) {
  XTP::API::TraderApi* trader = make.Trader(1);
  if (!trader) return Tell("A16 TraderApi", "an api", "NULL");
  Tell("A16 TraderApi.GetAccountByXTPID before login", "NULL", trader->GetAccountByXTPID(1) ? "a text" : "NULL");
}

}  // namespace

int main(int, char** argv) {
  const std::string scenario = argv[1];
  const Factories make(argv[2], argv[3]);
  if (scenario == "A1") A1(make);
  if (scenario == "A2") A2(make);
  if (scenario == "A5") A5(make);
  if (scenario == "A16") A16(make);
}
