import { installFromLockfile, requireNode, run } from './install.js';

requireNode();
installFromLockfile();
run('npm', ['run', '--silent', 'check']);
run('npm', ['run', '--silent', 'lint']);
run('npm', ['run', '--silent', 'unit']);
run('npm', ['run', '--silent', 'dataset']);
// The tests follow the pages' addresses: they are to lead to the server under test.
run('npm', ['run', '--silent', 'build'], { SITE_ADDRESS: '' });
const { ensureChromium } = await import('./chromium.js');
const chromium = await ensureChromium();
if (!chromium) process.exit(1);
run('npm', ['run', '--silent', 'e2e'], { CHROMIUM_PATH: chromium });
