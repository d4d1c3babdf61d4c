#include "test/check.h"

int main(int argc, char** argv) { return xtp::test::Main(argc, argv); }
