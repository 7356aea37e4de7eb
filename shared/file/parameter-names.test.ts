import { describe, expect, it, test } from 'vitest'
import { changeItem } from '../edits/change'
import type { Design } from '../model/design'
import type { Parameters } from '../model/parameter-value'
import { plan } from '../powershell/plan'
import { asBuilt, named } from '../powershell/testing/as-built'
import { waitingSentences } from '../powershell/testing/waiting'
import { p0 } from '../templates/p0'
import { readDesign, writeDesign } from './design-file'

const built = asBuilt(p0())
const toEdge = named(built, 'To Edge').id

function reread(design: Design): Design {
  const read = readDesign(writeDesign(design))
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

function withParameters(added: Parameters, design = built): Design {
  const item = design.items[toEdge]
  if (item?.kind !== 'sendConnector') throw new Error('no Send connector')
  return changeItem<'sendConnector'>(toEdge, { parameters: { ...item.parameters, ...added } })(design)
}

it('a parameter name in another case is read as Exchange spells it, and scripted', () => {
  const [statement] = plan(reread(withParameters({ RequireTls: true }))).statements
  expect(statement).toMatchObject({ cmdlet: 'Set-SendConnector', parameters: { RequireTLS: true } })
})

describe('a parameter that Exchange does not have', () => {
  test('is kept, and holds the commands of its connector back with a sentence', () => {
    const design = reread(withParameters({ Nonsense: 'x', Port: 2525 }))
    expect(plan(design).statements).toEqual([])
    expect(waitingSentences(design)).toEqual([
      expect.stringContaining('“To Edge” waits: Exchange has no parameter Nonsense for it.'),
    ])
  })

  test('that exists and stays holds nothing back', () => {
    const marked = asBuilt(withParameters({ Nonsense: 'x' }))
    expect(plan(marked)).toEqual({ statements: [], blocked: [] })
    expect(plan(withParameters({ Port: 2525 }, marked))).toMatchObject({
      statements: [{ parameters: { Port: 2525 } }],
      blocked: [],
    })
  })
})

it('places that are further out than anybody draws come to the edge of the canvas', () => {
  const far = { ...built, layout: { ...built.layout, [named(built, 'EDGE01').id]: { x: 1e308, y: -1e308 } } }
  expect(reread(far).layout[named(built, 'EDGE01').id]).toEqual({ x: 100_000, y: -100_000 })
})
