/** Throws XtpArgumentError. `what` names what has the quantity. */
export declare function checkedQuantity(what: string, quantity: unknown): number;
/** Throws XtpArgumentError. */
export declare function checkedClientId(id: unknown): number;
/** The field of an id that the order is sent under, if it has one. Throws XtpArgumentError. */
export declare function checkedXtpId(id: bigint | undefined): {
    readonly orderXtpId?: bigint;
};
