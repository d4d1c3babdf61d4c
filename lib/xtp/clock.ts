/** What performance.now() lacks to the clock of `receivedNs`: of many readings the largest is the one least disturbed between its two halves. */
function measureOffsetNs(): number {
  let offset = -Infinity;
  for (let i = 0; i < 1000; i++) {
    const [seconds, nanoseconds] = process.hrtime();
    offset = Math.max(offset, seconds * 1e9 + nanoseconds - performance.now() * 1e6);
  }
  return offset;
}

let offsetNs: number | undefined;

/** Now, in nanoseconds of the clock that `receivedNs` of every event counts: their difference is the event's age. */
export function nowNs(): number {
  offsetNs ??= measureOffsetNs();
  return performance.now() * 1e6 + offsetNs;
}
