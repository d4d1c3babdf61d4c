// Generated from schema/ by `npm run codegen`. Do not edit: change the schema or tools/codegen.
import type {
  CodeRow,
  Dated,
  FeeRow,
  FirstDaysRow,
  PhaseRow,
  PriceCageRow,
  PriceLimitRow,
  PriceTypesRow,
  QuantityRow,
  SameDayFundRow,
  ThresholdRow,
} from '../rows';

/**
 * A part of the market with rules of its own.
 * - `shMain`: SSE main board.
 * - `star`: SSE STAR market.
 * - `szMain`: SZSE main board; until 2021-04-05 the SME board had the same rules beside it.
 * - `chiNext`: SZSE ChiNext.
 * - `beijing`: Beijing Stock Exchange.
 * - `shFund`: SSE funds: ETF, LOF, REIT, money funds.
 * - `szFund`: SZSE funds: ETF, LOF, REIT, money funds.
 * - `shConvertible`: SSE convertible bonds.
 * - `szConvertible`: SZSE convertible bonds.
 * - `shBond`: SSE bonds that do not convert.
 * - `szBond`: SZSE bonds that do not convert.
 * - `shRepo`: SSE repo; what is lent is an order to sell.
 * - `szRepo`: SZSE repo; what is lent is an order to sell.
 * - `shOption`: SSE options.
 * - `szOption`: SZSE options.
 * - `shIndex`: SSE indices; not tradable.
 * - `szIndex`: SZSE indices; not tradable.
 * - `bjIndex`: BSE indices; not tradable.
 */
export type Board =
  | 'shMain'
  | 'star'
  | 'szMain'
  | 'chiNext'
  | 'beijing'
  | 'shFund'
  | 'szFund'
  | 'shConvertible'
  | 'szConvertible'
  | 'shBond'
  | 'szBond'
  | 'shRepo'
  | 'szRepo'
  | 'shOption'
  | 'szOption'
  | 'shIndex'
  | 'szIndex'
  | 'bjIndex';
/** What is traded on a board. */
export type Product = 'stock' | 'fund' | 'convertible' | 'bond' | 'repo' | 'option' | 'index';
/** A part of the trading day. */
export type Phase =
  'beforeOpen' | 'openingAuction' | 'pause' | 'continuous' | 'lunch' | 'closingAuction' | 'afterHoursPause' | 'afterHours' | 'closed';
/** How orders are matched: not at all, all at one price at the end of the phase, as they arrive, or at the close. */
export type Matching = 'none' | 'auction' | 'continuous' | 'fixedPrice';
/** What of an instrument decides its price limit: `growth` are funds on STAR or ChiNext shares. */
export type InstrumentClass = 'common' | 'riskWarning' | 'delisting' | 'growth';
/** What has special price limits on its first days: being listed, and the period before being delisted. */
export type FirstDaysEvent = 'listing' | 'delisting';
/** What becomes of an order outside the price cage. */
export type OutsideCage = 'rejected' | 'held';
/** A cost of a trade. */
export type Fee = 'commission' | 'stampDuty' | 'transfer';
/** What programme trading is measured by. */
export type Measure = 'ordersAndCancelsPerSecond' | 'ordersAndCancelsPerDay';

export const boards: Readonly<Record<Board, { readonly exchange: 'SH' | 'SZ' | 'BJ'; readonly product: Product }>> = {
  shMain: { exchange: 'SH', product: 'stock' },
  star: { exchange: 'SH', product: 'stock' },
  szMain: { exchange: 'SZ', product: 'stock' },
  chiNext: { exchange: 'SZ', product: 'stock' },
  beijing: { exchange: 'BJ', product: 'stock' },
  shFund: { exchange: 'SH', product: 'fund' },
  szFund: { exchange: 'SZ', product: 'fund' },
  shConvertible: { exchange: 'SH', product: 'convertible' },
  szConvertible: { exchange: 'SZ', product: 'convertible' },
  shBond: { exchange: 'SH', product: 'bond' },
  szBond: { exchange: 'SZ', product: 'bond' },
  shRepo: { exchange: 'SH', product: 'repo' },
  szRepo: { exchange: 'SZ', product: 'repo' },
  shOption: { exchange: 'SH', product: 'option' },
  szOption: { exchange: 'SZ', product: 'option' },
  shIndex: { exchange: 'SH', product: 'index' },
  szIndex: { exchange: 'SZ', product: 'index' },
  bjIndex: { exchange: 'BJ', product: 'index' },
};

