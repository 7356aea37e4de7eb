import { defineConfig } from 'vitest/config'

/** The tests that need a real PowerShell; `build/test-powershell.mjs` starts them where there is one. */
export default defineConfig({
  test: {
    include: ['e2e/{powershell,exchange-standin,bundle-proof}/**/*.powershell.ts'],
    // Each file has a PowerShell of its own; one core is not left free for the tests to wait on.
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
