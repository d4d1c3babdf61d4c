#pragma once
#include <atomic>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

/// A test runner small enough to need nothing installed: TEST registers, CHECK counts, Main runs all or those whose name holds an argument.
namespace xtp::test {

struct Case {
  const char* name;
  std::function<void()> run;
};

inline std::vector<Case>& Cases() {
  static std::vector<Case> cases;
  return cases;
}

// Checks are made on callback threads too.

inline std::atomic<int>& Failures() {
  static std::atomic<int> failures{0};
  return failures;
}

inline std::atomic<int>& Checks() {
  static std::atomic<int> checks{0};
  return checks;
}

struct Registration {
  Registration(const char* name, std::function<void()> run) { Cases().push_back({name, std::move(run)}); }
};

inline void Check(bool ok, const char* expression, const char* file, int line) {
  Checks()++;
  if (ok) return;
  Failures()++;
  std::fprintf(stderr, "%s:%d: failed: %s\n", file, line, expression);
}

template <typename A, typename B>
void CheckEqual(const A& actual, const B& expected, const char* expression, const char* file, int line) {
  Checks()++;
  if (actual == expected) return;
  Failures()++;
  if constexpr (std::is_arithmetic_v<A> && std::is_arithmetic_v<B>) {
    std::fprintf(stderr, "%s:%d: %s is %s, expected %s\n", file, line, expression, std::to_string(actual).c_str(),
                 std::to_string(expected).c_str());
  } else {
    std::fprintf(stderr, "%s:%d: %s differs from what is expected\n", file, line, expression);
  }
}

inline int Main(int argc, char** argv) {
  int ran = 0;
  for (const Case& test : Cases()) {
    if (argc > 1 && std::string(test.name).find(argv[1]) == std::string::npos) continue;
    const int before = Failures();
    test.run();
    ran++;
    std::printf("%s %s\n", Failures() == before ? "ok  " : "FAIL", test.name);
  }
  std::printf("%d tests, %d checks, %d failures\n", ran, Checks().load(), Failures().load());
  return Failures() == 0 && ran > 0 ? 0 : 1;
}

}  // namespace xtp::test

#define XTP_TEST_JOIN_(a, b) a##b
#define XTP_TEST_JOIN(a, b) XTP_TEST_JOIN_(a, b)
#define TEST(name)                                                                                                 \
  static void XTP_TEST_JOIN(Test, __LINE__)();                                                                     \
  static const xtp::test::Registration XTP_TEST_JOIN(registration, __LINE__)(name, XTP_TEST_JOIN(Test, __LINE__)); \
  static void XTP_TEST_JOIN(Test, __LINE__)()
#define CHECK(expression) xtp::test::Check(static_cast<bool>(expression), #expression, __FILE__, __LINE__)
#define CHECK_EQ(actual, expected) xtp::test::CheckEqual((actual), (expected), #actual, __FILE__, __LINE__)
