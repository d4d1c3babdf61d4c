import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { XtpArgumentError, XtpMarketDayError } from '../../lib/errors';
import { allBoards, dayAt, phaseAt, phasesOf, productOf, TradingCalendar, type MarketPhase } from '../../lib/market';

/** Epoch milliseconds of a time in Shanghai. */
const at = (day: string, time: string): number => Date.parse(`${day}T${time}+08:00`);
const day = '2026-01-05';
const shown = ({ phase, entry, cancel, matching }: MarketPhase): string =>
  `${phase} ${entry ? 'orders' : '-'} ${cancel ? 'cancels' : '-'} ${matching}`;

describe('the phase of an instrument', () => {
  test.each([
    ['00:00:00.000', 'beforeOpen - - none'],
    ['09:14:59.999', 'beforeOpen - - none'],
    ['09:15:00.000', 'openingAuction orders cancels auction'],
    ['09:19:59.999', 'openingAuction orders cancels auction'],
    ['09:20:00.000', 'openingAuction orders - auction'],
    ['09:25:00.000', 'pause - - none'],
    ['09:29:59.999', 'pause - - none'],
    ['09:30:00.000', 'continuous orders cancels continuous'],
    ['11:29:59.999', 'continuous orders cancels continuous'],
    ['11:30:00.000', 'lunch - - none'],
    ['12:59:59.999', 'lunch - - none'],
    ['13:00:00.000', 'continuous orders cancels continuous'],
    ['14:56:59.999', 'continuous orders cancels continuous'],
    ['14:57:00.000', 'closingAuction orders - auction'],
    ['14:59:59.999', 'closingAuction orders - auction'],
    ['15:00:00.000', 'closed - - none'],
    ['23:59:59.999', 'closed - - none'],
  ])('at %s on the SSE main board is %s', (time, phase) => {
    expect(shown(phaseAt('600519.SH', at(day, time)))).toBe(phase);
  });

  test.each([
    ['000001.SZ', '09:26:00', 'pause orders cancels none'],
    ['430047.BJ', '09:22:00', 'openingAuction orders - auction'],
    ['688001.SH', '15:02:00', 'afterHoursPause orders cancels none'],
    ['688001.SH', '15:05:00', 'afterHours orders cancels fixedPrice'],
    ['688001.SH', '15:30:00', 'closed - - none'],
    ['300750.SZ', '15:29:59', 'afterHours orders cancels fixedPrice'],
    ['430047.BJ', '15:10:00', 'closed - - none'],
    ['113011.SH', '14:58:00', 'continuous orders cancels continuous'],
    ['123001.SZ', '14:58:00', 'closingAuction orders - auction'],
    ['204001.SH', '15:29:00', 'continuous orders cancels continuous'],
    ['10004567.SH', '14:58:00', 'closingAuction orders cancels auction'],
    ['10004567.SH', '14:59:00', 'closingAuction orders - auction'],
    ['90001234.SZ', '14:58:00', 'closingAuction orders - auction'],
  ])('%s at %s is %s', (symbol, time, phase) => {
    expect(shown(phaseAt(symbol, at(day, time)))).toBe(phase);
  });

  test.each([
    ['600519.SH', '2018-08-17', '14:58:00', 'continuous'],
    ['600519.SH', '2018-08-20', '14:58:00', 'closingAuction'],
    ['600519.SH', '2026-07-03', '15:10:00', 'closed'],
    ['600519.SH', '2026-07-06', '15:10:00', 'afterHours'],
    ['300750.SZ', '2020-08-21', '15:10:00', 'closed'],
    ['300750.SZ', '2020-08-24', '15:10:00', 'afterHours'],
    ['510300.SH', '2026-07-03', '14:58:00', 'continuous'],
    ['510300.SH', '2026-07-06', '14:58:00', 'closingAuction'],
    ['204001.SH', '2019-01-18', '15:10:00', 'closed'],
    ['204001.SH', '2019-01-21', '15:10:00', 'continuous'],
  ])('%s on %s at %s is %s', (symbol, on, time, phase) => {
    expect(phaseAt(symbol, at(on, time)).phase).toBe(phase);
  });

  test('is closed on weekends, and on holidays that the calendar knows', () => {
    const calendar = new TradingCalendar({ holidays: [20260105, 20260106] });
    expect(phaseAt('600519.SH', at('2026-01-04', '10:00:00')).phase).toBe('closed'); // a Sunday that was worked for a holiday
    expect(phaseAt('600519.SH', at(day, '10:00:00'), calendar)).toMatchObject({ phase: 'closed', entry: false, cancel: false });
    expect(phaseAt('600519.SH', at('2026-01-07', '10:00:00'), calendar).phase).toBe('continuous');
  });

  test('takes a board, too', () => {
    expect(phaseAt('star', at(day, '15:10:00'))).toEqual(phaseAt('688001.SH', at(day, '15:10:00')));
  });

  test('says from when to when it lasts', () => {
    expect(phaseAt('600519.SH', at(day, '12:00:00'))).toMatchObject({ start: at(day, '11:30:00'), end: at(day, '13:00:00') });
  });

  test.each(['000001.SH', 'shIndex', '900901.SH', 'nowhere'])('is none for %s', (symbol) => {
    expect(() => phaseAt(symbol, at(day, '10:00:00'))).toThrow(XtpArgumentError);
  });

  test('is not known before the first timetable', () => {
    expect(() => phaseAt('star', at('2019-07-19', '10:00:00'))).toThrow(XtpMarketDayError);
    expect(() => phaseAt('star', NaN)).toThrow(XtpArgumentError);
  });

  test('follows the one before it, all day, on every board and weekday', () => {
    const boards = allBoards().filter((board) => productOf(board) !== 'index');
    const date = fc.date({ min: new Date('2021-11-15'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.constantFrom(...boards), date, (board, moment) => {
        const on = dayAt(moment.getTime());
        const phases = phasesOf(board, on);
        expect(phases.at(-1)!.end - phases[0]!.start).toBe(86_400_000);
        expect(phases.slice(1).map(({ start }) => start)).toEqual(phases.slice(0, -1).map(({ end }) => end));
        const now = phaseAt(board, moment.getTime());
        expect(phases).toContainEqual(now);
        expect(now.start <= moment.getTime() && moment.getTime() < now.end).toBe(true);
      }),
    );
  });

  test.each(['America/New_York', 'Asia/Tokyo', 'Pacific/Apia'])('does not depend on the time zone of this machine: %s', (TZ) => {
    const program = `const { phasesOf, phaseAt, dayAt } = require('./dist/market');
      console.log(JSON.stringify([phasesOf('shMain', 20231105), phasesOf('star', 20240311), phaseAt('600519.SH', ${at(day, '09:15:00')}), dayAt(${at(day, '00:00:00')})]));`;
    const root = join(__dirname, '..', '..');
    const printed = execFileSync(process.execPath, ['-e', program], { cwd: root, env: { ...process.env, TZ }, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual([
      phasesOf('shMain', 20231105),
      phasesOf('star', 20240311),
      phaseAt('600519.SH', at(day, '09:15:00')),
      20260105,
    ]);
  });
});
