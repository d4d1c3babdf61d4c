/** Throws XtpArgumentError for what is no time that a timer can wait. */
export declare function checkMs(ms: number, where: string): void;
