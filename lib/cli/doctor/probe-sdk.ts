/** Makes one api of the SDK in a folder and asks its version; contacts nobody. Run by `runProbe` with the folder and the side. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QuoteClient } from '../../quote/quote-client';
import { TraderClient } from '../../trade/trader-client';
import { answer } from './in-child';

const [, , sdkPath = '', side] = process.argv;

void answer(async () => {
  const logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-doctor-'));
  try {
    const options = { sdkPath, clientId: 1, logFolder };
    const client = side === 'quote' ? new QuoteClient(options) : new TraderClient(options);
    const version = client.apiVersion;
    await client.close();
    return { version };
  } finally {
    rmSync(logFolder, { recursive: true, force: true });
  }
});
