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

export function readOptions(): StartOptions {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, speed: { type: 'string', default: '900' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const speed = Number(values.speed);
  if (!(speed > 0)) {
    console.error(`--speed is a number above 0, not ${values.speed}.\n\n${usage}`);
    process.exit(2);
  }
  return { data: values.data, speed };
}
