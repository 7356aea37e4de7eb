// What electron-builder makes of the app: the only place that says so. `build/dist.mjs` packs for people, `build/pack-check.mjs` tries it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../parts.mjs'
import { fuses } from './fuses.mjs'
import { packed } from './contents.mjs'

const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Where icons and licences are written before packing (`build/packaging/resources.mjs`). */
export const resources = join(root, 'dist/packaging')

/** As `electron/main.ts` tells Windows, so that the taskbar knows the installed app for the running one. */
const appId = 'studio.mailflow.desktop'

/** Of nobody, and at no address that could ever answer: whoever publishes packages writes their own here (docs/packaging.md). */
const publisher = {
  maintainer: 'The Mailflow Studio contributors <contributors@mailflow-studio.invalid>',
  homepage: 'https://mailflow-studio.invalid/',
}

/** @type {import('electron-builder').Configuration} */
export const config = {
  appId,
  productName: 'Mailflow Studio',
  copyright: 'The Mailflow Studio contributors, MIT licence',
  electronVersion: devDependencies.electron,
  directories: { buildResources: resources, output: join(root, 'release') },
  files: packed.patterns,
  // The program that draws PNG reads its fonts itself, and it knows nothing of archives.
  asarUnpack: packed.unpacked,
  extraResources: [{ from: join(resources, 'LICENSES.txt'), to: 'LICENSES.txt' }],
  extraMetadata: { homepage: publisher.homepage },
  // The one binary is built for Node's stable interface: what npm installed is what runs.
  npmRebuild: false,
  // Nothing looks for updates, so nothing is written that an updater would read.
  publish: null,
  electronFuses: fuses,
  fileAssociations: [
    {
      ext: 'mailflow',
      name: 'Mailflow Studio design',
      description: 'Mailflow Studio design',
      mimeType: 'application/vnd.mailflow-studio+json',
      role: 'Editor',
    },
  ],
  win: {
    target: [
      { target: 'nsis', arch: ['x64'] },
      { target: 'portable', arch: ['x64'] },
    ],
    icon: join(resources, 'icon.ico'),
  },
  // Asked where to go; for one person without administrator's rights, or for all with them.
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    artifactName: '${name}-${version}-setup.${ext}',
  },
  portable: { artifactName: '${name}-${version}-portable.${ext}' },
  mac: {
    target: [{ target: 'dmg', arch: ['universal'] }],
    category: 'public.app-category.business',
    icon: join(resources, 'icon.icns'),
    // Each half of a universal app brings the drawing programs of both kinds of Mac, which are single ones.
    x64ArchFiles: '**/@resvg/resvg-js-darwin-*/*.node',
    hardenedRuntime: true,
  },
  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'mailflow-studio',
    syncDesktopName: true,
    category: 'Office',
    icon: join(resources, 'icons'),
    maintainer: publisher.maintainer,
    synopsis: 'Draw and check an Exchange mail flow',
    desktop: { entry: { GenericName: 'Mail flow designer', Keywords: 'Exchange;SMTP;connector;mail;' } },
  },
  // Paths, where the usual %U stands for addresses: of a file on a mounted share only the path can be saved to.
  deb: { packageCategory: 'mail', priority: 'optional', executableArgs: ['%F'] },
  // The tools of the earlier sets need libfuse2, which systems no longer bring.
  toolsets: { appimage: '1.0.3' },
}
