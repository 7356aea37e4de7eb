import { describe, expect, it } from 'vitest'
import { routeScene } from '../../../shared/diagram/route-scene'
import { contosoScene } from '../../../shared/diagram/testing/contoso-scene'
import { bySecurity } from '../../../shared/diagram/colouring'
import { lightTheme } from '../../../shared/diagram/theme'
import type { Drawing } from '../drawing'
import { paintedOf, type Looks } from './painted'

const routed = routeScene(contosoScene)
const drawing: Drawing = { scene: contosoScene, routed, moving: null }
const looks: Looks = { colours: bySecurity(lightTheme), selection: new Set(), lit: null }
const everywhere = { x: -10_000, y: -10_000, width: 20_000, height: 20_000 }
const [first, ...others] = contosoScene.nodes
const [line] = routed.lines

describe('what is painted of a drawing', () => {
  it('is every line, card and label, in the order of the exports', () => {
    const keys = paintedOf(drawing, looks, everywhere).map(({ key }) => key)
    expect(keys.filter((key) => !key.endsWith(' leader'))).toEqual([
      ...routed.lines.map(({ id }) => id),
      ...contosoScene.nodes.map(({ id }) => id),
      ...routed.labels.map(({ bundle }) => `${bundle} label`),
    ])
  })

  it('is only what lies in the part that is shown', () => {
    const nothingThere = { x: 9_000, y: 9_000, width: 100, height: 100 }
    expect(paintedOf(drawing, looks, nothingThere)).toEqual([])
    expect(paintedOf(drawing, looks, first!).map(({ key }) => key)).toContain(first!.id)
  })

  it('stays the same object for all that did not move', () => {
    const scene = { ...contosoScene, nodes: [{ ...first!, x: first!.x + 10 }, ...others] }
    const before = paintedOf(drawing, looks, everywhere)
    const after = paintedOf({ ...drawing, scene }, looks, everywhere)
    const changed = after.filter((thing) => !before.includes(thing)).map(({ key }) => key)
    expect(changed).toEqual([first!.id])
    const [moved] = after.filter(({ key }) => key === first!.id)
    expect(before.map(({ painting }) => painting)).toContain(moved?.painting)
  })

  it('has a selected line after all others', () => {
    const keys = paintedOf(drawing, { ...looks, selection: new Set([line!.id]) }, everywhere).map(({ key }) => key)
    expect(keys[routed.lines.length - 1]).toBe(line!.id)
  })

  it('is dim but for what is lit, and a label is lit with its line', () => {
    const seen = paintedOf(drawing, { ...looks, lit: new Set([line!.id]) }, everywhere).filter(
      ({ alpha }) => alpha === 1,
    )
    const label = routed.labels.find(({ lineIds }) => lineIds.includes(line!.id))
    expect(seen.map(({ key }) => key)).toEqual([line!.id, ...(label ? [`${label.bundle} label`] : [])])
  })
})
