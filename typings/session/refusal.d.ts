/** Why a login was refused, as far as the counter's id and words tell, and whether trying again can help. Facts: XTP's error table. */
interface Refusal {
    readonly ids?: readonly number[];
    /** Id 1 is of any refusal that the server words itself. */
    readonly text?: RegExp;
    readonly advice: string;
    /** The same login will be refused again, however often it is tried. */
    readonly final: boolean;
}
/** What can be done about a refused login; nothing known gives no advice. */
export declare function refusalOf(errorId: number, message: string): Pick<Refusal, 'advice' | 'final'>;
export {};
