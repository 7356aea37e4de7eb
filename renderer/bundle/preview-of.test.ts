import { describe, expect, test } from 'vitest'
import { acceptFinding } from '../../shared/edits/accept'
import { changeItem, setParameter } from '../../shared/edits/change'
import { sequence } from '../../shared/edits/edit'
import { emptyDesign } from '../../shared/model/design'
import { formats } from '../../shared/exports/formats'
import { ok } from '../../shared/result'
import { named } from '../../shared/powershell/testing/as-built'
import { check } from '../../shared/rules/check'
import { templates } from '../../shared/templates'
import { p0 } from '../../shared/templates/p0'
import { previewOf, type Preview } from './preview-of'

/** The rows under a heading. */
function under({ notes }: Preview, key: string): readonly string[] {
  const start = notes.findIndex((row) => row.kind === 'heading' && row.key === key)
  const rest = start < 0 ? [] : notes.slice(start + 1)
  const end = rest.findIndex(({ kind }) => kind === 'heading')
  return rest.slice(0, end < 0 ? undefined : end).map(({ text }) => text)
}

const wrong = setParameter(named(p0(), 'To Internet').id, 'AddressSpaces', ['*contoso.com'])(p0())

describe('the preview of a bundle', () => {
  test('asks nothing where nothing stands against it', () => {
    const preview = previewOf(p0(), 'browser')
    expect([preview.question, preview.drawer, under(preview, 'errors')]).toEqual([undefined, undefined, []])
    expect(preview.counts).toEqual({ added: 5, changed: 1, removed: 0 })
  })

  test('shows what was accepted with its reason, and as a warning what nobody accepted', () => {
    const both = [/Accepted: The procedure is/, /Accepted: The procedure signs/].map((reason): unknown =>
      expect.stringMatching(reason),
    )
    expect(under(previewOf(p0(), 'browser'), 'accepted')).toEqual(both)
    expect(under(previewOf({ ...p0(), accepted: [] }, 'browser'), 'warnings')).toHaveLength(1)
  })

  test('names in its question each open error, and says how many objects wait', () => {
    const preview = previewOf(wrong, 'browser')
    expect(preview.question).toMatch(
      /^Export it although .*SC-AS-001 To Internet.* open and an object is not in the scripts$/,
    )
    expect(preview.drawer).toBe('problems')
    expect(under(preview, 'blocked')).toEqual([expect.stringContaining('“To Internet” waits')])
  })

  test('leads to the script where commands have to wait and no error is open', () => {
    const design = changeItem<'server'>(named(p0(), 'MBXSERVER02').id, { adapters: [], fqdn: '' })(p0())
    const accepted = check(design)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, subject }) => acceptFinding({ rule, subject, reason: 'Known' }))
    const preview = previewOf(sequence(...accepted)(design), 'browser')
    expect(preview.question).toMatch(/^Export it although \d+ objects are not in the scripts$/)
    expect(preview.drawer).toBe('script')
  })

  test('of many open errors names four', () => {
    const broken = Object.values(p0().items).reduce(
      (design, item) =>
        item.kind === 'receiveConnector' ? setParameter(item.id, 'Bindings', ['everywhere'])(design) : design,
      p0(),
    )
    expect(previewOf(broken, 'browser').question).toMatch(
      /^Export it although (?:[^,]+, ){3}[^,]+ and \d+ more are open/,
    )
  })

  test.each([['p0', p0()] as const, ['an empty design', emptyDesign] as const])(
    'lists the files that the bundle of %s has, in their order',
    async (_, design) => {
      const { files } = await formats.bundle.load()
      const made = await files(
        design,
        {},
        {
          fonts: () => Promise.resolve({ 400: 'AA==', 600: 'AA==' }),
          rasterize: () => Promise.resolve(ok(Uint8Array.of(137))),
          mayLackPictures: true,
        },
      )
      expect(made.ok && under(previewOf(design, 'browser'), 'files')).toEqual(
        made.ok && made.value.map(({ path }) => path),
      )
    },
  )

  test.each(templates.map(({ id, make }) => [id, make] as const))(
    'of template %s has rows with keys of their own',
    (_, make) => {
      const { lines, notes } = previewOf(make(), 'desktop')
      for (const keys of [lines.map(({ key }) => key), notes.map(({ key }) => key)]) {
        expect(new Set(keys).size).toBe(keys.length)
      }
    },
  )
})
