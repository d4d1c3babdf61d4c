import { type TraderEvent } from '../xtp/generated/events';
export declare function isStirring(event: TraderEvent): boolean;
