#!/usr/bin/env node
// The command line is TypeScript; tsx runs it, with the paths of its own tsconfig, so that no build step stands before it.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

for (const [name, stream] of Object.entries({ stdout: process.stdout, stderr: process.stderr }))
  stream.on('error', (error) => {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    // A reader that has seen enough (| head) closes the pipe: no error of ours.
    if (code === 'EPIPE') process.exit();
    if (name === 'stdout') process.stderr.write(`gongkai: cannot write to standard output (${code ?? error.message}).\n`);
    process.exit(2);
  });

// What no command has caught is a fault of the program; node would end with 1, the code of a finding.
process.on('uncaughtException', (error) => {
  process.stderr.write(
    `gongkai: 程序出错，请连同以下内容反馈。This is a fault of the program; please report it with what follows.\n${error.stack ?? String(error)}\n`
  );
  process.exit(2);
});

register({ tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) });
const { main } = await import(new URL('./main.ts', import.meta.url).href);
process.exitCode = await main(process.argv.slice(2));
