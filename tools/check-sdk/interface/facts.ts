/**
 * Everything that the compiler knows of an interface, as facts that can be compared one by one: `field XTPMD.ticker` is `offset 4, 16 bytes,
 * char[16]`. The first word of a name is its kind. Types are given without typedefs: only what reaches the machine code counts.
 */
import type { DebugInfo, Entry } from './dwarf';

export type Facts = ReadonlyMap<string, string>;

/** Of all that stands in the namespace of that name, but for our own namespace in it. */
export function collectFacts(info: DebugInfo, namespace: string): Facts {
  return new Collector(info).collect(namespace);
}

const ownNamespace = 'xtp';

class Collector {
  readonly #info: DebugInfo;
  readonly #facts = new Map<string, string>();
  /** Where a named type stands: an entry does not know what it is in. */
  readonly #names = new Map<Entry, string>();

  constructor(info: DebugInfo) {
    this.#info = info;
  }

  collect(namespace: string): Facts {
    const spaces = this.#info.units.flatMap((unit) => unit.children.filter((e) => e.tag === 'namespace' && nameOf(e) === namespace));
    for (const space of spaces) this.#nameTypes(space, '');
    for (const space of spaces) this.#addAll(space, '');
    return this.#facts;
  }

  #nameTypes(space: Entry, prefix: string): void {
    for (const entry of space.children) {
      const name = nameOf(entry);
      if (entry.tag === 'namespace') this.#nameTypes(entry, `${prefix}${name}::`);
      else if (entry.tag === 'typedef') this.#nameThroughTypedef(entry, `${prefix}${name}`);
      else if (isNamedType(entry) && name !== undefined) this.#names.set(entry, `${prefix}${name}`);
    }
  }

  /** `typedef struct {...} T;` gives its name to the struct. */
  #nameThroughTypedef(entry: Entry, name: string): void {
    const target = this.#typeOf(entry);
    if (target && isNamedType(target) && nameOf(target) === undefined && !this.#names.has(target)) this.#names.set(target, name);
  }

  #addAll(space: Entry, prefix: string): void {
    for (const entry of space.children) {
      const name = `${prefix}${nameOf(entry) ?? this.#names.get(entry) ?? ''}`;
      if (entry.tag === 'namespace' && name !== ownNamespace) this.#addAll(entry, `${name}::`);
      else if (entry.tag === 'enumeration_type') this.#addEnum(entry, name);
      else if (entry.tag === 'variable') this.#addConstant(entry, name);
      else if (isRecord(entry)) this.#addRecord(entry, name);
    }
  }

  #addEnum(entry: Entry, name: string): void {
    this.#facts.set(`enum ${name}`, `${number(entry, 'byte_size')} bytes, as ${this.#describe(this.#typeOf(entry))}`);
    for (const member of entry.children) this.#facts.set(`enumerator ${name}.${nameOf(member)}`, member.attributes.get('const_value')!);
  }

  #addConstant(entry: Entry, name: string): void {
    const value = entry.attributes.get('const_value');
    if (value !== undefined) this.#facts.set(`constant ${name}`, value);
  }

  #addRecord(entry: Entry, name: string): void {
    if (entry.attributes.has('declaration')) return;
    const size = `${number(entry, 'byte_size')} bytes`;
    const bases = entry.children.filter((e) => e.tag === 'inheritance').map((e) => this.#describe(this.#typeOf(e)));
    const isClass = entry.children.some((e) => e.attributes.has('virtuality'));
    this.#facts.set(`${isClass ? 'class' : 'struct'} ${name}`, [size, ...bases.map((base) => `from ${base}`)].join(', '));
    this.#addFields(entry, `${name}.`, 0);
    for (const method of entry.children.filter((e) => e.tag === 'subprogram')) this.#addMethod(method, name);
  }

  /** Fields of unnamed unions and structs count as fields of what they are in; where they stand shows. */
  #addFields(record: Entry, prefix: string, base: number): void {
    for (const field of record.children.filter((e) => e.tag === 'member')) {
      const name = nameOf(field);
      if (name?.startsWith('_vptr') || field.attributes.has('external')) continue;
      const at = base + number(field, 'data_member_location');
      const type = this.#typeOf(field)!;
      if (name === undefined) this.#addFields(type, `${prefix}${type.tag === 'union_type' ? '(union)' : '(struct)'}.`, at);
      else if (isRecord(type) && !this.#names.has(type)) this.#addFields(type, `${prefix}${name}.`, at);
      else this.#facts.set(`field ${prefix}${name}`, `${this.#place(field, type, at)}, ${this.#describe(type)}`);
    }
  }

  #place(field: Entry, type: Entry, at: number): string {
    const bits = field.attributes.get('bit_size');
    if (bits !== undefined) return `bit ${number(field, 'data_bit_offset')}, ${bits} bits`;
    return `offset ${at}, ${this.#sizeOf(type)} bytes`;
  }

  /** Virtual methods, which have a place in the table, and static ones, which the library exports. */
  #addMethod(method: Entry, record: string): void {
    const parameters = method.children.filter((e) => e.tag === 'formal_parameter');
    const isStatic = !parameters.some((e) => e.attributes.has('artificial'));
    if (!isStatic && !method.attributes.has('virtuality')) return;
    const types = parameters.filter((e) => !e.attributes.has('artificial')).map((e) => this.#describe(this.#withoutConst(e)));
    const signature = `${this.#describe(this.#typeOf(method))} (${types.join(', ')})`;
    this.#facts.set(this.#unusedName(`method ${record}.${nameOf(method)}`), `${isStatic ? 'static' : slotOf(method)}, ${signature}`);
  }

  /** Overloads get a number. */
  #unusedName(name: string): string {
    for (let n = 1; ; n++) {
      const numbered = n === 1 ? name : `${name}#${n}`;
      if (!this.#facts.has(numbered)) return numbered;
    }
  }

  /** At the top of a parameter it is not part of the signature. */
  #withoutConst(parameter: Entry): Entry | undefined {
    const type = this.#typeOf(parameter);
    return type?.tag === 'const_type' ? this.#typeOf(type) : type;
  }

  #typeOf(entry: Entry): Entry | undefined {
    const reference = entry.attributes.get('type');
    return reference === undefined ? undefined : this.#info.at(reference);
  }

  #describe(type: Entry | undefined): string {
    if (!type) return 'void';
    const inner = this.#typeOf(type);
    switch (type.tag) {
      case 'typedef':
        return this.#describe(inner);
      case 'const_type':
        return `const ${this.#describe(inner)}`;
      case 'pointer_type':
        return `${this.#describe(inner)} *`;
      case 'array_type':
        return `${this.#describe(inner)}${dimensions(type)
          .map((n) => `[${n}]`)
          .join('')}`;
      default:
        return this.#names.get(type) ?? nameOf(type) ?? type.tag;
    }
  }

  #sizeOf(type: Entry): number {
    if (type.attributes.has('byte_size')) return number(type, 'byte_size');
    const inner = this.#typeOf(type);
    if (!inner) throw new Error(`the debug information gives ${type.tag} no size`);
    const count = type.tag === 'array_type' ? dimensions(type).reduce((all, n) => all * n, 1) : 1;
    return count * this.#sizeOf(inner);
  }
}

/** The compiler gives a destructor's place, which are two, only where the table itself is. */
function slotOf(method: Entry): string {
  const slot = /constu: (\d+)|lit(\d+)/.exec(method.attributes.get('vtable_elem_location') ?? '');
  return slot ? `slot ${slot[1] ?? slot[2]}` : 'virtual';
}

function dimensions(array: Entry): number[] {
  return array.children.filter((e) => e.tag === 'subrange_type').map((e) => number(e, 'upper_bound') + 1);
}

function isRecord({ tag }: Entry): boolean {
  return tag === 'structure_type' || tag === 'class_type' || tag === 'union_type';
}

function isNamedType(entry: Entry): boolean {
  return isRecord(entry) || entry.tag === 'enumeration_type';
}

function nameOf(entry: Entry): string | undefined {
  return entry.attributes.get('name');
}

function number(entry: Entry, attribute: string): number {
  return Number.parseInt(entry.attributes.get(attribute) ?? '0', 10);
}
