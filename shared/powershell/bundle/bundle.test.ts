import { strFromU8, strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { changeItem, setParameter } from '../../edits/change'
import type { Design } from '../../model/design'
import { p0 } from '../../templates/p0'
import { asBuilt, named } from '../testing/as-built'
import { bundleInput } from '../testing/bundle-files'
import { makeBundle, type BundleInput } from './bundle'
import type { BundleFile } from './bundle-file'
import { sha256 } from './sha256'

const design = p0()

const pictures: readonly BundleFile[] = [
  { path: 'diagram.svg', bytes: strToU8('<svg/>') },
  { path: 'diagram.png', bytes: new Uint8Array([137, 80]) },
]

function filesOf(of: Design = design, changes: Partial<BundleInput> = {}): readonly BundleFile[] {
  const result = makeBundle(bundleInput(of, { pictures, ...changes }))
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('a bundle', () => {
  test('has the run book, the design, the pictures, the scripts and the manifest', () => {
    expect(filesOf().map(({ path }) => path)).toEqual([
      'README.md',
      'design.mailflow',
      'diagram.svg',
      'diagram.png',
      'common.ps1',
      '1-preflight.ps1',
      '2-backup.ps1',
      '3-apply-EDGE01.ps1',
      '3-apply-organization.ps1',
      '4-verify-EDGE01.ps1',
      '4-verify-organization.ps1',
      '5-rollback-EDGE01.ps1',
      '5-rollback-organization.ps1',
      'manifest.json',
    ])
  })

  test('of a design that equals what exists has no script', () => {
    expect(filesOf(asBuilt(design), { pictures: [] }).map(({ path }) => path)).toEqual([
      'README.md',
      'design.mailflow',
      'manifest.json',
    ])
  })

  test('is the same to the byte when it is made again', () => {
    expect(filesOf()).toEqual(filesOf(p0()))
  })

  test('is refused when a value cannot be written', () => {
    const connector = named(design, 'To Internet').id
    const refusalOf = (of: Design) => makeBundle(bundleInput(of))
    expect(refusalOf(changeItem(connector, { name: 'a\0' })(design))).toMatchObject({
      ok: false,
      error: { parameter: 'Name', subject: connector, refusal: { reason: 'nul' } },
    })
    expect(refusalOf(setParameter(connector, 'Comment', '\0')(design))).toMatchObject({
      error: { parameter: 'Comment' },
    })
  })

  test('is refused when what exists, and is only compared, cannot be written', () => {
    const connector = named(design, 'Default Frontend MBXSERVER01')
    const existing = { ...connector, parameters: { Comment: '\0' } } as typeof connector
    const known = { ...design, items: { ...design.items, [connector.id]: existing } }
    expect(
      makeBundle(bundleInput({ ...known, baseline: { ...design.baseline, [connector.id]: existing } })),
    ).toMatchObject({
      error: { cmdlet: 'Get-ReceiveConnector', parameter: 'Comment', subject: connector.id },
    })
  })
})

test('scripts and run book are UTF-8 with a byte order mark and Windows line ends, as Windows PowerShell 5.1 and its editors read them', () => {
  const texts = filesOf().filter(({ path }) => /\.(ps1|md)$/.test(path))
  expect(texts).toHaveLength(10)
  for (const { bytes } of texts) {
    expect(bytes.subarray(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
    expect(strFromU8(bytes)).not.toMatch(/[^\r]\n|\r[^\n]/)
    expect(strFromU8(bytes.subarray(3))).not.toContain('\uFEFF')
  }
})

test('the manifest has the hash of every other file, and of the design under its own name', () => {
  const files = filesOf()
  const manifest = JSON.parse(strFromU8(files.at(-1)!.bytes)) as unknown
  const others = files.slice(0, -1)
  expect(manifest).toEqual({
    format: 'mailflow-bundle',
    version: 1,
    toolVersion: '0.1.0',
    design: { path: 'design.mailflow', sha256: sha256(strToU8('{ "title": "Größe" }\n')) },
    files: others.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
  })
})
