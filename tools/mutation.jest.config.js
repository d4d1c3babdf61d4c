/** The unit tests of lib/risk, for `npm run test:mutation`. */
/** @type {import('jest').Config} */
module.exports = {
  ...require('../jest.config.js'),
  rootDir: require('node:path').join(__dirname, '..'),
  testMatch: ['<rootDir>/test/unit/risk*.test.ts'],
  // What reads sources or pages sees the instrumented ones; random days take seconds, thousands of times.
  testPathIgnorePatterns: ['risk-config-codes', 'risk-invariant'],
};
