#pragma once
#include <cstdint>
#include <future>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "abi/generated/api.h"
#include "test/storm_day.h"

namespace xtp::test {

/// What a client believes of one order.
struct Belief {
  int status = XTP_ORDER_STATUS_INIT;  // the furthest that it heard of
  int64_t counted = 0;                 // of qty_traded, where it was said
  int64_t traded = 0;                  // as trades add up
  bool unknown = false;                // the counter said that it does not have it

  bool HasEnded() const;
  int64_t filled() const { return traded > counted ? traded : counted; }
};

/// What a client knows of one account: plainly everything that it was ever told, by events or answers.
struct Book {
  std::map<uint64_t, Belief> orders;
  std::map<std::pair<uint64_t, std::string>, XTPTradeReport> trades;  // by order and exec id
  std::map<uint64_t, int64_t> quantities;                             // of what was sent
  std::set<uint64_t> sent_this_login;                                 // since the last login that was none after a drop

  uint64_t session = 0;          // 0: none
  bool exhausted = false;        // its order buffer is
  bool dropped = false;          // the last one was cut: the next login resumes
  bool ever = false;             // it was logged in before
  bool whole = true;             // nothing can be missing: it heard all from its beginning on
  std::map<uint64_t, int> told;  // how far the events of this login and those that resumed it went, by order
};

/// One process with its TraderApi, on which some users log in. Callbacks are only kept; Read works through them, on the thread of the test.
class StormClient : public XTP::API::TraderSpi {
 public:
  StormClient(uint8_t client_id, std::vector<std::string> users, bool replays);
  ~StormClient();
  StormClient(const StormClient&) = delete;

  bool replays() const { return replays_; }
  std::map<std::string, Book>& books() { return books_; }

  /// Begins a login, on a thread of its own where logins may hang. True once there is a session.
  bool Login(const std::string& user, bool may_hang);
  /// Waits for logins under way.
  void AwaitLogins();
  void Logout(const std::string& user);
  void Insert(const std::string& user, Dice& dice);
  void Cancel(const std::string& user, uint64_t id);
  /// Asks for all orders and trades; the answers are read as they come, if they come.
  void Ask(const std::string& user);
  /// Works through what was told.
  void Read();

  /// What answers brought since the caller cleared them; `has_...`: one came to its end.
  struct Answers {
    std::vector<XTPOrderInfoEx> orders;
    std::vector<XTPTradeReport> trades;
    std::vector<XTPQueryStkPositionRsp> positions;
    XTPQueryAssetRsp asset{};
    bool has_orders = false, has_trades = false, has_positions = false, has_asset = false;
  } answers;

  struct Counts {
    uint64_t events = 0, orders = 0, trades = 0, drops = 0, unknown = 0, refused_logins = 0, refused_calls = 0;
  } counts;

  void OnDisconnected(uint64_t session, int reason) override;
  void OnOrderEvent(XTPOrderInfo* order, XTPRI* error, uint64_t session) override;
  void OnTradeEvent(XTPTradeReport* trade, uint64_t session) override;
  void OnUnknownOrder(uint64_t order, uint64_t session) override;
  void OnQueryOrderEx(XTPOrderInfoEx* row, XTPRI* error, int request, bool last, uint64_t session) override;
  void OnQueryTrade(XTPQueryTradeRsp* row, XTPRI* error, int request, bool last, uint64_t session) override;
  void OnQueryPosition(XTPQueryStkPositionRsp* row, XTPRI* error, int request, bool last, uint64_t session) override;
  void OnQueryAsset(XTPQueryAssetRsp* row, XTPRI* error, int request, bool last, uint64_t session) override;

 private:
  struct Disconnected {};
  struct Unknown {
    uint64_t id;
  };
  template <typename Row>
  struct Answer {
    Row row;
    bool has_row, last;
    int32_t error;
  };
  struct Told {
    uint64_t session;
    std::variant<Disconnected, Unknown, XTPOrderInfo, XTPTradeReport, Answer<XTPOrderInfoEx>, Answer<XTPTradeReport>,
                 Answer<XTPQueryStkPositionRsp>, Answer<XTPQueryAssetRsp>>
        what;
  };
  struct LoginResult {
    uint64_t session;
    int32_t error;
    bool may_be_restarted;  // the server
  };

  template <typename What>
  void Keep(uint64_t session, What what);
  LoginResult EnterNow(const std::string& user);
  bool Take(const std::string& user, const LoginResult& result);
  void Sent(Book& book, uint64_t id, int64_t quantity);
  void On(Book& book, const Disconnected&);
  void On(Book& book, const Unknown& unknown);
  void On(Book& book, const XTPOrderInfo& order);
  void On(Book& book, const XTPTradeReport& trade);
  void On(Book& book, const Answer<XTPOrderInfoEx>& answer);
  void On(Book& book, const Answer<XTPTradeReport>& answer);
  void On(Book& book, const Answer<XTPQueryStkPositionRsp>& answer);
  void On(Book& book, const Answer<XTPQueryAssetRsp>& answer);
  /// False: it was known already, and must then be the same.
  bool Remember(Book& book, const XTPTradeReport& trade);
  void Learn(Belief& belief, int status, int64_t traded);

  const bool replays_;
  XTP::API::TraderApi* api_ = nullptr;
  std::map<std::string, Book> books_;
  std::map<uint64_t, std::string> users_;  // by session
  std::map<std::string, std::future<LoginResult>> logins_;
  int requests_ = 0;
  std::vector<Told> early_;  // of sessions whose login has not come back
  std::mutex mutex_;
  std::vector<Told> told_;
};

}  // namespace xtp::test
