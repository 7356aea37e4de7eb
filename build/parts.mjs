// The four things that are built, as Vite configurations. Nothing else in the project knows how a part is bundled.
import { builtinModules } from 'node:module'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')
const inRoot = (...path) => join(root, ...path)

// Binaries cannot be bundled, and Electron provides itself.
const external = ['electron', '@resvg/resvg-js', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)]

/** `entry`, the folders whose change makes `output` stale, and whether the bundled fonts lie in `fonts/` beside it. */
export const parts = {
  renderer: {
    entry: inRoot('renderer/index.html'),
    output: inRoot('dist/renderer/index.html'),
    sources: ['renderer', 'shared', 'build/fonts', 'build/browser', 'build/packaging'].map((folder) => inRoot(folder)),
    config: rendererConfig,
  },
  electron: {
    entry: inRoot('electron/main.ts'),
    output: inRoot('dist/electron/main.mjs'),
    sources: ['electron', 'disk', 'raster', 'shared', 'build/fonts'].map((folder) => inRoot(folder)),
    fonts: true,
    config: (outDir) => nodeConfig({ entry: inRoot('electron/main.ts'), outDir, name: 'main.mjs', format: 'es' }),
  },
  preload: {
    entry: inRoot('electron/preload.ts'),
    output: inRoot('dist/electron/preload.cjs'),
    sources: ['electron', 'shared'].map((folder) => inRoot(folder)),
    config: (outDir) =>
      nodeConfig({ entry: inRoot('electron/preload.ts'), outDir, name: 'preload.cjs', format: 'cjs' }),
  },
  cli: {
    entry: inRoot('cli/main.ts'),
    output: inRoot('dist/cli/mailflow.mjs'),
    sources: ['cli', 'disk', 'raster', 'shared', 'build/fonts'].map((folder) => inRoot(folder)),
    fonts: true,
    config: (outDir) => nodeConfig({ entry: inRoot('cli/main.ts'), outDir, name: 'mailflow.mjs', format: 'es' }),
  },
}

async function rendererConfig(outDir) {
  // Loaded only to build: the command line reads this file on every start.
  const { default: react } = await import('@vitejs/plugin-react')
  const { installable } = await import('./browser/installable.mjs')
  return {
    configFile: false,
    root: inRoot('renderer'),
    base: './',
    plugins: [react(), installable()],
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome120',
      modulePreload: { polyfill: false },
      // Fonts and pictures stay files: the content security policy allows no data: fonts.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      // What the window starts with is one script: in many small ones, shared with what is loaded later, it packs worse.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    },
  }
}

/** A program for Node: one file, readable, with everything in it but binaries. */
export function nodeConfig({ entry, outDir, name, format }) {
  return {
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { external, output: { format, entryFileNames: name, codeSplitting: false } },
    },
  }
}
