/** What there is to set and to happen at the simulated counter, as text. */
import { counterActions, counterOptions, type CounterOption } from '../generated/counter-options';
import { wrapped } from '../text';
import { readyScenarios } from './scenarios';

const indent = '    ';

/** Those whose names contain it; all without one. */
export function settingsLike(part = ''): readonly CounterOption[] {
  return counterOptions.filter(({ key }) => key.includes(part));
}

export function settingsText(settings: readonly CounterOption[]): string {
  return settings
    .map(({ key, type, text, default: value }) => {
      const head = `${key}  (${type}${value === '' ? '' : `, default ${value}`})`;
      return [head, ...wrapped(text, indent.length).map((line) => indent + line)].join('\n');
    })
    .join('\n');
}

/** Of these types a default is a value that could be set; those of others are often words. */
const plainTypes: readonly string[] = ['flag', 'count', 'yuan', 'part', 'number', 'milliseconds', 'word'];

function commented({ key, type, text, default: value }: CounterOption): string {
  const about = wrapped(`${text} (${type}${value === '' ? '' : `, default ${value}`})`, 2).map((line) => `# ${line}`);
  const setting = plainTypes.includes(type) && /^[\w.]+$/.test(value) && value !== 'empty' ? ` ${value}` : '';
  return [...about, `# ${key} =${setting}`].join('\n');
}

/** A file for `--config` and XTP_SIM_CONFIG in which everything is there and nothing is set. */
export function settingsFile(settings: readonly CounterOption[]): string {
  const head = '# Settings of the simulated counter: take the # away from a line to set it.';
  return [head, ...settings.filter(({ type }) => type !== 'action').map(commented)].join('\n\n');
}

export function actionsText(): string {
  const lines = counterActions.map(({ call, text }) => [call, ...wrapped(text, indent.length).map((line) => indent + line)].join('\n'));
  return ['A scenario has lines: hh:mm:ss.mmm  action name=value ...', '', ...lines].join('\n');
}

export function scenariosText(): string {
  const longest = Math.max(...readyScenarios.map(({ name }) => name.length)) + 2;
  const lines = readyScenarios.flatMap(({ name, about }) =>
    wrapped(about, longest).map((line, i) => (i === 0 ? name : '').padEnd(longest) + line),
  );
  return lines.join('\n');
}
