/** `xtp-rx doctor`. */
import type { Command } from 'commander';
import type { DoctorOptions } from '../doctor/doctor';
import { exitCode } from '../exit-codes';
import { print, toJson } from '../output';
import { address, examples, numberFrom, type Common } from './common';

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .summary('look at everything that must be right, and say what is not')
    .description(
      'Looks at Node, the platform, the addon and the simulated counter, and at what you name: the folder of the SDK, the client id, the folder for logs, the fronts. Changes nothing. Contacts nobody unless --connect is given.',
    )
    .option('--sdk <folder>', "folder of the vendor's libraries")
    .option('--client-id <id>', 'the client id that your program will use')
    .option('--log-folder <folder>', 'the folder for logs that your program will use')
    .option('--quote <host:port>', 'the quote front', address)
    .option('--trade <host:port>', 'the trade front', address)
    .option('--connect', 'try the fronts: one TCP connection each, without a login')
    .option('--timeout <ms>', 'how long such a connection may take', numberFrom(1, true), 5000)
    .addHelpText(
      'after',
      examples(
        'xtp-rx doctor',
        'xtp-rx doctor --sdk ~/xtp/lib --client-id 1 --log-folder ./log',
        'xtp-rx doctor --quote 10.1.2.3:6001 --connect --json',
      ),
    )
    .action(async (_options, command: Command) => {
      const { timeout, json, ...options } = command.optsWithGlobals<Common & Omit<DoctorOptions, 'timeoutMs'> & { timeout: number }>();
      const [{ examine }, { reportOf }] = await Promise.all([import('../doctor/doctor.js'), import('../doctor/report.js')]);
      const findings = await examine({ ...options, timeoutMs: timeout });
      const good = findings.every(({ status }) => status !== 'problem');
      print(json ? toJson({ ok: good, findings }, 2) : reportOf(findings));
      if (!good) process.exitCode = exitCode.failed;
    });
}
