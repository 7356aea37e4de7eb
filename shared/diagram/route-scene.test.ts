import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rerouteMoved, routeScene } from './route-scene'
import { boxBetween, grown, overlaps } from './routing/geometry'
import { segmentsOf } from './routing/segment-index'
import type { Box, Point, RoutedScene, Scene, SceneNode } from './scene'
import { contosoScene, line, node, note } from './testing/contoso-scene'
import { coveredLabels, crossing } from './drawing-faults'
import { everySymbolScene } from './testing/every-symbol-scene'
import { largeScene } from './testing/large-scene'

const looks = ['authenticatedEncrypted', 'encrypted', 'externallySecured', 'clearText', 'anonymous'] as const

/** Two to seven servers that do not overlap, on a rough grid, and up to five connectors between them, some with several ends. */
const randomScene: fc.Arbitrary<Scene> = fc
  .record({
    cells: fc.uniqueArray(fc.integer({ min: 0, max: 15 }), { minLength: 2, maxLength: 7 }),
    jitter: fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), {
      minLength: 7,
      maxLength: 7,
    }),
    connectors: fc.array(
      fc.record({
        from: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 }),
        to: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 2 }),
        look: fc.constantFrom(...looks),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ cells, jitter, connectors }) => {
    const nodes = cells.map((cell, index): SceneNode => {
      const [dx, dy] = jitter[index] ?? [0, 0]
      const [x, y] = [(cell % 4) * 320 + dx, Math.floor(cell / 4) * 240 + dy]
      return node(`n${index}`, index % 3 ? 'mailbox' : 'internet', x, y, 'Mailbox 2019', `MBX${index}`, ['10.0.0.1'])
    })
    const lines = connectors.flatMap(({ from, to, look }, bundle) => {
      return from.flatMap((one) =>
        to
          .filter((other) => other % nodes.length !== one % nodes.length)
          .map((other) => {
            const [a, b] = [`n${one % nodes.length}`, `n${other % nodes.length}`]
            return { ...line(`b${bundle}`, a, b, look, `To ${b} · *`), id: `b${bundle} ${one} ${other}` }
          }),
      )
    })
    return { zones: [], nodes, notes: [], lines }
  })

/** Servers close together in a zone, as a person in a hurry places them: a row with lines both ways, or two rows with lines to the next. */
const closeScene: fc.Arbitrary<Scene> = fc
  .record({
    columns: fc.integer({ min: 2, max: 4 }),
    rows: fc.integer({ min: 1, max: 2 }),
    gap: fc.record({ x: fc.integer({ min: 34, max: 70 }), y: fc.integer({ min: 60, max: 90 }) }),
    label: fc.constantFrom('To Internet · * · MX', 'EdgeSync - Site to Internet · * · MX', 'anonymous · 25'),
    back: fc.boolean(),
  })
  .map(({ columns, rows, gap, label, back }) => {
    const wider = rows > 1 ? 26 : 0
    const nodes = Array.from({ length: columns * rows }, (_, index) => {
      const card = node(`n${index}`, 'edge', 0, 0, 'Edge Transport SE', `EDGE0${index}`, [
        '10.0.0.1',
        'edge.contoso.com',
      ])
      const [column, row] = [index % columns, Math.floor(index / columns)]
      return { ...card, x: column * (card.width + gap.x + wider), y: row * (card.height + gap.y) }
    })
    const lines = nodes.slice(1).flatMap(({ id }, index) => {
      const there = line(`a${index}`, `n${index}`, id, 'encrypted', label)
      return back && rows === 1 ? [there, line(`b${index}`, id, `n${index}`, 'authenticatedEncrypted', label)] : [there]
    })
    const zone = {
      id: 'z',
      zone: 'perimeter',
      x: -30,
      y: -44,
      width: 900,
      height: 500,
      name: 'Perimeter network',
    } as const
    return { zones: [zone], nodes, notes: [], lines }
  })

