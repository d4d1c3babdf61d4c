/** The version that an addon carries; undefined for one that carries none. */
export function versionOf(addon: unknown): string | undefined {
  const { version } = addon as { readonly version?: unknown };
  return typeof version === 'string' ? version : undefined;
}
