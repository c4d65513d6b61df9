#!/usr/bin/env node
/** The command line. */
import './http/gc-tuning';
import 'reflect-metadata';
import { cliMessages } from './cli/cli.messages';
import { commands } from './cli/commands';
import { ConfigError } from './config';
import { describe } from './http/logging';

async function main([name = 'help', ...words]: string[]): Promise<void> {
  const command = commands[name];
  if (!command) throw new ConfigError(cliMessages.unknownCommand(name, Object.keys(commands)));
  await command(words);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  // A wrong configuration needs no stack. Other errors show their stack without their message, which may quote data.
  process.stderr.write(`${error instanceof ConfigError ? error.message : JSON.stringify(describe(error), null, 2)}\n`);
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 200).unref();
});
