/** What the registry knows against the packages of a tree. Not every registry answers that question: then nobody knows, and this says so. */
import { npmJson } from './npm';

interface Vulnerable {
  readonly severity: string;
  readonly range: string;
}

interface Answer {
  readonly message?: string;
  readonly error?: { readonly summary?: string };
  readonly vulnerabilities?: Readonly<Record<string, Vulnerable>>;
}

export interface Audit {
  /** undefined: the registry did not answer. */
  readonly known: readonly string[] | undefined;
  readonly unanswered?: string;
}

/** What `npm audit --json` printed. */
export function auditOf({ vulnerabilities, message, error }: Answer): Audit {
  if (!vulnerabilities) return { known: undefined, unanswered: message ?? error?.summary ?? 'no answer' };
  return { known: Object.entries(vulnerabilities).map(([name, { severity, range }]) => `${name} ${range}: ${severity}`) };
}

export function audit(folder: string): Audit {
  return auditOf(npmJson(['audit', '--package-lock-only'], folder) as Answer);
}
