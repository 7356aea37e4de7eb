import { defineConfig } from 'vitest/config'

/** The tests that need a real PowerShell; `build/test-powershell.mjs` starts them where there is one. */
export default defineConfig({
  test: {
    include: ['e2e/powershell/*.powershell.ts', 'e2e/exchange-standin/*.powershell.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
