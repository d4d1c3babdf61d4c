/** What must hold of the market rules before anything is generated from them. Each check throws with the file and the row that breaks it. */
import { words, type BoardsRow, type DatedRow, type HolidayRow, type MarketRules, type TimetableRow } from './market';

export function checkMarketRules(rules: MarketRules, names: { priceTypes: readonly string[]; securityTypes: readonly string[] }): void {
  const boards = new Map(rules.boards.map((row) => [row.board, row]));
  const tradable = rules.boards.filter(({ product }) => product !== 'index').map(({ board }) => board);
  const timetables = [...new Set(rules.timetables.map(({ timetable }) => timetable))];
  if (boards.size !== rules.boards.length) fail('boards', 'a board is there twice');
  for (const { board, product } of rules.boards) oneOf('boards', board, product, words.product);

  checkDates('codes', rules.codes, (row) => `${row.exchange} ${row.prefix}, ${row.length} digits`);
  for (const row of rules.codes) {
    if (boards.get(row.board)?.exchange !== row.exchange)
      fail('codes', `${row.exchange} ${row.prefix} is of no board of that exchange: ${row.board}`);
    if (row.class !== undefined) oneOf('codes', row.prefix, row.class, words.class);
    if (!/^\d+$/.test(row.prefix) || row.prefix.length > row.length) fail('codes', `${row.prefix} begins no code of ${row.length} digits`);
  }

  checkTimetables(rules.timetables);
  for (const { boards: [first = ''] = [], timetable } of rules.phases) oneOf('phases', first, timetable, timetables);
  for (const name of timetables) {
    if (!rules.phases.some(({ timetable }) => timetable === name)) fail('timetables', `${name} is used by no board`);
  }

  const checkBoards = <T extends BoardsRow>(file: string, rows: readonly T[], key: (row: T) => string = () => '', all = true): void => {
    for (const row of rows) for (const board of row.boards) oneOf(file, String(row.from), board, tradable);
    const single = rows.flatMap((row) => row.boards.map((board) => ({ ...row, board })));
    checkDates(file, single, (row) => `${row.board} ${key(row)}`.trim());
    for (const board of all ? tradable : []) {
      if (!rows.some((row) => row.boards.includes(board))) fail(file, `nothing is said of ${board}`);
    }
  };
  checkBoards('phases', rules.phases);
  checkBoards('quantities', rules.quantities);
  checkBoards('ticks', rules.ticks);
  checkBoards('settlement', rules.settlement);
  checkBoards('price-limits', rules.priceLimits, (row) => row.class, false);
  checkBoards('first-days', rules.firstDays, (row) => row.event, false);
  checkBoards('price-cages', rules.priceCages, undefined, false);
  checkBoards(
    'price-types',
    rules.priceTypes.flatMap((row) => row.types.map((type) => ({ ...row, type }))),
    (row) => row.type,
  );
  for (const row of rules.quantities) {
    const largest = [row.limitMaximum ?? Infinity, row.marketMaximum ?? Infinity];
    if (!(row.step > 0 && row.minimum >= row.step && row.minimum % row.step === 0))
      fail('quantities', `${row.boards.join()}: the minimum is no multiple of the step`);
    if (largest.some((most) => most < row.minimum)) fail('quantities', `${row.boards.join()}: the maximum is below the minimum`);
  }
  for (const { boards: of, tick } of rules.ticks) {
    if (!(tick > 0) || Math.round(tick * 10_000) / 10_000 !== tick) fail('ticks', `${of.join()}: ${tick} is no multiple of 0.0001 yuan`);
  }
  for (const row of rules.priceLimits) {
    oneOf('price-limits', row.boards.join(), row.class, words.class);
    percents('price-limits', row.boards, row.percent);
  }
  for (const row of rules.firstDays) {
    oneOf('first-days', row.boards.join(), row.event, words.event);
    if (!(row.days > 0)) fail('first-days', `${row.boards.join()}: ${row.days} days`);
    if ((row.up === undefined) !== (row.down === undefined)) fail('first-days', `${row.boards.join()}: up and down belong together`);
    percents('first-days', row.boards, row.up ?? 1, row.down ?? 1);
  }
  for (const row of rules.priceCages) {
    oneOf('price-cages', row.boards.join(), row.outside, words.outside);
    percents('price-cages', row.boards, row.percent);
  }
  for (const { types } of rules.priceTypes) for (const type of types) oneOf('price-types', type, type, names.priceTypes);

  checkDates('same-day-funds', rules.sameDayFunds, (row) => row.securityType);
  for (const { securityType } of rules.sameDayFunds) oneOf('same-day-funds', securityType, securityType, names.securityTypes);
  checkDates('fees', rules.fees, (row) => row.fee);
  for (const row of rules.fees) {
    oneOf('fees', row.fee, row.fee, words.fee);
    for (const side of row.sides) oneOf('fees', row.fee, side, words.sides);
    for (const product of row.products) oneOf('fees', row.fee, product, words.product);
    if (!(row.rate >= 0 && row.rate < 0.1) || Math.round(row.rate * 1e7) / 1e7 !== row.rate)
      fail('fees', `${row.fee}: ${row.rate} is no rate in 1/10,000,000`);
  }
  checkDates('programme-trading', rules.programmeTrading, (row) => row.measure);
  for (const { measure } of rules.programmeTrading) oneOf('programme-trading', measure, measure, words.measure);
  checkHolidays(rules.holidays);
}

