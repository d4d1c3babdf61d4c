/** The matching engine by itself: a native program feeds and times it (bench/native/engine_bench.cc). */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface EngineRun {
  readonly operations: number;
  readonly trades: number;
  /** While it was timed. */
  readonly allocations: number;
  readonly perSecond: number;
  /** The same flow through a book of std::map, std::list and std::unordered_map. */
  readonly naivePerSecond: number;
}

export function matchingEngine(rounds: number): EngineRun {
  const program = join(__dirname, '..', 'build', 'tests', 'engine_bench');
  return JSON.parse(execFileSync(program, [String(rounds)], { encoding: 'utf8' })) as EngineRun;
}
