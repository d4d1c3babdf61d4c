/** Objects of numbers, texts and such objects: nothing else is written out whole. */
type Plain<T> = {
    readonly [K in keyof T]: T[K] extends number | string ? T[K] : T[K] extends (...args: never) => unknown ? never : Plain<T[K]>;
};
/** Equal facts as one object, for those that most instruments have in common: that one is in the cache whichever instrument was looked at last. */
export declare function shared<T extends Plain<T>>(facts: T): T;
export {};
