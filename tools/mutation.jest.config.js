/** The unit tests of lib/risk, for `npm run test:mutation`. */
/** @type {import('jest').Config} */
module.exports = {
  ...require('../jest.config.js'),
  rootDir: require('node:path').join(__dirname, '..'),
  testMatch: ['<rootDir>/test/unit/risk*.test.ts'],
  testPathIgnorePatterns: ['docs.test'],
};
