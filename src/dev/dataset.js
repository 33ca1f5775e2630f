import { run } from './install.js';

// The real dataset, and beside it, never mixed with it, the invented county that shows full tables over many years.
const gongkai = ['src/cli/gongkai.js'];
run('node', [...gongkai, 'build']);
run('node', [
  ...gongkai,
  'synthesize',
  '--counties',
  '1',
  '--townships',
  '13',
  '--years',
  '2019-2025',
  '--seed',
  '7',
  '--out',
  '.cache/demo'
]);
run('node', [...gongkai, 'build', '--data', '.cache/demo', '--out', 'static/demo']);
run('node', ['src/dev/engine.js']);
