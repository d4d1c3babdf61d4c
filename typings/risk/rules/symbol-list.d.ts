import { type Board } from '../../market/board';
import type { RuleOptions } from '../rule';
/** For `allowList` and `denyList`; at least one of the two lists has something in it. */
export interface SymbolListOptions extends RuleOptions {
    /** `600519.SH` */
    readonly symbols?: readonly string[];
    /** All that is on these boards. */
    readonly boards?: readonly Board[];
}
/** A list to look things up in. Throws XtpArgumentError. */
export declare function symbolList(rule: string, { symbols, boards }: SymbolListOptions): {
    readonly symbols: ReadonlySet<string>;
    readonly boards: ReadonlySet<Board | undefined>;
};
