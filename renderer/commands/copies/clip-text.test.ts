import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipOf } from '../../../shared/edits/paste/clip'
import { writeDesign } from '../../../shared/file/design-file'
import { itemNamed } from '../../../shared/templates/drawing'
import { p0 } from '../../../shared/templates/p0'
import { clipInText, packedClip } from './clip-text'
import { readableList } from './readable'

const design = p0()
const clip = clipOf(
  design,
  ['EDGE01', 'MBXSERVER01'].map((name) => itemNamed(design, name).id),
)

describe('copied objects as plain text', () => {
  it('come back as they were, with other text before and after them', async () => {
    const text = `As agreed:\n${await packedClip(clip)}\nBest regards`
    expect(await clipInText(text)).toEqual({ ok: true, value: clip })
  })

  it('survive a mail that indents, quotes and breaks lines', async () => {
    const packed = await packedClip(clip)
    const sent = packed.replaceAll('\n', '\r\n> ').replace(/(.{30})/, '$1 \n')
    expect(await clipInText(sent)).toMatchObject({ ok: true })
  })

  it('are said to be damaged when some of the text is missing or another', async () => {
    const packed = await packedClip(clip)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 20, max: packed.length - 30 }), async (at) => {
        expect(await clipInText(packed.slice(0, at))).toMatchObject({ ok: false })
      }),
      { numRuns: 20 },
    )
    expect(await clipInText(`${packed.slice(0, 200)}AAAAAA${packed.slice(206)}`)).toMatchObject({ ok: false })
  })

  it('of a newer version say so', async () => {
    expect(await clipInText('mailflow-clip:2:AAAA:end')).toEqual({ ok: false, error: { code: 'tooNew', version: 2 } })
  })

  it('are read as a list: each object with its kind and addresses, each connector with its lines', () => {
    expect(readableList(clip).split('\n')).toEqual(
      expect.arrayContaining([
        'EDGE01 (Edge Transport · 2019): 10.1.1.1 external, 10.1.1.2 internal, edge01.contoso.com',
        'To Edge (Send connector): MBXSERVER01 → EDGE01',
      ]),
    )
  })
})

it('the text of a whole design file stands for all of its objects', async () => {
  const found = await clipInText(writeDesign(design))
  expect(found).toMatchObject({ ok: true })
  expect(found?.ok && found.value.ids).toEqual(expect.arrayContaining(clip.ids as string[]))
})

it('any other text is none of ours', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (text) => {
      expect(await clipInText(text)).toBeUndefined()
    }),
  )
  expect(await clipInText('{"format":"other"}')).toBeUndefined()
})
