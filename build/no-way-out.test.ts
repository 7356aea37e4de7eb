import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './parts.mjs'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
> & {
  desktopName?: string
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version?: string }> }

/** What the app consists of, without its tests. */
const sources = ['shared', 'disk', 'raster', 'electron', 'renderer', 'cli'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file)),
)

function mentioning(words: RegExp, files: readonly string[] = sources): readonly string[] {
  return files.filter((file) => words.test(read(file)))
}

test('every package is pinned to one version, and the lock file has that one', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  expect(all.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([])
})

test('there is no updater, no telemetry and no report of crashes', () => {
  expect(
    Object.keys(manifest.dependencies).filter((name) => /updat|sentry|telemetry|analytic|crash/i.test(name)),
  ).toEqual([])
  expect(mentioning(/autoUpdater|electron-updater|crashReporter|sendBeacon|transports\.remote/)).toEqual([])
})

test('nothing of the app speaks to the network', () => {
  expect(
    mentioning(/from '(node:)?(http|https|http2|net|tls|dgram|dns)'|\bWebSocket\(|\bEventSource\(|XMLHttpRequest/),
  ).toEqual([])
  // The fonts of the page, which are files of the app.
  expect(mentioning(/\bfetch\(/)).toEqual([
    'renderer/commands/embedded-fonts.ts',
    'renderer/platform/browser-picture.ts',
  ])
})

test('a link leaves the app in one place, where its address was checked', () => {
  expect(
    mentioning(
      /\bshell\b/,
      sources.filter((file) => file.startsWith('electron/')),
    ),
  ).toEqual(['electron/studio-window.ts'])
})

test('switches of Chromium are not touched', () => {
  expect(mentioning(/appendSwitch|appendArgument|ELECTRON_DISABLE|disable-web-security/)).toEqual([])
})

test('the system knows windows and their menu entry by one name', () => {
  expect(manifest.desktopName).toBe('mailflow-studio.desktop')
})

test('every end-to-end test watches for requests to the outside and for offences against the policy', () => {
  const specs = readdirSync(join(root, 'e2e')).filter((name) => name.endsWith('.spec.ts'))
  const unwatched = specs.filter(
    (name) => !/import \{[^}]*\btest\b[^}]*\} from '\.\/(test|desktop-app)'/.test(read(`e2e/${name}`)),
  )
  expect(unwatched).toEqual([])
})
