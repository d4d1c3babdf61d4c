/** The published declarations, asked by the compiler: what users see, and whether anything is said of it. */
import ts from 'typescript';

export class Typings {
  readonly #checker: ts.TypeChecker;
  readonly #exports: ReadonlyMap<string, ts.Symbol>;

  /** `entry` is the package's index.d.ts. */
  constructor(entry: string) {
    const program = ts.createProgram([entry], {
      strict: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.Node16,
      moduleResolution: ts.ModuleResolutionKind.Node16,
    });
    this.#checker = program.getTypeChecker();
    const source = program.getSourceFile(entry);
    const module = source && this.#checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${entry} exports nothing: run npm run typings`);
    this.#exports = new Map(this.#checker.getExportsOfModule(module).map((symbol) => [symbol.name, this.#meant(symbol)]));
  }

  /** What is wrong with an exported name and the members that a path leads through; the last of them must be documented. */
  problems(path: string): string[] {
    const [name = '', ...members] = path.split('.');
    let symbol = this.#exports.get(name);
    if (!symbol) return [`${name} is not exported`];
    let owner = name;
    let type = this.#checker.getDeclaredTypeOfSymbol(symbol);
    for (const member of members) {
      symbol = this.#checker.getNonNullableType(type).getProperty(member);
      if (!symbol) return [`${owner} has no member ${member}`];
      owner += `.${member}`;
      type = this.#checker.getTypeOfSymbol(symbol);
    }
    return symbol.getDocumentationComment(this.#checker).length > 0 ? [] : [`${owner} is not documented`];
  }

  /** The words of a union type, in no order; undefined if it is none. */
  union(name: string): string[] | undefined {
    const alias = this.#exports.get(name)?.declarations?.find(ts.isTypeAliasDeclaration);
    if (!alias) return undefined;
    // Flavored<'SH' | 'SZ', 'Exchange'>: the words are what is flavored.
    const words = ts.isTypeReferenceNode(alias.type) ? alias.type.typeArguments?.[0] : alias.type;
    const type = words && this.#checker.getTypeFromTypeNode(words);
    const members = type?.isUnion() ? type.types : type ? [type] : [];
    return members.map((member) => (member.isStringLiteral() ? member.value : this.#checker.typeToString(member)));
  }

  #meant(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }
}
