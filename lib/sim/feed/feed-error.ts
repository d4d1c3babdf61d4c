import { XtpError } from '../../errors';

/** What can be wrong with a feed or the files it is made from. */
export type FeedErrorCode =
  /** The folder to import is not there, or is no folder. */
  | 'FEED_FOLDER_MISSING'
  /** Nothing to import: no file with a known name, or none of a symbol that was asked for. */
  | 'FEED_NO_FILES'
  /** The same table is there twice, packed and plain. */
  | 'FEED_DUPLICATE_FILES'
  /** Neither the folder's name nor the options say of which day the data is. */
  | 'FEED_NO_TRADING_DAY'
  /** A code of no board that the importer knows the rules of. */
  | 'FEED_UNKNOWN_BOARD'
  /** A table's first line lacks columns, or has unknown ones. */
  | 'FEED_BAD_HEADER'
  /** A row that can not be understood; `file` and `line` say where. */
  | 'FEED_BAD_ROW'
  /** A file can not be opened or unpacked. */
  | 'FEED_UNREADABLE'
  /** The feed file can not be written. */
  | 'FEED_NOT_WRITTEN'
  /** Records were given to the writer in an order that time does not have. */
  | 'FEED_OUT_OF_ORDER'
  /** A file is not a feed file, is of another version or is cut off. */
  | 'FEED_BAD_FILE';

/** Where in a file something is wrong. */
export interface FeedErrorPlace {
  readonly file?: string;
  /** Line of a text file, from 1. */
  readonly line?: number;
  readonly cause?: unknown;
}

/** A feed can not be imported, written or read. The message says what is wrong, what was expected and what to do. */
export class FeedError extends XtpError {
  override readonly code: FeedErrorCode;
  readonly file: string | undefined;
  readonly line: number | undefined;

  constructor(code: FeedErrorCode, message: string, { file, line, cause }: FeedErrorPlace = {}) {
    const place = file === undefined ? '' : line === undefined ? `${file}: ` : `${file}:${line}: `;
    super(place + message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.file = file;
    this.line = line;
  }
}

/** The error for a file that the operating system or the unpacker refused, with its reason. */
export function unreadable(file: string, cause: unknown): FeedError {
  const { message: reason = String(cause) } = cause as { message?: string };
  return new FeedError('FEED_UNREADABLE', `can not be read (${reason}); check that it is there, readable and complete`, { file, cause });
}
