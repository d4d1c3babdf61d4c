/** The import table of a PE file, 32-bit and 64-bit (the PE format specification). What is loaded only when it is first called is left out. */
import { textAt, type LibraryContent } from './shared-library';

const fileHeaderBytes = 24;
const sectionBytes = 40;
const descriptorBytes = 20;
const isPe32Plus = 0x20b;

interface Section {
  readonly address: number;
  readonly bytes: number;
  readonly offset: number;
}

function sections(file: Buffer, start: number, count: number): Section[] {
  return Array.from({ length: count }, (_, i) => {
    const at = start + i * sectionBytes;
    const [virtualBytes, storedBytes] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 16)];
    return { address: file.readUInt32LE(at + 12), bytes: Math.max(virtualBytes, storedBytes), offset: file.readUInt32LE(at + 20) };
  });
}

export function readPe(file: Buffer): LibraryContent {
  const header = file.readUInt32LE(0x3c);
  const optional = header + fileHeaderBytes;
  const directories = optional + (file.readUInt16LE(optional) === isPe32Plus ? 112 : 96);
  const imports = file.readUInt32LE(directories + 8); // the second directory
  const needed: string[] = [];
  if (imports > 0) {
    const all = sections(file, optional + file.readUInt16LE(header + 20), file.readUInt16LE(header + 6));
    const offsetOf = (address: number): number => {
      const inside = all.find((s) => address >= s.address && address < s.address + s.bytes);
      if (!inside) throw new RangeError(`no section is at ${address}`);
      return address - inside.address + inside.offset;
    };
    for (let at = offsetOf(imports); ; at += descriptorBytes) {
      const name = file.readUInt32LE(at + 12);
      if (name === 0) break;
      needed.push(textAt(file, offsetOf(name)));
    }
  }
  return { needed, searches: [], versions: [] };
}
