/** For `npm run test:mutation`, which says which files and tests. */
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  jest: { configFile: 'tools/mutation.jest.config.js', enableFindRelatedTests: false },
  ignorePatterns: ['build', 'dist', 'typings', 'cpp', 'bench', 'examples', 'prebuilds', 'coverage'],
  tempDirName: 'build/mutation/sandbox',
  reporters: ['clear-text', 'html', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: process.env['XTP_RX_MUTATION_REPORT'] ?? 'build/mutation/report.html' },
  thresholds: { high: 95, low: 90, break: 85 },
  concurrency: 2,
  timeoutMS: 10000,
};
