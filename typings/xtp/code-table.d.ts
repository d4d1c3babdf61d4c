/**
 * A set of XTP codes and our words for them, both ways. Codes that are not in the table are kept by the views
 * (`...Code`) and read as `'unknown'`: a newer counter may send what this version does not know.
 */
export declare class CodeTable<Name extends string> {
    #private;
    /** What the codes are of, for messages. */
    readonly what: string;
    /** The codes by name. */
    readonly codes: Readonly<Record<Name, number>>;
    constructor(
    /** What the codes are of, for messages. */
    what: string, 
    /** The codes by name. */
    codes: Readonly<Record<Name, number>>);
    /** The names, in XTP's order. */
    get names(): readonly Name[];
    /** The name of a code. */
    name(code: number): Name | 'unknown';
    /** The code of a name; a number is taken as a code already, nothing as 0. Throws XtpArgumentError for a word that is not in the table. */
    code(value: Name | number | undefined): number;
}
