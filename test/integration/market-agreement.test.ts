/** The simulated counter's rules and those of TypeScript come from one table but are looked up by different code: both are asked the same. */
import { expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  allBoards,
  boardOf,
  feeRates,
  isInCage,
  isSameDaySellable,
  phaseAt,
  priceCage,
  priceLimits,
  priceTypesOf,
  productOf,
  quantityRule,
  tickOf,
  type Board,
  type InstrumentClass,
} from '../../lib/market';
import { codes } from '../../lib/market/generated/rules';
import { PriceType, SecurityType } from '../../lib/xtp/generated/enums';
import { words } from '../../tools/codegen/market';

const program = join(__dirname, '..', '..', 'build', 'tests', 'market_answers');
const boards = allBoards();
const tradable = boards.filter((board) => productOf(board) !== 'index');
const exchanges = { SH: 1, SZ: 2, BJ: 3 } as const;
const flag = (value: boolean): string => (value ? '1' : '0');
const units = (yuan: number): number => Math.round(yuan * 10_000);
const all = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] => fc.sample(arbitrary, { numRuns: count, seed: 20230201 });

/** Weekdays on which every board had opened, with all days on which a rule began and the days before them. */
const changes = [20211115, 20220429, 20220516, 20220801, 20230410, 20230828, 20240422, 20260706];
const someDay = fc
  .date({ min: new Date('2021-11-16T00:00:00Z'), max: new Date('2029-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => Number(date.toISOString().slice(0, 10).replace(/-/g, '')));
const day = fc.oneof(fc.constantFrom(...changes, 20220513, 20220729, 20230407, 20230825, 20260703), someDay);
const board = fc.constantFrom(...tradable);

const at = (on: number, minute: number): number =>
  Date.UTC(Math.floor(on / 10_000), (Math.floor(on / 100) % 100) - 1, on % 100, -8, minute);
const weekday = day.filter((on) => ![0, 6].includes(new Date(at(on, 720)).getUTCDay()));

/** A question for the program, and what TypeScript says. */
type Case = readonly [question: string, answer: string];
const ask = (what: string, on: number, of: Board, ...rest: (string | number)[]): string =>
  [what, on, boards.indexOf(of), ...rest].join(' ');

const cases: readonly Case[] = [
  ...all(fc.tuple(day, fc.constantFrom(...codes), fc.integer({ min: 0, max: 99_999_999 })), 3000).map(([on, row, rest]): Case => {
    const ticker =
      row.prefix +
      String(rest)
        .padStart(8, '0')
        .slice(0, row.length - row.prefix.length);
    const found = boardOf(`${ticker}.${row.exchange}`, Math.max(on, row.from));
    return [`board ${Math.max(on, row.from)} ${exchanges[row.exchange]} ${ticker}`, String(found ? boards.indexOf(found) : -1)];
  }),
  ...all(fc.tuple(weekday, board, fc.integer({ min: 0, max: 1439 })), 5000).map(([on, of, minute]): Case => {
    const { phase, entry, cancel, matching } = phaseAt(of, at(on, minute));
    const time = (Math.floor(minute / 60) * 100 + (minute % 60)) * 100_000;
    return [ask('phase', on, of, time), `${words.phase.indexOf(phase)}${flag(entry)}${flag(cancel)}${words.matching.indexOf(matching)}`];
  }),
  ...all(fc.tuple(day, board, fc.boolean()), 1000).map(([on, of, market]): Case => {
    const { minimum, step, maximum } = quantityRule(of, on, market ? 'market' : 'limit');
    return [ask('quantity', on, of, flag(market)), `${minimum} ${step} ${maximum === Infinity ? (2n ** 63n - 1n).toString() : maximum}`];
  }),
  ...all(fc.tuple(day, board), 500).map(([on, of]): Case => [ask('tick', on, of), String(units(tickOf(of, on)))]),
  ...all(fc.tuple(day, board, fc.constantFrom<InstrumentClass>(...words.class), fc.integer({ min: 1, max: 30_000_000 })), 5000).map(
    ([on, of, name, close]): Case => {
      const limits = priceLimits({ board: of, day: on, preClose: close / 10_000, class: name });
      return [ask('band', on, of, words.class.indexOf(name), close), limits ? `${units(limits.lower)} ${units(limits.upper)}` : ''];
    },
  ),
  ...all(fc.tuple(day, board, fc.boolean(), fc.integer({ min: 1, max: 3_000_000 }), fc.integer({ min: 850, max: 1150 })), 5000).map(
    ([on, of, buy, benchmark, per]): Case => {
      const price = Math.round((benchmark * per) / 1000);
      const inside = isInCage(of, on, buy ? 'buy' : 'sell', price / 10_000, { preClose: benchmark / 10_000 });
      // The counter enforces what exchanges reject; what they hold back until the market comes is let through.
      const held = priceCage(of, on)?.outside === 'held';
      return [ask('cage', on, of, flag(buy), price, benchmark), flag(inside || held)];
    },
  ),
  ...all(fc.tuple(day, board, fc.constantFrom(...SecurityType.names)), 2000).map(([on, of, type]): Case => [
    ask('settlement', on, of, SecurityType.code(type)),
    flag(isSameDaySellable(of, on, type)),
  ]),
  ...all(fc.tuple(day, board, fc.constantFrom(...PriceType.names.filter((name) => name !== 'unknown'))), 2000).map(
    ([on, of, type]): Case => [ask('price_type', on, of, PriceType.code(type)), flag(priceTypesOf(of, on).includes(type))],
  ),
  ...all(fc.tuple(day, board, fc.boolean(), fc.constantFrom(...words.fee)), 2000).map(([on, of, buy, fee]): Case => {
    const rates = feeRates(of, on, buy ? 'buy' : 'sell');
    const minimum = fee === 'commission' ? units(rates.commissionMinimum) : 0;
    return [ask('fee', on, of, words.fee.indexOf(fee), flag(buy)), `${Math.round(rates[fee] * 1e7)} ${minimum}`];
  }),
];

test(`the simulated counter and TypeScript agree on ${cases.length} questions`, () => {
  const answers = execFileSync(program, {
    input: `${cases.map(([question]) => question).join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const found = answers.split('\n').slice(0, -1);
  expect(found).toHaveLength(cases.length);
  const differing = cases.flatMap(([question, answer], i) =>
    found[i] === answer ? [] : [{ question, typescript: answer, counter: found[i] }],
  );
  expect(differing).toEqual([]);
});
