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

function plant(file: string, text: string): () => void {
  const path = join(copy, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return () => {
    rmSync(path)
  }
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

describe('the linter holds the import rules of each folder', () => {
  it.each(forbiddenImports)('%s may not import %s', (file, specifier) => {
    const remove = plant(file, `import '${specifier}'\n`)
    const said = run('oxlint/bin/oxlint', [file])
    remove()
    expect(said).toContain('no-restricted-imports')
  })

  it.each([
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
  ])('%s may import %s', (file, specifier) => {
    const remove = plant(file, `import '${specifier}'\n`)
    const said = run('oxlint/bin/oxlint', [file])
    remove()
    expect(said).not.toContain('no-restricted-imports')
  })
})

describe('the compiler holds what each folder can reach', () => {
  it.each([
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
  ])('%s does not compile', (_, folder, text) => {
    const remove = plant(`${folder}/planted.ts`, text)
    const said = run('typescript/bin/tsc', ['-b', folder])
    remove()
    expect(said).toContain('planted.ts')
    expect(said).toMatch(/error TS/)
  })
})
