/** The address of a front. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

export function addressText({ host, port }: Address): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** `10.1.2.3:6001`, `front.example:6001` or `[::1]:6001`; undefined for anything else. */
export function parseAddress(text: string): Address | undefined {
  const parts = /^(?:\[([0-9a-fA-F:]+)\]|([^\s:/[\]]+)):(\d{1,5})$/.exec(text);
  if (!parts) return undefined;
  const [, v6, host, digits] = parts;
  const port = Number(digits);
  return port >= 1 && port <= 65_535 ? { host: v6 ?? host ?? '', port } : undefined;
}
