/**
 * The book from ticks, through the real addon: held against the snapshots of a real day and of made-up ones, and repaired by the rebuild server. The real day may not be
 * redistributed: it is taken from the folder named by XTP_RX_DATA, or from `../shared/data` beside the repository, and without it the test is skipped.
 */
import { afterAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { share, type Observable } from 'rxjs';
import { channelGaps, checkedAgainst, type BookCheck, type QuoteClient, type QuoteNotice, type Tick, type TickBook } from 'xtp-rx';
import { importDatayes } from 'xtp-rx/sim';
import { sequenceOf } from '../../lib/quote/ticks/tick-place';
import { allDelivered } from '../../lib/native/connection';
import { at, loginOptions, turn, useCounter } from '../support/counter';

const folder = join(process.env['XTP_RX_DATA'] ?? resolve(__dirname, '../../../shared/data'), 'level2-2023-02-01');
const isThere = existsSync(folder);

const counter = useCounter();
afterAll(() => counter.sim.loadFeed());

interface Checked {
  readonly equal: number;
  readonly different: readonly BookCheck[];
  readonly skipped: number;
  readonly stale: number;
}

/** Checks the books of some instruments; what came of it is there when the client is closed. */
function check(client: QuoteClient, symbols: readonly string[]): BookCheck[] {
  const checks: BookCheck[] = [];
  for (const symbol of symbols)
    client
      .book(symbol)
      .pipe(checkedAgainst(client.snapshots(symbol)))
      .subscribe((found) => checks.push(found));
  return checks;
}

function summary(checks: readonly BookCheck[]): Checked {
  return {
    equal: checks.filter(({ type }) => type === 'equal').length,
    different: checks.filter(({ type }) => type === 'different').slice(0, 3),
    skipped: checks.filter(({ type }) => type === 'skipped').length,
    stale: checks.filter((found) => found.type === 'skipped' && found.why === 'stale').length,
  };
}

(isThere ? describe : describe.skip)(
  `600519.SH on 2023-02-01${isThere ? '' : ' (SKIPPED: needs the data folder, see XTP_RX_DATA)'}`,
  () => {
    test('the ten levels of every snapshot from the opening on are those of the book rebuilt from the ticks', async () => {
      const temporary = mkdtempSync(join(tmpdir(), 'xtp-rx-book-'));
      try {
        const file = join(temporary, 'day.feed');
        await importDatayes({ folder, output: file, symbols: ['600519.SH'] });
        counter.sim.loadFeed(file);
        const client = await counter.quote();
        const checks = check(client, ['600519.SH']);
        let book: TickBook | undefined;
        client.book('600519.SH').subscribe((now) => (book = now));
        await turn();
        await counter.sim.playAll();
        await client.close();
        // 191 snapshots of the two call auctions, 29 from before the opening or while nothing trades.
        expect(summary(checks)).toEqual({ equal: 4889, different: [], skipped: 5109 - 4889, stale: 0 });
        expect([book!.trades, book!.volume, book!.stale]).toEqual([27_135, 3_397_389, undefined]);
      } finally {
        counter.sim.loadFeed();
        rmSync(temporary, { recursive: true, force: true });
      }
    }, 120_000);
  },
);

describe('a made-up day', () => {
  test.each([7, 8])(
    'the books of both exchanges are those of all snapshots, with seed %d',
    async (seed) => {
      const symbols = ['600001.SH', '688001.SH', '510001.SH', '000001.SZ', '300001.SZ', '159001.SZ'];
      counter.sim.loadSynthetic({ seed, instruments: 6 });
      const client = await counter.quote();
      const listed = [...(await client.queryInstruments('SH')), ...(await client.queryInstruments('SZ'))].map(({ symbol }) => symbol);
      const checks = check(
        client,
        listed.filter((symbol) => symbols.includes(symbol)),
      );
      await turn();
      await counter.sim.playAll();
      await client.close();
      const { equal, different, stale } = summary(checks);
      expect([different, stale]).toEqual([[], 0]);
      const of = (suffix: string): number => checks.filter(({ type, symbol }) => type === 'equal' && symbol.endsWith(suffix)).length;
      console.log(`seed ${seed}: ${of('SH')} snapshots of Shanghai and ${of('SZ')} of Shenzhen equal, of ${checks.length}`);
      expect(of('SH')).toBeGreaterThan(4000);
      expect(of('SZ')).toBeGreaterThan(4000);
      expect(equal).toBe(of('SH') + of('SZ'));
    },
    120_000,
  );
});

describe('ticks that are lost', () => {
  const symbol = '600001.SH';
  const udp = { ...loginOptions, protocol: 'udp' } as const;

  /** A client by UDP whose packets get lost in the morning, and one by TCP that sees all. */
  async function lossyMorning(
    rebuilds: boolean,
  ): Promise<{ lossy: QuoteClient; whole: number[]; seen: number[]; notices: QuoteNotice[]; books: TickBook[]; stale: string[] }> {
    counter.sim.loadSynthetic({ seed: 5, instruments: 2, ordersPerInstrument: 6000 });
    // The day is played faster than anybody can log in: its seconds must not be too short for that.
    counter.sim.configure({ rebuild: { idleMs: 3_600_000 } });
    const complete = await counter.quote();
    const lossy = counter.newQuote();
    const notices: QuoteNotice[] = [];
    lossy.notices.subscribe((notice) => notices.push(notice));
    await lossy.login(udp);
    if (rebuilds) await lossy.rebuild.login(loginOptions);
    const whole: number[] = [];
    const seen: number[] = [];
    const stale: string[] = [];
    const books: TickBook[] = [];
    complete.ticks(symbol).subscribe((tick) => whole.push(sequenceOf(tick)));
    complete.book(symbol).subscribe((book) => (books[0] = book));
    const ticks: Observable<Tick> = rebuilds ? lossy.ticks(symbol, { rebuildGaps: true }) : lossy.ticks(symbol);
    ticks.subscribe((tick) => seen.push(sequenceOf(tick)));
    lossy.book(symbol, { rebuildGaps: rebuilds }).subscribe((book) => {
      books[1] = book;
      const said = book.stale ? `${book.stale.reason}${book.stale.rebuilding ? ', rebuilding' : ''}` : 'right';
      if (stale.at(-1) !== said) stale.push(said);
    });
    await counter.play({ untilMs: at('09:31:00') });
    for (const minute of ['09:32:00', '09:33:00', '09:34:00']) {
      counter.sim.loseTickPackets(3);
      await counter.play({ untilMs: at(minute) });
      await settled(lossy);
    }
    await counter.play({ untilMs: at('09:35:00') });
    await settled(lossy);
    return { lossy, whole, seen, notices, books, stale };
  }

  /** What the rebuild server was asked for has come: it answers one after the other. */
  async function settled(client: QuoteClient): Promise<void> {
    await client.rebuild.ticks({ symbol, channel: 1, from: 1, to: 1 }).catch(() => undefined);
    await allDelivered();
    await turn();
  }

  test('are fetched and put in their places, and the book is right again', async () => {
    const { whole, seen, notices, books, stale } = await lossyMorning(true);
    expect(seen).toEqual(whole);
    const lost = notices.filter(({ type }) => type === 'tickLoss');
    const rebuilt = notices.filter((notice) => notice.type === 'ticksRebuilt');
    expect(lost.length).toBeGreaterThanOrEqual(3);
    expect(rebuilt.length).toBeGreaterThan(0);
    expect(rebuilt.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
    expect(notices.filter(({ type }) => type === 'ticksNotRebuilt')).toEqual([]);
    expect(stale[0]).toBe('right');
    expect(stale).toContain('lost');
    expect(stale).toContain('lost, rebuilding');
    expect(stale.at(-1)).toBe('right');
    expect(books[1]!.toObject()).toEqual(books[0]!.toObject());
  }, 60_000);

  test('stay lost without the rebuild server, and the book says so', async () => {
    const { whole, seen, books, stale } = await lossyMorning(false);
    expect(seen.length).toBeLessThan(whole.length);
    expect(stale.slice(0, 2)).toEqual(['right', 'lost']);
    expect(books[1]!.stale).toMatchObject({ rebuilding: false });
  }, 60_000);

  test('are seen in the numbers of the channel where all its instruments are subscribed', async () => {
    counter.sim.loadSynthetic({ seed: 5, instruments: 2, ordersPerInstrument: 6000 });
    const client = counter.newQuote();
    await client.login(udp);
    const all = client.market.ticks('SH').pipe(share());
    const gaps: number[] = [];
    let ticks = 0;
    let newest = 0;
    channelGaps()(all).subscribe(({ from, to }) => gaps.push(to - from + 1));
    all.subscribe((tick) => {
      ticks++;
      newest = sequenceOf(tick);
    });
    await turn();
    await counter.play({ untilMs: at('09:31:00') });
    expect(gaps).toEqual([]);
    counter.sim.loseTickPackets(3);
    await counter.play({ untilMs: at('09:32:00') });
    expect(gaps.length).toBeGreaterThan(0);
    expect(ticks + gaps.reduce((sum, count) => sum + count, 0)).toBe(newest);
  }, 60_000);

  test('of before the first one are fetched too, by a book that joins late', async () => {
    counter.sim.loadSynthetic({ seed: 5, instruments: 2, ordersPerInstrument: 6000 });
    const early = await counter.quote();
    const books: TickBook[] = [];
    early.book(symbol).subscribe((book) => (books[0] = book));
    await counter.play({ untilMs: at('09:40:00') });
    const late = await counter.quote();
    const said: unknown[] = [];
    const plain: unknown[] = [];
    await late.rebuild.login(loginOptions);
    late.book(symbol, { rebuildGaps: true }).subscribe((book) => {
      books[1] = book;
      said.push(book.stale);
    });
    late.book(symbol).subscribe(({ stale }) => plain.push(stale?.reason));
    await counter.play({ untilMs: at('09:41:00') });
    await settled(late);
    await counter.play({ untilMs: at('09:42:00') });
    expect(said[0]).toEqual({ reason: 'joinedLate', rebuilding: true });
    expect(said.at(-1)).toBeUndefined();
    expect(plain[0]).toBe('joinedLate');
    expect(plain.at(-1)).toBeDefined();
    expect(books[1]!.toObject()).toEqual(books[0]!.toObject());
  }, 60_000);
});