/** Pairs of connectors of which one line runs on top of the other. */
function hiddenLines({ lines }: RoutedScene): string[] {
  const pieces = lines.flatMap((one) => segmentsOf(one.points).map((segment) => ({ ...segment, bundle: one.bundle })))
  return pieces.flatMap((a, index) => {
    const covered = pieces.slice(index + 1).filter((b) => {
      if (a.bundle === b.bundle || a.horizontal !== b.horizontal || Math.abs(a.at - b.at) >= 1.5) return false
      return Math.min(a.last, b.last) - Math.max(a.first, b.first) > 1
    })
    return covered.map((b) => `${a.bundle} ${b.bundle} at ${a.at}`)
  })
}

function isOnBorder({ x, y }: Point, box: Box): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const withinX = x >= box.x && x <= right
  const withinY = y >= box.y && y <= bottom
  return ((x === box.x || x === right) && withinY) || ((y === box.y || y === bottom) && withinX)
}

function badEnds(scene: Scene, routed: RoutedScene): string[] {
  const nodes = new Map(scene.nodes.map((one) => [one.id, one]))
  const scenes = new Map(scene.lines.map((one) => [one.id, one]))
  return routed.lines.flatMap(({ id, points }) => {
    const [from, to] = [nodes.get(scenes.get(id)?.from ?? ''), nodes.get(scenes.get(id)?.to ?? '')]
    const [start, end] = [points[0], points.at(-1)]
    return from && to && start && end && isOnBorder(start, from) && isOnBorder(end, to) ? [] : [id]
  })
}

