#!/usr/bin/env node
/** The command line. */
import './http/gc-tuning';
import 'reflect-metadata';
import { commands } from './cli/commands';
import { ConfigError } from './config';
import { describe } from './http/logging';

async function main([name = 'help', ...words]: string[]): Promise<void> {
  const command = commands[name];
  if (!command) throw new ConfigError(`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}.`);
  await command(words);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  // What is wrong with the surroundings needs no stack; what is wrong with us does, without what it quotes.
  process.stderr.write(`${error instanceof ConfigError ? error.message : JSON.stringify(describe(error), null, 2)}\n`);
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 200).unref();
});
