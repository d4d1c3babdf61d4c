import type { SnapshotFields } from '../../../xtp/generated/structs';
import type { Stock } from '../stock';
import type { SzSnapshotColumn } from './columns';
import type { CsvRow } from './csv';
/**
 * What a row of the SZSE has of its own: prices in yuan, quantities in shares. The exchange sends no close: as XTP does, the last
 * price stands for it.
 */
export declare function szSnapshot(row: CsvRow<SzSnapshotColumn>, stock: Stock): SnapshotFields;
