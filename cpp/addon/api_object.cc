#include "api_object.h"

#include <chrono>
#include <exception>
#include <thread>

#include "core/clock.h"

namespace xtp::addon {
namespace {

/// How long a worker's exit waits for the SDK to let go of an api that the worker left open, so that the next worker can make its own.
constexpr auto kReleaseGrace = std::chrono::seconds(2);

void Throw(Napi::Env env, const char* code, const std::string& message) {
  Napi::Error error = Napi::Error::New(env, message);
  error.Set("code", Napi::String::New(env, code));
  error.ThrowAsJavaScriptException();
}

}  // namespace

template <typename Traits>
Napi::Function ApiObject<Traits>::Define(Napi::Env env) {
  using Self = ApiObject<Traits>;
  return Self::DefineClass(env, Traits::kClassName,
                           {
                               Self::InstanceMethod("useFrame", &Self::UseFrame),
                               Self::InstanceMethod("useSlab", &Self::UseSlab),
                               Self::InstanceMethod("call", &Self::Call),
                               Self::InstanceMethod("callOnThread", &Self::CallOnThread),
                               Self::InstanceMethod("abandon", &Self::Abandon),
                               Self::InstanceMethod("take", &Self::Take),
                               Self::InstanceMethod("poll", &Self::Poll),
                               Self::InstanceMethod("hasPending", &Self::HasPending),
                               Self::InstanceMethod("counters", &Self::Counters),
                               Self::InstanceMethod("hold", &Self::Hold),
                               Self::InstanceMethod("close", &Self::Close),
                               Self::InstanceMethod("isReleased", &Self::IsReleased),
                               Self::InstanceMethod("dispose", &Self::Dispose),
                           });
}

/// (library, clientId, logFolder, logLevel, ringBytes, isMainThread, onWake)
template <typename Traits>
ApiObject<Traits>::ApiObject(const Napi::CallbackInfo& info) : Napi::ObjectWrap<ApiObject<Traits>>(info) {
  const Napi::Env env = info.Env();
  const typename Connection<Traits>::Options options{
      info[0].As<Napi::String>().Utf8Value(),   static_cast<uint8_t>(info[1].As<Napi::Number>().Uint32Value()),
      info[2].As<Napi::String>().Utf8Value(),   static_cast<XTP_LOG_LEVEL>(info[3].As<Napi::Number>().Int32Value()),
      info[4].As<Napi::Number>().Uint32Value(),
  };
  main_thread_ = info[5].As<Napi::Boolean>().Value();
  waker_ = std::make_shared<Waker>(env, info[6]);
  try {
    connection_ = std::make_shared<Connection<Traits>>(options, waker_);
  } catch (const SdkError& error) {
    waker_->Close();
    Throw(env, error.code, error.message);
    return;
  } catch (const std::exception& error) {  // no memory for the ring, for one
    waker_->Close();
    Throw(env, "SDK_CREATE", error.what());
    return;
  }
  released_ = connection_->released();
  // After the thread-safe function was made: hooks run in reverse order, so ours closes the gate before Node takes the function away.
  hook_added_ = napi_add_env_cleanup_hook(env, OnEnvironmentExit, this) == napi_ok;
}

template <typename Traits>
ApiObject<Traits>::~ApiObject() {
  if (hook_added_) napi_remove_env_cleanup_hook(this->Env(), OnEnvironmentExit, this);
  LeaveEnvironment();
}

template <typename Traits>
bool ApiObject<Traits>::IsOpen(Napi::Env env) const {
  if (connection_) return true;
  Throw(env, "CLOSED", "the api is closed");
  return false;
}

template <typename Traits>
void ApiObject<Traits>::SharedMemory::Use(Napi::ArrayBuffer of) {
  buffer = Napi::Persistent(of);
  bytes = static_cast<std::byte*>(of.Data());
  size = static_cast<uint32_t>(of.ByteLength());
}

template <typename Traits>
void ApiObject<Traits>::UseFrame(const Napi::CallbackInfo& info) {
  auto frame = info[0].As<Napi::ArrayBuffer>();
  if (frame.ByteLength() < kFixedFrameBytes) return Throw(info.Env(), "ARGUMENT", "the frame is too small");
  frame_.Use(frame);
}

template <typename Traits>
void ApiObject<Traits>::UseSlab(const Napi::CallbackInfo& info) {
  slab_.Use(info[0].As<Napi::ArrayBuffer>());
}

/// (slot)
template <typename Traits>
void ApiObject<Traits>::Call(const Napi::CallbackInfo& info) {
  const uint32_t slot = info[0].As<Napi::Number>().Uint32Value();
  if (!IsOpen(info.Env())) return;
  if (!Traits::CanCall(slot) || !frame_.bytes) return Throw(info.Env(), "ARGUMENT", "no such method");
  Traits::Call(connection_->api(), slot, Frame(frame_.bytes, frame_.size));
}

/// (slot, job, frameBytes)
template <typename Traits>
void ApiObject<Traits>::CallOnThread(const Napi::CallbackInfo& info) {
  const uint32_t slot = info[0].As<Napi::Number>().Uint32Value();
  if (!IsOpen(info.Env())) return;
  if (!Traits::CanCall(slot) || !frame_.bytes) return Throw(info.Env(), "ARGUMENT", "no such method");
  const auto job = static_cast<uint64_t>(info[1].As<Napi::Number>().Int64Value());
  try {
    Connection<Traits>::RunOnThread(connection_, slot, job, std::vector<std::byte>(frame_.bytes, frame_.bytes + frame_.size));
  } catch (const std::exception& error) {
    Throw(info.Env(), "THREAD", error.what());
  }
}

/// (job) -> whether it was still under way
template <typename Traits>
Napi::Value ApiObject<Traits>::Abandon(const Napi::CallbackInfo& info) {
  const bool abandoned = connection_ && connection_->Abandon(static_cast<uint64_t>(info[0].As<Napi::Number>().Int64Value()));
  return Napi::Boolean::New(info.Env(), abandoned);
}

/// Writes the planned batch into the slab. 0: there is none; below 0: the room that the next record needs.
template <typename Traits>
Napi::Value ApiObject<Traits>::TakePlanned(Napi::Env env, uint32_t offset, size_t bytes) {
  core::EventQueue& queue = connection_->queue();
  if (bytes == 0) return Napi::Number::New(env, -static_cast<double>(queue.NeededBytes()));
  queue.Take(slab_.bytes + offset);
  return Napi::Number::New(env, static_cast<double>(bytes));
}

/// (offset) -> bytes of records written into the slab there; 0: there are none, the next event will wake; below 0: the room that is needed.
template <typename Traits>
Napi::Value ApiObject<Traits>::Take(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  if (!connection_) return Napi::Number::New(env, 0);
  core::EventQueue& queue = connection_->queue();
  const uint32_t offset = info[0].As<Napi::Number>().Uint32Value();
  const size_t room = slab_.size - offset;
  size_t bytes = queue.Plan(room);
  while (bytes == 0 && queue.NeededBytes() == 0) {
    if (queue.PrepareToSleep()) return Napi::Number::New(env, 0);
    bytes = queue.Plan(room);
  }
  return TakePlanned(env, offset, bytes);
}

/// (offset, spinNs) -> the same, but waits for an event up to the time and asks for no wake: 0 says that none came.
template <typename Traits>
Napi::Value ApiObject<Traits>::Poll(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  if (!connection_) return Napi::Number::New(env, 0);
  core::EventQueue& queue = connection_->queue();
  const uint32_t offset = info[0].As<Napi::Number>().Uint32Value();
  const size_t room = slab_.size - offset;
  size_t bytes = queue.Plan(room);
  if (bytes == 0 && queue.NeededBytes() == 0) {
    const int64_t until = core::MonotonicNs() + info[1].As<Napi::Number>().Int64Value();
    while (bytes == 0 && queue.NeededBytes() == 0 && core::MonotonicNs() < until) bytes = queue.Plan(room);
  }
  return TakePlanned(env, offset, bytes);
}

template <typename Traits>
Napi::Value ApiObject<Traits>::HasPending(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), connection_ && connection_->queue().Ready());
}

