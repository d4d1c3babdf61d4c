import type { SnapshotFields } from '../../../xtp/generated/structs';
import { type Stock } from '../stock';
import type { ShSnapshotColumn } from './columns';
import type { CsvRow } from './csv';
/**
 * What a row of the SSE has of its own: prices in yuan, quantities in shares. The table has no price limits: they are those of
 * the board's rules for the row's previous close.
 */
export declare function shSnapshot(row: CsvRow<ShSnapshotColumn>, stock: Stock): SnapshotFields;
