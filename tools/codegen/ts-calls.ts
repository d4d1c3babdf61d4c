/** TypeScript methods that write a call's arguments into the frame and run it. */
import { callLayout, isArray, type CallArg } from './layout';
import { docComment, methodName } from './ts-common';
import type { ClassDef, MethodDef, Schema, StructDef } from './schema';

export function generateCallsTs(schema: Schema): string {
  const apis = [schema.quoteApi, schema.traderApi];
  const methods = apis.flatMap((a) => a.methods).filter((m) => m.dispatch !== 'managed');
  const structs = new Set(
    methods.flatMap((m) => callLayout(schema, m).args.flatMap((a) => (a.type.kind === 'struct' ? [a.type.def.tsName] : []))),
  );
  const enums = new Set(
    methods.flatMap((m) => callLayout(schema, m).args.flatMap((a) => (a.type.kind === 'enum' ? [a.type.def.tsName] : []))),
  );
  return `import { ApiCalls, type CallOutcome } from '../api-calls';
import { ${[...enums].sort().join(', ')} } from './enums';
import type { ${[...structs]
    .sort()
    .map((s) => `${s}Fields`)
    .join(', ')} } from './structs';
import { ${[...structs]
    .sort()
    .map((s) => `write${s}`)
    .join(', ')} } from './writers';

${apis.map((a) => apiClass(schema, a)).join('\n\n')}
`;
}

function apiClass(schema: Schema, api: ClassDef): string {
  const name = api.name.replace('Api', 'Calls');
  const methods = api.methods.filter((m) => m.dispatch !== 'managed').map((m) => method(schema, api, m));
  return `/** Every call of ${api.name} but those that the addon's lifetime code makes itself. */
export class ${name} extends ApiCalls {
${methods.join('\n\n')}
}`;
}

function tsType(arg: CallArg): string {
  switch (arg.type.kind) {
    case 'struct':
      return `${arg.type.def.tsName}Fields`;
    case 'enum':
      return `${arg.type.def.tsName} | number`;
    case 'text':
      return 'string | null';
    case 'tickers':
      return 'readonly string[]';
    case 'numbers':
      return 'readonly number[]';
    case 'scalar':
      return arg.type.base === 'bool' ? 'boolean' : arg.type.base === 'u64' || arg.type.base === 'i64' ? 'bigint' : 'number';
    default:
      throw new Error(`schema: ${arg.param.name} can not be an argument`);
  }
}

function returned(def: MethodDef): { type: string; read: string } {
  switch (def.returns) {
    case 'void':
      return { type: 'void', read: '' };
    case 'const char *':
      return { type: 'string', read: 'return this.textResult();' };
    case 'uint64_t':
      return { type: 'bigint', read: 'return this.u64Result();' };
    case 'bool':
      return { type: 'boolean', read: 'return this.i32Result() !== 0;' };
    default:
      return { type: 'number', read: 'return this.i32Result();' };
  }
}

function method(schema: Schema, api: ClassDef, def: MethodDef): string {
  const { args, dataStart } = callLayout(schema, def);
  // A count follows its array and says nothing that the array does not.
  const counted = new Set(args.flatMap((a, i) => (isArray(a) ? [args[i + 1]] : [])));
  const params = args.filter((a) => !counted.has(a)).map((a) => `${a.param.ts}: ${tsType(a)}`);
  const writes: string[] = [`this.begin(${dataStart});`];
  for (const [i, arg] of args.entries()) {
    if (counted.has(arg)) continue;
    writes.push(write(arg, args[i + 1]));
  }
  const slot = `${def.slot}, '${api.name}::${def.name}'`;
  const { type, read } = returned(def);
  const failed = def.failure ?? 'never';
  const doc = docComment(`${def.doc} (XTP: ${api.name}::${def.name})`.trim(), '  ');
  if (def.dispatch === 'blocking') {
    return `${doc}  ${methodName(def.name)}(${[...params, 'timeoutMs: number'].join(', ')}): Promise<CallOutcome> {
    ${writes.join('\n    ')}
    return this.runOnThread(${slot}, '${failed}', timeoutMs);
  }`;
  }
  return `${doc}  ${methodName(def.name)}(${params.join(', ')}): ${type} {
    ${writes.join('\n    ')}
    this.run(${slot}, '${failed}');
    ${read}
  }`;
}

export function holdsPassword(def: StructDef): boolean {
  return def.fields.some((f) => f.name === 'password');
}

function write(arg: CallArg, next: CallArg | undefined): string {
  const { ts } = arg.param;
  switch (arg.type.kind) {
    case 'struct':
      return `${holdsPassword(arg.type.def) ? `this.secret(${arg.structAt}); ` : ''}this.u32(${arg.at}, ${arg.structAt}); write${arg.type.def.tsName}(this.frame, ${arg.structAt}, ${ts});`;
    case 'enum':
      return `this.i32(${arg.at}, ${arg.type.def.tsName}.code(${ts}));`;
    case 'text':
      return `this.text(${arg.at}, ${ts});`;
    case 'tickers':
      return `this.tickers(${arg.at}, ${next!.at}, ${ts});`;
    case 'numbers':
      return `this.numbers(${arg.at}, ${next!.at}, ${ts});`;
    case 'scalar':
      return `this.${arg.type.base}(${arg.at}, ${ts});`;
    default:
      throw new Error(`schema: ${ts} can not be an argument`);
  }
}
