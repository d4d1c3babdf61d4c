/** Writes an audit and ends in the middle of it; risk-audit.test.ts looks at what is left. Its arguments: the path, and how it ends. */
import { pbkdf2 } from 'node:crypto';
import { auditFile, type AuditDecision } from 'xtp-rx/risk';

const [path = '', how = ''] = process.argv.slice(2);
const file = auditFile({ path, maxBytes: 100_000 });
const { hash, list } = { hash: '0'.repeat(64), list: [{ name: 'byHand' }] };
file.write({ type: 'rules', seq: 1, time: Date.UTC(2026, 0, 5, 2), hash, list });

let seq = 2;
function write(count: number): void {
  for (let i = 0; i < count; i++) {
    const decision: AuditDecision = {
      ...{ type: 'order', seq: seq++, time: Date.UTC(2026, 0, 5, 2), rules: hash, verdict: 'accepted' },
      ...{ figures: { lastPrice: 10 + i, mode: 'trading' }, order: { symbol: '600001.SH', quantity: 100 } },
    };
    file.write(decision);
  }
}

let turns = 0;
function go(): void {
  write(20);
  if (++turns < 20) {
    setImmediate(go);
    return;
  }
  // Threads that are busy leave a write on its way.
  for (let i = 0; i < 8; i++) pbkdf2('a', 'b', 20_000, 64, 'sha512', () => undefined);
  write(10);
  setImmediate(() => {
    write(10);
    if (how === 'exit') process.exit(0);
    if (how === 'throw') throw new Error('on purpose');
  });
}
write(500);
setImmediate(go);
