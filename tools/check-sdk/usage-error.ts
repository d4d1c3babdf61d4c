/** The tool was asked for something that can not be: the message says what to do. */
export class UsageError extends Error {
  constructor(
    readonly code: 'OPTION' | 'FOLDER' | 'HEADERS' | 'LIBRARIES' | 'TOOL',
    message: string,
  ) {
    super(message);
    this.name = 'UsageError';
  }
}
