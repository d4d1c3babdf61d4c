#pragma once
#include <atomic>
#include <cstring>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "abi/generated/api.h"
#include "addon/frame.h"
#include "addon/sdk_library.h"
#include "addon/waker.h"
#include "core/detached_thread.h"
#include "core/event_queue.h"

namespace xtp::addon {

/// Payload of a kCallDone record: what a call on a session thread gave.
struct CallDone {
  uint64_t job;
  uint64_t result;
  XTPRI error;
};

/// One api object of the SDK with all that must live as long as it: the Spi it calls and the queue that the Spi fills.
///
/// Shared by the JavaScript wrapper and by every thread that is inside a blocking call, so a Login that hangs keeps it alive; the last one
/// to let go releases the api, on its own thread. `Traits` says which of the two apis it is.
template <typename Traits>
class Connection {
 public:
  using Api = typename Traits::Api;

  struct Options {
    std::string library;
    uint8_t client_id;
    std::string log_folder;
    XTP_LOG_LEVEL log_level;
    uint32_t ring_bytes;
  };

  /// Throws SdkError.
  Connection(const Options& options, std::shared_ptr<Waker> waker)
      : waker_(std::move(waker)), queue_(QueueOptions(options), [waker = waker_.get()] { waker->Wake(); }), spi_(queue_) {
    auto create = reinterpret_cast<typename Traits::Create>(OpenSymbol(options.library, Traits::kFactory));
    api_ = create(options.client_id, SdkPath(options.log_folder).c_str(), options.log_level);
    if (!api_) throw SdkError{"SDK_CREATE", ""};
    // Before anything else: the version's own slot is the same in every known version, most others are not.
    const char* answer = api_->GetApiVersion();
    const std::string version = answer ? answer : "unknown";
    if (version != abi::kApiVersion) {
      api_->Release();
      throw SdkError{"SDK_VERSION", version};
    }
    api_->RegisterSpi(&spi_);
  }

  ~Connection() {
    queue_.Close();
    api_->RegisterSpi(nullptr);
    api_->Release();
    released_->store(true, std::memory_order_release);
    waker_->Wake();
  }

  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  Api& api() { return *api_; }
  core::EventQueue& queue() { return queue_; }
  std::shared_ptr<std::atomic<bool>> released() const { return released_; }

  /// Runs a blocking call on a thread of its own. Its outcome comes as a kCallDone record. If it was abandoned meanwhile, what it
  /// achieved has been undone. Throws std::system_error when no thread can be had.
  static void RunOnThread(const std::shared_ptr<Connection>& self, uint32_t slot, uint64_t job, std::vector<std::byte> frame_bytes) {
    {
      std::lock_guard<std::mutex> lock(self->jobs_mutex_);
      self->running_.insert(job);
    }
    core::RunDetached([connection = self, slot, job, bytes = std::move(frame_bytes)]() mutable {
      Frame frame(bytes.data(), static_cast<uint32_t>(bytes.size()));
      frame.ForgetError();
      Traits::Call(*connection->api_, slot, frame);
      CallDone done{job, frame.Value<uint64_t>(Frame::kResult), frame.Value<XTPRI>(Frame::kError)};
      WipeArguments(bytes);
      connection->Finish(slot, done);
    });
  }

  /// Nobody waits for the job any more. False: it has returned already, its record is on its way.
  bool Abandon(uint64_t job) {
    std::lock_guard<std::mutex> lock(jobs_mutex_);
    return running_.erase(job) != 0;
  }
  void AbandonAll() {
    std::lock_guard<std::mutex> lock(jobs_mutex_);
    running_.clear();
  }

 private:
  static core::EventQueue::Options QueueOptions(const Options& options) {
    return {options.ring_bytes, Traits::kFirstKind, Traits::kKinds, Traits::kLossyKinds};
  }

  /// The copy of the frame held a password.
  static void WipeArguments(std::vector<std::byte>& bytes) {
    volatile std::byte* at = bytes.data();
    for (size_t i = Frame::kArgs; i < bytes.size(); i++) at[i] = std::byte{0};
  }

  void Finish(uint32_t slot, const CallDone& done) {
    bool abandoned;
    {
      std::lock_guard<std::mutex> lock(jobs_mutex_);
      abandoned = running_.erase(done.job) == 0;
    }
    if (abandoned) Traits::Undo(*api_, slot, done.result);
    const auto claim = queue_.TryClaim(core::kCallDone, sizeof done, core::kNoInstrument);
    if (!claim.record) return;  // closed meanwhile
    std::memcpy(claim.payload(), &done, sizeof done);
    queue_.Commit(claim);
  }

  const std::shared_ptr<Waker> waker_;
  const std::shared_ptr<std::atomic<bool>> released_ = std::make_shared<std::atomic<bool>>(false);
  core::EventQueue queue_;
  typename Traits::Forwarder spi_;
  Api* api_ = nullptr;
  std::mutex jobs_mutex_;
  std::set<uint64_t> running_;  // blocking calls that somebody waits for
};

}  // namespace xtp::addon
