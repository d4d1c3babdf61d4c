/** The dynamic section of an ELF file (System V gABI, chapter 5; symbol versions as the GNU loader has them). 64-bit little-endian files alone. */
import { dirname } from 'node:path';
import { textAt, type LibraryContent, type NeededVersion } from './shared-library';

const segment = { load: 1, dynamic: 2 } as const;
const tag = { end: 0, needed: 1, strings: 5, rpath: 15, runpath: 29, versions: 0x6ffffffe } as const;
const dynamicEntryBytes = 16;

interface Segment {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly bytes: number;
}

const word = (file: Buffer, at: number): number => Number(file.readBigUInt64LE(at));

function segments(file: Buffer): Segment[] {
  const [start, size, count] = [word(file, 32), file.readUInt16LE(54), file.readUInt16LE(56)];
  return Array.from({ length: count }, (_, i) => {
    const at = start + i * size;
    return { type: file.readUInt32LE(at), offset: word(file, at + 8), address: word(file, at + 16), bytes: word(file, at + 32) };
  });
}

function* dynamicEntries(file: Buffer, { offset, bytes }: Segment): Generator<{ tag: number; value: number }> {
  for (let at = offset; at + dynamicEntryBytes <= offset + bytes; at += dynamicEntryBytes) {
    const entry = { tag: word(file, at), value: word(file, at + 8) };
    if (entry.tag === tag.end) return;
    yield entry;
  }
}

/** The places of a list whose entries say how far away the next one is; 0: there is none. So they end, whatever they say. */
function* linked(file: Buffer, start: number, distanceAt: number): Generator<number> {
  for (let [at, distance] = [start, 1]; distance > 0; at += distance) {
    yield at;
    distance = file.readUInt32LE(at + distanceAt);
  }
}

/** Libraries, and what is needed of each. */
function* neededVersions(file: Buffer, start: number, text: (at: number) => string): Generator<NeededVersion> {
  for (const at of linked(file, start, 12)) {
    const name = text(file.readUInt32LE(at + 4));
    for (const place of linked(file, at + file.readUInt32LE(at + 8), 12)) {
      yield { file: name, version: text(file.readUInt32LE(place + 8)) };
    }
  }
}

export function readElf(file: Buffer, path: string): LibraryContent {
  const is64Little = file[4] === 2 && file[5] === 1;
  const all = is64Little ? segments(file) : [];
  const dynamic = all.find(({ type }) => type === segment.dynamic);
  if (!dynamic) return { needed: [], searches: [], versions: [] };

  const offsetOf = (address: number): number => {
    const inside = all.find((s) => s.type === segment.load && address >= s.address && address < s.address + s.bytes);
    if (!inside) throw new RangeError(`no part of the file is at ${address}`);
    return address - inside.address + inside.offset;
  };
  const entries = [...dynamicEntries(file, dynamic)];
  const valueOf = (wanted: number): number | undefined => entries.find((entry) => entry.tag === wanted)?.value;
  const strings = valueOf(tag.strings);
  if (strings === undefined) throw new RangeError('it has no texts');
  const text = (at: number): string => textAt(file, offsetOf(strings) + at);
  const textsOf = (wanted: number): string[] => entries.filter((entry) => entry.tag === wanted).map(({ value }) => text(value));

  const runpath = textsOf(tag.runpath);
  const versions = valueOf(tag.versions);
  return {
    needed: textsOf(tag.needed),
    searches: (runpath.length > 0 ? runpath : textsOf(tag.rpath))
      .flatMap((folders) => folders.split(':'))
      .filter((folder) => folder !== '')
      .map((folder) => folder.replace(/\$ORIGIN|\$\{ORIGIN\}/g, dirname(path))),
    versions: versions === undefined ? [] : [...neededVersions(file, offsetOf(versions), text)],
  };
}
