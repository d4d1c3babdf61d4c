/** The samples of a scrape, in Prometheus's text format: `name{labels}` and its number. Throws for a line that is none. */
export function samplesIn(text: string): Record<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !/^# (HELP|TYPE) /.test(line));
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([a-z_]+(?:\{[a-z_]+="[^"]*"(?:,[a-z_]+="[^"]*")*\})?) (\S+)$/.exec(line) ?? [];
      if (name === undefined || !/^(Nan|NaN|[-+]?(Inf|[\d.]+(e[-+]?\d+)?))$/.test(value!)) throw new Error(`no sample: ${line}`);
      return [name, Number(value)];
    }),
  );
}