export const codes: readonly CodeRow[] = [
  { exchange: 'SH', prefix: '600', length: 6, board: 'shMain', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '601', length: 6, board: 'shMain', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '603', length: 6, board: 'shMain', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '605', length: 6, board: 'shMain', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '688', length: 6, board: 'star', from: 20190722, source: 'SSE codes; trading since then' },
  { exchange: 'SH', prefix: '689', length: 6, board: 'star', from: 20190722, source: 'SSE codes; trading since then' },
  { exchange: 'SH', prefix: '5', length: 6, board: 'shFund', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '588', length: 6, board: 'shFund', class: 'growth', from: 20060701, source: 'SSE codes: ETFs on STAR shares' },
  { exchange: 'SH', prefix: '589', length: 6, board: 'shFund', class: 'growth', from: 20060701, source: 'SSE codes: ETFs on STAR shares' },
  { exchange: 'SH', prefix: '110', length: 6, board: 'shConvertible', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '111', length: 6, board: 'shConvertible', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '113', length: 6, board: 'shConvertible', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '118', length: 6, board: 'shConvertible', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '01', length: 6, board: 'shBond', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '02', length: 6, board: 'shBond', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '1', length: 6, board: 'shBond', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '204', length: 6, board: 'shRepo', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '000', length: 6, board: 'shIndex', from: 20060701, source: 'SSE codes' },
  { exchange: 'SH', prefix: '1', length: 8, board: 'shOption', from: 20150209, source: 'SSE codes; trading since then' },
  { exchange: 'SZ', prefix: '000', length: 6, board: 'szMain', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '001', length: 6, board: 'szMain', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '002', length: 6, board: 'szMain', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '003', length: 6, board: 'szMain', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '300', length: 6, board: 'chiNext', from: 20091030, source: 'SZSE codes; trading since then' },
  { exchange: 'SZ', prefix: '301', length: 6, board: 'chiNext', from: 20091030, source: 'SZSE codes; trading since then' },
  { exchange: 'SZ', prefix: '302', length: 6, board: 'chiNext', from: 20091030, source: 'SZSE codes; trading since then' },
  { exchange: 'SZ', prefix: '15', length: 6, board: 'szFund', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '16', length: 6, board: 'szFund', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '18', length: 6, board: 'szFund', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '123', length: 6, board: 'szConvertible', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '127', length: 6, board: 'szConvertible', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '128', length: 6, board: 'szConvertible', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '10', length: 6, board: 'szBond', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '11', length: 6, board: 'szBond', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '13', length: 6, board: 'szBond', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '14', length: 6, board: 'szBond', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '19', length: 6, board: 'szBond', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '1318', length: 6, board: 'szRepo', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '399', length: 6, board: 'szIndex', from: 20060701, source: 'SZSE codes' },
  { exchange: 'SZ', prefix: '9', length: 8, board: 'szOption', from: 20191223, source: 'SZSE codes; trading since then' },
  {
    exchange: 'BJ',
    prefix: '43',
    length: 6,
    board: 'beijing',
    from: 20211115,
    source: 'BSE codes; listed shares moved to 920 by 2025-10-09',
  },
  {
    exchange: 'BJ',
    prefix: '83',
    length: 6,
    board: 'beijing',
    from: 20211115,
    source: 'BSE codes; listed shares moved to 920 by 2025-10-09',
  },
  {
    exchange: 'BJ',
    prefix: '87',
    length: 6,
    board: 'beijing',
    from: 20211115,
    source: 'BSE codes; listed shares moved to 920 by 2025-10-09',
  },
  {
    exchange: 'BJ',
    prefix: '88',
    length: 6,
    board: 'beijing',
    from: 20211115,
    source: 'BSE codes; listed shares moved to 920 by 2025-10-09',
  },
  { exchange: 'BJ', prefix: '92', length: 6, board: 'beijing', from: 20240422, source: 'BSE codes' },
  { exchange: 'BJ', prefix: '899', length: 6, board: 'bjIndex', from: 20221121, source: 'BSE codes' },
];

