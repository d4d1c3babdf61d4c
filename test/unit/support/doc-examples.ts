/** Examples of a page of the documentation, and what the compiler says of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

const root = join(__dirname, '..', '..', '..');

export interface Section {
  readonly title: string;
  readonly examples: readonly string[];
  readonly diagrams: number;
}

/** The parts of a page of docs/, each with a heading of its own. */
export function sectionsOf(page: string): Section[] {
  return readFileSync(join(root, 'docs', page), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((text) => ({
      title: text.slice(0, text.indexOf('\n')),
      examples: [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!),
      diagrams: [...text.matchAll(/^```\n.*?^```$/gms)].length,
    }));
}

/** All examples of a page of docs/, what stands before its first heading as well. */
export function examplesOf(page: string): Map<string, string> {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  return new Map([...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code], i) => [`example-${i}`, code!]));
}

/** What the compiler says of programs (modules, so that they may await) that stand in the folder of the tests, each behind what is `given` to all. */
export function faultsOf(programs: ReadonlyMap<string, string>, given = ''): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const paths = new Map([...programs].map(([name, code]) => [join(root, 'test', `${name}.mts`), given + code]));
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
