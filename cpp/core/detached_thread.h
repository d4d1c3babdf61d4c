#pragma once
#include <functional>

namespace xtp::core {

/// Runs `work` on a thread of its own, which nobody waits for. When there is none to be had: throws std::system_error, and `work` is gone.
void RunDetached(std::function<void()> work);

}  // namespace xtp::core
