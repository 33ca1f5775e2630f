import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.gongkai-lock';

/** Installs from the lockfile, unless what is installed came from this very lockfile. Exits with npm's code if that fails. */
export function installFromLockfile() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(STAMP, lock);
}

/**
 * Runs a command in the foreground; ends this process with its code if it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function run(command, args, env = {}) {
  console.error(`\n> ${command} ${args.join(' ')}`);
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: windows, env: { ...process.env, ...env } });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Says what to do where Node is too old for the toolchain. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Gongkai Atlas needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org/`);
  process.exit(2);
}
