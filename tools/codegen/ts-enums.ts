/** TypeScript tables between XTP's codes and our words. */
import { docComment } from './ts-common';
import type { EnumDef, Schema } from './schema';

export function generateEnums(schema: Schema): string {
  return `import { CodeTable } from '../code-table';
import type { Flavored } from '../flavored';

/** The version that GetApiVersion of a fitting SDK answers. */
export const apiVersion = '${schema.apiVersion}';

${[...schema.enums, ...schema.flags].map(table).join('\n\n')}
`;
}

/** Not published: lib/index.ts exports enums.ts alone. */
export function generateLibraries(schema: Schema): string {
  return `/** Files of the SDK and the functions they must export, by platform. */
export const sdkLibraries = ${JSON.stringify(schema.libraries)} as const;
`;
}

function table(def: EnumDef): string {
  const names = def.members.map((m) => `'${m.ts}'`).join(' | ');
  const codes = def.members.map((m) => `${docComment(m.doc, '  ')}  ${m.ts}: ${m.value},`).join('\n');
  const type = def.nominal ? `Flavored<${names}, '${def.tsName}'>` : names;
  const name = def.nominal ? names : def.tsName;
  return `${docComment(`${def.doc} (XTP: ${def.name})`.trim())}export type ${def.tsName} = ${type};
/** Names and codes of ${def.tsName}. */
export const ${def.tsName} = new CodeTable<${name}>('${def.tsName}', {
${codes}
});`;
}