/// -> [lost, spilled, ringBytes, usedBytes]
template <typename Traits>
Napi::Value ApiObject<Traits>::Counters(const Napi::CallbackInfo& info) {
  const Napi::Env env = info.Env();
  Napi::Array counters = Napi::Array::New(env, 4);
  counters[0u] = Napi::Number::New(env, connection_ ? static_cast<double>(connection_->queue().lost()) : 0);
  counters[1u] = Napi::Number::New(env, connection_ ? static_cast<double>(connection_->queue().spilled()) : 0);
  counters[2u] = Napi::Number::New(env, connection_ ? static_cast<double>(connection_->queue().capacity()) : 0);
  counters[3u] = Napi::Number::New(env, connection_ ? static_cast<double>(connection_->queue().used()) : 0);
  return counters;
}

/// (hold)
template <typename Traits>
void ApiObject<Traits>::Hold(const Napi::CallbackInfo& info) {
  waker_->Hold(info[0].As<Napi::Boolean>().Value());
}

/// Starts the release. onWake is called once more when isReleased() is true.
template <typename Traits>
void ApiObject<Traits>::Close(const Napi::CallbackInfo&) {
  ReleaseOnThread();
}

template <typename Traits>
Napi::Value ApiObject<Traits>::IsReleased(const Napi::CallbackInfo& info) {
  return Napi::Boolean::New(info.Env(), released_ && released_->load(std::memory_order_acquire));
}

/// Ends all calls of onWake.
template <typename Traits>
void ApiObject<Traits>::Dispose(const Napi::CallbackInfo&) {
  waker_->Close();
}

template <typename Traits>
void ApiObject<Traits>::ReleaseOnThread() {
  if (!connection_) return;
  connection_->queue().Close();
  connection_->AbandonAll();
  // Release may take seconds: it never runs on the thread of JavaScript. Other holders may outlive this thread; then the last of them
  // releases.
  try {
    core::RunDetached([connection = std::move(connection_)]() mutable { connection.reset(); });
  } catch (const std::exception&) {
    // There is no thread to be had. The function that held the connection is gone, and with it the connection was released on this one.
  }
  connection_ = nullptr;
}

template <typename Traits>
void ApiObject<Traits>::OnEnvironmentExit(void* self) {
  auto* object = static_cast<ApiObject*>(self);
  object->hook_added_ = false;
  object->LeaveEnvironment();
}

template <typename Traits>
void ApiObject<Traits>::LeaveEnvironment() {
  if (waker_) waker_->Close();
  if (!connection_) return;
  connection_->queue().Close();
  if (main_thread_) {
    // The process ends: sockets close with it, and a Release racing with exit handlers could only do harm. SDK threads may call
    // to the very end, so what they use is left alone.
    connection_->AbandonAll();
    new std::shared_ptr<Connection<Traits>>(std::move(connection_));
    return;
  }
  const auto released = released_;
  ReleaseOnThread();
  const auto until = std::chrono::steady_clock::now() + kReleaseGrace;
  while (!released->load(std::memory_order_acquire) && std::chrono::steady_clock::now() < until) {
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
}

template class ApiObject<QuoteTraits>;
template class ApiObject<TraderTraits>;

}  // namespace xtp::addon
