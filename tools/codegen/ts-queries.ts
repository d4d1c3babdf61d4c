/** TypeScript methods that ask the trade server something and give its answer: those whose schema says what they give (`gives`). */
import { callbackLayouts, callLayout, type CallArg, type CallbackLayout } from './layout';
import { docComment, methodName } from './ts-common';
import { find, type MethodDef, type Schema, type StructDef } from './schema';

interface Query {
  readonly method: MethodDef;
  readonly name: string;
  readonly reply: CallbackLayout;
}

export function generateQueries(schema: Schema): string {
  const groups = new Map<string, { readonly path: string; readonly queries: readonly Query[] }>();
  const layouts = callbackLayouts(schema, schema.traderSpi);
  for (const method of schema.traderApi.methods) {
    if (method.gives === undefined || method.at === undefined) continue;
    const path = method.at.split('.');
    const reply = layouts.find((l) => l.method.name === method.replies?.[0]);
    if (!reply) throw new Error(`schema: ${method.name} gives something, but nothing replies`);
    const name = path.pop()!;
    const group = groupName(path);
    groups.set(group, { path: path.join('.'), queries: [...(groups.get(group)?.queries ?? []), { method, name, reply }] });
  }
  const body = [...groups].map(([name, { path, queries }]) => groupClass(schema, name, path, queries)).join('\n\n');
  const used = (names: readonly string[]): string => [...new Set(names)].filter((n) => new RegExp(`\\b${n}\\b`).test(body)).join(', ');
  return `import { parseSymbol } from '../../market/symbol';
import type { CallOptions, PageOptions } from '../../session/call-options';
import type { ${used(layouts.map((l) => l.event))} } from '../../xtp/generated/events';
import type { ${used(schema.structs.flatMap((s) => [s.tsName, `${s.tsName}Fields`]))} } from '../../xtp/generated/structs';
import { instrumentFilter } from '../instrument-filter';
import { QueryGroup, type Needed } from '../query-group';

${body}
`;
}

