/** Questions of single calls without a login, made below the library's own checks. */
import type { ApiSide } from '../../../lib/native/sdk';
import { stageFor } from './stage';
import type { Finding } from './finding';
import type { Place } from './lives';
import { RawApi } from './raw-api';
import { callsWithoutSession, describe, loginsWithoutArguments } from './refusals';

const tcp = 1;
const udp = 2;
const largestBuffer = 1024 * 1024 * 32 - 1000;

/** What a method that does not fail gives. */
function ask(api: RawApi, name: string, ...values: readonly (number | bigint)[]): string {
  const { result, text } = api.call(name, ...values);
  return text === '' ? String(result) : `"${text}"`;
}

export function callsOfNoSession(side: ApiSide, { folder, logFolder }: Place): Finding[] {
  return callsWithoutSession(new RawApi(side, folder, logFolder), side === 'trader' ? 'A4' : 'A6');
}

/** The SDK keeps the last error, and nobody is told it again. */
export function successAfterFailure({ folder, logFolder }: Place): Finding[] {
  const api = new RawApi('trader', folder, logFolder);
  const failed = describe(api.call('CancelOrder', 0n, 0n));
  const succeeded = describe(api.call('SetMaxOrderBufferQuantity', 1000));
  return [
    {
      what: 'A5 TraderApi.CancelOrder, then SetMaxOrderBufferQuantity',
      expected: '0 [XTP:10210301], 1 0',
      outcome: `${failed}, ${succeeded}`,
    },
  ];
}

export async function loginsThatFail(side: ApiSide, { folder, logFolder }: Place): Promise<Finding[]> {
  const api = new RawApi(side, folder, logFolder);
  const front = await stageFor(folder).closed();
  const login = api.call('Login', '127.0.0.1', front.port, 'user', 'password', tcp, null);
  front.end();
  const [what, expected] = side === 'trader' ? ['TraderApi', '0'] : ['QuoteApi', '-1'];
  return [
    { what: `A7 ${what}.Login to a closed port`, expected: `${expected} [XTP:1]`, outcome: describe(login) },
    ...loginsWithoutArguments(api),
  ];
}

export async function loginByUdp({ folder, logFolder }: Place): Promise<Finding[]> {
  const api = new RawApi('trader', folder, logFolder);
  const front = await stageFor(folder).closed();
  const login = api.call('Login', '127.0.0.1', front.port, 'user', 'password', udp, null);
  return [{ what: 'A10 TraderApi.Login by UDP', expected: '0 [XTP:13]', outcome: describe(login) }];
}

export function questionsBeforeLogin({ folder, logFolder }: Place): Finding[] {
  const trader = new RawApi('trader', folder, logFolder);
  const quote = new RawApi('quote', folder, logFolder);
  const day = (api: RawApi): string => `"${api.call('GetTradingDay').text}"`;
  return [
    { what: 'A16 TraderApi.GetTradingDay before login', expected: '""', outcome: day(trader) },
    { what: 'A16 QuoteApi.GetTradingDay before login', expected: '""', outcome: day(quote) },
    {
      what: 'A16 TraderApi.GetClientIDByXTPID: bits 32 to 39',
      expected: '167',
      outcome: ask(trader, 'GetClientIDByXTPID', 0xff00_00a7_0000_00ffn),
    },
    { what: 'TraderApi.IsServerRestart of session 0', expected: '0', outcome: ask(trader, 'IsServerRestart', 0n) },
  ];
}

export function logoutsOfNobody({ folder, logFolder }: Place): Finding[] {
  const trader = new RawApi('trader', folder, logFolder);
  const quote = new RawApi('quote', folder, logFolder);
  return [
    {
      what: 'A17 TraderApi.Logout of session 0, 5',
      expected: '0, 0',
      outcome: [0n, 5n].map((session) => ask(trader, 'Logout', session)).join(', '),
    },
    { what: 'A17 QuoteApi.Logout before login', expected: '0 0', outcome: describe(quote.call('Logout')) },
    {
      what: 'A17 QuoteApi.LogoutFromRebuildQuoteServer before login',
      expected: '0 0',
      outcome: describe(quote.call('LogoutFromRebuildQuoteServer')),
    },
  ];
}

export function orderBuffers({ folder, logFolder }: Place): Finding[] {
  const api = new RawApi('trader', folder, logFolder);
  const sizes = [0, 1, largestBuffer, largestBuffer + 1];
  return [
    {
      what: `A18 TraderApi.SetMaxOrderBufferQuantity: ${sizes.join(', ')}`,
      expected: '1, 1, 1, 0',
      outcome: sizes.map((n) => ask(api, 'SetMaxOrderBufferQuantity', n)).join(', '),
    },
  ];
}
