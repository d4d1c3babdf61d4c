import { XtpArgumentError } from '../errors';
import { dayAt, minuteAt } from '../market/shanghai';

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
export function volumeCurve(readings: Iterable<VolumeReading>, bucketMinutes = 5): VolumeCurve {
  if (!(bucketMinutes > 0 && bucketMinutes <= 24 * 60))
    throw new XtpArgumentError(`bucketMinutes is above 0 and at most a day, not ${bucketMinutes}.`);
  const volumes = new Map<number, number>();
  let day: number | undefined;
  let known = 0;
  for (const { time, volume } of readings) {
    if (day !== dayAt(time)) known = volume; // the first of a day says nothing of its time
    day = dayAt(time);
    const bucket = Math.floor(minuteAt(time) / bucketMinutes);
    if (volume > known) volumes.set(bucket, (volumes.get(bucket) ?? 0) + volume - known);
    known = Math.max(known, volume);
  }
  return [...volumes]
    .sort(([a], [b]) => a - b)
    .map(([bucket, volume]) => ({ from: bucket * bucketMinutes, to: (bucket + 1) * bucketMinutes, volume }));
}

/** What the curve says of a part of the day, in minutes after midnight; a bucket counts by the share of it. */
export function volumeBetween(curve: VolumeCurve, from: number, to: number): number {
  return curve.reduce((sum, bucket) => {
    const common = Math.min(to, bucket.to) - Math.max(from, bucket.from);
    return common > 0 ? sum + (bucket.volume * common) / (bucket.to - bucket.from) : sum;
  }, 0);
}

/** Throws XtpArgumentError for what is no curve. */
export function checkCurve(curve: VolumeCurve): void {
  let end = 0;
  for (const { from, to, volume } of curve) {
    if (!(from >= end && to > from && to <= 24 * 60 && volume >= 0 && volume < Infinity)) {
      throw new XtpArgumentError(
        `A volume curve has minutes of a day that follow each other, and volumes from 0 on: not { from: ${from}, to: ${to}, volume: ${volume} }.`,
      );
    }
    end = to;
  }
}
