import { readFileSync } from 'node:fs';
import { langOf, takeLang, type Lang } from './lang';
import { DataError } from './data-error';
import { nearestWord } from './options';
import { UsageError } from './usage-error';
import { forTerminal } from './tell';
import { words } from './words';
import { writingError } from './writing-error';

/** A command; its help stands in `words` under its name. */
interface Command {
  run(args: string[], lang: Lang): Promise<number>;
}

const COMMANDS = {
  show: async () => (await import('./commands/show')).default,
  ingest: async () => (await import('./commands/ingest')).default,
  check: async () => (await import('./commands/check')).default,
  build: async () => (await import('./commands/build')).default,
  release: async () => (await import('./commands/release')).default,
  synthesize: async () => (await import('./commands/synthesize')).default
} satisfies Record<string, () => Promise<Command>>;

const isCommand = (name: string): name is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, name);
const HELP = new Set(['--help', '-h', 'help']);

/** Runs one command; gives the exit code. Wrong usage and what cannot be read or written are told in a sentence on stderr, never as a stack; a fault of the program with its stack. */
export async function main(args: string[]): Promise<number> {
  const system = langOf(process.env);
  try {
    const { lang, rest } = takeLang(args);
    return await runCommand(rest, lang ?? system);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`gongkai${words(system).colon}${error.told[system]}\n`);
    return 2;
  }
}

async function runCommand([name, ...rest]: readonly string[], lang: Lang): Promise<number> {
  const text = words(lang);
  if (name === undefined || HELP.has(name)) {
    const [topic] = rest;
    const help = topic !== undefined && isCommand(topic) ? text.help[topic] : text.help.main;
    (name === undefined ? process.stderr : process.stdout).write(help);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version()}\n`);
    return 0;
  }
  if (!isCommand(name)) {
    process.stderr.write(`${text.noCommand(name, nearestWord(name, Object.keys(COMMANDS)))}\n\n${text.help.main}`);
    return 2;
  }
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (options.includes('--help') || options.includes('-h')) {
    process.stdout.write(text.help[name]);
    return 0;
  }
  try {
    const command: Command = await COMMANDS[name]();
    return await command.run(rest, lang);
  } catch (error) {
    const told = error instanceof DataError || error instanceof UsageError ? error : writingError(error);
    if (told === null) {
      process.stderr.write(text.bug(name, error instanceof Error ? (error.stack ?? error.message) : String(error)));
      return 2;
    }
    process.stderr.write(`${forTerminal(text.error(name, told.told[lang]))}\n`);
    if (told instanceof DataError) return 3;
    process.stderr.write(`${text.see(name)}\n`);
    return 2;
  }
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return version;
}
