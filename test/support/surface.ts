/** Every method and every callback of the interface, from the schema: what tests and tools count against. */
import { callbackLayouts, callLayout, type CallbackLayout, type CallLayout } from '../../tools/codegen/layout';
import { loadSchema, type ClassDef, type MethodDef } from '../../tools/codegen/schema';
import { methodName } from '../../tools/codegen/ts-common';
import type { ApiSide } from '../../lib/native/sdk';

export interface ApiMethod {
  /** `TraderApi::InsertOrder` */
  readonly name: string;
  readonly side: ApiSide;
  readonly method: MethodDef;
  readonly layout: CallLayout;
  /** Of `QuoteCalls` or `TraderCalls`, unless it is managed: `insertOrder`. */
  readonly ts: string;
}

export interface SpiCallback {
  /** `TraderSpi::OnOrderEvent` */
  readonly name: string;
  readonly side: ApiSide;
  readonly layout: CallbackLayout;
}

const schema = loadSchema();
const sides = [
  { side: 'quote', api: schema.quoteApi, spi: schema.quoteSpi },
  { side: 'trader', api: schema.traderApi, spi: schema.traderSpi },
] as const;

const named = (owner: ClassDef, method: MethodDef): string => `${owner.name}::${method.name}`;

export const apiMethods: readonly ApiMethod[] = sides.flatMap(({ side, api }) =>
  api.methods.map((method) => ({
    name: named(api, method),
    side,
    method,
    layout: callLayout(schema, method),
    ts: methodName(method.name),
  })),
);

export const spiCallbacks: readonly SpiCallback[] = sides.flatMap(({ side, spi }) =>
  callbackLayouts(schema, spi).map((layout) => ({ name: named(spi, layout.method), side, layout })),
);

const methodsAt = new Set(apiMethods.map(({ method }) => method.at));

/** Callbacks of the trader that only answer a method: users meet them in what that gives. */
export function traderReplies(to: readonly ApiMethod[]): SpiCallback[] {
  const names = new Set(to.flatMap(({ method }) => method.replies ?? []));
  return spiCallbacks.filter(
    ({ side, layout: { method } }) => side === 'trader' && names.has(method.name) && (method.at === undefined || methodsAt.has(method.at)),
  );
}

/** All other callbacks of the trader: users meet them where the schema says (`at`). */
export const traderPushes: readonly SpiCallback[] = spiCallbacks.filter(
  (callback) => callback.side === 'trader' && !traderReplies(apiMethods).includes(callback),
);