const timetables = {
  shPlain: [
    { start: 555, end: 560, phase: 'openingAuction', entry: true, cancel: true, matching: 'auction' },
    { start: 560, end: 565, phase: 'openingAuction', entry: true, cancel: false, matching: 'auction' },
    { start: 565, end: 570, phase: 'pause', entry: false, cancel: false, matching: 'none' },
    { start: 570, end: 690, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 690, end: 780, phase: 'lunch', entry: false, cancel: false, matching: 'none' },
    { start: 780, end: 900, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
  ],
  shClosing: [
    { start: 555, end: 560, phase: 'openingAuction', entry: true, cancel: true, matching: 'auction' },
    { start: 560, end: 565, phase: 'openingAuction', entry: true, cancel: false, matching: 'auction' },
    { start: 565, end: 570, phase: 'pause', entry: false, cancel: false, matching: 'none' },
    { start: 570, end: 690, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 690, end: 780, phase: 'lunch', entry: false, cancel: false, matching: 'none' },
    { start: 780, end: 897, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 897, end: 900, phase: 'closingAuction', entry: true, cancel: false, matching: 'auction' },
  ],
  shAfterHours: [
    { start: 555, end: 560, phase: 'openingAuction', entry: true, cancel: true, matching: 'auction' },
    { start: 560, end: 565, phase: 'openingAuction', entry: true, cancel: false, matching: 'auction' },
    { start: 565, end: 570, phase: 'pause', entry: false, cancel: false, matching: 'none' },
    { start: 570, end: 690, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 690, end: 780, phase: 'lunch', entry: false, cancel: false, matching: 'none' },
    { start: 780, end: 897, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 897, end: 900, phase: 'closingAuction', entry: true, cancel: false, matching: 'auction' },
    { start: 900, end: 905, phase: 'afterHoursPause', entry: true, cancel: true, matching: 'none' },
    { start: 905, end: 930, phase: 'afterHours', entry: true, cancel: true, matching: 'fixedPrice' },
  ],
  shRepo: [
    { start: 555, end: 560, phase: 'openingAuction', entry: true, cancel: true, matching: 'auction' },
    { start: 560, end: 565, phase: 'openingAuction', entry: true, cancel: false, matching: 'auction' },
    { start: 565, end: 570, phase: 'pause', entry: false, cancel: false, matching: 'none' },
    { start: 570, end: 690, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 690, end: 780, phase: 'lunch', entry: false, cancel: false, matching: 'none' },
    { start: 780, end: 930, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
  ],
  shOption: [
    { start: 555, end: 560, phase: 'openingAuction', entry: true, cancel: true, matching: 'auction' },
    { start: 560, end: 565, phase: 'openingAuction', entry: true, cancel: false, matching: 'auction' },
    { start: 565, end: 570, phase: 'pause', entry: false, cancel: false, matching: 'none' },
    { start: 570, end: 690, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 690, end: 780, phase: 'lunch', entry: false, cancel: false, matching: 'none' },
    { start: 780, end: 897, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 897, end: 899, phase: 'closingAuction', entry: true, cancel: true, matching: 'auction' },
    { start: 899, end: 900, phase: 'closingAuction', entry: true, cancel: false, matching: 'auction' },
  ],
  szPlain: [
    { start: 555, end: 560, phase: 'openingAuction', entry: true, cancel: true, matching: 'auction' },
    { start: 560, end: 565, phase: 'openingAuction', entry: true, cancel: false, matching: 'auction' },
    { start: 565, end: 570, phase: 'pause', entry: true, cancel: true, matching: 'none' },
    { start: 570, end: 690, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 690, end: 780, phase: 'lunch', entry: false, cancel: false, matching: 'none' },
    { start: 780, end: 900, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
  ],
  szClosing: [
    { start: 555, end: 560, phase: 'openingAuction', entry: true, cancel: true, matching: 'auction' },
    { start: 560, end: 565, phase: 'openingAuction', entry: true, cancel: false, matching: 'auction' },
    { start: 565, end: 570, phase: 'pause', entry: true, cancel: true, matching: 'none' },
    { start: 570, end: 690, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 690, end: 780, phase: 'lunch', entry: false, cancel: false, matching: 'none' },
    { start: 780, end: 897, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 897, end: 900, phase: 'closingAuction', entry: true, cancel: false, matching: 'auction' },
  ],
  szAfterHours: [
    { start: 555, end: 560, phase: 'openingAuction', entry: true, cancel: true, matching: 'auction' },
    { start: 560, end: 565, phase: 'openingAuction', entry: true, cancel: false, matching: 'auction' },
    { start: 565, end: 570, phase: 'pause', entry: true, cancel: true, matching: 'none' },
    { start: 570, end: 690, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 690, end: 780, phase: 'lunch', entry: false, cancel: false, matching: 'none' },
    { start: 780, end: 897, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 897, end: 900, phase: 'closingAuction', entry: true, cancel: false, matching: 'auction' },
    { start: 900, end: 905, phase: 'afterHoursPause', entry: true, cancel: true, matching: 'none' },
    { start: 905, end: 930, phase: 'afterHours', entry: true, cancel: true, matching: 'fixedPrice' },
  ],
  szRepo: [
    { start: 555, end: 560, phase: 'openingAuction', entry: true, cancel: true, matching: 'auction' },
    { start: 560, end: 565, phase: 'openingAuction', entry: true, cancel: false, matching: 'auction' },
    { start: 565, end: 570, phase: 'pause', entry: true, cancel: true, matching: 'none' },
    { start: 570, end: 690, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 690, end: 780, phase: 'lunch', entry: false, cancel: false, matching: 'none' },
    { start: 780, end: 930, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
  ],
  bjClosing: [
    { start: 555, end: 560, phase: 'openingAuction', entry: true, cancel: true, matching: 'auction' },
    { start: 560, end: 565, phase: 'openingAuction', entry: true, cancel: false, matching: 'auction' },
    { start: 565, end: 570, phase: 'pause', entry: true, cancel: true, matching: 'none' },
    { start: 570, end: 690, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 690, end: 780, phase: 'lunch', entry: false, cancel: false, matching: 'none' },
    { start: 780, end: 897, phase: 'continuous', entry: true, cancel: true, matching: 'continuous' },
    { start: 897, end: 900, phase: 'closingAuction', entry: true, cancel: false, matching: 'auction' },
  ],
} satisfies Record<string, readonly PhaseRow[]>;

export const phases: Readonly<Partial<Record<Board, readonly (Dated & { readonly phases: readonly PhaseRow[] })[]>>> = {
  shMain: [
    { from: 20060701, source: 'SSE trading rules 2006', phases: timetables.shPlain },
    { from: 20180820, source: 'SSE trading rules 2018', phases: timetables.shClosing },
    { from: 20260706, source: 'SSE trading rules 2026', phases: timetables.shAfterHours },
  ],
  star: [{ from: 20190722, source: 'SSE STAR trading rules 2019', phases: timetables.shAfterHours }],
  szMain: [
    { from: 20060701, source: 'SZSE trading rules 2006', phases: timetables.szClosing },
    { from: 20260706, source: 'SZSE trading rules 2026', phases: timetables.szAfterHours },
  ],
  chiNext: [
    { from: 20091030, source: 'SZSE trading rules 2006', phases: timetables.szClosing },
    { from: 20200824, source: 'SZSE ChiNext trading rules 2020', phases: timetables.szAfterHours },
  ],
  beijing: [{ from: 20211115, source: 'BSE trading rules 2021', phases: timetables.bjClosing }],
  shFund: [
    { from: 20060701, source: 'SSE trading rules 2006', phases: timetables.shPlain },
    { from: 20260706, source: 'SSE trading rules 2026; after hours ETFs alone', phases: timetables.shAfterHours },
  ],
  szFund: [
    { from: 20060701, source: 'SZSE trading rules 2006', phases: timetables.szClosing },
    { from: 20260706, source: 'SZSE trading rules 2026; after hours ETFs alone', phases: timetables.szAfterHours },
  ],
  shConvertible: [{ from: 20060701, source: 'SSE trading rules 2006', phases: timetables.shPlain }],
  szConvertible: [{ from: 20060701, source: 'SZSE trading rules 2006', phases: timetables.szClosing }],
  shBond: [{ from: 20060701, source: 'SSE trading rules 2006', phases: timetables.shPlain }],
  szBond: [{ from: 20060701, source: 'SZSE bond trading rules; older days not looked up', phases: timetables.szPlain }],
  shRepo: [
    { from: 20060701, source: 'SSE trading rules 2006', phases: timetables.shPlain },
    { from: 20190121, source: 'SSE notice: repo to 15:30', phases: timetables.shRepo },
  ],
  szRepo: [
    { from: 20060701, source: 'SZSE bond trading rules; older days not looked up', phases: timetables.szPlain },
    { from: 20190121, source: 'SZSE notice: repo to 15:30', phases: timetables.szRepo },
  ],
  shOption: [{ from: 20150209, source: 'SSE option trading rules 2015', phases: timetables.shOption }],
  szOption: [{ from: 20191223, source: 'SZSE option trading rules 2019', phases: timetables.szClosing }],
};

export const quantities: Readonly<Partial<Record<Board, readonly QuantityRow[]>>> = {
  shMain: [
    { from: 20060701, minimum: 100, step: 100, limitMaximum: 1000000, marketMaximum: 1000000, source: 'SSE and SZSE trading rules 2006' },
  ],
  star: [{ from: 20190722, minimum: 200, step: 1, limitMaximum: 100000, marketMaximum: 50000, source: 'SSE STAR trading rules 2019' }],
  szMain: [
    { from: 20060701, minimum: 100, step: 100, limitMaximum: 1000000, marketMaximum: 1000000, source: 'SSE and SZSE trading rules 2006' },
  ],
  chiNext: [
    { from: 20091030, minimum: 100, step: 100, limitMaximum: 1000000, marketMaximum: 1000000, source: 'SZSE trading rules 2006' },
    { from: 20200824, minimum: 100, step: 100, limitMaximum: 300000, marketMaximum: 150000, source: 'SZSE ChiNext trading rules 2020' },
  ],
  beijing: [{ from: 20211115, minimum: 100, step: 1, limitMaximum: 1000000, marketMaximum: 1000000, source: 'BSE trading rules 2021' }],
  shFund: [
    { from: 20060701, minimum: 100, step: 100, limitMaximum: 1000000, marketMaximum: 1000000, source: 'SSE and SZSE trading rules 2006' },
  ],
  szFund: [
    { from: 20060701, minimum: 100, step: 100, limitMaximum: 1000000, marketMaximum: 1000000, source: 'SSE and SZSE trading rules 2006' },
  ],
  shConvertible: [
    {
      from: 20060701,
      minimum: 10,
      step: 10,
      limitMaximum: 1000000,
      marketMaximum: 1000000,
      source: 'SSE and SZSE bond trading rules; in pieces of 100 yuan',
    },
  ],
  szConvertible: [
    {
      from: 20060701,
      minimum: 10,
      step: 10,
      limitMaximum: 1000000,
      marketMaximum: 1000000,
      source: 'SSE and SZSE bond trading rules; in pieces of 100 yuan',
    },
  ],
  shBond: [
    {
      from: 20060701,
      minimum: 10,
      step: 10,
      limitMaximum: 1000000,
      marketMaximum: 1000000,
      source: 'SSE and SZSE bond trading rules; in pieces of 100 yuan',
    },
  ],
  szBond: [
    {
      from: 20060701,
      minimum: 10,
      step: 10,
      limitMaximum: 1000000,
      marketMaximum: 1000000,
      source: 'SSE and SZSE bond trading rules; in pieces of 100 yuan',
    },
  ],
  shRepo: [
    {
      from: 20060701,
      minimum: 1000,
      step: 1000,
      limitMaximum: 1000000,
      marketMaximum: 1000000,
      source: 'SSE trading rules 2006: 100,000 yuan',
    },
    {
      from: 20220516,
      minimum: 10,
      step: 10,
      limitMaximum: 1000000,
      marketMaximum: 1000000,
      source: 'SSE bond trading rules 2022: 1,000 yuan',
    },
  ],
  szRepo: [
    {
      from: 20060701,
      minimum: 10,
      step: 10,
      limitMaximum: 1000000,
      marketMaximum: 1000000,
      source: 'SSE and SZSE bond trading rules; in pieces of 100 yuan',
    },
  ],
  shOption: [{ from: 20150209, minimum: 1, step: 1, source: "SSE option trading rules 2015; the largest order is the contract's" }],
  szOption: [{ from: 20191223, minimum: 1, step: 1, source: "SZSE option trading rules 2019; the largest order is the contract's" }],
};

export const ticks: Readonly<Partial<Record<Board, readonly (Dated & { readonly tick: number })[]>>> = {
  shMain: [{ from: 20060701, tick: 0.01, source: 'SSE and SZSE trading rules 2006' }],
  star: [{ from: 20190722, tick: 0.01, source: 'SSE STAR trading rules 2019' }],
  szMain: [{ from: 20060701, tick: 0.01, source: 'SSE and SZSE trading rules 2006' }],
  chiNext: [{ from: 20091030, tick: 0.01, source: 'SZSE trading rules 2006' }],
  beijing: [{ from: 20211115, tick: 0.01, source: 'BSE trading rules 2021' }],
  shFund: [{ from: 20060701, tick: 0.001, source: 'SSE and SZSE trading rules 2006' }],
  szFund: [{ from: 20060701, tick: 0.001, source: 'SSE and SZSE trading rules 2006' }],
  shConvertible: [
    { from: 20060701, tick: 0.01, source: 'SSE trading rules 2006' },
    { from: 20220516, tick: 0.001, source: 'SSE bond trading rules 2022' },
  ],
  szConvertible: [{ from: 20060701, tick: 0.001, source: 'SZSE trading rules 2006' }],
  shBond: [
    { from: 20060701, tick: 0.01, source: 'SSE trading rules 2006' },
    { from: 20220516, tick: 0.001, source: 'SSE bond trading rules 2022' },
  ],
  szBond: [{ from: 20060701, tick: 0.001, source: 'SZSE trading rules 2006' }],
  shRepo: [{ from: 20060701, tick: 0.005, source: 'SSE trading rules 2006' }],
  szRepo: [
    { from: 20060701, tick: 0.001, source: 'SZSE trading rules 2006' },
    { from: 20220516, tick: 0.005, source: 'SZSE bond trading rules 2022; the day is not certain' },
  ],
  shOption: [{ from: 20150209, tick: 0.0001, source: 'SSE option trading rules 2015' }],
  szOption: [{ from: 20191223, tick: 0.0001, source: 'SZSE option trading rules 2019' }],
};

export const priceLimits: Readonly<Partial<Record<Board, readonly PriceLimitRow[]>>> = {
  shMain: [
    { class: 'common', from: 20060701, percent: 10, source: 'SSE and SZSE trading rules 2006' },
    { class: 'riskWarning', from: 20060701, percent: 5, source: 'SSE and SZSE trading rules 2006' },
    { class: 'delisting', from: 20060701, percent: 10, source: 'SSE and SZSE listing rules' },
    { class: 'riskWarning', from: 20260706, percent: 10, source: 'SSE and SZSE trading rules 2026' },
  ],
  star: [
    { class: 'common', from: 20190722, percent: 20, source: 'SSE STAR trading rules 2019' },
    { class: 'riskWarning', from: 20190722, percent: 20, source: 'SSE STAR trading rules 2019' },
    { class: 'delisting', from: 20190722, percent: 20, source: 'SSE STAR trading rules 2019' },
  ],
  szMain: [
    { class: 'common', from: 20060701, percent: 10, source: 'SSE and SZSE trading rules 2006' },
    { class: 'riskWarning', from: 20060701, percent: 5, source: 'SSE and SZSE trading rules 2006' },
    { class: 'delisting', from: 20060701, percent: 10, source: 'SSE and SZSE listing rules' },
    { class: 'riskWarning', from: 20260706, percent: 10, source: 'SSE and SZSE trading rules 2026' },
  ],
  chiNext: [
    { class: 'common', from: 20091030, percent: 10, source: 'SZSE trading rules 2006' },
    { class: 'riskWarning', from: 20091030, percent: 5, source: 'SZSE trading rules 2006' },
    { class: 'delisting', from: 20091030, percent: 10, source: 'SZSE listing rules' },
    { class: 'common', from: 20200824, percent: 20, source: 'SZSE ChiNext trading rules 2020' },
    { class: 'riskWarning', from: 20200824, percent: 20, source: 'SZSE ChiNext trading rules 2020' },
    { class: 'delisting', from: 20200824, percent: 20, source: 'SZSE ChiNext trading rules 2020' },
  ],
  beijing: [
    { class: 'common', from: 20211115, percent: 30, source: 'BSE trading rules 2021' },
    { class: 'riskWarning', from: 20211115, percent: 30, source: 'BSE trading rules 2021' },
    { class: 'delisting', from: 20211115, percent: 30, source: 'BSE trading rules 2021' },
  ],
  shFund: [
    { class: 'common', from: 20060701, percent: 10, source: 'SSE and SZSE trading rules 2006' },
    { class: 'growth', from: 20200824, percent: 20, source: 'SSE notice 2020: funds on STAR shares' },
  ],
  szFund: [
    { class: 'common', from: 20060701, percent: 10, source: 'SSE and SZSE trading rules 2006' },
    { class: 'growth', from: 20200824, percent: 20, source: 'SZSE ChiNext trading rules 2020: funds on ChiNext shares' },
  ],
  shConvertible: [{ class: 'common', from: 20220801, percent: 20, source: 'SSE and SZSE convertible bond rules 2022' }],
  szConvertible: [{ class: 'common', from: 20220801, percent: 20, source: 'SSE and SZSE convertible bond rules 2022' }],
};

export const firstDays: Readonly<Partial<Record<Board, readonly FirstDaysRow[]>>> = {
  shMain: [
    { event: 'listing', from: 20140101, days: 1, up: 44, down: 36, source: 'SSE and SZSE notices 2013; of the issue price' },
    { event: 'delisting', from: 20201231, days: 1, source: 'SSE and SZSE listing rules 2020' },
    { event: 'listing', from: 20230410, days: 5, source: 'SSE and SZSE trading rules 2023' },
  ],
  star: [
    { event: 'listing', from: 20190722, days: 5, source: 'SSE STAR trading rules 2019' },
    { event: 'delisting', from: 20201231, days: 1, source: 'SSE and SZSE listing rules 2020' },
  ],
  szMain: [
    { event: 'listing', from: 20140101, days: 1, up: 44, down: 36, source: 'SSE and SZSE notices 2013; of the issue price' },
    { event: 'delisting', from: 20201231, days: 1, source: 'SSE and SZSE listing rules 2020' },
    { event: 'listing', from: 20230410, days: 5, source: 'SSE and SZSE trading rules 2023' },
  ],
  chiNext: [
    { event: 'listing', from: 20140101, days: 1, up: 44, down: 36, source: 'SZSE notice 2013; of the issue price' },
    { event: 'listing', from: 20200824, days: 5, source: 'SZSE ChiNext trading rules 2020' },
    { event: 'delisting', from: 20201231, days: 1, source: 'SSE and SZSE listing rules 2020' },
  ],
  beijing: [
    { event: 'listing', from: 20211115, days: 1, source: 'BSE trading rules 2021' },
    { event: 'delisting', from: 20211115, days: 1, source: 'BSE trading rules 2021' },
  ],
  shConvertible: [
    {
      event: 'listing',
      from: 20220801,
      days: 1,
      up: 57.3,
      down: 43.3,
      source: 'SSE and SZSE convertible bond rules 2022; of the issue price',
    },
  ],
  szConvertible: [
    {
      event: 'listing',
      from: 20220801,
      days: 1,
      up: 57.3,
      down: 43.3,
      source: 'SSE and SZSE convertible bond rules 2022; of the issue price',
    },
  ],
};

export const priceCages: Readonly<Partial<Record<Board, readonly PriceCageRow[]>>> = {
  shMain: [{ from: 20230410, percent: 2, ticks: 10, outside: 'rejected', source: 'SSE and SZSE trading rules 2023' }],
  star: [{ from: 20190722, percent: 2, ticks: 0, outside: 'rejected', source: 'SSE STAR trading rules 2019' }],
  szMain: [{ from: 20230410, percent: 2, ticks: 10, outside: 'rejected', source: 'SSE and SZSE trading rules 2023' }],
  chiNext: [
    { from: 20200824, percent: 2, ticks: 0, outside: 'held', source: 'SZSE ChiNext trading rules 2020' },
    { from: 20230410, percent: 2, ticks: 10, outside: 'rejected', source: 'SZSE trading rules 2023' },
  ],
  beijing: [{ from: 20211115, percent: 5, ticks: 10, outside: 'rejected', source: 'BSE trading rules 2021: 0.10 yuan' }],
};

export const settlement: Readonly<Partial<Record<Board, readonly (Dated & { readonly sameDay: boolean })[]>>> = {
  shMain: [{ from: 20060701, sameDay: false, source: 'SSE and SZSE trading rules 2006' }],
  star: [{ from: 20190722, sameDay: false, source: 'SSE STAR trading rules 2019' }],
  szMain: [{ from: 20060701, sameDay: false, source: 'SSE and SZSE trading rules 2006' }],
  chiNext: [{ from: 20091030, sameDay: false, source: 'SZSE trading rules 2006' }],
  beijing: [{ from: 20211115, sameDay: false, source: 'BSE trading rules 2021' }],
  shFund: [{ from: 20060701, sameDay: false, source: 'SSE and SZSE trading rules 2006' }],
  szFund: [{ from: 20060701, sameDay: false, source: 'SSE and SZSE trading rules 2006' }],
  shConvertible: [{ from: 20060701, sameDay: true, source: 'SSE and SZSE trading rules 2006' }],
  szConvertible: [{ from: 20060701, sameDay: true, source: 'SSE and SZSE trading rules 2006' }],
  shBond: [{ from: 20060701, sameDay: true, source: 'SSE and SZSE trading rules 2006' }],
  szBond: [{ from: 20060701, sameDay: true, source: 'SSE and SZSE trading rules 2006' }],
  shRepo: [{ from: 20060701, sameDay: true, source: 'SSE and SZSE trading rules 2006' }],
  szRepo: [{ from: 20060701, sameDay: true, source: 'SSE and SZSE trading rules 2006' }],
  shOption: [{ from: 20150209, sameDay: true, source: 'SSE option trading rules 2015' }],
  szOption: [{ from: 20191223, sameDay: true, source: 'SZSE option trading rules 2019' }],
};

export const priceTypes: Readonly<Partial<Record<Board, readonly PriceTypesRow[]>>> = {
  shMain: [
    { types: ['limit'], from: 20060701, source: 'XTP header' },
    { types: ['best5OrLimit', 'best5OrCancel'], from: 20060701, source: 'XTP header' },
    {
      types: ['forwardBest', 'reverseBestLimit'],
      from: 20230410,
      notInXtp: true,
      source: 'SSE trading rules 2023; the XTP header has STAR alone',
    },
  ],
  star: [{ types: ['limit', 'best5OrLimit', 'best5OrCancel', 'forwardBest', 'reverseBestLimit'], from: 20190722, source: 'XTP header' }],
  szMain: [
    { types: ['limit'], from: 20060701, source: 'XTP header' },
    { types: ['bestOrCancel', 'best5OrCancel', 'allOrCancel', 'forwardBest', 'reverseBestLimit'], from: 20060701, source: 'XTP header' },
  ],
  chiNext: [
    { types: ['limit'], from: 20091030, source: 'XTP header' },
    { types: ['bestOrCancel', 'best5OrCancel', 'allOrCancel', 'forwardBest', 'reverseBestLimit'], from: 20091030, source: 'XTP header' },
  ],
  beijing: [{ types: ['limit'], from: 20211115, source: 'XTP header' }],
  shFund: [
    { types: ['limit'], from: 20060701, source: 'XTP header' },
    { types: ['best5OrLimit', 'best5OrCancel'], from: 20060701, source: 'XTP header' },
    {
      types: ['forwardBest', 'reverseBestLimit'],
      from: 20230410,
      notInXtp: true,
      source: 'SSE trading rules 2023; the XTP header has STAR alone',
    },
  ],
  szFund: [
    { types: ['limit'], from: 20060701, source: 'XTP header' },
    { types: ['bestOrCancel', 'best5OrCancel', 'allOrCancel', 'forwardBest', 'reverseBestLimit'], from: 20060701, source: 'XTP header' },
  ],
  shConvertible: [{ types: ['limit'], from: 20060701, source: 'XTP header' }],
  szConvertible: [{ types: ['limit'], from: 20060701, source: 'XTP header' }],
  shBond: [{ types: ['limit'], from: 20060701, source: 'XTP header' }],
  szBond: [{ types: ['limit'], from: 20060701, source: 'XTP header' }],
  shRepo: [{ types: ['limit'], from: 20060701, source: 'XTP header' }],
  szRepo: [{ types: ['limit'], from: 20060701, source: 'XTP header' }],
  shOption: [
    { types: ['limit', 'bestOrCancel', 'allOrCancel', 'reverseBestLimit', 'limitOrCancel'], from: 20150209, source: 'XTP header' },
  ],
  szOption: [
    {
      types: ['limit', 'bestOrCancel', 'best5OrCancel', 'allOrCancel', 'forwardBest', 'reverseBestLimit', 'limitOrCancel'],
      from: 20191223,
      source: 'XTP header',
    },
  ],
};

export const sameDayFunds: readonly SameDayFundRow[] = [
  { securityType: 'etfCrossBorderStock', from: 20150119, source: 'SSE and SZSE notices 2015' },
  { securityType: 'etfSingleMarketBond', from: 20150119, source: 'SSE and SZSE notices 2015' },
  { securityType: 'etfCashBond', from: 20150119, source: 'SSE and SZSE notices 2015' },
  { securityType: 'etfGold', from: 20150119, source: 'SSE and SZSE notices 2015' },
  { securityType: 'etfCommodityFutures', from: 20150119, source: 'SSE and SZSE notices 2015' },
  { securityType: 'monetaryFundShCreationRedemption', from: 20150119, source: 'SSE notice 2015' },
  { securityType: 'monetaryFundShTrading', from: 20150119, source: 'SSE notice 2015' },
  { securityType: 'monetaryFundSz', from: 20150119, source: 'SZSE notice 2015' },
  { securityType: 'lofCrossBorder', from: 20150119, source: 'SSE and SZSE notices 2015' },
];

export const fees: readonly FeeRow[] = [
  { fee: 'stampDuty', from: 20080919, rate: 0.001, sides: ['sell'], products: ['stock'], source: 'Ministry of Finance 2008' },
  { fee: 'stampDuty', from: 20230828, rate: 0.0005, sides: ['sell'], products: ['stock'], source: 'Ministry of Finance 2023' },
  {
    fee: 'transfer',
    from: 20150801,
    rate: 0.00002,
    sides: ['buy', 'sell'],
    products: ['stock', 'fund', 'convertible', 'bond'],
    source: 'ChinaClear 2015',
  },
  {
    fee: 'transfer',
    from: 20220429,
    rate: 0.00001,
    sides: ['buy', 'sell'],
    products: ['stock', 'fund', 'convertible', 'bond'],
    source: 'ChinaClear 2022',
  },
  {
    fee: 'commission',
    from: 20060701,
    rate: 0.00025,
    minimum: 5,
    sides: ['buy', 'sell'],
    products: ['stock', 'fund', 'convertible', 'bond'],
    source: 'a usual contract with a broker',
  },
];

export const programmeTrading: readonly ThresholdRow[] = [
  { measure: 'ordersAndCancelsPerSecond', from: 20250707, threshold: 300, source: 'SSE, SZSE and BSE programme trading rules 2025' },
  { measure: 'ordersAndCancelsPerDay', from: 20250707, threshold: 20000, source: 'SSE, SZSE and BSE programme trading rules 2025' },
];
