import { defineConfig } from '@playwright/test';

/** Another port lets two checkouts be tested at a time. */
const port = process.env.E2E_PORT ?? '4180';

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  timeout: 120_000,
  use: {
    // pages as the network gives them; what a device keeps has tests of its own
    serviceWorkers: 'block',
    baseURL: `http://localhost:${port}/atlas/`,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync'
      ]
    }
  },
  webServer: {
    command: 'node src/dev/serve.js build',
    env: { PORT: port, BASE_PATH: '/atlas' },
    url: `http://localhost:${port}/atlas/`,
    reuseExistingServer: false
  }
});
