#pragma once
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <utility>

#include "test/double/arguments.h"

namespace xtp::sdk_double {

/// Calls the Spi on a thread of its own, one callback after another, as the SDK does. The thread lives as long as the process.
template <typename Spi>
class SpiThread {
 public:
  using Callback = void (*)(Spi& spi, Arguments& arguments);

  /// Once it returns, the Spi before is called no more.
  void Use(Spi* spi) {
    std::lock_guard<std::mutex> lock(calling_);
    spi_ = spi;
  }

  /// False: nobody is registered.
  bool CallBack(Callback callback, Arguments arguments) {
    {
      std::lock_guard<std::mutex> lock(calling_);
      if (!spi_) return false;
    }
    std::lock_guard<std::mutex> lock(mutex_);
    waiting_.emplace_back(callback, std::move(arguments));
    if (!std::exchange(started_, true)) std::thread([this] { Run(); }).detach();
    wanted_.notify_one();
    return true;
  }

 private:
  void Run() {
    std::unique_lock<std::mutex> lock(mutex_);
    for (;;) {
      wanted_.wait(lock, [this] { return !waiting_.empty(); });
      auto [callback, arguments] = std::move(waiting_.front());
      waiting_.pop_front();
      lock.unlock();
      {
        std::lock_guard<std::mutex> calling(calling_);
        if (spi_) callback(*spi_, arguments);
      }
      lock.lock();
    }
  }

  std::mutex calling_;  // held during a callback
  Spi* spi_ = nullptr;
  std::mutex mutex_;
  std::condition_variable wanted_;
  std::deque<std::pair<Callback, Arguments>> waiting_;
  bool started_ = false;
};

}  // namespace xtp::sdk_double
