import type { DayTerms, RiskFigures } from '../figures';
import { encoded } from './encoding';
import { callName, type FigureArgument } from './figure-names';

type Figures = Record<string, unknown>;
type Work<T> = (terms: DayTerms) => T;

/** What a function found, and what it read. */
interface Noted<T> {
  readonly found: T;
  readonly read: Figures;
}

/** Figures that note what is read of them, and whatever is not the order's own. One object for one decision after the other. */
export class Recording {
  readonly figures: RiskFigures;
  #live: Figures = {};
  #read: Figures = {};
  /** What was worked out is kept with what was read for it, which is noted at each decision. */
  readonly #ofTheDay = <T>(work: Work<T>): T => {
    const { found, read } = (this.#live as unknown as RiskFigures).ofTheDay(this.#noted(work));
    this.#note(read);
    return found;
  };
  readonly #works = new WeakMap<Work<unknown>, Work<Noted<unknown>>>();
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
    if (name === 'ofTheDay') return this.#ofTheDay;
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

  /** The same function for the same one: it is what was worked out is found by. */
  #noted<T>(work: Work<T>): Work<Noted<T>> {
    let noted = this.#works.get(work) as Work<Noted<T>> | undefined;
    if (noted) return noted;
    noted = (terms) => {
      const recording = new Recording();
      try {
        return { found: work(recording.begin(terms as RiskFigures)), read: recording.read };
      } catch (error) {
        this.#note(recording.read);
        throw error;
      }
    };
    this.#works.set(work, noted);
    return noted;
  }

  #note(read: Figures): void {
    for (const [name, value] of Object.entries(read)) {
      if (typeof this.#live[name] === 'object') Object.assign(this.#fieldsOf(name), value);
      else this.#read[name] = value;
    }
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
