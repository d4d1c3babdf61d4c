/** The unit tests of one group of `npm run test:mutation`. */
const tests = (process.env['XTP_RX_MUTATION_TESTS'] ?? 'risk').split(',');

/** @type {import('jest').Config} */
module.exports = {
  ...require('../jest.config.js'),
  rootDir: require('node:path').join(__dirname, '..'),
  setupFilesAfterEnv: ['<rootDir>/tools/mutation.setup.js'],
  testMatch: tests.map((name) => `<rootDir>/test/unit/${name}${name.endsWith('.test') ? '' : '.test'}.ts`),
};
