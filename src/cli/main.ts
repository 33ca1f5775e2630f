import { DataError } from './data-error';
import { UsageError } from './usage-error';

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

/** A folder that cannot be written to, in a sentence; null for any other error. */
function writingError(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  const reason: Partial<Record<string, string>> = {
    ENOTDIR: 'a part of it is a file, not a folder',
    EEXIST: 'a file of that name stands in the way',
    EISDIR: 'a folder of that name stands in the way',
    ENOENT: 'no folder can be made there',
    EACCES: 'there is no permission',
    EPERM: 'there is no permission',
    EROFS: 'it is read-only',
    EBUSY: 'a disk is mounted there, or a program holds it open',
    ENOSPC: 'the disk is full',
    ENAMETOOLONG: 'its name is too long'
  };
  const why = code === undefined ? undefined : reason[code];
  return why === undefined ? null : `cannot write to “${path ?? ''}”: ${why}. Name another folder, or mend this one.`;
}
