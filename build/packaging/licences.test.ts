import { relative, resolve } from 'node:path'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { parts } from '../parts.mjs'
import { licencesText, licensedPackages } from './licences.mjs'

const root = resolve(import.meta.dirname, '../..')

/** Every package that a part is bundled from, as folders below the repository. */
async function bundled(part: keyof typeof parts): Promise<ReadonlySet<string>> {
  const config = await parts[part].config(`${root}/dist/never-written`)
  const built = await build({ ...config, build: { ...config.build, write: false } })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const modules = outputs.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
  const folders = modules.map(
    (id) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(relative(root, id).replaceAll('\\', '/'))?.[0],
  )
  return new Set(folders.filter((folder) => folder !== undefined))
}

describe('the licences of what people get', () => {
  it.each(['renderer', 'electron', 'preload'] as const)(
    'every package in the %s is listed',
    async (part) => {
      const listed = new Set(licensedPackages().map(({ folder }) => relative(root, folder).replaceAll('\\', '/')))
      const found = [...(await bundled(part))]
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter((folder) => !listed.has(folder))).toEqual([])
    },
    120_000,
  )

  it('the text names every package with its licence, and the app and its font first', () => {
    const text = licencesText()
    const unnamed = licensedPackages().filter(
      ({ name, version, licence }) => !text.includes(`\n${name} ${version}\nLicence: ${licence}\n`),
    )
    expect(unnamed).toEqual([])
    expect(text.indexOf('Mailflow Studio\nLicence: MIT')).toBeLessThan(text.indexOf('SIL OPEN FONT LICENSE'))
    expect(text).toContain('Mozilla Public License')
    expect(text).toContain('Eclipse Public License')
  })

  it('a package that only names the MIT licence gets its text, with the holder that it states', () => {
    const silent = licensedPackages().filter(({ name }) => name === 'embla-carousel')
    expect(licencesText(silent)).toContain('Copyright (c) David Jerleke\n')
  })

  it.each([
    ['states no licence', undefined, 'No licence is stated by left'],
    ['names one and brings no text', 'Apache-2.0', 'left is under Apache-2.0 and brings no text of it'],
  ])('a package that %s stops the packing', (_what, licence, sentence) => {
    expect(() =>
      licencesText([{ name: 'left', version: '1.0.0', folder: '/nowhere', ...(licence && { licence }) }]),
    ).toThrow(sentence)
  })
})
