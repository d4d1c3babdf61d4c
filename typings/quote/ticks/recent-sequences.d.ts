/** The last sequences that came, to tell a tick that comes twice from one that comes late. */
export declare class RecentSequences {
    #private;
    add(sequence: number): void;
    has(sequence: number): boolean;
    clear(): void;
}
