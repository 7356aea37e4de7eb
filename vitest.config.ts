import { defineConfig } from 'vitest/config'

/** Most test files leave the process as they found it: they may share what they load, which saves most of their time. */
export default defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // By default one core is left free, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['{shared,renderer,disk,cli,raster}/**/*.test.{ts,tsx}'],
          isolate: false,
        },
      },
      // Stand-ins for modules of Electron, and another environment for a build, are for one file only.
      { extends: true, test: { name: 'around', include: ['{electron,build}/**/*.test.ts'] } },
    ],
  },
})
