/** Equal facts (of numbers and texts) as one object, for those that most instruments have in common: that one is in the cache whichever instrument was looked at last. */
export declare function shared<T extends object>(facts: T): T;
