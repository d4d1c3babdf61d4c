/** Every example of docs/operators.md compiles against the library, and every operator has one with a diagram. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';
import * as operators from '../../lib/operators';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'operators.md'), 'utf8');

interface Section {
  readonly title: string;
  readonly examples: readonly string[];
  readonly diagrams: number;
}

const sections: readonly Section[] = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    title: text.slice(0, text.indexOf('\n')),
    examples: [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!),
    diagrams: [...text.matchAll(/^```\n.*?^```$/gms)].length,
  }));

/** What the page says that its examples may use. */
const given = `import type { Observable } from 'rxjs';
import type { Account, OrderIntent, QuoteClient } from 'xtp-rx';
declare const quotes: QuoteClient;
declare const account: Account;
declare const intents: Observable<OrderIntent>;
void [quotes, account, intents];
`;

/** What the compiler says of programs that stand in the folder of the tests. */
function faultsOf(programs: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const paths = new Map([...programs].map(([name, code]) => [join(root, 'test', `${name}.ts`), given + code]));
  const [exists, read] = [host.fileExists.bind(host), host.readFile.bind(host)];
  const source = host.getSourceFile.bind(host);
  host.fileExists = (path) => paths.has(path) || exists(path);
  host.readFile = (path) => paths.get(path) ?? read(path);
  host.getSourceFile = (path, version) => {
    const code = paths.get(path);
    return code === undefined ? source(path, version) : ts.createSourceFile(path, code, version, true);
  };
  const program = ts.createProgram([...paths.keys()], options, host);
  return [...paths.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return faults.map(({ messageText }) => `${path.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  });
}

describe('docs/operators.md', () => {
  test('has an example and a diagram for every operator', () => {
    const functions = Object.entries(operators).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    const shown = functions.filter((name) => sections.some(({ examples }) => examples.some((code) => code.includes(`${name}(`))));
    expect(shown).toEqual(functions);
    expect(sections.filter(({ examples, diagrams }) => examples.length === 0 || diagrams === 0).map(({ title }) => title)).toEqual([]);
  });

  test('has examples that compile', () => {
    const programs = new Map<string, string>(
      sections.flatMap(({ title, examples }) => examples.map((code, i) => [`${title}-${i}`, code] as const)),
    );
    expect(programs.size).toBeGreaterThanOrEqual(11);
    // One that does not compile is among them, so that the check is seen to work.
    programs.set('wrong', "import { bars } from 'xtp-rx/operators';\nquotes.snapshots('A').pipe(bars('1 minute')).subscribe();\n");
    const faults = faultsOf(programs);
    expect(faults).toEqual([expect.stringContaining('/test/wrong.ts')]);
  }, 180_000);
});
