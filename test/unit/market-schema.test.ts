/** The generator refuses rules that can not be. */
import { describe, expect, test } from '@jest/globals';
import { readMarketRules, type MarketRules } from '../../tools/codegen/market';
import { checkMarketRules } from '../../tools/codegen/market-checks';
import { find, loadSchema } from '../../tools/codegen/schema';

const rules = readMarketRules();
const { enums } = loadSchema();
const wordsOf = (name: string): string[] => find(enums, name).members.map(({ ts }) => ts);
const check = (changed: Partial<MarketRules>): void =>
  checkMarketRules({ ...rules, ...changed }, { priceTypes: wordsOf('XTP_PRICE_TYPE'), securityTypes: wordsOf('XTP_SECURITY_TYPE') });

/** A table with its first row changed. */
const first = <T>(rows: readonly T[], change: Partial<T>): T[] => [{ ...rows[0]!, ...change }, ...rows.slice(1)];

test('the rules as they are pass', () => {
  expect(() => check({})).not.toThrow();
});

describe('the generator refuses', () => {
  const tick = { boards: ['shMain'], tick: 0.01, source: 'a test' };
  const others = rules.ticks.filter(({ boards }) => !boards.includes('shMain')).concat({ ...tick, boards: ['szMain'], from: 20060701 });
  const timetable = rules.timetables.filter((row) => row.timetable === 'shPlain');
  test.each<[string, Partial<MarketRules>, string]>([
    [
      'two rows for one day',
      { ticks: [...others, { ...tick, from: 20060701 }, { ...tick, from: 20060701 }] },
      'ticks.json: shMain: two rows hold on 20060701',
    ],
    [
      'days that overlap',
      { ticks: [...others, { ...tick, from: 20060701, to: 20100101 }, { ...tick, from: 20091231 }] },
      'ticks.json: shMain: two rows hold on 20091231',
    ],
    [
      'a gap',
      { ticks: [...others, { ...tick, from: 20060701, to: 20091231 }, { ...tick, from: 20100102 }] },
      'ticks.json: shMain: nothing holds between 20091231 and 20100102',
    ],
    ['an end before the beginning', { ticks: first(rules.ticks, { to: 20060630 }) }, 'ends on 20060630, before it begins on 20060701'],
    ['a day that is none', { fees: first(rules.fees, { from: 20080931 }) }, 'fees.json: stampDuty: 20080931 is no day'],
    ['a row without a source', { fees: first(rules.fees, { source: '' }) }, 'fees.json: stampDuty: 20080919 has no source'],
    ['a board of which nothing is said', { ticks: others }, 'ticks.json: nothing is said of shMain'],
    ['an unknown board', { ticks: first(rules.ticks, { boards: ['moon'] }) }, "'moon' is unknown; there are shMain, star"],
    ['an index with rules', { ticks: first(rules.ticks, { boards: ['shIndex'] }) }, "'shIndex' is unknown"],
    ['a code of another exchange', { codes: first(rules.codes, { board: 'szMain' }) }, 'SH 600 is of no board of that exchange: szMain'],
    ['a code longer than it may be', { codes: first(rules.codes, { length: 2 }) }, '600 begins no code of 2 digits'],
    ['an unknown timetable', { phases: first(rules.phases, { timetable: 'night' }) }, "phases.json: shMain: 'night' is unknown"],
    [
      'a timetable that nobody uses',
      { timetables: [...rules.timetables, ...timetable.map((row) => ({ ...row, timetable: 'night' }))] },
      'night is used by no board',
    ],
    [
      'a timetable with a gap',
      { timetables: rules.timetables.filter((row) => row !== timetable[2]) },
      'shPlain has a gap between 09:25 and 09:30',
    ],
    ['a timetable with two phases at once', { timetables: first(rules.timetables, { end: '09:21' }) }, 'shPlain has two phases at 09:20'],
    ['a time that is none', { timetables: first(rules.timetables, { end: '9:20' }) }, 'shPlain 09:15 ends at 9:20'],
    ['an unknown phase', { timetables: first(rules.timetables, { phase: 'night' }) }, "'night' is unknown"],
    ['a minimum that is no multiple', { quantities: first(rules.quantities, { minimum: 150 }) }, 'the minimum is no multiple of the step'],
    ['a maximum below the minimum', { quantities: first(rules.quantities, { marketMaximum: 50 }) }, 'the maximum is below the minimum'],
    ['a tick too fine', { ticks: first(rules.ticks, { tick: 0.00005 }) }, 'is no multiple of 0.0001 yuan'],
    ['half a first day', { firstDays: first(rules.firstDays.slice(), { down: undefined as never }) }, 'up and down belong together'],
    ['a percentage too fine', { priceLimits: first(rules.priceLimits, { percent: 10.55 }) }, '10.55 is no percentage in tenths'],
    ['an unknown price type', { priceTypes: first(rules.priceTypes, { types: ['best'] }) }, "'best' is unknown"],
    ['an unknown security type', { sameDayFunds: first(rules.sameDayFunds, { securityType: 'etf' }) }, "'etf' is unknown"],
    ['a holiday that ends before it begins', { holidays: first(rules.holidays, { to: 20060101 }) }, 'New Year 20060102: ends on 20060101'],
    ['a holiday that goes into another year', { holidays: first(rules.holidays, { to: 20070101 }) }, 'goes into another year'],
    ['a holiday that is no day', { holidays: first(rules.holidays, { from: 20060100 }) }, '20060100 is no day'],
    [
      'holidays out of order',
      { holidays: [...rules.holidays, rules.holidays[0]!] },
      'holidays.json: New Year 20060102: comes after 20261007',
    ],
    ['half a year of holidays', { holidays: rules.holidays.slice(0, -1) }, 'holidays.json: 2026 has no National Day'],
    ['a holiday without a source', { holidays: first(rules.holidays, { source: '' }) }, 'New Year 20060102 has no source'],
    ['no holidays', { holidays: [] }, 'holidays.json: there are none'],
    ['a rate that is none', { fees: first(rules.fees, { rate: 1 }) }, '1 is no rate'],
  ])('%s', (_, changed, message) => {
    expect(() => check(changed)).toThrow(message);
  });
});
