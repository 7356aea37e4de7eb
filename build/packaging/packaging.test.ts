import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { wrongContents, type PackedFile } from './contents.mjs'
import { wrongControl, wrongDesktopFile, wrongMimeType } from './deb.mjs'
import { fakeProgram } from './fake-electron.mjs'
import { fuseCount, fuses, wrongFuses } from './fuses.mjs'
import { whyNoPackage } from './refusal.mjs'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'mailflow-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'index.html'), '<script type="module" src="./assets/first-a1.js"></script>')

/** A package as it has to be. */
const good: readonly PackedFile[] = [
  'package.json',
  'dist/electron/main.mjs',
  'dist/electron/preload.cjs',
  'dist/electron/fonts/inter-400.ttf',
  'dist/electron/fonts/inter-600.ttf',
  'dist/renderer/index.html',
  'dist/renderer/assets/first-a1.js',
  'node_modules/@resvg/resvg-js/index.js',
  'node_modules/@resvg/resvg-js/js-binding.js',
  'node_modules/@resvg/resvg-js-linux-x64-gnu/package.json',
  'node_modules/@resvg/resvg-js-linux-x64-gnu/resvgjs.linux-x64-gnu.node',
].map((path) => ({ path, size: 1, unpacked: /\.(ttf|node)$/.test(path) }))

const wrong = (files: readonly PackedFile[]) => wrongContents(files, folder, ['linux-x64'])

describe('what is packed', () => {
  it('a package with everything that runs and nothing else is good', () => expect(wrong(good)).toEqual([]))

  it.each([
    'dist/cli/mailflow.mjs',
    'node_modules/react/index.js',
    'shared/zod.ts',
    'e2e/standin/boot.mjs',
    'dist/renderer/assets/a.js.map',
    '.env',
  ])('%s is no part of it', (path) => {
    expect(wrong([...good, { path, size: 1, unpacked: false }])).toEqual([`${path} is packed`])
  })

  it.each(good.map(({ path }) => path).filter((path) => !path.endsWith('gnu/package.json')))(
    'without %s it is not good',
    (path) => {
      expect(wrong(good.filter((file) => file.path !== path))).toHaveLength(1)
    },
  )

  it('what the drawing program reads lies beside the archive, and our scripts never', () => {
    const turned = good.map((file) => ({ ...file, unpacked: !file.unpacked }))
    expect(wrong(turned).filter((line) => line.includes('cannot read it'))).toHaveLength(3)
    expect(wrong(turned)).toContain('dist/electron/main.mjs lies beside the archive, where everybody can change it')
  })
})

describe('fuses', () => {
  /** In the order in which Electron keeps them. */
  const asWanted = '01001100'
  const fused = async (wire: string) => {
    const path = join(folder, `electron-${wire}`)
    writeFileSync(path, fakeProgram(wire))
    return wrongFuses(path)
  }

  it('those of the configuration are good', async () => {
    expect(await fused(asWanted)).toEqual([])
    expect(fuseCount).toBe(asWanted.length)
  })

  it.each(Array.from(asWanted, (_state, index) => index))(
    'the one at %i turned the other way is found',
    async (index) => {
      const turned = Array.from(asWanted, (state, at) => (at === index ? String(1 - Number(state)) : state)).join('')
      expect(await fused(turned)).toHaveLength(1)
    },
  )

  it('one that the program no longer has is found', async () => expect(await fused('0100110r')).toHaveLength(1))

  it('nobody can run Node or a changed app with the program', () => {
    expect(fuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      enableCookieEncryption: true,
      grantFileProtocolExtraPrivileges: false,
      loadBrowserProcessSpecificV8Snapshot: false,
    })
  })
})

describe('the deb package', () => {
  const desktopFile =
    '[Desktop Entry]\nName=Mailflow Studio\nExec="/opt/Mailflow Studio/mailflow-studio" %F\nType=Application\nIcon=mailflow-studio\n' +
    'StartupWMClass=mailflow-studio\nMimeType=application/vnd.mailflow-studio+json;\nCategories=Office;\n'

  it('a desktop file that opens designs by their path is good', () => expect(wrongDesktopFile(desktopFile)).toEqual([]))

  it.each([
    ['addresses instead of paths', '%F', '%U'],
    ['another window class', 'WMClass=mailflow-studio', 'WMClass=electron'],
    ['no type of file', /MimeType=.*\n/, ''],
    ['a line that is no entry', 'Type=', 'Exec on its own\nType='],
  ])('%s is found', (_what, from, to) => expect(wrongDesktopFile(desktopFile.replace(from, to))).not.toEqual([]))

  it('a maintainer without an address, and a file type that nobody declares, are found', () => {
    expect(wrongControl('Package: mailflow-studio\nMaintainer: somebody\n')).toContain('Maintainer is somebody')
    expect(wrongMimeType('<mime-info/>')).toHaveLength(2)
  })
})

describe('who asks for packages', () => {
  it('is refused a stand-in, and told the next step', async () => {
    const sentence = await whyNoPackage({ ELECTRON_OVERRIDE_DIST_PATH: join(root, 'e2e/standin/program') })
    expect(sentence).toMatch(/^No package was made: .* Unset it and run this again\.$/)
  })

  it('is told where it can be done when Electron cannot be had', async () => {
    const sentence = await whyNoPackage({ ELECTRON_MIRROR: 'http://127.0.0.1:9/' })
    // Where Electron is there already nothing needs to be fetched.
    if (sentence !== undefined) expect(sentence).toContain('a stand-in for it is never packed')
  })
})

it('the app has one id: in the package, on the taskbar, and in its desktop file', () => {
  const config = readFileSync(join(import.meta.dirname, 'config.mjs'), 'utf8')
  const main = readFileSync(join(root, 'electron/main.ts'), 'utf8')
  const [, id = 'none'] = /setAppUserModelId\('([^']+)'\)/.exec(main) ?? []
  expect(config).toContain(`const appId = '${id}'`)
  const { desktopName } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { desktopName: string }
  expect(config).toContain(`executableName: '${desktopName.replace('.desktop', '')}'`)
})
