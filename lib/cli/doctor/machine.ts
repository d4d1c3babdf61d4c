/** Whether xtp-rx can run here at all: Node, the platform, its C library. */
import { ok, problem, type Finding } from './finding';

/** A version like `20.17.3`, compared part by part; what is left out is 0. */
export function isAtLeast(version: string, least: string): boolean {
  const parts = (text: string): number[] => text.split('.').map((part) => Number.parseInt(part, 10));
  const [own, needed] = [parts(version), parts(least)];
  for (let i = 0; i < needed.length; i++) {
    const difference = (own[i] ?? 0) - (needed[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** `engines` is the package's range, `>=20.17`. */
export function nodeFinding(version: string, engines: string): Finding {
  const least = engines.replace(/^>=\s*/, '');
  const found = `${version} (${least} or newer is needed)`;
  return isAtLeast(version, least) ? ok('node', found) : problem('node', found, `Install Node ${least} or newer: https://nodejs.org`);
}

export function platformFinding(platform: string, arch: string): Finding {
  const found = `${platform}-${arch}`;
  if (['linux-x64', 'win32-x64'].includes(found)) return ok('platform', found);
  return problem('platform', found, "xtp-rx runs on linux-x64 and win32-x64, as the vendor's libraries do. Use a 64-bit x86 Node there.");
}

/** The version of glibc that runs; undefined where there is none. */
export function glibcVersion(): string | undefined {
  const { header } = process.report.getReport() as unknown as { readonly header: { readonly glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime;
}

export function libcFinding(glibc: string | undefined): Finding {
  if (glibc !== undefined) return ok('libc', `glibc ${glibc}`);
  const advice = "The vendor's libraries need glibc. Use a distribution that has it, such as Debian, Ubuntu or Rocky Linux.";
  return problem('libc', 'musl, or another one than glibc', advice);
}
