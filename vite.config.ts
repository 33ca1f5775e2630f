import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** duckdb-wasm carries the address of a foreign host for a loader that this site never calls; nothing built here may name one. */
function noForeignHosts(): Plugin {
  return {
    name: 'no-foreign-hosts',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('@duckdb/duckdb-wasm') || !code.includes('cdn.jsdelivr.net')) return null;
      return { code: code.replaceAll('https://cdn.jsdelivr.net/npm/', ''), map: null };
    }
  };
}

export default defineConfig({
  plugins: [noForeignHosts(), sveltekit()],
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  build: { target: 'chrome95' },
  // what a device keeps belongs to one build; the lists of files that the kit offers for this grow with every place
  define: { SITE_BUILD: JSON.stringify(Date.now().toString(36)) },
  test: { include: ['tests/**/*.test.ts'], environment: 'node', testTimeout: 120_000, hookTimeout: 120_000 }
});
