#!/usr/bin/env node
// The command line is TypeScript; tsx runs it, with the paths of its own tsconfig, so that no build step stands before it.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// A reader that has seen enough (| head) closes the pipe: no error of ours.
process.stdout.on('error', (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
  process.exit();
});

register({ tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) });
const { main } = await import(new URL('./main.ts', import.meta.url).href);
process.exitCode = await main(process.argv.slice(2));
