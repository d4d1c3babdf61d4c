/** CHANGELOG.md in the form of Keep a Changelog. */

const unreleased = '## [Unreleased]';

/** What stands under a heading of a version, or of what is not released yet; undefined: there is no such heading. */
export function sectionOf(changelog: string, version: string | undefined): string | undefined {
  const heading = version === undefined ? unreleased : `## [${version}]`;
  const sections = changelog.split(/^(?=## )/m);
  const found = sections.find((section) => section.startsWith(heading));
  return found?.slice(found.indexOf('\n') + 1).trim();
}

/** Whether a version has a section with its day. */
export function isDated(changelog: string, version: string): boolean {
  return new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm').test(changelog);
}

/** The changelog in which what was not released is what the version brings. */
export function released(changelog: string, version: string, day: string): string {
  if (sectionOf(changelog, version) !== undefined) throw new Error(`the changelog has ${version} already`);
  if (!sectionOf(changelog, undefined)) throw new Error('the changelog says nothing under Unreleased: there is nothing to release');
  return changelog.replace(unreleased, `${unreleased}\n\n## [${version}] - ${day}`);
}
