import { expect, test } from 'vitest'
import { p0 } from '../../shared/templates/p0'
import { templates } from '../../shared/templates'
import { toolVersion } from '../../shared/version'
import { diagnosticsOf } from './copy-diagnostics'

const surroundings = {
  edition: 'desktop, Electron 45.4.1',
  system: 'linux 6.12, x64',
  policy: null,
  log: ['[info] Started', '[error] open …'],
}

const textOf = (design = p0(), more = {}) =>
  diagnosticsOf({ design, saved: design, past: [], future: [] }, { ...surroundings, ...more }, 'Window: small')

test('it tells version, edition, system, counts and the last lines of the log', () => {
  const text = textOf()
  expect(text).toContain(`Mailflow Studio ${toolVersion}\nEdition: desktop, Electron 45.4.1\nSystem: linux 6.12, x64\n`)
  expect(text).toMatch(/Design: \d+ objects \(.*Server 3/)
  expect(text).toMatch(/Log:\n\[info\] Started\n\[error\] open …\n$/)
})

test('an edition without a log tells everything else', () => {
  expect(textOf(p0(), { log: null })).not.toContain('Log')
  expect(textOf(p0(), { log: [] })).toContain('Log: empty')
})

/** Every text in a design that a person entered or that names something, with its length. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

test.each(templates.map(({ id, make }) => [id, make] as const))(
  'nothing that stands in a design is in it (%s)',
  (_id, make) => {
    const design = make()
    const entered = [design.title, ...textsIn(design.items), ...textsIn(design.accepted)].filter((text) =>
      /[.\d@ ]/.test(text),
    )
    const text = textOf(design).toLowerCase()
    expect(entered.length).toBeGreaterThan(5)
    expect(entered.filter((one) => one.length > 4 && text.includes(one.toLowerCase()))).toEqual([])
  },
)
