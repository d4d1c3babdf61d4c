/** Events of any callback made by hand, as cpp/spi makes their records. */
import { structViews } from '../../../lib/xtp/generated/writers';
import { EventView } from '../../../lib/xtp/view';
import { callbackLayouts, type CallbackLayout, type CallbackValue } from '../../../tools/codegen/layout';
import { headerBytes, record, type ErrorFields, type Header } from './records';
import { schema, type Fields } from './schema-values';

const layouts = new Map<string, CallbackLayout>(
  [schema.quoteSpi, schema.traderSpi].flatMap((spi) => callbackLayouts(schema, spi)).map((layout) => [layout.event, layout]),
);
const structs = structViews as unknown as Readonly<Record<string, { write(to: DataView, at: number, fields: Fields): void }>>;

/** What an event is to say. */
export interface Said {
  /** Of its struct. */
  readonly fields?: Fields;
  /** What the callback brings besides, by our names. */
  readonly scalars?: Readonly<Record<string, number | bigint>>;
  readonly header?: Partial<Header>;
  readonly error?: ErrorFields;
}

/** The event that a callback makes. */
export function callback<E extends EventView>(
  Event: new (data: DataView, at: number) => E,
  { fields, scalars = {}, header, error }: Said = {},
): E {
  const layout = layouts.get(Event.name)!;
  const data = record(4096, { kind: layout.kind, ...header, hasError: error !== undefined });
  if (layout.primary) structs[layout.primary.struct.name]!.write(data, headerBytes, fields ?? {});
  for (const [name, value] of Object.entries(scalars))
    put(
      data,
      layout.scalars.find((s) => s.param.ts === name)!,
      value,
    );
  if (error) structs['XTPRspInfoStruct']!.write(data, layout.errorAt!, { ...error });
  return new Event(data, headerBytes);
}

function put(to: DataView, { at, type }: CallbackValue, value: number | bigint): void {
  if (type.kind === 'scalar' && type.base === 'f64') to.setFloat64(at, Number(value), true);
  else to.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), true);
}