/** account.options.combos -> OptionsCombosQueries; account -> AccountQueries. */
function groupName(path: readonly string[]): string {
  const words = path.length > 1 ? path.slice(1) : path;
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Queries`;
}

function groupClass(schema: Schema, name: string, path: string, queries: readonly Query[]): string {
  return `/** What can be asked in \`${path}\`. */
export class ${name} extends QueryGroup {
${queries.map((query) => queryMethod(schema, query)).join('\n\n')}
}`;
}

/** One parameter of the method that users see, and what is passed on for it. */
interface Param {
  readonly declared: readonly string[];
  /** A statement before the call. */
  readonly prepare?: string;
  readonly passed: readonly { readonly arg: CallArg; readonly as: string }[];
}

function queryMethod(schema: Schema, { method, name, reply }: Query): string {
  const args = callLayout(schema, method).args;
  const isPaged = method.reply === 'pages';
  const given = args.filter(({ param }) => param.name !== 'session_id' && param.name !== 'request_id' && !(isPaged && param.struct));
  const params = paramsOf(method, given);
  const passed = new Map(params.flatMap((p) => p.passed.map(({ arg, as }) => [arg, as])));
  const call = args.map((arg) =>
    arg.param.name === 'session_id'
      ? 'id'
      : arg.param.name === 'request_id'
        ? 'request'
        : isPaged && arg.param.struct
          ? 'page'
          : passed.get(arg)!,
  );
  const prepare = params.flatMap((p) => (p.prepare ? [p.prepare] : [])).join(' ');
  const sent = `calls.${methodName(method.name)}(${call.join(', ')})`;
  const send = `(${isPaged ? 'page, request' : 'request'}) => ${prepare ? `{ ${prepare} return ${sent}; }` : sent}`;
  const { result, run } = resultOf(method, reply, send);
  const declared = [...params.flatMap((p) => p.declared), isPaged ? 'options: PageOptions = {}' : 'options: CallOptions = {}'];
  return `${docComment(`${method.gives} (XTP: TraderApi::${method.name}, TraderSpi::${reply.method.name})`, '  ')}  ${name}(${declared.join(', ')}): ${result} {
    const { calls, id, requests } = this.session;
    return ${run};
  }`;
}

function paramsOf(method: MethodDef, args: readonly CallArg[]): Param[] {
  const ticker = args.find((a) => a.param.ts === 'ticker');
  const market = args.find((a) => a.param.ts === 'market');
  if (ticker && market) {
    return [
      {
        declared: ['symbol?: string'],
        prepare: 'const { ticker = null, market = 0 } = symbol === undefined ? {} : parseSymbol(symbol);',
        passed: [
          { arg: ticker, as: 'ticker' },
          { arg: market, as: 'market' },
        ],
      },
    ];
  }
  const scalars = args.filter((a) => a.type.kind !== 'struct');
  if (scalars.length > 1) return [together(method, scalars)];
  return args.map((arg) => (arg.type.kind === 'struct' ? structParam(method, arg, arg.type.def) : scalarParam(method, arg)));
}

function tsType(arg: CallArg): string {
  if (arg.type.kind === 'text') return 'string';
  if (arg.type.kind !== 'scalar') throw new Error(`schema: ${arg.param.name} can not be a parameter of a query`);
  return arg.type.base === 'bool' ? 'boolean' : arg.type.base === 'u64' ? 'bigint' : 'number';
}

function scalarParam(method: MethodDef, arg: CallArg): Param {
  const { ts } = arg.param;
  const isOptional = method.optional?.includes(ts) ?? false;
  return { declared: [isOptional ? `${ts} = ${zeroOf(arg)}` : `${ts}: ${tsType(arg)}`], passed: [{ arg, as: ts }] };
}

const zeroOf = (arg: CallArg): string => (tsType(arg) === 'bigint' ? '0n' : '0');

/** Several conditions are one object, so that each has its name. */
function together(method: MethodDef, args: readonly CallArg[]): Param {
  const isOptional = (arg: CallArg): boolean => method.optional?.includes(arg.param.ts) ?? false;
  const names = args.map((a) => (isOptional(a) ? `${a.param.ts} = ${zeroOf(a)}` : a.param.ts));
  const fields = args.map((a) => `readonly ${a.param.ts}${isOptional(a) ? '?' : ''}: ${tsType(a)}`);
  return {
    declared: [`{ ${names.join(', ')} }: { ${fields.join('; ')} }${args.every(isOptional) ? ' = {}' : ''}`],
    passed: args.map((arg) => ({ arg, as: arg.param.ts })),
  };
}

function structParam(method: MethodDef, arg: CallArg, def: StructDef): Param {
  const code = def.fields.find((f) => /ticker$/i.test(f.ts));
  const venue = def.fields.find((f) => f.ts === 'market' || f.ts === 'exchange');
  if (code && venue) {
    const fields = `{ ${code.ts === 'ticker' ? 'ticker' : `${code.ts}: ticker`}, ${venue.ts} }`;
    return method.symbol === 'required'
      ? { declared: ['symbol: string'], prepare: `const { ticker, ${venue.ts} } = parseSymbol(symbol);`, passed: [{ arg, as: fields }] }
      : {
          declared: ['which?: string'],
          prepare: `const { ticker, ${venue.ts} } = instrumentFilter(which);`,
          passed: [{ arg, as: fields }],
        };
  }
  const [only, ...others] = def.fields;
  if (others.length === 0) return { declared: [`${only!.ts} = 0n`], passed: [{ arg, as: `{ ${only!.ts} }` }] };
  const needed = method.needs
    ?.map(
      (name) =>
        `'${
          find(
            def.fields.map((f) => ({ name: f.ts })),
            name,
          ).name
        }'`,
    )
    .join(' | ');
  const declared = needed === undefined ? `filter: ${def.tsName}Fields = {}` : `filter: Needed<${def.tsName}Fields, ${needed}>`;
  return { declared: [declared], passed: [{ arg, as: 'filter' }] };
}

function resultOf(method: MethodDef, reply: CallbackLayout, send: string): { result: string; run: string } {
  const shape = [
    `method: '${method.name}'`,
    `ends: '${reply.isLast ? 'last' : 'first'}'`,
    ...(reply.method.rowErrors ? ['rowErrors: true'] : []),
    ...(method.reply === 'done' ? ['isRequest: true'] : []),
  ];
  const ask = (way: string, more = ''): string => `requests.${way}<${reply.event}>({ ${shape.join(', ')} }, options, ${send}${more})`;
  const value = reply.scalars.find((s) => s.param.name !== 'session_id')?.param.ts;
  const row = reply.method.rowErrors || (method.reply !== 'pages' && hasMore(reply)) ? reply.event : reply.primary!.struct.tsName;
  switch (method.reply) {
    case 'rows':
      return { result: `Promise<${row}[]>`, run: ask('rows') };
    case 'one':
      return { result: `Promise<${row} | undefined>`, run: ask('one') };
    case 'value':
      return { result: 'Promise<number | undefined>', run: `${ask('one')}.then((row) => row?.${value})` };
    case 'done':
      return { result: 'Promise<void>', run: `${ask('one')}.then(() => undefined)` };
    case 'pages': {
      const sequence = find(reply.method.params, reply.method.params.find((p) => p.name.endsWith('_sequence'))?.name).ts;
      return { result: `AsyncGenerator<${row}, void, undefined>`, run: ask('pages', `, (row) => row.${sequence}`) };
    }
    default:
      throw new Error(`schema: ${method.name} gives something, but does not say in what shape (reply)`);
  }
}

/** Whether the callback brings more than a struct. */
function hasMore(reply: CallbackLayout): boolean {
  return reply.varying.length > 0 || reply.structs.length !== 1 || reply.scalars.some((s) => s.param.name !== 'session_id');
}