describe('lines', () => {
  it('of different connectors never run on top of each other', () => {
    fc.assert(
      fc.property(randomScene, (scene) => {
        expect(hiddenLines(routeScene(scene))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('start and end on the borders of the servers they connect', () => {
    fc.assert(
      fc.property(randomScene, (scene) => {
        expect(badEnds(scene, routeScene(scene))).toEqual([])
      }),
    )
  })

  it('have right angles only', () => {
    fc.assert(
      fc.property(randomScene, (scene) => {
        for (const { points } of routeScene(scene).lines) {
          points.slice(1).forEach((end, index) => {
            const start = points[index] ?? end
            expect(Math.abs(start.x - end.x) < 0.01 || Math.abs(start.y - end.y) < 0.01).toBe(true)
          })
        }
      }),
    )
  })

  it('are the same every time', () => {
    fc.assert(
      fc.property(randomScene, (scene) => {
        expect(routeScene(structuredClone(scene))).toEqual(routeScene(scene))
      }),
    )
  })

  it('both ways between two servers in a row are straight and apart', () => {
    const { lines } = routeScene(contosoScene)
    const [incoming, outgoing] = lines
    expect(incoming?.points).toHaveLength(2)
    expect(outgoing?.points).toHaveLength(2)
    expect(Math.abs((incoming?.points[0]?.y ?? 0) - (outgoing?.points[0]?.y ?? 0))).toBeGreaterThanOrEqual(24)
  })

  it('of one connector leave its only source together', () => {
    const fan = routeScene(contosoScene).lines.filter((one) => one.bundle === 'internal')
    expect(fan[0]?.points[0]).toEqual(fan[1]?.points[0])
    expect(fan[0]?.points[1]).toEqual(fan[1]?.points[1])
  })

  it('go around a server that stands between their ends', () => {
    const row = [0, 300, 600].map((x, index) => node(`n${index}`, 'mailbox', x, 0, '', `MBX${index}`, ['10.0.0.1']))
    const scene = { zones: [], notes: [], nodes: row, lines: [line('a', 'n0', 'n2', 'encrypted', 'A')] }
    const middle = row[1] ?? { x: 0, y: 0, width: 0, height: 0 }
    expect(crossing(routeScene(scene), middle)).toEqual([])
  })

  it('go around a note that stands between their ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 330, max: 400 }), (y, x) => {
        const ends = [0, 800].map((at, index) => node(`n${index}`, 'mailbox', at, 0, '', `MBX${index}`, ['10.0.0.1']))
        const between = note('note', x, y, 'Not before the certificate is there.')
        const scene = { zones: [], notes: [between], nodes: ends, lines: [line('a', 'n0', 'n1', 'encrypted', 'A')] }
        expect(crossing(routeScene(scene), between)).toEqual([])
      }),
    )
  })

  it('without one of their servers, or from a server to itself, are not drawn', () => {
    const lines = [line('a', 'server-1', 'gone', 'encrypted', 'A'), line('b', 'server-1', 'server-1', 'encrypted', 'B')]
    expect(routeScene({ ...contosoScene, lines })).toMatchObject({ lines: [], labels: [] })
  })

  it('are drawn even where servers lie on top of each other', () => {
    const scene = { ...contosoScene, nodes: contosoScene.nodes.map((one) => ({ ...one, x: 0, y: 0 })) }
    expect(routeScene(scene).lines).toHaveLength(contosoScene.lines.length)
  })
})

describe('labels', () => {
  it.each([
    ['Contoso', contosoScene],
    ['every symbol', everySymbolScene],
    ['120 servers', largeScene(120)],
  ])('cover neither each other nor a server: %s', (_, scene) => {
    expect(coveredLabels(scene, routeScene(scene))).toEqual([])
  })

  it('cover nothing even where cards stand 34 to 70 pixels apart, as long as there is room between the rows', () => {
    fc.assert(
      fc.property(closeScene, (scene) => {
        expect(coveredLabels(scene, routeScene(scene))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('of up to five connectors between up to seven servers cover nothing', () => {
    fc.assert(
      fc.property(randomScene, (scene) => {
        expect(coveredLabels(scene, routeScene(scene))).toEqual([])
      }),
    )
  })

  it('that stand apart from their line are led to it, past every card', () => {
    fc.assert(
      fc.property(closeScene, (scene) => {
        const { labels, lines } = routeScene(scene)
        for (const { leader, bundle } of labels) {
          if (!leader) continue
          const own = lines.filter((one) => one.bundle === bundle).flatMap(({ points }) => segmentsOf(points))
          const [along, across] = [leader.from.x, leader.from.y]
          const onLine = own.some(({ horizontal, at, first, last }) => {
            const [place, fixed] = horizontal ? [along, across] : [across, along]
            return Math.abs(fixed - at) < 0.6 && place >= first && place <= last
          })
          expect(onLine).toBe(true)
          const path = boxBetween(leader.from, leader.to)
          expect(scene.nodes.filter((one) => overlaps(grown(path, 0.5), one))).toEqual([])
        }
      }),
    )
  })

  it('show the address space when the name is too long for both', () => {
    const { labels } = routeScene({
      ...contosoScene,
      lines: [
        line('a', 'server-1', 'internet-1', 'encrypted', 'A Send Connector for all subsidiaries · *.contoso.com'),
      ],
    })
    expect(labels[0]?.text).toMatch(/^A .*….*s · \*\.contoso\.com$/)
  })

  it('stand once for each connector', () => {
    expect(routeScene(contosoScene).labels.map((label) => label.text)).toEqual([
      'anonymous · 25',
      'To Internet · * · MX',
      'To Internal Org · --',
      'To Edge · *',
    ])
  })
})

describe('after a server has moved', () => {
  const moved = (scene: Scene, id: string, dx: number, dy: number): Scene => ({
    ...scene,
    nodes: scene.nodes.map((one) => (one.id === id ? { ...one, x: one.x + dx, y: one.y + dy } : one)),
  })

  it('everything that does not touch it is the very same object', () => {
    const scene = largeScene(120)
    const before = routeScene(scene)
    const after = rerouteMoved(before, moved(scene, 'n30', 40, 20), new Set(['n30']))
    const touching = new Set(scene.lines.filter((one) => one.from === 'n30' || one.to === 'n30').map((one) => one.id))
    expect(after.lines.map((one) => one.id)).toEqual(before.lines.map((one) => one.id))
    after.lines.forEach((one, index) => expect(one === before.lines[index]).toBe(!touching.has(one.id)))
    const bundles = new Set(scene.lines.filter((one) => touching.has(one.id)).map((one) => one.bundle))
    after.labels.forEach((one, index) => expect(one === before.labels[index]).toBe(!bundles.has(one.bundle)))
  })

  it('its lines still end on the borders and on no line of others', () => {
    fc.assert(
      fc.property(
        randomScene,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        (scene, dx, dy) => {
          const after = moved(scene, 'n0', dx, dy)
          const routed = rerouteMoved(routeScene(scene), after, new Set(['n0']))
          expect(routed.lines.map((one) => one.id)).toEqual(routeScene(after).lines.map((one) => one.id))
          expect(badEnds(after, routed)).toEqual([])
          expect(hiddenLines(routed)).toEqual([])
        },
      ),
    )
  })

  it('nothing changes when nothing moved', () => {
    const before = routeScene(contosoScene)
    expect(rerouteMoved(before, contosoScene, new Set())).toEqual(before)
  })
})

describe('after a connector has changed', () => {
  const nothingMoved: ReadonlySet<string> = new Set()

  it('lines that went leave all others where they are', () => {
    const scene = largeScene(120)
    const before = routeScene(scene)
    const gone = scene.lines[7]!
    const after = rerouteMoved(before, { ...scene, lines: scene.lines.filter((one) => one !== gone) }, nothingMoved)
    expect(after.lines).toEqual(before.lines.filter((one) => one.id !== gone.id))
    after.lines.forEach((one) => expect(before.lines).toContain(one))
  })

  it('a connector without lines has no label', () => {
    const before = routeScene(contosoScene)
    const [first] = contosoScene.lines
    const lines = contosoScene.lines.filter(({ bundle }) => bundle !== first!.bundle)
    const after = rerouteMoved(before, { ...contosoScene, lines }, nothingMoved)
    expect(after.labels.map(({ bundle }) => bundle)).not.toContain(first!.bundle)
  })

  it('a label that stood on a line that went stands on one that is left', () => {
    const before = routeScene(contosoScene)
    for (const gone of contosoScene.lines) {
      const scene = { ...contosoScene, lines: contosoScene.lines.filter((one) => one !== gone) }
      const after = rerouteMoved(before, scene, nothingMoved)
      expect(after.labels.flatMap(({ lineIds }) => lineIds).toSorted()).toEqual(
        scene.lines.map(({ id }) => id).toSorted(),
      )
      expect(coveredLabels(scene, after)).toEqual([])
    }
  })

  it('a new line is drawn beside the others, which stay', () => {
    const before = routeScene({ ...contosoScene, lines: contosoScene.lines.slice(1) })
    const after = rerouteMoved(before, contosoScene, nothingMoved)
    expect(after.lines.map(({ id }) => id)).toEqual(contosoScene.lines.map(({ id }) => id))
    for (const line of before.lines) expect(after.lines).toContain(line)
  })

  it('a card that grew keeps the labels of its lines where they are until all are placed, and a new line gets its own', () => {
    const [first] = contosoScene.lines
    const before = routeScene({ ...contosoScene, lines: contosoScene.lines.slice(1) })
    const grown = contosoScene.nodes.find(({ id }) =>
      contosoScene.lines.some((one) => one.from === id || one.to === id),
    )!
    const nodes = contosoScene.nodes.map((node) => (node === grown ? { ...node, width: node.width + 8 } : node))
    const scene = { ...contosoScene, nodes }
    const after = rerouteMoved(before, scene, new Set([grown.id]), 'asTheyAre')
    expect(badEnds(scene, after)).toEqual([])
    for (const label of before.labels.filter(({ bundle }) => bundle !== first!.bundle))
      expect(after.labels).toContain(label)
    expect(after.labels.map(({ bundle }) => bundle)).toContain(first!.bundle)
  })

  it('another name and another look show at once, in the same place', () => {
    const before = routeScene(contosoScene)
    const [first] = contosoScene.lines
    const lines = contosoScene.lines.map((one) =>
      one.bundle === first!.bundle ? { ...one, label: 'Renamed', look: 'externallySecured' as const } : one,
    )
    const after = rerouteMoved(before, { ...contosoScene, lines }, nothingMoved)
    const label = after.labels.find(({ bundle }) => bundle === first!.bundle)!
    const former = before.labels.find(({ bundle }) => bundle === first!.bundle)!
    expect([label.text, label.look]).toEqual(['Renamed', 'externallySecured'])
    expect(Math.abs(label.x + label.width / 2 - former.x - former.width / 2)).toBeLessThanOrEqual(1)
    expect(after.lines.map(({ points }) => points)).toEqual(before.lines.map(({ points }) => points))
  })
})
