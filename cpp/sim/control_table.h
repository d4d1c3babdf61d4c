#pragma once
#include "sim/control.h"

namespace xtp::sim {

const XtpSimControl* ControlTable();

}  // namespace xtp::sim
