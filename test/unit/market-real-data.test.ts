/**
 * The rules held against what exchanges really published and took. The data may not be redistributed: it is taken from the folder named by XTP_RX_DATA, or
 * from `../shared/data` beside the repository, and without it the tests are skipped.
 */
import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  boardOf,
  buyFault,
  chinaCalendar,
  isOnTick,
  phaseAt,
  priceLimits,
  productOf,
  quantityRule,
  sellFault,
  tickOf,
  TradingCalendar,
} from '../../lib/market';

type Row = Readonly<Record<string, string>>;

const data = process.env['XTP_RX_DATA'] ?? resolve(__dirname, '../../../shared/data');
const there = existsSync(join(data, 'level2-2023-02-01'));
const describeReal = there ? describe : describe.skip;
const note = there ? '' : ' (SKIPPED: needs the data folder, see XTP_RX_DATA)';

const textOf = (file: string): string => {
  const bytes = readFileSync(join(data, file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trimEnd();
};
function rowsOf(file: string): Row[] {
  const [header = '', ...lines] = textOf(file).split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', cell])));
}

const dayText = { 20230201: '2023-02-01', 20230202: '2023-02-02' } as const;
const at = (day: keyof typeof dayText, time = ''): number => Date.parse(`${dayText[day]}T${time}+08:00`);
const tally = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

describeReal(`a real day${note}`, () => {
  const day = 20230201;
  const limits = (symbol: string, preClose: number) => priceLimits({ board: boardOf(symbol, day)!, day, preClose });

  test('has the published limits', () => {
    const rows = [20230201, 20230202].flatMap((on) => rowsOf(`level2-${dayText[on as 20230201]}/000333.SZ-snapshot.csv.gz`));
    const cents = (cell: string | undefined): number => Math.round(Number(cell) * 100) / 100;
    const differing = rows.filter((row) => {
      const found = limits('000333.SZ', cents(row['PreCloPrice']))!;
      return found.upper !== cents(row['HighLimitPrice']) || found.lower !== cents(row['LowLimitPrice']);
    });
    expect(rows.length).toBeGreaterThan(10_000);
    expect(differing).toEqual([]);
  });

  test.each([20230201, 20230202] as const)('%s goes through the phases of the timetable', (on) => {
    // Each exchange's words for a phase; the SSE says TRADE in the breaks too, and OCALL a minute early.
    const words: Readonly<Record<string, readonly string[]>> = {
      START: ['beforeOpen'],
      OCALL: ['openingAuction'],
      TRADE: ['pause', 'continuous', 'lunch'],
      CCALL: ['closingAuction'],
      CLOSE: ['closed'],
      ENDTR: ['closed'],
      S: ['beforeOpen'],
      O: ['openingAuction'],
      B: ['pause', 'lunch'],
      T: ['continuous'],
      C: ['closingAuction'],
      E: ['closed'],
    };
    const symbols = { '600519.SH': 'InstruStatus', '000333.SZ': 'TradingPhaseCode' } as const;
    const off = Object.entries(symbols).flatMap(([symbol, column]) => {
      const rows = rowsOf(`level2-${dayText[on]}/${symbol}-snapshot.csv.gz`);
      expect(rows.length).toBeGreaterThan(5000);
      return rows.flatMap((row) => {
        const code = symbol.endsWith('SH') ? row[column]! : row[column]!.charAt(0);
        const time = at(on, row['UpdateTime']);
        const { phase, start, end } = phaseAt(symbol, time);
        if (words[code]!.includes(phase)) return [];
        return [{ symbol, code, time: row['UpdateTime'], phase, seconds: Math.min(time - start, end - time) / 1000 }];
      });
    });
    // What differs is a snapshot that was taken when the phase changed, and the early OCALL.
    expect(off.filter(({ code, seconds }) => seconds > (code === 'OCALL' ? 60 : 3))).toEqual([]);
    expect(off.length).toBeLessThan(30);
  });

  test('has orders within lots, ticks, limits and phases', () => {
    const trades = rowsOf('level2-2023-02-01/600519.SH-trade.csv.gz');
    const entrusts = rowsOf('level2-2023-02-01/600519.SH-entrust.csv.gz');
    // An order that meets the market is told with what is left after its first trades, or if nothing is left by these trades alone.
    const before = new Map<string, { index: number; quantity: number }[]>();
    for (const row of trades) {
      for (const number of [row['TradeBuyNo']!, row['TradeSellNo']!]) {
        before.set(number, [...(before.get(number) ?? []), { index: Number(row['BizIndex']), quantity: Number(row['TradVolume']) }]);
      }
    }
    const orders = entrusts.filter((row) => row['OrderType'] === 'A');
    const rule = quantityRule('shMain', day);
    const { upper, lower } = limits('600519.SH', 1845.76)!;
    const faults = orders.flatMap((row) => {
      const index = Number(row['BizIndex']);
      const early = (before.get(row['OrderNO']!) ?? []).filter((trade) => trade.index < index);
      const quantity = Number(row['Balance']) + early.reduce((sum, trade) => sum + trade.quantity, 0);
      const price = Math.round(Number(row['OrderPrice']) * 100) / 100;
      const phase = phaseAt('600519.SH', at(day, row['OrderTime']));
      const wrong = row['OrderBSFlag'] === 'B' ? buyFault(rule, quantity) : sellFault(rule, quantity, quantity);
      return [
        ...(wrong === undefined ? [] : [`${row['OrderBSFlag']} ${wrong}`]),
        ...(isOnTick(Number(row['OrderPrice']), tickOf('shMain', day)) ? [] : ['off tick']),
        ...(price >= lower && price <= upper ? [] : ['outside the limits']),
        ...(phase.entry ? [] : [`no orders in ${phase.phase}`]),
      ];
    });
    expect(orders).toHaveLength(39_067);
    expect(tally(faults)).toEqual({});
  });

  test('has cancels and trades in phases that allow them alone', () => {
    const cancels = rowsOf('level2-2023-02-01/600519.SH-entrust.csv.gz').filter((row) => row['OrderType'] === 'D');
    expect(cancels).toHaveLength(15_668);
    const late = cancels.filter((row) => !phaseAt('600519.SH', at(day, row['OrderTime'])).cancel);
    expect(late).toEqual([]);

    const trades = rowsOf('level2-2023-02-01/600519.SH-trade.csv.gz');
    const phases = tally(trades.map((row) => phaseAt('600519.SH', at(day, row['TradTime'])).phase));
    // An auction's trades are made when it has ended.
    expect(Object.keys(phases).sort()).toEqual(['closed', 'continuous', 'pause']);
    const auctions = trades.filter((row) => phaseAt('600519.SH', at(day, row['TradTime'])).phase !== 'continuous');
    expect(new Set(auctions.map((row) => row['TradTime']!.slice(0, 5)))).toEqual(new Set(['09:25', '15:00']));
  });
});

describeReal(`real lists${note}`, () => {
  test('of instruments have the boards and ticks of their day', () => {
    const day = 20220331; // about then the list was made, of instruments without a day
    const products: Readonly<Record<string, readonly string[]>> = { E: ['stock'], D: ['fund'], B: ['bond', 'convertible', 'repo'] };
    const off: string[] = [];
    const seen: string[] = [];
    for (const line of textOf('instruments.csv.gz').split('\n')) {
      const [exchange, kind = '', code = '', name, tick, close] = line.split(',');
      const symbol = `${code.padStart(6, '0')}.${exchange === 'SSE' ? 'SH' : 'SZ'}`;
      const board = boardOf(symbol, day);
      seen.push(board ?? 'none');
      if (!board || !products[kind]?.includes(productOf(board))) off.push(`${symbol} ${name} is ${kind}, not ${board}`);
      else if (Number(tick) > 0 && tickOf(board, day) !== Number(tick)) off.push(`${board} has a tick of ${tick}`);
      else if (productOf(board) === 'stock' && !isOnTick(Number(close), tickOf(board, day))) off.push(`${symbol} closed at ${close}`);
    }
    expect(tally(off)).toEqual({});
    expect(tally(seen)).toEqual({
      ...{ shMain: 1660, star: 391, szMain: 1481, chiNext: 1105, shFund: 389, szFund: 270 },
      ...{ shConvertible: 150, szConvertible: 236, shBond: 13_289, szBond: 8351, shRepo: 9, szRepo: 9 },
    });
  });

  test('of holidays make a calendar', () => {
    const holidays = rowsOf('calendar/SSE.csv').map((row) => Number(row['holidayDate']!.replaceAll('.', '')));
    const calendar = new TradingCalendar({ holidays });
    expect([20230120, 20230123, 20230129, 20230130, 20230201].map((day) => calendar.isTradingDay(day))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
    expect([calendar.previous(20230201), calendar.next(20230201)]).toEqual([20230131, 20230202]);
    let tradingDays = 0;
    for (let day = calendar.next(20221231); day < 20240101; day = calendar.next(day)) tradingDays++;
    expect(tradingDays).toBe(242);
  });

  test.each(['SSE', 'SZSE'])('of the holidays of %s are those of the package', (exchange) => {
    const closed = rowsOf(`calendar/${exchange}.csv`).map((row) => Number(row['holidayDate']!.replaceAll('.', '')));
    const theirs = new TradingCalendar({ holidays: closed, from: chinaCalendar.from, to: chinaCalendar.to });
    const tradingDays = (calendar: TradingCalendar): number[] => {
      const days: number[] = [];
      for (let day = calendar.next(20060101); day < 20261231; day = calendar.next(day)) days.push(day);
      return days;
    };
    expect(tradingDays(chinaCalendar)).toEqual(tradingDays(theirs));
  });
});
