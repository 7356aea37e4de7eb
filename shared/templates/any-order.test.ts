import fc from 'fast-check'
import { expect, it } from 'vitest'
import { place } from '../edits/add'
import { changeItem } from '../edits/change'
import { connectionChoices } from '../edits/connect'
import { newItems } from '../edits/duplicate'
import { emptyDesign, find, type Design } from '../model/design'
import { indexes } from '../model/indexes'
import type { Facing, Server } from '../model/server'
import { placeName } from '../powershell/places'
import { plan } from '../powershell/plan'
import { waitingSentences } from '../powershell/testing/waiting'
import type { PlainValue } from '../powershell/plain-value'
import { p0 } from './p0'

/** The nodes of P0 under the names by which the steps speak of them, with the ids that they got when they were dropped. */
type Node = 'internet' | 'edge' | 'first' | 'second'
interface Canvas {
  readonly design: Design
  readonly ids: Readonly<Partial<Record<Node, string>>>
}

interface Step {
  readonly name: string
  /** The nodes that have to be there. */
  readonly needs: readonly Node[]
  readonly take: (canvas: Canvas) => Canvas
}

function drop(node: Node, what: 'internet' | 'edge' | 'mailbox'): Step {
  return {
    name: `drop ${node}`,
    needs: [],
    take: ({ design, ids }) => {
      const after = place(what, { x: 0, y: 0 }, '2019')(design)
      const [id] = newItems(design, after).filter((one) => after.layout[one])
      return { design: after, ids: { ...ids, [node]: id } }
    },
  }
}

function draw(from: Node, to: Node): Step {
  return {
    name: `draw ${from} to ${to}`,
    needs: [from, to],
    take: ({ design, ids }) => {
      const found = connectionChoices(design, ids[from] ?? '', ids[to] ?? '')
      if ('refused' in found) throw new Error(`${from} to ${to}: ${found.refused}`)
      return { design: found.choices[0]?.edit(design) ?? design, ids }
    },
  }
}

function type(node: Node, field: string, fields: (server: Server) => Partial<Server>): Step {
  return {
    name: `type the ${field} of ${node}`,
    needs: [node],
    take: ({ design, ids }) => {
      const server = find(design, 'server', ids[node])
      return { design: server ? changeItem<'server'>(server.id, fields(server))(design) : design, ids }
    },
  }
}

const named = (node: Node, name: string) => [
  type(node, 'name', () => ({ name })),
  type(node, 'FQDN', () => ({ fqdn: `${name.toLowerCase()}.contoso.com` })),
]
const addressed = (node: Node, adapter: string, address: string) =>
  type(node, `address of ${adapter}`, ({ adapters }) => ({
    adapters: adapters.map((one) => (one.id === adapter ? { ...one, addresses: [address] } : one)),
  }))
/** Which adapter faces which side, chosen against what the palette proposes. */
const turned = type('edge', 'facing of both adapters', ({ adapters }) => ({
  adapters: adapters.map((one): Server['adapters'][number] => ({ ...one, facing: other[one.facing] })),
}))
const other: Record<Facing, Facing> = { internal: 'external', external: 'internal' }

const drops = [drop('internet', 'internet'), drop('edge', 'edge'), drop('first', 'mailbox'), drop('second', 'mailbox')]
const lines = [
  draw('internet', 'edge'),
  draw('edge', 'internet'),
  draw('edge', 'first'),
  draw('edge', 'second'),
  draw('first', 'edge'),
  draw('second', 'edge'),
]
const typed = [
  ...named('edge', 'EDGE01'),
  ...named('first', 'MBXSERVER01'),
  ...named('second', 'MBXSERVER02'),
  addressed('first', 'adapter-1', '192.168.5.10'),
  addressed('second', 'adapter-1', '192.168.5.20'),
]
const asProposed = [addressed('edge', 'adapter-1', '10.1.1.1'), addressed('edge', 'adapter-2', '10.1.1.2')]
const theOtherWay = [addressed('edge', 'adapter-1', '10.1.1.2'), addressed('edge', 'adapter-2', '10.1.1.1'), turned]

/** Each step as soon as its turn has come and its nodes are there, from an empty canvas. */
function taken(steps: readonly Step[]): Design {
  let canvas: Canvas = { design: emptyDesign, ids: {} }
  let open = steps
  while (open.length > 0) {
    const next = open.find(({ needs }) => needs.every((node) => canvas.ids[node] !== undefined))
    if (!next) throw new Error('A step waits for a node that nobody drops')
    canvas = next.take(canvas)
    open = open.filter((step) => step !== next)
  }
  return canvas.design
}

/** What the script says, whatever came first: commands and entries of lists without order, ids left out. */
function said(design: Design): unknown {
  const { statements, blocked } = plan(design)
  const commands = statements.map(({ target, cmdlet, parameters, reason }) => {
    const values = Object.entries(parameters).map(([name, value]) => [name, isList(value) ? value.toSorted() : value])
    return JSON.stringify([placeName(target, design), cmdlet, Object.fromEntries(values), reason])
  })
  return [commands.toSorted(), blocked]
}

function isList(value: PlainValue): value is readonly string[] {
  return Array.isArray(value)
}

const expected = said(p0())

it.each([
  ['with the adapters that the palette proposes', asProposed],
  ['with adapters that face the other way', theOtherWay],
])('P0 drawn and typed in any order gives the same commands, %s', (_, adapters) => {
  const steps = [...drops, ...lines, ...typed, ...adapters]
  const order = fc.shuffledSubarray(
    steps.map(({ name }) => name),
    { minLength: steps.length },
  )
  fc.assert(
    fc.property(order, (names) => {
      const inOrder = names.flatMap((name) => steps.filter((step) => step.name === name))
      expect(said(taken(inOrder))).toEqual(expected)
    }),
    { numRuns: 150 },
  )
})

it('lines drawn before any address is typed wait for it, and listen where they should then', () => {
  const lined = taken([...drops, ...lines])
  expect(indexes(lined).byKind.sendConnector).toHaveLength(3)
  expect(waitingSentences(lined).map((said) => said.replace(/, which has .*/, ''))).toEqual([
    '“From Internal Org” waits: Bindings refers to EDGE01',
    '“From Internal Org” waits: RemoteIPRanges refers to MBX01 and MBX02',
    '“From Internet” waits: Bindings refers to EDGE01',
  ])
})
