/** Small shared libraries, laid out by hand as the formats' specifications have them. Nothing in them could run. */

/** Where the file is in the memory of an ELF process: addresses must be turned into places of the file. */
const base = 0x400000;

export interface MadeUpElf {
  readonly needed?: readonly string[];
  readonly runpath?: string;
  readonly rpath?: string;
  readonly versions?: Readonly<Record<string, readonly string[]>>;
  /** 62 is x64. */
  readonly machine?: number;
}

/** Texts with their NULs, and where each is. */
function stringTable(texts: readonly string[]): { readonly bytes: Buffer; readonly at: (text: string) => number } {
  const bytes = Buffer.from(`\0${texts.map((text) => `${text}\0`).join('')}`, 'latin1');
  return { bytes, at: (text) => bytes.indexOf(`\0${text}\0`, 0, 'latin1') + 1 };
}

function versionTable(versions: Readonly<Record<string, readonly string[]>>, at: (text: string) => number): Buffer {
  const libraries = Object.entries(versions);
  return Buffer.concat(
    libraries.map(([file, names], i) => {
      const part = Buffer.alloc(16 + names.length * 16);
      part.writeUInt16LE(1, 0);
      part.writeUInt16LE(names.length, 2);
      part.writeUInt32LE(at(file), 4);
      part.writeUInt32LE(16, 8);
      part.writeUInt32LE(i + 1 < libraries.length ? part.length : 0, 12);
      names.forEach((name, j) => {
        part.writeUInt32LE(at(name), 16 + j * 16 + 8);
        part.writeUInt32LE(j + 1 < names.length ? 16 : 0, 16 + j * 16 + 12);
      });
      return part;
    }),
  );
}

export function madeUpElf({ needed = [], runpath, rpath, versions = {}, machine = 62 }: MadeUpElf): Buffer {
  const own = [runpath, rpath].filter((text) => text !== undefined);
  const strings = stringTable([...needed, ...own, ...Object.keys(versions), ...Object.values(versions).flat()]);
  const table = versionTable(versions, strings.at);
  const stringsAt = 64 + 2 * 56;
  const tableAt = stringsAt + strings.bytes.length;
  const dynamicAt = tableAt + table.length;
  const entries: [tag: number, value: number][] = [
    ...needed.map((text): [number, number] => [1, strings.at(text)]),
    [5, base + stringsAt],
    ...(runpath === undefined ? [] : [[29, strings.at(runpath)] as [number, number]]),
    ...(rpath === undefined ? [] : [[15, strings.at(rpath)] as [number, number]]),
    ...(table.length === 0
      ? []
      : ([
          [0x6ffffffe, base + tableAt],
          [0x6fffffff, Object.keys(versions).length],
        ] as [number, number][])),
    [0, 0],
    [1, 0xffff], // behind the end: not to be read
  ];
  const dynamic = Buffer.alloc(entries.length * 16);
  entries.forEach(([tag, value], i) => {
    dynamic.writeBigUInt64LE(BigInt(tag), i * 16);
    dynamic.writeBigUInt64LE(BigInt(value), i * 16 + 8);
  });

  const head = Buffer.alloc(stringsAt);
  head.write('\x7fELF\x02\x01\x01', 'latin1');
  head.writeUInt16LE(3, 16);
  head.writeUInt16LE(machine, 18);
  head.writeBigUInt64LE(64n, 32);
  head.writeUInt16LE(56, 54);
  head.writeUInt16LE(2, 56);
  const bytes = dynamicAt + dynamic.length;
  for (const [i, [type, offset, size]] of (
    [
      [1, 0, bytes],
      [2, dynamicAt, dynamic.length],
    ] as const
  ).entries()) {
    const at = 64 + i * 56;
    head.writeUInt32LE(type, at);
    head.writeBigUInt64LE(BigInt(offset), at + 8);
    head.writeBigUInt64LE(BigInt(base + offset), at + 16);
    head.writeBigUInt64LE(BigInt(size), at + 32);
  }
  return Buffer.concat([head, strings.bytes, table, dynamic]);
}

/** A DLL with one section, whose imports are named. */
export function madeUpPe(needed: readonly string[], bits: 32 | 64): Buffer {
  const [header, sectionAddress, sectionAt] = [0x80, 0x2000, 0x400];
  const strings = stringTable(needed);
  const descriptors = Buffer.alloc((needed.length + 1) * 20);
  needed.forEach((name, i) => descriptors.writeUInt32LE(sectionAddress + descriptors.length + strings.at(name), i * 20 + 12));
  const section = Buffer.concat([descriptors, strings.bytes]);

  const head = Buffer.alloc(sectionAt);
  head.write('MZ', 'latin1');
  head.writeUInt32LE(header, 0x3c);
  head.write('PE', header, 'latin1');
  head.writeUInt16LE(bits === 64 ? 0x8664 : 0x14c, header + 4);
  head.writeUInt16LE(1, header + 6);
  const optionalBytes = bits === 64 ? 240 : 224;
  head.writeUInt16LE(optionalBytes, header + 20);
  const optional = header + 24;
  head.writeUInt16LE(bits === 64 ? 0x20b : 0x10b, optional);
  head.writeUInt32LE(needed.length === 0 ? 0 : sectionAddress, optional + (bits === 64 ? 112 : 96) + 8);
  const place = optional + optionalBytes;
  head.writeUInt32LE(section.length, place + 8);
  head.writeUInt32LE(sectionAddress, place + 12);
  head.writeUInt32LE(section.length, place + 16);
  head.writeUInt32LE(sectionAt, place + 20);
  return Buffer.concat([head, section]);
}
