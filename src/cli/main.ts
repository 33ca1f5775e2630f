import { DataError } from './data-error';
import { UsageError } from './usage-error';
import { writingError } from './writing-error';

interface Command {
  help: string;
  run(args: string[]): Promise<number>;
}

const COMMANDS: Record<string, () => Promise<Command>> = {
  show: async () => (await import('./commands/show')).default,
  ingest: async () => (await import('./commands/ingest')).default,
  check: async () => (await import('./commands/check')).default,
  build: async () => (await import('./commands/build')).default,
  release: async () => (await import('./commands/release')).default,
  synthesize: async () => (await import('./commands/synthesize')).default
};

const HELP = `gongkai: annual reports on open government information, from documents to a checked dataset

  gongkai show FILE…          parse and print normalised reports; writes nothing
  gongkai ingest FILE|FOLDER… parse and keep them under data/reports
  gongkai check FILE|FOLDER…  print what the checks find, across years where neighbours are known
  gongkai build               make the dataset: .duckdb, Parquet, CSV, datapackage.json, manifest.json
  gongkai release             keep today's figures as a released version, to tell later what changed
  gongkai synthesize          make invented reports, marked as such

  gongkai <command> --help    all options, with examples

Machine-readable output goes to stdout, everything for people to stderr.
Exit codes: 0 fine · 1 a finding of severity error · 2 wrong usage · 3 a document (or the data folder) that cannot be read
`;

/** Runs one command; gives the exit code. Usage errors and unreadable paths are told in a sentence on stderr, never as a stack. */
export async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const load = COMMANDS[name];
  if (!load) {
    process.stderr.write(`gongkai: there is no command “${name}”.\n\n${HELP}`);
    return 2;
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(command.help);
    return 0;
  }
  try {
    return await command.run(rest);
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`gongkai ${name}: ${error.message}\nSee: gongkai ${name} --help\n`);
      return 2;
    }
    if (error instanceof DataError) {
      process.stderr.write(`gongkai ${name}: ${error.message}\n`);
      return 3;
    }
    if (error instanceof TypeError && (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')) {
      process.stderr.write(`gongkai ${name}: ${error.message}\nSee: gongkai ${name} --help\n`);
      return 2;
    }
    const told = writingError(error);
    if (told === null) throw error;
    process.stderr.write(`gongkai ${name}: ${told}\nSee: gongkai ${name} --help\n`);
    return 2;
  }
}
