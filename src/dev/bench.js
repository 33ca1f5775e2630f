import { readdirSync } from 'node:fs';
import { installFromLockfile, run } from './install.js';

installFromLockfile();
const folder = new URL('./bench/', import.meta.url);
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));
const asked = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". There are: ${known.join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : known) run('npx', ['tsx', '--tsconfig', 'src/cli/tsconfig.json', `src/dev/bench/${name}.ts`]);
