/** One of the two interfaces that are compared: headers, and what the compiler makes of them. */
import type { Compiler } from '../compiler';
import { readDebugInfo } from './dwarf';
import { collectFacts, type Facts } from './facts';

export interface Side {
  readonly folder: string;
  readonly headers: readonly string[];
}

/** What XTP's headers include themselves comes first, so that it stands outside the namespace. */
const system = '#include <cstddef>\n#include <cstdint>\n#include <stddef.h>\n#include <stdint.h>\n';
const namespace = 'side';

export function includesOf({ headers }: Side): string {
  return headers.map((header) => `#include "${header}"\n`).join('');
}

/** Throws CompileError. */
export function factsOf(compiler: Compiler, side: Side): Facts {
  const code = `${system}namespace ${namespace} {\n${includesOf(side)}}\n`;
  const info = readDebugInfo(compiler.debugInfo(compiler.compile(code, [side.folder])));
  return new Map([...collectFacts(info, namespace), ...macroConstants(compiler, code, side.folder)]);
}

/** Constants that are macros leave nothing in the debug information. */
function macroConstants(compiler: Compiler, code: string, folder: string): [string, string][] {
  const before = compiler.macros(system, []);
  const added = [...compiler.macros(code, [folder])].filter(([name, text]) => !before.has(name) && text !== '');
  return added.map(([name, text]) => [`constant ${name}`, valueOf(text)]);
}

/** The number that a macro's text stands for; another text stays as it is. */
function valueOf(text: string): string {
  const inner = /^\(\s*(.*)\s*\)$/.exec(text)?.[1] ?? text;
  const character = /^'(.)'$/.exec(inner)?.[1];
  if (character !== undefined) return String(character.charCodeAt(0));
  return /^-?(0x[0-9a-f]+|\d+)$/i.test(inner) ? String(Number(inner)) : text;
}
