#pragma once
#include <cstdint>

#include "sim/base/random.h"

namespace xtp::sim::synthetic {

// Random numbers of some shapes. All is done in whole numbers: a logarithm of the platform's library would make another day elsewhere.

inline bool OneIn(Random& random, int64_t n) { return random.Below(n) == 0; }

/// True in `percent` of all cases.
inline bool Chance(Random& random, int64_t percent) { return random.Below(100) < percent; }

/// How long one waits for what happens once in `mean` (up to 10^10) on the average: exponential, to within a percent.
inline int64_t Exponential(Random& random, int64_t mean) {
  // -log2 of a number between 0 and 1: its leading zeros, and a parabola for what follows them.
  uint64_t bits = random.Next() | 1;
  int64_t zeros = 1;
  for (; !(bits >> 63); bits <<= 1) zeros++;
  const auto part = static_cast<int64_t>((bits << 1) >> 48);
  const int64_t curved = part + (((part * (65536 - part)) >> 16) * 22544 >> 16);
  const int64_t log2 = (zeros << 16) - curved;
  constexpr int64_t kLn2 = 45426;
  return ((mean * log2) >> 16) * kLn2 >> 16;
}

/// Close to normal, around 0, with a standard deviation of `sigma` (up to 10^12).
inline int64_t Normal(Random& random, int64_t sigma) {
  const uint64_t bits = random.Next();
  int64_t sum = -2 * 65536;
  for (int shift = 0; shift < 64; shift += 16) sum += static_cast<int64_t>((bits >> shift) & 0xFFFF);
  constexpr int64_t kDeviation = 37837;
  return sigma * sum / kDeviation;
}

/// At least 1, mostly small, rarely thousands: the share above x falls like x to the power of -1.5.
inline int64_t HeavyTailed(Random& random) {
  int64_t size = 1;
  while (size < 4096 && Chance(random, 35)) size *= 2;
  return size + random.Below(size);
}

constexpr int64_t SquareRoot(int64_t n) {
  int64_t root = 0;
  for (int64_t bit = int64_t{1} << 30; bit > 0; bit >>= 1) {
    if ((root + bit) * (root + bit) <= n) root += bit;
  }
  return root;
}

}  // namespace xtp::sim::synthetic
