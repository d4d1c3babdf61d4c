/** Now, in nanoseconds of the clock that `receivedNs` of every event counts: their difference is the event's age. */
export declare function nowNs(): number;
