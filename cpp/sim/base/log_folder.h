#pragma once
#include "abi/generated/api.h"

namespace xtp::sim {

/// Makes `path` and the folder `log` in it, as the factories of both libraries do: programs put files of their own there. Where that fails
/// the api is made all the same, and `error` says why.
void MakeLogFolder(const char* path, XTPRI& error);

}  // namespace xtp::sim
