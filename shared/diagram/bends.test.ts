import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bend } from '../model/design'
import { rerouteMoved, routeScene } from './route-scene'
import type { RoutedLine, Scene, SceneNode } from './scene'
import { contosoScene } from './testing/contoso-scene'

const routed = routeScene(contosoScene)
const turning = routed.lines.filter(({ turn }) => turn)
const [first] = turning
const { bundle, turn } = first!

function bentScene(scene: Scene, bend: Bend): Scene {
  return { ...scene, lines: scene.lines.map((line) => (line.bundle === bundle ? { ...line, bend } : line)) }
}

const lineIn = (lines: readonly RoutedLine[]) => lines.find(({ id }) => id === first!.id)!
/** Where the piece between the two corners lies. */
const placeOf = ({ points }: RoutedLine) => points[1]![turn!.axis]

describe('a bend that somebody pulled', () => {
  test('lies as far from its own place as it was pulled, and no farther than there is room', () => {
    const room = fc.integer({ min: -2000, max: 2000 })
    fc.assert(
      fc.property(room, (by) => {
        const line = lineIn(routeScene(bentScene(contosoScene, { axis: turn!.axis, by })).lines)
        if (line.points.length !== 4) return
        const wanted = Math.min(Math.max(turn!.home + by, turn!.first), turn!.last)
        expect(placeOf(line)).toBeCloseTo(wanted, 6)
      }),
    )
  })

  test('can be pulled somewhere else than where it lies by itself', () => {
    const by = (turn!.last - turn!.home) / 2
    const line = lineIn(routeScene(bentScene(contosoScene, { axis: turn!.axis, by })).lines)
    expect(placeOf(line)).toBeCloseTo(turn!.home + by, 6)
    expect(placeOf(line)).not.toBeCloseTo(placeOf(first!), 0)
  })

  test('goes along when all servers move', () => {
    const bent = bentScene(contosoScene, { axis: turn!.axis, by: 20 })
    const moved = { ...bent, nodes: bent.nodes.map((node): SceneNode => ({ ...node, x: node.x + 60, y: node.y - 40 })) }
    const by = turn!.axis === 'x' ? 60 : -40
    const before = placeOf(lineIn(routeScene(bent).lines))
    expect(placeOf(lineIn(routeScene({ ...moved, zones: [], notes: [] }).lines))).toBeCloseTo(before + by, 6)
  })

  test('means nothing once the lines leave their servers on other sides', () => {
    const other: Bend = { axis: turn!.axis === 'x' ? 'y' : 'x', by: 20 }
    const lines = routeScene(bentScene(contosoScene, other)).lines.map(({ id, points }) => ({ id, points }))
    expect(lines).toEqual(routed.lines.map(({ id, points }) => ({ id, points })))
  })

  test('moves the lines of its connector alone', () => {
    const bent = bentScene(contosoScene, { axis: turn!.axis, by: 20 })
    const after = rerouteMoved(routed, bent, new Set())
    for (const line of after.lines.filter((one) => one.bundle !== bundle)) expect(routed.lines).toContain(line)
    expect(placeOf(lineIn(after.lines))).not.toBe(placeOf(first!))
  })
})
