/** docs/dependencies.md says of each runtime dependency why it is there: no more and no fewer than package.json has. */
import type { Licensed } from './licences';

/** Rows `| [name](...) | licence | ...` and `| name | licence | ...`. */
export function statedIn(page: string): ReadonlyMap<string, string> {
  const rows = page.matchAll(/^\| `([@\w/.-]+)`[^|]*\| ([\w.-]+) *\|/gm);
  return new Map([...rows].map(([, name, licence]) => [name!, licence!]));
}

export function statementFaults(page: string, direct: readonly string[], tree: readonly Licensed[]): readonly string[] {
  const stated = statedIn(page);
  const licences = new Map(tree.map(({ name, licence }) => [name, licence]));
  const unsaid = direct.filter((name) => !stated.has(name)).map((name) => `docs/dependencies.md does not say why ${name} is there`);
  const stale = [...stated].flatMap(([name, licence]) => {
    if (!direct.includes(name)) return [`docs/dependencies.md has ${name}, package.json has not`];
    const actual = licences.get(name);
    return actual === undefined || actual === licence ? [] : [`docs/dependencies.md says that ${name} is ${licence}; it is ${actual}`];
  });
  return [...unsaid, ...stale];
}
