/** What the compiled package exports, as it runs. */
import type { StructDef } from '../codegen/schema';

export type Library = Readonly<Record<string, unknown>>;

type View = new (data: DataView, at: number) => { raw(): Readonly<Record<string, unknown>> };
const header = 32;

/** `raw()` of a struct of zeros; undefined if the library has no such view. */
export function rawOf(library: Library, { name, tsName, size }: StructDef): Readonly<Record<string, unknown>> | undefined {
  const view = library[tsName] as (View & { readonly xtpName?: string }) | undefined;
  if (typeof view !== 'function' || view.xtpName !== name) return undefined;
  return new view(new DataView(new ArrayBuffer(header + size)), header).raw();
}

/** The codes of a table by name. */
export function codesOf(library: Library, name: string): Readonly<Record<string, number>> | undefined {
  return (library[name] as { readonly codes?: Readonly<Record<string, number>> } | undefined)?.codes;
}
