import { defineConfig } from '@playwright/test'

/**
 * The built app (`dist/`) in the real Electron. `npm test` brings screen, session bus and Secret Service;
 * by hand: xvfb-run npx playwright test.
 */
export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  outputDir: './test-results',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  // Each test starts an app of its own on a profile of its own, so that they can run beside each other.
  fullyParallel: true,
  workers: 2,
  // A story is finished in seconds. These limits are for what hangs: a machine at ten times its load stays below them.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  reporter: [['list']],
})
