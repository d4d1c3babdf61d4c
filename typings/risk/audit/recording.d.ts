import type { RiskFigures } from '../figures';
type Figures = Record<string, unknown>;
/** Figures that note what is read of them, and whatever is not the order's own. One object for one decision after the other. */
export declare class Recording {
    #private;
    readonly figures: RiskFigures;
    constructor();
    /** What is read from now on is of these. */
    begin(live: RiskFigures): RiskFigures;
    /** What was read since then. */
    get read(): Figures;
}
export {};
