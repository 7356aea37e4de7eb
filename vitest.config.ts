import { defineConfig } from 'vitest/config'

/** The core is pure: its test files may share what they load, which saves most of their time. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'core', include: ['shared/**/*.test.{ts,tsx}'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'around',
          include: [
            'renderer/**/*.test.{ts,tsx}',
            'disk/**/*.test.ts',
            'electron/**/*.test.ts',
            'cli/**/*.test.ts',
            'build/**/*.test.ts',
            'raster/**/*.test.ts',
          ],
        },
      },
    ],
  },
})
