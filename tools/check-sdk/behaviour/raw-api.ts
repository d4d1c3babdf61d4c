/** An api object of the SDK without anything that guards it: any method by name, with arguments that the typed calls would refuse. */
import { native, type NativeApi } from '../../../lib/native/native';
import { findLibrary, type ApiSide } from '../../../lib/native/sdk';
import { LogLevel } from '../../../lib/xtp/generated/enums';
import { callLayout, frame as frameLayout } from '../../codegen/layout';
import { find, loadSchema, type ClassDef, type MethodDef, type StructDef } from '../../codegen/schema';

/** `null` is NULL; an object is a struct: these numbers in these fields, zeros elsewhere. */
export type RawValue = number | bigint | string | readonly string[] | null | { readonly fields: Readonly<Record<string, number>> };

export interface RawOutcome {
  /** The return value's bytes. */
  readonly result: bigint;
  /** What a method that returns a text returned. */
  readonly text: string;
  /** The last error, where the result says that the call failed; else 0. */
  readonly errorId: number;
  readonly errorMessage: string;
}

export const schema = loadSchema();
const frameBytes = 16 * 1024;

export class RawApi {
  readonly def: ClassDef;
  readonly #native: NativeApi;
  #frame = new DataView(new ArrayBuffer(frameBytes));

  constructor(side: ApiSide, folder: string, logFolder: string) {
    this.def = side === 'quote' ? schema.quoteApi : schema.traderApi;
    const Api = side === 'quote' ? native.QuoteApi : native.TraderApi;
    this.#native = new Api(findLibrary(folder, side), 1, logFolder, LogLevel.code('error'), 64 * 1024, true, () => undefined);
  }

  /** Runs the method on this thread, also one that blocks. */
  call(name: string, ...values: readonly RawValue[]): RawOutcome {
    const method = find(this.def.methods, name);
    this.#write(method, values);
    this.#native.call(method.slot);
    return this.#read();
  }

  #write(method: MethodDef, values: readonly RawValue[]): void {
    this.#frame = new DataView(new ArrayBuffer(frameBytes)); // zeros: NULL, 0 and no error
    this.#native.useFrame(this.#frame.buffer);
    const { args, dataStart } = callLayout(schema, method);
    let end = dataStart;
    const append = (text: string): void => {
      end += new TextEncoder().encodeInto(`${text}\0`, new Uint8Array(this.#frame.buffer, end)).written;
    };
    args.forEach((arg, i) => {
      const value = values[i] ?? null;
      if (typeof value === 'bigint') this.#frame.setBigUint64(arg.at, value, true);
      else if (typeof value === 'number' && arg.param.type === 'double') this.#frame.setFloat64(arg.at, value, true);
      else if (typeof value === 'number') this.#frame.setInt32(arg.at, value, true);
      else if (typeof value === 'object' && value !== null && 'fields' in value) {
        this.#frame.setUint32(arg.at, arg.structAt!, true);
        if (arg.type.kind === 'struct') this.#writeFields(arg.type.def, arg.structAt!, value.fields);
      } else if (value !== null) {
        this.#frame.setUint32(arg.at, end, true);
        for (const text of typeof value === 'string' ? [value] : value) append(text);
      }
    });
  }

  #writeFields(struct: StructDef, at: number, fields: Readonly<Record<string, number>>): void {
    for (const [name, value] of Object.entries(fields)) {
      const field = find(struct.fields, name);
      if (field.type === 'f64') this.#frame.setFloat64(at + field.offset, value, true);
      else this.#frame.setInt32(at + field.offset, value, true);
    }
  }

  #read(): RawOutcome {
    const text = (at: number, bytes: number): string => {
      const content = Buffer.from(this.#frame.buffer, at, bytes);
      return content.toString('utf8', 0, content.indexOf(0));
    };
    return {
      result: this.#frame.getBigUint64(frameLayout.result, true),
      text: text(frameLayout.text, frameLayout.textBytes),
      errorId: this.#frame.getInt32(frameLayout.error, true),
      errorMessage: text(frameLayout.error + 4, 124),
    };
  }
}
