/**
 * Thousands of runs: properties are tried on fewer values (what these do not find counts as survived), and an error that would end the process fails the test instead: the next mutation needs no new
 * process, and this one counts as found.
 */
const { afterEach, beforeEach } = require('@jest/globals');
const { config } = require('rxjs');
const { setTimeout } = require('node:timers/promises');

require('fast-check').configureGlobal({ numRuns: 20 });

let failures = [];
beforeEach(() => {
  failures = [];
  config.onUnhandledError = (error) => failures.push(error);
});
afterEach(async () => {
  await setTimeout(); // RxJS tells of them later
  if (failures.length > 0) throw failures[0];
});
