import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  build: { target: 'chrome95' },
  test: { include: ['tests/**/*.test.ts'], environment: 'node', testTimeout: 120_000 }
});
