/** Compiles the examples of the documentation. */
import { join } from 'node:path';
import * as ts from 'typescript';

const root = join(__dirname, '..', '..', '..');

/** What the compiler says of programs that stand in the folder of the tests, each behind what is `given`. */
export function faultsOf(given: string, programs: ReadonlyMap<string, string>): string[] {
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
