import { parseArgs } from 'node:util';

export interface StartOptions {
  /** A folder of the Datayes files of a day; undefined: the counter's own sample day. */
  readonly data: string | undefined;
  /** Simulated seconds a second. */
  readonly speed: number;
}

const usage = `npm start [-- options]

  --data <folder>   replay a real day from a folder of Datayes CSV files (.csv or .csv.gz)
  --speed <factor>  simulated seconds a second (default 900: a day in about half a minute)
  --help            this text
`;

function refuse(problem: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}

function parse(): { data?: string | undefined; speed: string; help?: boolean | undefined } {
  try {
    const options = { data: { type: 'string' }, speed: { type: 'string', default: '900' }, help: { type: 'boolean' } } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    return refuse((error as Error).message);
  }
}

export function readOptions(): StartOptions {
  const { data, speed, help } = parse();
  if (help) {
    console.log(usage);
    process.exit(0);
  }
  if (!(Number(speed) > 0)) refuse(`--speed is a number above 0, not ${speed}.`);
  return { data, speed: Number(speed) };
}
