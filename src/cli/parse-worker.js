// A worker knows nothing of the loader of the thread that starts it: as the command line itself does, it asks tsx to run TypeScript.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) });
await import(new URL('./parse-worker.ts', import.meta.url).href);
