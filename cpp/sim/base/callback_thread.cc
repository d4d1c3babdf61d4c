#include "sim/base/callback_thread.h"

#include <utility>

namespace xtp::sim {

void WorkCount::Add() {
  std::lock_guard lock(mutex_);
  count_++;
}

void WorkCount::Done() {
  std::lock_guard lock(mutex_);
  if (--count_ == 0) none_.notify_all();
}

void WorkCount::WaitForNone() {
  std::unique_lock lock(mutex_);
  none_.wait(lock, [this] { return count_ == 0; });
}

void CallbackThread::Start() {
  std::lock_guard lock(mutex_);  // the thread's first act is to take it, so id_ is set before anything runs
  std::thread thread([this] { Run(); });
  id_ = thread.get_id();
  thread.detach();
}

void CallbackThread::Post(Job job) {
  all_work_.Add();
  {
    std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(job));
    posted_++;
  }
  changed_.notify_all();
}

void CallbackThread::Wake() {
  {
    std::lock_guard lock(mutex_);
    woken_ = true;
  }
  changed_.notify_all();
}

bool CallbackThread::HasJobs() {
  std::lock_guard lock(mutex_);
  return !jobs_.empty();
}

void CallbackThread::WaitForPosted() {
  std::unique_lock lock(mutex_);
  rested_.wait(lock, [this, posted = posted_] { return done_ >= posted || halted_; });
}

void CallbackThread::WaitForIdle() {
  std::unique_lock lock(mutex_);
  rested_.wait(lock, [this] { return jobs_.empty() && !busy_; });
}

void CallbackThread::Halt(std::chrono::milliseconds patience) {
  std::unique_lock lock(mutex_);
  halted_ = true;
  rested_.notify_all();
  if (IsCurrent()) return;
  rested_.wait_for(lock, patience, [this] { return !busy_; });
}

void CallbackThread::Run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    if (!halted_ && !jobs_.empty()) {
      RunJob(lock);
    } else if (!halted_ && idle_) {
      RunIdle(lock);
    } else {
      changed_.wait(lock);
    }
  }
}

void CallbackThread::RunJob(std::unique_lock<std::mutex>& lock) {
  Job job = std::move(jobs_.front());
  jobs_.pop_front();
  busy_ = true;
  lock.unlock();
  job();
  job = nullptr;
  all_work_.Done();
  lock.lock();
  done_++;
  busy_ = false;
  rested_.notify_all();
}

void CallbackThread::RunIdle(std::unique_lock<std::mutex>& lock) {
  woken_ = false;
  busy_ = true;
  lock.unlock();
  const Moment again = idle_();
  lock.lock();
  busy_ = false;
  rested_.notify_all();
  const auto called = [this] { return woken_ || halted_ || !jobs_.empty(); };
  if (again == kAtOnce || called()) return;
  if (again == kWhenWoken) {
    changed_.wait(lock, called);
  } else {
    changed_.wait_until(lock, again, called);
  }
}

}  // namespace xtp::sim
