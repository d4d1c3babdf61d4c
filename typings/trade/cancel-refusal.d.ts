/** A cancel that the counter refused; the order itself is not touched by it. */
export interface CancelRefusal {
    readonly orderXtpId: bigint;
    readonly orderCancelXtpId: bigint;
    readonly errorId: number;
    readonly errorMessage: string;
}
interface CancelError {
    readonly orderXtpId: bigint;
    readonly orderCancelXtpId: bigint;
    readonly error: {
        readonly errorId: number;
        readonly errorMessage: string;
    } | undefined;
}
/** Undefined for what some servers send with error id 0: it means nothing. */
export declare function cancelRefusal({ orderXtpId, orderCancelXtpId, error }: CancelError): CancelRefusal | undefined;
/** Whether the same cancel may work later: the order was not confirmed yet, or its phase of the day lets nothing be cancelled. */
export declare function isTemporary({ errorId, errorMessage }: Pick<CancelRefusal, 'errorId' | 'errorMessage'>): boolean;
export {};
