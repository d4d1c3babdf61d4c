#pragma once
#include <cstdio>
#include <cstdlib>

/// What must hold whatever the input is: libFuzzer keeps the input that breaks it.
#define REQUIRE(condition)                                                                \
  do {                                                                                    \
    if (!(condition)) {                                                                   \
      std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition); \
      std::abort();                                                                       \
    }                                                                                     \
  } while (false)
