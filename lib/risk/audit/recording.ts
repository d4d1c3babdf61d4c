import type { DayTerms, RiskFigures } from '../figures';
import { encoded } from './encoding';
import { callName, type FigureArgument } from './figure-names';

type Figures = Record<string, unknown>;

/** Figures that note what is read of them, and whatever is not the order's own. One object for one decision after the other. */
export class Recording {
  readonly figures: RiskFigures;
  #live: Figures = {};
  #read: Figures = {};
  readonly #work = <T>(work: (terms: DayTerms) => T): T => work(this.figures);
  readonly #calls = new Map<string, (...args: FigureArgument[]) => unknown>();

  constructor() {
    this.figures = new Proxy({} as RiskFigures, { get: (_target, name) => this.#get(name as string) });
  }

  /** What is read from now on is of these. */
  begin(live: RiskFigures): RiskFigures {
    this.#live = live as unknown as Figures;
    this.#read = {};
    return this.figures;
  }

  /** What was read since then. */
  get read(): Figures {
    return this.#read;
  }

  #get(name: string): unknown {
    if (name === 'ofTheDay') return this.#work; // what it follows from must be read to be noted
    const value = this.#live[name];
    if (name === 'order') return value;
    if (typeof value === 'function') return this.#call(name);
    if (typeof value === 'object' && value !== null) return noting(value as Figures, this.#fieldsOf(name));
    this.#read[name] = encoded(value);
    return value;
  }

  #fieldsOf(name: string): Figures {
    return (this.#read[name] ??= {}) as Figures;
  }

  #call(name: string): (...args: FigureArgument[]) => unknown {
    let call = this.#calls.get(name);
    if (!call) {
      call = (...args) => {
        const value = (this.#live as Record<string, (...args: FigureArgument[]) => unknown>)[name]!(...args);
        this.#read[callName(name, args)] = encoded(value);
        return value;
      };
      this.#calls.set(name, call);
    }
    return call;
  }
}

/** An object whose fields are noted when they are read. */
function noting(object: Figures, read: Figures): unknown {
  return new Proxy(object, {
    get: (target, field) => {
      const value: unknown = Reflect.get(target, field, target);
      if (typeof field === 'string') read[field] = encoded(value);
      return value;
    },
  });
}
