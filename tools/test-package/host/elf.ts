/** As much of the ELF format as finds the functions that a program exports, and those that a library wants. */

interface DynamicSymbol {
  readonly name: string;
  /** 0: it is wanted, not offered. */
  readonly section: number;
  readonly address: number;
}

const sectionHeader = { bytes: 64, type: 4, offset: 24, size: 32, link: 40 } as const;
const programHeader = { bytes: 56, type: 0, offset: 8, address: 16, size: 32 } as const;
const symbolEntry = { bytes: 24, name: 0, section: 6, address: 8 } as const;
const dynamicSymbols = 11;
const loadable = 1;

function wide(file: Buffer, at: number): number {
  return Number(file.readBigUInt64LE(at));
}

/** The symbols by which a 64-bit program or library is linked at run time. */
export function dynamicSymbolsOf(file: Buffer): readonly DynamicSymbol[] {
  const start = wide(file, 0x28);
  const headers = Array.from({ length: file.readUInt16LE(0x3c) }, (_, i) => start + i * sectionHeader.bytes);
  const table = headers.find((at) => file.readUInt32LE(at + sectionHeader.type) === dynamicSymbols);
  if (table === undefined) throw new Error('it has no table of dynamic symbols');
  const names = wide(file, headers[file.readUInt32LE(table + sectionHeader.link)]! + sectionHeader.offset);
  const first = wide(file, table + sectionHeader.offset);
  const count = wide(file, table + sectionHeader.size) / symbolEntry.bytes;
  return Array.from({ length: count }, (_, i) => {
    const at = first + i * symbolEntry.bytes;
    const name = names + file.readUInt32LE(at + symbolEntry.name);
    return {
      name: file.toString('latin1', name, file.indexOf(0, name)),
      section: file.readUInt16LE(at + symbolEntry.section),
      address: wide(file, at + symbolEntry.address),
    };
  });
}

/** Where in the file lies what is at an address of the running program. */
export function offsetOf(file: Buffer, address: number): number {
  const start = wide(file, 0x20);
  for (let i = 0; i < file.readUInt16LE(0x38); i++) {
    const at = start + i * programHeader.bytes;
    const from = wide(file, at + programHeader.address);
    const isInside = address >= from && address < from + wide(file, at + programHeader.size);
    if (isInside && file.readUInt32LE(at + programHeader.type) === loadable) return address - from + wide(file, at + programHeader.offset);
  }
  throw new Error(`the file holds nothing of address ${address}`);
}
