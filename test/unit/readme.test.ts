/** The examples of both READMEs, read as one program, compile against the library. */
import { expect, test } from '@jest/globals';
import { examplesOf, faultsOf } from './support/doc-examples';

/** What a reader knows from elsewhere. */
const given = `import { firstValueFrom, of, type Observable } from 'rxjs';
import type { ComboLegTerms, OrderIntent, QuoteClient as Client, SnapshotEvent } from 'xtp-rx';
import type { Strategy } from 'xtp-rx/strategy';
declare const host: string, port: number, softwareKey: string;
declare const intents: Observable<OrderIntent>;
declare const strategy: Strategy<Client>;
declare const orderXtpId: bigint, signal: AbortSignal, end: number, snapshot: SnapshotEvent;
declare const legs: readonly ComboLegTerms[];
declare function draw(snapshot: SnapshotEvent): void;
`;
const used = 'void [outcome, repaid, contracts, missed];\n';

test.each(['README.md', 'README.zh-CN.md'])(
  '%s',
  (page) => {
    const examples = [...examplesOf(`../${page}`).values()];
    expect(examples.length).toBeGreaterThan(6);
    const program = examples.join('') + used;
    const programs = new Map([
      ['readme', program],
      ['wrong', `${program}quotes.snapshots(600519);\n`], // so that the check is seen to work
    ]);
    expect(faultsOf(programs, given)).toEqual([expect.stringMatching(/wrong.*'number' is not assignable/s)]);
  },
  180_000,
);
