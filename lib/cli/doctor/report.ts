/** Findings as text, 80 columns wide where their words allow it. */
import { wrapped } from '../text';
import type { Finding, FindingStatus } from './finding';

const marks: Readonly<Record<FindingStatus, string>> = { ok: 'ok', warning: 'WARN', problem: 'BAD' };
const columns = { mark: 5, check: 26 } as const;

function lines({ check, status, found, advice }: Finding): string[] {
  const indent = ' '.repeat(columns.mark + columns.check);
  const [first = '', ...rest] = wrapped(found, indent.length);
  const head = marks[status].padEnd(columns.mark) + check.padEnd(columns.check) + first;
  const arrow = '-> ';
  const told = advice === '' ? [] : wrapped(advice, indent.length + arrow.length);
  return [head, ...rest.map((line) => indent + line), ...told.map((line, i) => indent + (i === 0 ? arrow : '   ') + line)];
}

export function reportOf(findings: readonly Finding[]): string {
  const count = (status: FindingStatus): number => findings.filter((finding) => finding.status === status).length;
  const [problems, warnings] = [count('problem'), count('warning')];
  const plural = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
  const verdict = problems + warnings === 0 ? 'Nothing is wrong.' : `${plural(problems, 'problem')}, ${plural(warnings, 'warning')}.`;
  return [...findings.flatMap(lines), '', verdict].join('\n');
}
