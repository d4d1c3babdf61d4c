/** What is traded in one part of a day. */
export interface VolumeBucket {
    /** Minutes after midnight in Shanghai, included. */
    readonly from: number;
    /** Minutes after midnight in Shanghai, excluded. */
    readonly to: number;
    /** In any unit: only the proportions count. */
    readonly volume: number;
}
/** How trading is spread over a day, the earliest bucket first. */
export type VolumeCurve = readonly VolumeBucket[];
/** What of a snapshot a curve is made of. */
export interface VolumeReading {
    /** Epoch milliseconds. */
    readonly time: number;
    /** Of the day so far. */
    readonly volume: number;
}
/**
 * The curve of one or more days of one instrument, from its snapshots in the order of their time. Days add up. Throws XtpArgumentError for minutes and times that are none.
 */
export declare function volumeCurve(readings: Iterable<VolumeReading>, bucketMinutes?: number): VolumeCurve;
/** What the curve says of a part of the day, in minutes after midnight; a bucket counts by the share of it. */
export declare function volumeBetween(curve: VolumeCurve, from: number, to: number): number;
/** Throws XtpArgumentError for what is no curve. */
export declare function checkCurve(curve: VolumeCurve): void;
