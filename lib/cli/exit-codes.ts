/** How `xtp-rx` ends. */
export const exitCode = { fine: 0, failed: 1, usage: 2 } as const;

/** For the help and docs/cli.md. */
export const exitCodeTexts: Readonly<Record<number, string>> = {
  [exitCode.fine]: 'all went well; also after Ctrl-C, and when the reader of a pipe closes it',
  [exitCode.failed]: 'it could not be done, or the doctor found a problem',
  [exitCode.usage]: 'the command line is wrong: nothing was done',
};
