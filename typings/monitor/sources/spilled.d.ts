import type { Alert, Reporter } from '../alert';
/** Nothing was lost, but the ring was full: this thread is too slow. */
export declare function spilledAlert(report: Reporter, { records, total }: {
    readonly records: number;
    readonly total: number;
}): Alert;
