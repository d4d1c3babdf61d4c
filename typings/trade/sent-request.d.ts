/** What this process has handed to the SDK for an account. */
export interface SentRequest {
    readonly type: 'order' | 'cancel';
    /** The order that was sent, or that is to be cancelled. */
    readonly orderXtpId: bigint;
}
