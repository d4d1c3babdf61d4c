/** One, several, or several by name. */
export type Many<T> = T | readonly T[] | ReadonlyMap<string, T>;

/** All of them with a name each: the map's, else what `nameOf` says, numbered where there are several of a name. */
export function named<T extends object>(many: Many<T> | undefined, nameOf: (one: T) => string): (readonly [name: string, one: T])[] {
  if (many === undefined) return [];
  if (many instanceof Map) return [...(many as ReadonlyMap<string, T>)];
  const all = isList(many) ? many : [many as T];
  const names = all.map(nameOf);
  return all.map((one, i) => {
    const name = names[i]!;
    const isAlone = names.indexOf(name) === names.lastIndexOf(name);
    return [isAlone ? name : `${name}-${i + 1}`, one] as const;
  });
}

function isList<T>(many: Many<T>): many is readonly T[] {
  return Array.isArray(many);
}
