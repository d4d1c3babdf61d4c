/** Where a password comes from: a file, the environment, or a prompt. Never from the command line, which other users of the machine can read. */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { UsageError } from '../failure';
import { readText } from '../sim/settings-file';

const variable = 'XTP_PASSWORD';

export function userOf(given: string | undefined): string {
  const user = given ?? process.env['XTP_USER'];
  if (user) return user;
  throw new UsageError('Whose login is it? Give --user <name> or set XTP_USER.');
}

/** Throws a UsageError where there is none and nobody to ask. */
export async function passwordOf(user: string, file: string | undefined): Promise<string> {
  if (file !== undefined) return readText(file).replace(/\r?\n$/, '');
  const set = process.env[variable];
  if (set !== undefined && set !== '') return set;
  if (process.stdin.isTTY) return askUnseen(`Password of ${user}: `);
  throw new UsageError(`There is no password: set ${variable}, give --password-file <file>, or run it in a terminal to be asked.`);
}

/** What is typed is not shown. */
function askUnseen(question: string): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  process.stderr.write(question);
  return new Promise((resolve, reject) => {
    terminal.once('SIGINT', () => {
      terminal.close();
      process.stderr.write('\n');
      reject(new UsageError('No password was given.'));
    });
    terminal.question('', (password) => {
      terminal.close();
      process.stderr.write('\n');
      resolve(password);
    });
  });
}
