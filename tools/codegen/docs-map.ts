/** A page for those who know XTP: where each of its methods and callbacks is here. */
import { callbackLayouts } from './layout';
import { methodName } from './ts-common';
import type { ClassDef, MethodDef, Schema } from './schema';

export function generateMap(schema: Schema): string {
  return `# Where things of XTP are

Every method and callback of XTP ${schema.apiVersion} and where it is reached. \`quotes\` is a QuoteClient, \`trader\` a TraderClient, \`account\` what
\`trader.login\` gives; what stands in brackets is a raw form. Every callback also comes, as the event named here, through \`events\` of its client and account.

${api(schema.quoteApi)}

${spi(schema, schema.quoteSpi)}

${api(schema.traderApi)}

${spi(schema, schema.traderSpi)}
`;
}

function table(title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function api(def: ClassDef): string {
  const raw = (m: MethodDef): string => (m.dispatch === 'managed' ? '' : ` (\`calls.${methodName(m.name)}\`)`);
  return table(
    def.name,
    ['method', 'where', 'answered by'],
    def.methods.map((m) => [`\`${m.name}\``, `\`${m.at}\`${raw(m)}`, (m.replies ?? []).map((r) => `\`${r}\``).join(', ')]),
  );
}

function spi(schema: Schema, def: ClassDef): string {
  const apis = [...schema.quoteApi.methods, ...schema.traderApi.methods];
  const where = (m: MethodDef): string => {
    if (m.at !== undefined) return `\`${m.at}\``;
    const asked = apis.filter((a) => m.answers?.includes(a.name)).map((a) => `\`${a.at}\``);
    return [...new Set(asked)].join(', ');
  };
  return table(
    def.name,
    ['callback', 'event', 'where'],
    callbackLayouts(schema, def).map(({ method, event }) => [`\`${method.name}\``, `\`${event}\``, where(method)]),
  );
}
