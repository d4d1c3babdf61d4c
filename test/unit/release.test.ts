/** What a release is refused for, what becomes of the changelog, and which version a change of the API takes. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { apiChanges, isEnough, stepBetween, stepNeeded } from '../../tools/release/api-changes';
import { isDated, released, sectionOf } from '../../tools/release/changelog';
import { publicApi } from '../../tools/release/public-api';
import { refusals, type ReleaseFacts } from '../../tools/release/refusals';

describe('the changelog', () => {
  const before = '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-01-05\n\n- The first.\n';

  test('what was not released becomes the version, and Unreleased is empty', () => {
    const after = released(before, '0.2.0', '2026-11-23');
    expect(sectionOf(after, undefined)).toBe('');
    expect(sectionOf(after, '0.2.0')).toBe('### Added\n\n- A thing.');
    expect(sectionOf(after, '0.1.0')).toBe('- The first.');
    expect(isDated(after, '0.2.0')).toBe(true);
    expect(isDated(after, '0.2')).toBe(false);
  });

  test('nothing to release, and a version that was released', () => {
    expect(() => released(released(before, '0.2.0', '2026-11-23'), '0.3.0', '2026-11-24')).toThrow('nothing to release');
    expect(() => released(before, '0.1.0', '2026-11-23')).toThrow('0.1.0 already');
  });
});

describe('the public API', () => {
  let scratch: string;
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'xtp-rx-api-'));
  });
  afterEach(() => rmSync(scratch, { recursive: true, force: true }));

  function api(version: string, files: Readonly<Record<string, string>>): ReturnType<typeof publicApi> {
    const folder = join(scratch, version, 'typings');
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return publicApi(folder);
  }

  const shape = 'export interface Shape { readonly side: number; }\n';

  test('names every member of every entry point, and nothing that is not exported or private', () => {
    const names = api('1', {
      'index.d.ts': "export * from './shape';\nexport { type Hidden as Shown } from './hidden';\n",
      'shape.d.ts': `${shape}export declare class Box { #secret; private own: number; constructor(side: number); static of(): Box; get side(): number; }\n`,
      'hidden.d.ts': 'export type Hidden = string;\nexport type Internal = number;\n',
      'risk/index.d.ts': 'export declare function rule(limit: number): void;\n',
      'inner/no-entry.d.ts': 'export declare const inner: number;\n',
    });
    expect([...names.keys()].sort()).toEqual([
      'xtp-rx/risk: rule',
      'xtp-rx: Box',
      'xtp-rx: Box Constructor',
      'xtp-rx: Box of',
      'xtp-rx: Box.side',
      'xtp-rx: Shape',
      'xtp-rx: Shape.side',
      'xtp-rx: Shown',
    ]);
  });

  test('what was removed, changed and added; comments are nothing', () => {
    const before = api('1', { 'index.d.ts': `${shape}export declare const gone: 1;\n` });
    const now = api('2', { 'index.d.ts': '/** Other words. */\nexport interface Shape { readonly side: bigint; more?: string; }\n' });
    const changes = apiChanges(before, now);
    expect(changes.removed).toEqual(['xtp-rx: gone']);
    expect(changes.changed).toEqual(['xtp-rx: Shape.side\n    was readonly side: number;\n    is  readonly side: bigint;']);
    expect(changes.added).toEqual(['xtp-rx: Shape.more']);
  });

  test('a member that moved to what the type extends is still there', () => {
    const now = api('2', {
      'index.d.ts': `import type { Base } from './base';\nexport interface Shape extends Base {}\n`,
      'base.d.ts': `export interface Base { readonly side: number; }\n`,
    });
    expect(apiChanges(api('1', { 'index.d.ts': shape }), now)).toMatchObject({ removed: [], added: [] });
  });

  test('which version it takes', () => {
    const [removed, added, none] = [
      { removed: ['a'], changed: [], added: [] },
      { removed: [], changed: [], added: ['a'] },
      { removed: [], changed: [], added: [] },
    ];
    expect([removed, added, none].map((changes) => stepNeeded(changes, '1.4.2'))).toEqual(['major', 'minor', 'patch']);
    expect([removed, added, none].map((changes) => stepNeeded(changes, '0.4.2'))).toEqual(['minor', 'patch', 'patch']);
    expect(['1.4.3', '1.5.0', '2.0.0'].map((to) => stepBetween('1.4.2', to))).toEqual(['patch', 'minor', 'major']);
    expect(isEnough('minor', 'major')).toBe(false);
    expect(isEnough('major', 'minor')).toBe(true);
  });
});

describe('a release', () => {
  const good: ReleaseFacts = {
    version: '0.2.0',
    repository: 'git+https://example.com/xtp-rx.git',
    changedFiles: [],
    tagsHere: ['v0.2.0'],
    changelog: '## [Unreleased]\n\n## [0.2.0] - 2026-11-23\n\n- A thing.\n',
    api: { from: '0.1.0', needed: 'minor' },
    failedChecks: [],
  };

  test('goes out when all is as it must be, the first one too', () => {
    expect(refusals(good)).toEqual([]);
    expect(refusals({ ...good, api: undefined })).toEqual([]);
  });

  test.each<[string, Partial<ReleaseFacts>, RegExp]>([
    ['a changed file', { changedFiles: [' M lib/index.ts'] }, /not clean: .*lib\/index.ts/],
    ['no tag', { tagsHere: [] }, /no tag v0.2.0/],
    ['the tag of another version', { tagsHere: ['v0.1.9'] }, /no tag v0.2.0/],
    ['no section in the changelog', { changelog: '## [Unreleased]\n\n- A thing.\n' }, /no dated section 0.2.0/],
    ['a section without a day', { changelog: '## [0.2.0]\n' }, /no dated section 0.2.0/],
    ['no repository', { repository: undefined }, /no repository/],
    [
      'an API that broke in a patch',
      { version: '0.1.1', tagsHere: ['v0.1.1'], changelog: '## [0.1.1] - 2026-11-23\n' },
      /takes a minor version/,
    ],
    ['a check that failed', { failedChecks: ['prebuilds:check'] }, /prebuilds:check fails/],
  ])('is refused for %s', (_, change, reason) => {
    expect(refusals({ ...good, ...change })).toEqual([expect.stringMatching(reason)]);
  });
});
