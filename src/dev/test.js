import { installFromLockfile, requireNode, run } from './install.js';

requireNode();
installFromLockfile();
run('npm', ['run', '--silent', 'check']);
run('npm', ['run', '--silent', 'lint']);
run('npm', ['run', '--silent', 'unit']);
run('npm', ['run', '--silent', 'dataset']);
run('npm', ['run', '--silent', 'build']);
const { ensureChromium } = await import('./chromium.js');
const chromium = await ensureChromium();
if (!chromium) process.exit(1);
run('npm', ['run', '--silent', 'e2e'], { CHROMIUM_PATH: chromium });
