#pragma once
#include <napi.h>

#include <memory>

#include "addon/connection.h"
#include "addon/traits.h"

namespace xtp::addon {

/// The JavaScript object around one Connection: lib/native/native.ts documents its methods. It does no more than cross the boundary.
template <typename Traits>
class ApiObject : public Napi::ObjectWrap<ApiObject<Traits>> {
 public:
  static Napi::Function Define(Napi::Env env);

  explicit ApiObject(const Napi::CallbackInfo& info);
  ~ApiObject() override;

 private:
  void UseFrame(const Napi::CallbackInfo& info);
  void UseSlab(const Napi::CallbackInfo& info);
  void Call(const Napi::CallbackInfo& info);
  void CallOnThread(const Napi::CallbackInfo& info);
  Napi::Value Abandon(const Napi::CallbackInfo& info);
  Napi::Value Take(const Napi::CallbackInfo& info);
  Napi::Value Poll(const Napi::CallbackInfo& info);
  Napi::Value HasPending(const Napi::CallbackInfo& info);
  Napi::Value Counters(const Napi::CallbackInfo& info);
  void Hold(const Napi::CallbackInfo& info);
  void Close(const Napi::CallbackInfo& info);
  Napi::Value IsReleased(const Napi::CallbackInfo& info);
  void Dispose(const Napi::CallbackInfo& info);

  Napi::Value TakePlanned(Napi::Env env, uint32_t offset, size_t bytes);
  bool IsOpen(Napi::Env env) const;
  void ReleaseOnThread();
  static void OnEnvironmentExit(void* self);
  void LeaveEnvironment();

  std::shared_ptr<Waker> waker_;
  std::shared_ptr<Connection<Traits>> connection_;  // nullptr once closed
  std::shared_ptr<std::atomic<bool>> released_;
  struct SharedMemory {
    Napi::Reference<Napi::ArrayBuffer> buffer;
    std::byte* bytes = nullptr;
    uint32_t size = 0;

    void Use(Napi::ArrayBuffer of);
  };
  SharedMemory frame_;  // arguments and results of calls
  SharedMemory slab_;   // where batches go
  bool main_thread_ = true;
  bool hook_added_ = false;
};

extern template class ApiObject<QuoteTraits>;
extern template class ApiObject<TraderTraits>;

}  // namespace xtp::addon
