/** docs/monitoring.md and the dashboard say what is there. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { alertCodes } from '../../lib/monitor';
import * as monitor from '../../lib/monitor';
import { metricTable } from '../../lib/monitor/metrics/table';

const docs = join(__dirname, '..', '..', 'docs');
const page = readFileSync(join(docs, 'monitoring.md'), 'utf8');

/** The cells of the rows of the page whose first cell is a name of this form. */
function rowsOf(name: RegExp): string[][] {
  const rows = page.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.filter(([first = '']) => name.test(first));
}

describe('docs/monitoring.md', () => {
  test('has every alert with its level, and whether it is resolved', () => {
    const kinds = Object.entries(alertCodes).map(([code, { level, resolves }]) => [`\`${code}\``, level, resolves ? 'yes' : 'no']);
    expect(rowsOf(/^`[A-Z_]+`$/).map((cells) => cells.slice(0, 3))).toEqual(kinds);
  });

  test('has every metric', () => {
    const metrics = Object.entries(metricTable).map(([name, { type, labels, help }]) => [
      ...[`\`${name}\``, type, labels.map((label) => `\`${label}\``).join(', '), help],
    ]);
    expect(rowsOf(/^`xtp_/)).toEqual(metrics);
  });

  test('names every function', () => {
    const functions = Object.entries(monitor).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
    expect(functions.filter((name) => !page.includes(`\`${name}\``) && !page.includes(`${name}(`))).toEqual([]);
  });
});

describe('the dashboard', () => {
  const source = v.object({ type: v.literal('prometheus'), uid: v.literal('${datasource}') });
  const place = v.object({
    h: v.pipe(v.number(), v.minValue(1)),
    w: v.pipe(v.number(), v.minValue(1), v.maxValue(24)),
    x: v.pipe(v.number(), v.minValue(0)),
    y: v.pipe(v.number(), v.minValue(0)),
  });
  const common = { id: v.pipe(v.number(), v.integer()), title: v.pipe(v.string(), v.minLength(1)), gridPos: place };
  const target = v.looseObject({
    refId: v.pipe(v.string(), v.regex(/^[A-Z]$/)),
    expr: v.string(),
    legendFormat: v.string(),
    datasource: source,
  });
  const row = v.looseObject({ ...common, type: v.literal('row'), collapsed: v.literal(false), panels: v.tuple([]) });
  const graph = v.looseObject({
    ...common,
    type: v.picklist(['timeseries', 'stat']),
    datasource: source,
    targets: v.pipe(v.array(target), v.minLength(1)),
    fieldConfig: v.looseObject({ defaults: v.looseObject({ unit: v.string() }), overrides: v.array(v.unknown()) }),
    options: v.looseObject({}),
  });
  /** Grafana's classic dashboard model, as far as it is used. */
  const model = v.looseObject({
    uid: v.string(),
    title: v.string(),
    schemaVersion: v.pipe(v.number(), v.minValue(36)),
    time: v.object({ from: v.string(), to: v.string() }),
    annotations: v.object({ list: v.array(v.unknown()) }),
    templating: v.object({ list: v.array(v.looseObject({ name: v.string(), type: v.picklist(['datasource', 'query']) })) }),
    panels: v.array(v.variant('type', [row, graph])),
  });
  const dashboard = v.parse(model, JSON.parse(readFileSync(join(docs, 'grafana', 'xtp-rx.json'), 'utf8')));
  const queries = dashboard.panels.flatMap((panel) => (panel.type === 'row' ? [] : panel.targets.map(({ expr }) => expr)));
  const metricsIn = (text: string): string[] => [...text.matchAll(/xtp_[a-z_]+/g)].map(([name]) => name.replace(/_bucket$/, ''));

  test('has panels of its own places and numbers', () => {
    const ids = dashboard.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const taken = dashboard.panels.flatMap(({ gridPos: { h, w, x, y } }) =>
      Array.from({ length: h * w }, (_, i) => `${x + (i % w)},${y + Math.floor(i / w)}`),
    );
    expect(new Set(taken).size).toBe(taken.length);
    for (const { gridPos } of dashboard.panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
  });

  test('asks for what is registered, and for all of it', () => {
    expect([...new Set(queries.flatMap(metricsIn))].sort()).toEqual(Object.keys(metricTable).sort());
    for (const { name, type, definition } of dashboard.templating.list as { name: string; type: string; definition?: string }[]) {
      if (type === 'query') expect(metricTable[metricsIn(definition!)[0] as keyof typeof metricTable].labels).toContain(name);
    }
  });

  test('asks by labels that are there', () => {
    const selectors = queries.flatMap((query) => [...query.matchAll(/(xtp_[a-z_]+?)(?:_bucket)?\{([^}]*)\}/g)]);
    expect(selectors.length).toBeGreaterThan(20);
    for (const [, name, inside] of selectors) {
      const labels = [...inside!.matchAll(/([a-z_]+)=~?"/g)].map(([, label]) => label!);
      expect(metricTable[name as keyof typeof metricTable].labels).toEqual(expect.arrayContaining(labels));
    }
    const names = new Set(dashboard.templating.list.map(({ name }) => name));
    const used = [...JSON.stringify(dashboard).matchAll(/\$\{?([a-z]+)\b/g)].map(([, name]) => name!);
    for (const name of used) expect(names).toContain(name);
  });
});
