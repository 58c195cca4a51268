import { defineConfig } from '@playwright/test'

/**
 * The built app (`dist/`) in the real Electron. `npm test` brings screen, session bus and Secret Service;
 * by hand: xvfb-run npx playwright test.
 */
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: './test-results',
  // Each test starts an app of its own on a profile of its own, so that they can run beside each other.
  fullyParallel: true,
  workers: 2,
  // A story is finished in seconds; a machine under load may need many times as long, and a hung app none of this.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  reporter: [['list']],
})
