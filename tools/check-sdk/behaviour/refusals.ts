/** Calls without a session: what each refuses, and with which error. The schema says what is expected; scenarios A4, A6 and A7. */
import type { MethodDef, ParamDef, RefusalDef } from '../../codegen/schema';
import type { Finding } from './finding';
import type { RawApi, RawOutcome, RawValue } from './raw-api';

const unknownSessions = [0n, 5n];

/** One finding a method that can be called without a login and fails then. */
export function callsWithoutSession(api: RawApi, scenario: string): Finding[] {
  return api.def.methods.filter((m) => m.noSession !== undefined).map((m) => finding(api, scenario, m, [...sound(m), ...broken(m)]));
}

/** One finding a login: arguments that keep it from trying. */
export function loginsWithoutArguments(api: RawApi): Finding[] {
  const logins = api.def.methods.filter((m) => m.noSession === undefined && m.refuses);
  return logins.map((m) => finding(api, 'A7', m, broken(m)));
}

interface Attempt {
  readonly label: string;
  readonly values: readonly RawValue[];
}

function finding(api: RawApi, scenario: string, method: MethodDef, attempts: readonly Attempt[]): Finding {
  return {
    what: `${scenario} ${api.def.name}.${method.name}`,
    expected: byResult(attempts, ({ values }) => expected(method, values)),
    outcome: byResult(attempts, ({ values }) => describe(api.call(method.name, ...values))),
  };
}

/** `-1 [XTP:10210302]: session 0, session 5; -1 [XTP:10210300]: query_param NULL` */
function byResult(attempts: readonly Attempt[], ask: (attempt: Attempt) => string): string {
  const groups = new Map<string, string[]>();
  for (const attempt of attempts) {
    const result = ask(attempt);
    groups.set(result, [...(groups.get(result) ?? []), attempt.label]);
  }
  return [...groups].map(([result, labels]) => `${result}: ${labels.join(', ')}`).join('; ');
}

/** The result, the error, and whether the text begins with the error's id as the SDK writes it. */
export function describe({ result, errorId, errorMessage }: RawOutcome): string {
  const id = errorMessage.startsWith(`[XTP:${errorId}]`) ? `[XTP:${errorId}]` : String(errorId);
  const isNegativeInt = result >= 1n << 31n && result < 1n << 32n; // an int fills half of the place
  return `${isNegativeInt ? BigInt.asIntN(32, result) : result} ${id}`;
}

function expected(method: MethodDef, values: readonly RawValue[]): string {
  const refusal = method.refuses?.find((r) => applies(method, r, values));
  const failure = method.failure === 'nonzero' ? -1 : 0;
  return `${refusal?.returns ?? failure} [XTP:${refusal?.error ?? method.noSession}]`;
}

function applies(method: MethodDef, { param, field, is, from, upTo }: RefusalDef, values: readonly RawValue[]): boolean {
  const given = values[method.params.findIndex((p) => p.name === param)] ?? null;
  if (is === null || given === null) return given === is;
  const value = typeof given === 'object' && 'fields' in given ? (given.fields[field ?? ''] ?? 0) : Number(given);
  if (is !== undefined) return value === is;
  return from !== undefined ? value >= from : value <= upTo!;
}

/** Nothing is wrong but the session. */
function sound(method: MethodDef): Attempt[] {
  const at = method.params.findIndex((p) => p.name === 'session_id');
  const values = soundValues(method);
  if (at < 0) return [{ label: 'no login', values }];
  return unknownSessions.map((session) => ({ label: `session ${session}`, values: replaced(values, at, session) }));
}

function replaced(values: readonly RawValue[], at: number, value: RawValue): RawValue[] {
  return values.map((old, i) => (i === at ? value : old));
}

function soundValues(method: MethodDef): RawValue[] {
  return method.params.map((param) => {
    if (param.struct !== undefined) return { fields: Object.fromEntries(fieldsOf(method, param).map((field) => [field, 1])) };
    if (param.type === 'char **') return ['600000'];
    if (param.type.includes('*')) return 'x';
    return param.type.includes('64') ? 7n : 1;
  });
}

function fieldsOf(method: MethodDef, param: ParamDef): string[] {
  return (method.refuses ?? []).flatMap((r) => (r.param === param.name && r.field !== undefined ? [r.field] : []));
}

/** One argument at a time is NULL, 0, or an exchange that not every method knows; whether it should be refused or not. */
function broken(method: MethodDef): Attempt[] {
  const values = soundValues(method);
  return method.params.flatMap((param, i) =>
    brokenValues(method, param).map(({ label, value }) => ({ label, values: replaced(values, i, value) })),
  );
}

const countsOrIds = /^(count|amount|order_xtp_id|exchange_id)$/;

function brokenValues(method: MethodDef, param: ParamDef): { label: string; value: RawValue }[] {
  const fields = fieldsOf(method, param).map((field) => ({ label: `${field} 0`, value: { fields: { [field]: 0 } } }));
  if (param.type.includes('*') && param.name !== 'local_ip') return [{ label: `${param.name} NULL`, value: null }, ...fields];
  if (!countsOrIds.test(param.name)) return [];
  const numbers = param.name === 'exchange_id' ? [0, 2, 3, 4, 5] : [0];
  return numbers.map((n) => ({ label: `${param.name} ${n}`, value: param.type.includes('64') ? BigInt(n) : n }));
}
