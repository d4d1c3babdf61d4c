#!/usr/bin/env node
/** The command `xtp-rx`. */
import { exitCodeOf, messageOf } from './failure';
import { endQuietlyOnClosedPipe, say } from './output';
import { createProgram } from './program';

async function main(): Promise<void> {
  endQuietlyOnClosedPipe();
  const program = createProgram();
  try {
    await program.parseAsync();
  } catch (failure) {
    const message = messageOf(failure, program.opts<{ verbose?: boolean }>().verbose === true);
    if (message !== undefined) say(message);
    process.exitCode = exitCodeOf(failure);
  }
}

void main();
