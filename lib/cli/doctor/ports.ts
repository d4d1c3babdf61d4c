/** Whether a front can be reached: a TCP connection that is closed at once, and no login. */
import { connect } from 'node:net';
import { addressText, type Address } from '../addresses';
import { ok, problem, type Finding } from './finding';

const advice: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The machine answers but nobody listens at that port: check the port, and whether the front is open now.',
  ENOTFOUND: 'Nobody knows that name: check it, or give the address in numbers.',
  ETIMEDOUT: 'Nothing came back: check the address, the firewall, and whether this machine is on the network that the front lets in.',
};

const unknownReason = 'Check the address, the network and the firewall.';

export function portFinding(check: string, address: Address, timeoutMs: number): Promise<Finding> {
  const where = addressText(address);
  const start = performance.now();
  return new Promise((resolve) => {
    const socket = connect(address);
    const end = (finding: Finding): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(finding);
    };
    const fail = (code: string): void => end(problem(check, `${where} can not be reached (${code})`, advice[code] ?? unknownReason));
    const timer = setTimeout(() => fail('ETIMEDOUT'), timeoutMs);
    socket.once('error', (error: NodeJS.ErrnoException) => fail(error.code ?? 'unknown'));
    socket.once('connect', () => end(ok(check, `${where} answers after ${(performance.now() - start).toFixed(0)} ms`)));
  });
}

export function notTried(check: string, address: Address): Finding {
  return ok(check, `${addressText(address)}, not tried`, 'Add --connect to try it: one TCP connection, closed at once, without a login.');
}
