/** The public API as a list: every export of every entry point and every member of it, with its declaration. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** From `xtp-rx/risk: Verdict.code` to its declaration, without comments and white space. */
export type PublicApi = ReadonlyMap<string, string>;

const printer = ts.createPrinter({ removeComments: true });

function textOf(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/\s+/g, ' ');
}

type Members = ts.ClassDeclaration | ts.InterfaceDeclaration;

function isPrivate(member: ts.Declaration): boolean {
  const name = ts.getNameOfDeclaration(member);
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0 || (name !== undefined && ts.isPrivateIdentifier(name));
}

/** Its first line, without its members: what it extends and takes. */
function headOf(declaration: Members): string {
  return textOf(declaration).replace(/ ?\{.*$/, '');
}

function isOurs(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes('/typings/');
}

function hasMembers(declaration: ts.Declaration): declaration is Members {
  return ts.isClassDeclaration(declaration) || ts.isInterfaceDeclaration(declaration);
}

/** What objects of the type have, wherever it comes from: a member that moved up to what the type extends is still there. */
function addProperties(api: Map<string, string>, name: string, type: ts.Type): void {
  for (const property of type.getProperties()) {
    const declarations = (property.declarations ?? []).filter((one) => isOurs(one) && !isPrivate(one));
    if (declarations.length > 0) api.set(`${name}.${property.name}`, declarations.map(textOf).join(' '));
  }
}

/** Constructors, statics, calls and indices. */
function addOthers(api: Map<string, string>, name: string, declaration: Members): void {
  for (const member of declaration.members) {
    const isStatic = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
    if (isPrivate(member) || !(isStatic || member.name === undefined)) continue;
    const key = `${name} ${member.name?.getText() ?? ts.SyntaxKind[member.kind]}`;
    api.set(key, [api.get(key), textOf(member)].filter(Boolean).join(' '));
  }
}

function addExport(api: Map<string, string>, name: string, symbol: ts.Symbol, checker: ts.TypeChecker): void {
  for (const declaration of symbol.declarations ?? []) {
    const text = hasMembers(declaration) ? headOf(declaration) : textOf(declaration);
    api.set(name, [api.get(name), text].filter(Boolean).join(' '));
    if (!hasMembers(declaration)) continue;
    addProperties(api, name, checker.getDeclaredTypeOfSymbol(symbol));
    addOthers(api, name, declaration);
  }
}

/** Entry points are the folder itself and the folders in it that have an index. */
function entryPoints(typings: string): readonly (readonly [name: string, file: string])[] {
  const folders = readdirSync(typings, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const named = folders.map(({ name }) => [`xtp-rx/${name}`, join(typings, name, 'index.d.ts')] as const);
  return [['xtp-rx', join(typings, 'index.d.ts')] as const, ...named].filter(([, file]) => existsSync(file));
}

export function publicApi(typings: string): PublicApi {
  const entries = entryPoints(typings);
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16, types: [] },
  );
  const checker = program.getTypeChecker();
  const api = new Map<string, string>();
  for (const [entry, file] of entries) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!);
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      addExport(api, `${entry}: ${symbol.name}`, meant, checker);
    }
  }
  return api;
}
