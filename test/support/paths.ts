/** Which members of an object a test has really used, as the paths that the schema names (`at`): `account.credit.repayCash`. */
export class Paths {
  readonly #used = new Set<string>();

  get used(): readonly string[] {
    return [...this.#used];
  }

  /** The same object; whatever is read of it is noted under `name`, groups and options inside it too. */
  watch<T extends object>(name: string, object: T): T {
    return new Proxy(object, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key, target); // the target is `this`: private fields are its alone
        if (typeof key === 'symbol') return value;
        const path = `${name}.${key}`;
        this.#used.add(path);
        if (typeof value === 'function') return (value as () => unknown).bind(target);
        return isGroup(value) ? this.watch(path, value) : value;
      },
    });
  }
}

/** Objects that hold members of the api: not values, streams or lists. */
function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('subscribe' in value) && !('schedule' in value);
}
