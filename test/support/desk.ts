/** Real clients that are connected to the recording double: what they send is seen, and a test says what the counter answers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VirtualTimeScheduler } from 'rxjs';
import { QuoteClient, TraderClient, type Account, type LoginOptions, type QuoteOptions, type TraderOptions } from 'xtp-rx';
import { paramType } from '../../tools/codegen/schema';
import { schema, type Fields } from '../unit/support/schema-values';
import { arrived, type Arrived } from './arrived';
import { argumentsFor, type Given } from './callback-values';
import { next } from './counter';
import { argumentBytes } from './encode';
import { doubleFolder, SdkDouble, type Answer } from './sdk-double';
import { apiMethods, spiCallbacks, type ApiMethod, type SpiCallback } from './surface';

export const login: LoginOptions = { host: '10.1.2.3', port: 6001, user: 'user-1', password: 'pass-1' };
/** How a login arrives. */
export const loginArrives = { ip: '10.1.2.3', port: 6001, user: 'user-1', password: 'pass-1', sockType: 'tcp', localIp: null };

/** Above what a number holds exactly. */
const firstSession = 0xfedc_ba98_7654_3000n;

export function methodNamed(name: string): ApiMethod {
  return apiMethods.find((m) => m.name === name)!;
}
export function callbackNamed(name: string): SpiCallback {
  return spiCallbacks.find((c) => c.name === name)!;
}

export class Desk {
  readonly #doubles = { quote: new SdkDouble('quote'), trader: new SdkDouble('trader') };
  readonly #logFolder = mkdtempSync(join(tmpdir(), 'xtp-rx-desk-'));
  #open: { close(): Promise<void> }[] = [];
  #lastSession = firstSession;
  #lastMark = 0;

  /** Time stands still but where a test lets it pass. */
  readonly scheduler = new VirtualTimeScheduler();

  quotes(options: Partial<QuoteOptions> = {}): QuoteClient {
    return this.#opened(new QuoteClient(this.#options(options)));
  }

  trader(options: Partial<TraderOptions> = {}): TraderClient {
    return this.#opened(new TraderClient(this.#options(options)));
  }

  /** Assigned rather than spread: a test may watch which options are read. */
  #options<T extends object>(options: T) {
    const { scheduler } = this;
    return Object.assign(options, {
      sdkPath: doubleFolder,
      clientId: 7,
      logFolder: this.#logFolder,
      logLevel: 'fatal',
      scheduler,
    } as const);
  }

  /** An account that is logged in; of another session each time. */
  async account(trader: TraderClient): Promise<Account> {
    this.answer('TraderApi::Login', { result: ++this.#lastSession });
    return trader.login(login);
  }

  answer(method: string, answer: Answer): void {
    const { side, method: of } = methodNamed(method);
    this.#doubles[side].answer(of.slot, answer);
  }

  /** The calls since it was asked last. */
  calls(side: 'quote' | 'trader'): Arrived[] {
    const methods = apiMethods.filter((m) => m.side === side);
    return this.#doubles[side].takeCalls().map((call) => arrived(methods[call.slot]!, call));
  }

  /** The same as bytes. */
  rawCalls(side: 'quote' | 'trader'): ReturnType<SdkDouble['takeCalls']> {
    return this.#doubles[side].takeCalls();
  }

  /** Makes a callback; what is left out is NULL or zero. */
  say(callback: string, values: Fields = {}): void {
    const { side, layout } = callbackNamed(callback);
    const counts = new Map(layout.varying.map((v) => [v.count, v.param.ts]));
    const given = layout.method.params.map((param) => {
      const list = counts.get(param);
      const value = list === undefined ? values[param.ts] : ((values[list] as unknown[] | undefined)?.length ?? 0);
      return argumentBytes(paramType(schema, param), value);
    });
    this.#doubles[side].callBack(layout.method.slot, given);
  }

  /** Makes a callback of random values. */
  sayGiven(of: SpiCallback, given: Given): void {
    this.#doubles[of.side].callBack(of.layout.method.slot, argumentsFor(of, given));
  }

  /** Resolves when every callback made before has been handled: one more is made, which comes behind them. */
  async heard(client: QuoteClient | TraderClient): Promise<void> {
    const errorId = ++this.#lastMark;
    const isMark = (notice: { type: string; error?: unknown }): boolean =>
      notice.type === 'error' && (notice.error as { errorId: number }).errorId === errorId;
    const mark = next(client.notices as TraderClient['notices'], isMark);
    this.say(client instanceof TraderClient ? 'TraderSpi::OnError' : 'QuoteSpi::OnError', { errorInfo: { errorId } });
    await mark;
  }

  reset(): void {
    for (const double of Object.values(this.#doubles)) double.reset();
  }

  /** Closes all that was opened. */
  async close(): Promise<void> {
    this.reset();
    const open = this.#open;
    this.#open = [];
    await Promise.all(open.map((client) => client.close()));
    rmSync(this.#logFolder, { recursive: true, force: true });
  }

  #opened<C extends { close(): Promise<void> }>(client: C): C {
    this.#open.push(client);
    return client;
  }
}
