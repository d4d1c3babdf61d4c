/** Reads the text that `objdump --dwarf=info` prints into a tree. */
export interface Entry {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Entry[];
}

export interface DebugInfo {
  readonly units: readonly Entry[];
  /** The entry that an attribute's `<0x1f>` refers to. */
  at(reference: string): Entry;
}

interface GrowingEntry extends Entry {
  readonly attributes: Map<string, string>;
  readonly children: GrowingEntry[];
}

/** ` <2><4a>: Abbrev Number: 7 (DW_TAG_member)` */
const entryLine = /^ *<(\d+)><([0-9a-f]+)>: Abbrev Number: \d+(?: \(DW_TAG_(\w+)\))?/;
/** `    <4b>   DW_AT_name        : (indirect string, offset: 0x5aa): ticker` */
const attributeLine = /^ *<[0-9a-f]+> +DW_AT_(\w+) *: ?(?:\((?:alt )?indirect (?:line )?string, offset: 0x[0-9a-f]+\): )?(.*?)\s*$/;

export function readDebugInfo(text: string): DebugInfo {
  const units: GrowingEntry[] = [];
  const byOffset = new Map<string, Entry>();
  const open: GrowingEntry[] = [];
  let current: GrowingEntry | undefined;
  for (const line of text.split('\n')) {
    const entry = entryLine.exec(line);
    if (entry) {
      const [, depth, offset, tag] = entry;
      current = undefined;
      if (tag === undefined) continue; // the end of a list of children
      current = { tag, attributes: new Map(), children: [] };
      byOffset.set(offset!, current);
      (Number(depth) === 0 ? units : open[Number(depth) - 1]!.children).push(current);
      open[Number(depth)] = current;
      continue;
    }
    const attribute = attributeLine.exec(line);
    if (attribute) current?.attributes.set(attribute[1]!, attribute[2]!);
  }
  return {
    units,
    at: (reference) => {
      const found = byOffset.get(/<0x([0-9a-f]+)>/.exec(reference)?.[1] ?? '');
      if (!found) throw new Error(`the debug information has nothing at ${reference}`);
      return found;
    },
  };
}
