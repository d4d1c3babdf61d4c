/** Scenarios of single calls without a login, made below the library's own checks. */
import { stageFor } from './stage';
import type { Finding } from './finding';
import type { Place } from './lives';
import { RawApi } from './raw-api';
import { callsWithoutSession, describe, loginsWithoutArguments } from './refusals';

const tcp = 1;
const udp = 2;
const largestBuffer = 1024 * 1024 * 32 - 1000;

export async function traderCalls({ folder, logFolder }: Place): Promise<Finding[]> {
  const api = new RawApi('trader', folder, logFolder);
  const front = await stageFor(folder).closed();
  const login = (protocol: number): string => describe(api.call('Login', '127.0.0.1', front.port, 'user', 'password', protocol, null));
  const ask = (name: string, ...values: readonly (number | bigint)[]): string => {
    const { result, text } = api.call(name, ...values);
    return text === '' ? String(result) : `"${text}"`;
  };
  return [
    ...callsWithoutSession(api, 'A4'),
    ...loginsWithoutArguments(api),
    { what: 'A7 TraderApi.Login to a closed port', expected: '0 [XTP:1]', outcome: login(tcp) },
    { what: 'A10 TraderApi.Login by UDP', expected: '0 [XTP:13]', outcome: login(udp) },
    { what: 'A16 TraderApi.GetTradingDay before login', expected: '""', outcome: `"${api.call('GetTradingDay').text}"` },
    {
      what: 'A16 TraderApi.GetClientIDByXTPID: bits 32 to 39',
      expected: '167',
      outcome: ask('GetClientIDByXTPID', 0xff00_00a7_0000_00ffn),
    },
    { what: 'A17 TraderApi.Logout of session 0, 5', expected: '0, 0', outcome: `${ask('Logout', 0n)}, ${ask('Logout', 5n)}` },
    { what: 'TraderApi.IsServerRestart of session 0', expected: '0', outcome: ask('IsServerRestart', 0n) },
    {
      what: `A18 TraderApi.SetMaxOrderBufferQuantity: 0, 1, ${largestBuffer}, ${largestBuffer + 1}`,
      expected: '1, 1, 1, 0',
      outcome: [0, 1, largestBuffer, largestBuffer + 1].map((n) => ask('SetMaxOrderBufferQuantity', n)).join(', '),
    },
  ];
}

export async function quoteCalls({ folder, logFolder }: Place): Promise<Finding[]> {
  const api = new RawApi('quote', folder, logFolder);
  const front = await stageFor(folder).closed();
  const login = api.call('Login', '127.0.0.1', front.port, 'user', 'password', tcp, null);
  return [
    { what: 'A7 QuoteApi.Login to a closed port', expected: '-1 [XTP:1]', outcome: describe(login) },
    ...callsWithoutSession(api, 'A6'),
    ...loginsWithoutArguments(api),
    { what: 'A16 QuoteApi.GetTradingDay before login', expected: '""', outcome: `"${api.call('GetTradingDay').text}"` },
    { what: 'QuoteApi.Logout before login', expected: '0 0', outcome: describe(api.call('Logout')) },
    {
      what: 'QuoteApi.LogoutFromRebuildQuoteServer before login',
      expected: '0 0',
      outcome: describe(api.call('LogoutFromRebuildQuoteServer')),
    },
  ];
}
