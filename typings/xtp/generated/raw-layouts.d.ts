import type { RawField } from '../raw';
export declare const rawLayouts: Readonly<Record<string, readonly RawField[]>>;
