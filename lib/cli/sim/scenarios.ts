/** Days on which things go wrong, ready to be played: `watch --scenario <name>`, `sim scenarios <name> > day.scenario`. */
import { UsageError } from '../failure';
import { readText } from './settings-file';

export interface ReadyScenario {
  readonly name: string;
  /** What it is for. */
  readonly about: string;
  readonly text: string;
}

export const readyScenarios: readonly ReadyScenario[] = [
  {
    name: 'reconnects',
    about: 'both sides are dropped, and for half a minute no login gets through',
    text: `09:31:00  drop.quote
09:32:00  drop.trader
09:33:00  close.quote for=30
09:33:00  close.trader for=30
09:33:00  drop.quote
09:33:00  drop.trader
`,
  },
  {
    name: 'silent-quotes',
    about: 'quotes stand still while the connection stays, then come late',
    text: `09:31:00  freeze for=20
09:33:00  delay ms=3000 for=60
`,
  },
  {
    name: 'lost-packets',
    about: 'ticks are lost and come twice (log in by UDP)',
    text: `09:31:00  lose packets=3
09:32:00  duplicate events=20
09:33:00  set quotes.loss=0.05
09:34:00  set quotes.loss=0
`,
  },
  {
    name: 'rejected-orders',
    about: 'orders are rejected by the counter and by the exchange, some are never heard of',
    text: `09:31:00  reject.orders orders=1 id=11000102
09:32:00  reject.orders orders=1 id=11110000 text=217
09:33:00  lose.orders orders=1
09:34:00  silence.orders orders=1
09:36:00  resume.orders
`,
  },
  {
    name: 'server-restart',
    about: 'the trade server goes down and forgets the events of the day',
    text: `09:32:00  restart forgets=events
`,
  },
  {
    name: 'hanging-login',
    about: 'a drop, after which logins do not return for a minute',
    text: `09:31:00  hang.trader for=60
09:31:00  hang.quote for=60
09:31:00  drop.trader
09:31:00  drop.quote
`,
  },
];

/** The text of a ready scenario, or of a file. Throws a UsageError. */
export function scenarioText(nameOrFile: string): string {
  const ready = readyScenarios.find(({ name }) => name === nameOrFile);
  if (ready) return ready.text;
  try {
    return readText(nameOrFile);
  } catch (error) {
    const names = readyScenarios.map(({ name }) => name).join(', ');
    throw new UsageError(`${(error as Error).message}. Ready scenarios are ${names}.`);
  }
}
