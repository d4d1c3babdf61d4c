/** Where a connection stands. A stream of these never errors: a drop is a value. */
export type ConnectionStatus = {
    readonly state: 'idle';
} | {
    readonly state: 'connecting';
} | {
    readonly state: 'live';
}
/** The SDK reported a drop (`reason`: XTP error id, e.g. 10200006, 10210006) or a login failed. */
 | {
    readonly state: 'down';
    readonly reason: number;
    readonly message: string;
} | {
    readonly state: 'closed';
};
