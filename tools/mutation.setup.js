/** Properties are tried on fewer values when there are thousands of mutations: what these do not find counts as survived. */
require('fast-check').configureGlobal({ numRuns: 20 });