/** In the order of their days, none twice, and no year without the long holidays: a year of which only a part was entered would be wrong silently. */
function checkHolidays(rows: readonly HolidayRow[]): void {
  if (rows.length === 0) fail('holidays', 'there are none');
  let before = 0;
  for (const row of rows) {
    const where = `${row.holiday} ${row.from}`;
    for (const day of [row.from, row.to]) if (!isDay(day)) fail('holidays', `${where}: ${day} is no day`);
    if (row.to < row.from) fail('holidays', `${where}: ends on ${row.to}, before it begins`);
    if (yearOf(row.from) !== yearOf(row.to)) fail('holidays', `${where}: goes into another year; write a row a year`);
    if (!row.source) fail('holidays', `${where} has no source`);
    if (row.from <= before) fail('holidays', `${where}: comes after ${before}`);
    before = row.to;
  }
  const last = yearOf(before);
  for (let year = yearOf(rows[0]!.from); year <= last; year++) {
    const names = rows.filter(({ from }) => yearOf(from) === year).map(({ holiday }) => holiday);
    for (const name of everyYear) if (!names.includes(name)) fail('holidays', `${year} has no ${name}`);
  }
}

/** The others may fall on a weekend. */
const everyYear = ['Spring Festival', 'Labour Day', 'National Day'];

const yearOf = (day: number): number => Math.floor(day / 10_000);

function fail(file: string, what: string): never {
  throw new Error(`schema/market/${file}.json: ${what}`);
}

function oneOf(file: string, where: string, word: string, known: readonly string[]): void {
  if (!known.includes(word)) fail(file, `${where}: '${word}' is unknown; there are ${known.join(', ')}`);
}

/** Tenths of a percent, so that what is computed with them stays in whole numbers. */
function percents(file: string, boards: readonly string[], ...values: readonly number[]): void {
  for (const value of values) {
    if (!(value > 0 && value < 100) || Math.round(value * 10) / 10 !== value)
      fail(file, `${boards.join()}: ${value} is no percentage in tenths`);
  }
}

/** One key's rows follow each other: a row that names its last day is followed on the next day, and no two hold on one day. */
function checkDates<T extends DatedRow>(file: string, rows: readonly T[], key: (row: T) => string): void {
  const byKey = new Map<string, T[]>();
  for (const row of rows) {
    for (const day of [row.from, row.to ?? row.from]) if (!isDay(day)) fail(file, `${key(row)}: ${day} is no day`);
    if (row.to !== undefined && row.to < row.from) fail(file, `${key(row)}: ends on ${row.to}, before it begins on ${row.from}`);
    if (!row.source) fail(file, `${key(row)}: ${row.from} has no source`);
    byKey.set(key(row), [...(byKey.get(key(row)) ?? []), row]);
  }
  for (const [name, list] of byKey) {
    list.sort((a, b) => a.from - b.from);
    list.forEach((row, i) => {
      const next = list[i + 1];
      if (!next) return;
      if (next.from === row.from || (row.to !== undefined && next.from <= row.to)) fail(file, `${name}: two rows hold on ${next.from}`);
      if (row.to !== undefined && next.from !== dayAfter(row.to)) fail(file, `${name}: nothing holds between ${row.to} and ${next.from}`);
    });
  }
}

function checkTimetables(rows: readonly TimetableRow[]): void {
  const last = new Map<string, string>();
  for (const row of rows) {
    const where = `${row.timetable} ${row.start}`;
    oneOf('timetables', where, row.phase, words.phase.slice(1, -1));
    oneOf('timetables', where, row.matching, words.matching);
    if (![row.start, row.end].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) || row.start >= row.end)
      fail('timetables', `${where} ends at ${row.end}`);
    const before = last.get(row.timetable);
    if (before !== undefined && before < row.start) fail('timetables', `${row.timetable} has a gap between ${before} and ${row.start}`);
    if (before !== undefined && before > row.start) fail('timetables', `${row.timetable} has two phases at ${row.start}`);
    last.set(row.timetable, row.end);
  }
}

const dateOf = (day: number): Date => new Date(Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100));
const dayOf = (date: Date): number => date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
const isDay = (day: number): boolean => Number.isInteger(day) && day >= 19_900_101 && dayOf(dateOf(day)) === day;
const dayAfter = (day: number): number => dayOf(new Date(dateOf(day).getTime() + 86_400_000));
