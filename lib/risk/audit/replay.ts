import { isDeepStrictEqual } from 'node:util';
import { riskRules } from '../config/config';
import { objectionToCancel, objectionToOrder, objectionToOther, type Objection } from '../objection';
import type { RiskOrder } from '../order';
import type { RiskOperator, RiskRule } from '../rule';
import { always } from '../rules/always';
import { chainStart, hashOf, unchained } from './chain';
import { decoded, decodedFields } from './encoding';
import { groupsOf } from './replayed-group';
import { linesOf, type AuditLine, type AuditSource } from './lines';
import type { AuditDecision, AuditRecord, AuditRules } from './record';
import { replayedFigures } from './replayed-figures';
import { denialOf, rulesHash, verdictFields } from './trail';

/** What a replay makes of a line. */
export interface AuditReplay {
  /** Empty for lines that came from no file. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Undefined where the line can not be read. */
  readonly record: AuditRecord | undefined;
  /** What the rules say now; undefined for what is no decision, and where there are no rules. */
  readonly verdict: Pick<AuditDecision, 'verdict' | 'rule' | 'code' | 'limit' | 'value' | 'message'> | undefined;
  readonly isSame: boolean;
  /** What is not the same, in words; empty if all is. */
  readonly differences: readonly string[];
}

/** For `replayAudit`. */
export interface ReplayOptions {
  /** Rules to decide with: others than the recorded ones say what these would have decided. Default: those of the record, as the configuration had them. */
  readonly rules?: readonly RiskOperator[];
}

/**
 * Decides again what was decided, of the figures that were recorded, and compares; and whether a line was changed, left out or moved since. A value for each line that is a decision or not whole. Rejects
 * when there is no such file.
 */
export async function* replayAudit(source: AuditSource, { rules }: ReplayOptions = {}): AsyncGenerator<AuditReplay, void, undefined> {
  const replay = new Replay(rules?.map(({ rule }) => rule));
  for await (const line of linesOf(source)) {
    const result = replay.line(line);
    if (result) yield result;
  }
}

/** A line of a file about itself. */
interface FileStart {
  readonly type: 'file';
  readonly format: number;
  readonly previous: string;
}

class Replay {
  readonly #given: readonly RiskRule[] | undefined;
  readonly #rules = new Map<string, readonly RiskRule[] | string>();
  /** Of the line before; undefined before the first. */
  #chain: string | undefined;
  /** Of the files so far: those of several processes may lie between each other. */
  readonly #ends = new Set<string>();

  constructor(given: readonly RiskRule[] | undefined) {
    this.#given = given;
  }

  line({ text, file, number }: AuditLine): AuditReplay | undefined {
    const differences: string[] = [];
    const json = this.#checkChain(text, differences);
    const record = parsed(json);
    if (!record) differences.push('the line is not a record');
    if (record?.type === 'rules') this.#learn(record);
    const verdict = record && 'verdict' in record ? this.#decide(record, differences) : undefined;
    if (!verdict && differences.length === 0) return undefined;
    const found = record?.type === 'file' ? undefined : record;
    return { file, line: number, record: found, verdict, isSame: differences.length === 0, differences };
  }

  /** Gives the record without its chain. */
  #checkChain(text: string, differences: string[]): string {
    const parts = unchained(text);
    if (!parts) {
      // Lines of a sink of one's own have none at all.
      if (this.#chain !== undefined) differences.push('the line has lost its place in the chain: it is not whole, or was put there');
      return text;
    }
    const { json, hash } = parts;
    const start = parsed(json);
    if (start?.type === 'file') {
      if (this.#chain !== undefined) this.#ends.add(this.#chain);
      const isContinued = start.previous !== chainStart && this.#ends.size > 0;
      if (isContinued && !this.#ends.has(start.previous)) differences.push('the end of the file before is missing');
      this.#chain = start.previous;
    }
    if (this.#chain === undefined) differences.push('the beginning is missing');
    else if (hash !== hashOf(this.#chain, json)) differences.push('the line was changed, or one before it is missing');
    this.#chain = hash;
    return json;
  }

  #learn({ hash, list }: AuditRules): void {
    try {
      if (rulesHash(list) !== hash) throw new Error('they are not those of their hash');
      const byHand = list.filter(({ options }) => options === undefined).map(({ name }) => name);
      if (byHand.length > 0) throw new Error(`made by hand: ${byHand.join(', ')}`);
      const config = Object.fromEntries(list.map(({ name, options }) => [name, options]));
      this.#rules.set(
        hash,
        riskRules({ rules: config }, { groups: groupsOf(list) }).map(({ rule }) => rule),
      );
    } catch (error) {
      this.#rules.set(hash, (error as Error).message);
    }
  }

  #decide(record: AuditDecision, differences: string[]): AuditReplay['verdict'] {
    if (couldNotBeLookedAt(record)) return record;
    const rules = this.#given ?? this.#rules.get(record.rules) ?? 'the record of them is missing';
    if (typeof rules === 'string') {
      differences.push(`its rules can not be made again, and none were given: ${rules}`);
      return undefined;
    }
    const missing = new Set<string>();
    const verdict = verdictFields(denialOf(objectionTo(record, [...always, ...rules], missing)));
    differences.push(...[...missing].map((figure) => `a rule asks for '${figure}', which was not recorded`), ...compared(record, verdict));
    return verdict;
  }
}

/** Of a denial of what was no order there is nothing to decide again. */
function couldNotBeLookedAt(record: AuditDecision): boolean {
  return record.type === 'order' && record.verdict === 'denied' && Object.keys(record.order).length === 0;
}

function objectionTo(record: AuditDecision, rules: readonly RiskRule[], missing: Set<string>): Objection | undefined {
  const { figures } = record;
  if (record.type === 'other') return objectionToOther(record.what, decoded(figures['mode']) as 'trading', String(figures['modeReason']));
  const order = decodedFields(record.order) as unknown as RiskOrder;
  const look = replayedFigures(order, figures, missing);
  return record.type === 'order' ? objectionToOrder(rules, look) : objectionToCancel(rules, look, () => undefined);
}

function compared(record: AuditDecision, verdict: NonNullable<AuditReplay['verdict']>): string[] {
  const names = ['verdict', 'rule', 'code', 'limit', 'value', 'message'] as const;
  return names
    .filter((name) => !isDeepStrictEqual(record[name], verdict[name]))
    .map((name) => `${name} was ${said(record[name])}, is ${said(verdict[name])}`);
}

function said(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function parsed(json: string): AuditRecord | FileStart | undefined {
  try {
    const value = JSON.parse(json) as AuditRecord | FileStart | null;
    return typeof value === 'object' && value !== null && 'type' in value ? value : undefined;
  } catch {
    return undefined;
  }
}
