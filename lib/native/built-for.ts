/** What a library was built for; apart from what loads the addon, so that it can be asked where the addon does not load. */

/** What the libraries that this process loads must be built for. */
export const processNeeds = process.platform === 'win32' ? 'windows 64-bit x64' : 'linux 64-bit x64';

/** What a library's first bytes say it was built for. */
export function builtFor(head: Buffer): string {
  if (head.readUInt32BE(0) === 0x7f454c46) {
    const bits = head[4] === 2 ? 64 : 32;
    const machine = head.readUInt16LE(18);
    const name = { 3: 'x86', 40: 'arm', 62: 'x64', 183: 'arm64' }[machine] ?? `machine ${machine}`;
    return `linux ${bits}-bit ${name}`;
  }
  if (head.toString('latin1', 0, 2) === 'MZ') {
    const pe = head.readUInt32LE(0x3c);
    if (pe + 6 <= head.length && head.toString('latin1', pe, pe + 2) === 'PE') {
      const machine = head.readUInt16LE(pe + 4);
      const name = { 0x14c: '32-bit x86', 0x8664: '64-bit x64', 0xaa64: '64-bit arm64' }[machine] ?? `machine ${machine}`;
      return `windows ${name}`;
    }
  }
  return 'no platform that could be recognised (is it a library?)';
}
