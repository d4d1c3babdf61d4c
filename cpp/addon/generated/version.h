// Generated from package.json by `npm run codegen`. Do not edit: change package.json or tools/codegen.
#pragma once

namespace xtp::addon {

/// Of the package that these sources belong to.
constexpr const char* kVersion = "0.1.0";

}  // namespace xtp::addon
