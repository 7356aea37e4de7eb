import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['shared/**/*.test.{ts,tsx}', 'renderer/**/*.test.{ts,tsx}', 'electron/**/*.test.ts', 'cli/**/*.test.ts', 'build/**/*.test.ts', 'raster/**/*.test.ts'],
    testTimeout: 60_000,
  },
})
