import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
let copy = ''

/** A skeleton of the project with its real configuration, in which violations can be planted. */
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'mailflow-boundaries-'))
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(copy, file))
  for (const folder of [
    'shared',
    'shared/diagram',
    'shared/exports',
    'renderer',
    'disk',
    'electron',
    'cli',
    'raster',
  ]) {
    mkdirSync(join(copy, folder), { recursive: true })
    cpSync(join(root, folder, 'tsconfig.json'), join(copy, folder, 'tsconfig.json'))
    writeFileSync(join(copy, folder, 'anything.ts'), 'export const anything = 1\n')
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})

afterAll(() => {
  rmSync(copy, { recursive: true, force: true })
})

function run(tool: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: copy,
    encoding: 'utf8',
  })
  return stdout + stderr
}

interface Planted {
  readonly file: string
  readonly text: string
}

/** Runs a tool once over all that is planted; the lines about each file, in their order. */
function saidOfEach(all: readonly Planted[], tool: string, args: readonly string[]): readonly string[] {
  for (const { file, text } of all) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), text)
  }
  const said = run(tool, args).replaceAll('\\', '/').split('\n')
  for (const { file } of all) rmSync(join(copy, file))
  return all.map(({ file }) => said.filter((line) => line.includes(file)).join('\n'))
}

const forbiddenImports: readonly [file: string, specifier: string][] = [
  ['shared/planted.ts', 'electron'],
  ['shared/planted.ts', 'react'],
  ['shared/planted.ts', 'node:fs'],
  ['shared/planted.ts', '../renderer/anything'],
  ['shared/rules/planted.ts', '../../cli/anything'],
  ['renderer/planted.ts', 'electron'],
  ['renderer/planted.ts', 'node:path'],
  ['renderer/store/planted.ts', '../../electron/anything'],
  ['shared/diagram/planted.ts', '@xyflow/react'],
  ['shared/diagram/planted.ts', 'zustand'],
  ['shared/diagram/planted.ts', '../../renderer/anything'],
  ['shared/planted.ts', './diagram/anything'],
  ['shared/rules/planted.ts', '../diagram/anything'],
  ['shared/planted.ts', './exports/anything'],
  ['shared/rules/planted.ts', '../exports/anything'],
  ['shared/diagram/planted.ts', '../exports/anything'],
  ['shared/diagram/planted.ts', 'fflate'],
  ['shared/exports/planted.ts', 'react'],
  ['shared/exports/planted.ts', 'node:fs'],
  ['shared/exports/planted.ts', '../../renderer/anything'],
  ['shared/exports/svg/planted.ts', '../../../raster/anything'],
  ['electron/planted.ts', 'commander'],
  ['electron/planted.ts', '../cli/anything'],
  ['cli/planted.ts', 'electron'],
  ['cli/planted.ts', '../electron/anything'],
  ['cli/planted.ts', '../renderer/store/anything'],
  ['electron/planted.ts', '../renderer/anything'],
  ['electron/planted.ts', '../shared/diagram/anything'],
  ['raster/planted.ts', '../renderer/anything'],
  ['raster/planted.ts', 'react'],
  ['disk/planted.ts', 'zod'],
  ['disk/planted.ts', '../electron/anything'],
]

const allowedImports: readonly [file: string, specifier: string][] = [
  ['shared/planted.ts', 'zod'],
  ['shared/rules/planted.ts', '../anything'],
  ['renderer/planted.ts', '../shared/anything'],
  ['shared/diagram/planted.ts', 'react'],
  ['shared/diagram/planted.ts', '../rules/anything'],
  ['renderer/planted.ts', '../shared/diagram/anything'],
  ['raster/planted.ts', '../shared/diagram/anything'],
  ['renderer/planted.ts', '../shared/exports/anything'],
  ['shared/exports/planted.ts', '../diagram/anything'],
  ['shared/exports/svg/planted.ts', '../../rules/anything'],
  ['shared/exports/planted.ts', 'fflate'],
  ['electron/planted.ts', '../shared/exports/anything'],
  ['electron/planted.ts', 'node:fs/promises'],
  ['electron/planted.ts', '../disk/anything'],
  ['cli/planted.ts', '../disk/anything'],
  ['disk/planted.ts', '../shared/anything'],
  ['cli/planted.ts', '../shared/diagram/anything'],
  ['cli/planted.ts', '../shared/exports/anything'],
]

describe('the linter holds the import rules of each folder', () => {
  let refused: readonly boolean[] = []

  beforeAll(() => {
    const all = [...forbiddenImports, ...allowedImports].map(([file, specifier], index) => ({
      file: file.replace('planted', `planted-${index}-`),
      text: `import '${specifier}'\n`,
    }))
    const said = saidOfEach(all, 'oxlint/bin/oxlint', ['--format', 'unix', '.'])
    refused = said.map((lines) => lines.includes('no-restricted-imports'))
  })

  it.each(forbiddenImports.map((one, index) => [...one, index] as const))('%s may not import %s', (_, __, index) => {
    expect(refused[index]).toBe(true)
  })

  it.each(allowedImports.map((one, index) => [...one, index] as const))('%s may import %s', (_, __, index) => {
    expect(refused[forbiddenImports.length + index]).toBe(false)
  })
})

const unreachable: readonly [what: string, folder: string, text: string][] = [
  ['the document in shared', 'shared', 'export const title = document.title\n'],
  ['the process in shared', 'shared', 'export const here = process.cwd()\n'],
  ['a Node module in shared', 'shared', "export { readFileSync } from 'node:fs'\n"],
  ['the process in renderer', 'renderer', 'export const here = process.cwd()\n'],
  ['the document in the diagram', 'shared/diagram', 'export const title = document.title\n'],
  ['the document in the exports', 'shared/exports', 'export const title = document.title\n'],
  ['a Node module in the exports', 'shared/exports', "export { readFileSync } from 'node:fs'\n"],
  ['the diagram in the rest of shared', 'shared', "export { anything } from './diagram/anything'\n"],
  ['the exports in the rest of shared', 'shared', "export { anything } from './exports/anything'\n"],
  ['the exports in the diagram', 'shared/diagram', "export { anything } from '../exports/anything'\n"],
  ['the document in electron', 'electron', 'export const title = document.title\n'],
]

describe('the compiler holds what each folder can reach', () => {
  let said: readonly string[] = []

  beforeAll(() => {
    const all = unreachable.map(([, folder, text], index) => ({ file: `${folder}/planted-${index}-.ts`, text }))
    const folders = [...new Set(unreachable.map(([, folder]) => folder))]
    said = saidOfEach(all, 'typescript/bin/tsc', ['-b', ...folders])
  })

  it.each(unreachable.map(([what], index) => [what, index] as const))('%s does not compile', (_, index) => {
    expect(said[index]).toMatch(/error TS/)
  })
})
