import { existsSync } from 'node:fs';
import { installFromLockfile, requireNode, run } from './install.js';
import { serve } from './serve.js';

requireNode();
installFromLockfile();
run('npx', ['svelte-kit', 'sync']);
run('npm', ['run', '--silent', 'dataset']);
run('npm', ['run', '--silent', 'build']);
if (!existsSync('build/index.html')) {
  console.error('The build left no build/index.html; see the messages above.');
  process.exit(1);
}
const { url } = await serve({ folder: 'build', port: Number(process.env.PORT ?? 4173) });
console.log(`\n公开图谱 Gongkai Atlas: ${url}\nCtrl+C stops it.`);
