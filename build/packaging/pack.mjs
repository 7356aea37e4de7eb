// `node build/packaging/pack.mjs '{…}'`: electron-builder with our configuration, as a process of its own whose many words can be kept back.
import { build, Platform } from 'electron-builder'
import { root } from '../parts.mjs'
import { config } from './config.mjs'

/** `targets` as electron-builder calls them; without any, those of the configuration. `electronDist` and `output` where they are not the usual. */
const { system, targets, electronDist, output } = JSON.parse(process.argv[2])

await build({
  projectDir: root,
  publish: 'never',
  targets: Platform[system].createTarget(targets ?? []),
  config: {
    ...config,
    ...(electronDist && { electronDist }),
    ...(output && { directories: { ...config.directories, output } }),
  },
})
