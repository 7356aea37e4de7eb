import { expect, test } from 'vitest'
import { changeItem } from '../../edits/change'
import type { Edit } from '../../edits/edit'
import { addAcceptedDomain } from '../../edits/organization'
import { removeItems } from '../../edits/remove'
import { isConnector, type Design } from '../../model/design'
import { templates } from '../../templates'
import { randomFrom } from '../../testing/random'
import { randomEdit } from '../../testing/random-edits'
import type { PlainValue } from '../plain-value'
import { placeName } from '../places'
import { plan } from '../plan'
import type { Statement } from '../statement'
import { asBuilt } from '../testing/as-built'

function textOf(value: PlainValue | undefined): string {
  return typeof value === 'string' ? value : ''
}

/** The names of connectors and accepted domains of each place, as the shells call them. */
class Names {
  private readonly names: Set<string>

  constructor(existing: readonly string[]) {
    this.names = new Set(existing)
  }

  /** Plays a statement; the problem that a shell would have with it. */
  play({ target, cmdlet, parameters }: Statement): string | undefined {
    const [verb = '', noun = ''] = cmdlet.split('-')
    if (!['SendConnector', 'ReceiveConnector', 'AcceptedDomain'].includes(noun)) return undefined
    const server = textOf(parameters.Server) || (noun === 'ReceiveConnector' ? target : '')
    const at = (name: PlainValue | undefined) => `${target}|${noun}|${textOf(name)}`.toLowerCase()
    if (verb === 'New') {
      const key = at(noun === 'ReceiveConnector' ? `${server}\\${textOf(parameters.Name)}` : parameters.Name)
      if (this.names.has(key)) return `${key} is there already`
      this.names.add(key)
      return undefined
    }
    const key = at(parameters.Identity)
    if (!this.names.has(key)) return `${key} is not there`
    if (verb === 'Remove') this.names.delete(key)
    if (verb !== 'Set' || parameters.Name === undefined) return undefined
    const identity = textOf(parameters.Identity)
    const next = at(
      identity.slice(0, noun === 'ReceiveConnector' ? identity.indexOf('\\') + 1 : 0) + textOf(parameters.Name),
    )
    this.names.delete(key)
    if (this.names.has(next)) return `${next} is there already`
    this.names.add(next)
    return undefined
  }

  get all(): ReadonlySet<string> {
    return this.names
  }
}

function namesIn(design: Design, map: Design['items']): readonly string[] {
  return Object.values(map).flatMap((item) => {
    if (item.kind === 'receiveConnector') {
      const server = design.items[item.server]
      if (server?.kind !== 'server') return []
      const target = server.role === 'edge' ? server.name : 'organization'
      return [`${target}|ReceiveConnector|${server.name}\\${item.name}`.toLowerCase()]
    }
    if (item.kind !== 'sendConnector' && item.kind !== 'acceptedDomain') return []
    if (item.origin === 'edgeSync') return []
    const target = item.home === 'organization' ? item.home : design.items[item.home]?.name
    const noun = item.kind === 'sendConnector' ? 'SendConnector' : 'AcceptedDomain'
    return target === undefined ? [] : [`${target}|${noun}|${item.name}`.toLowerCase()]
  })
}

/** Renames and redraws are what this is about; a whole random edit now and then. */
function wanderingEdit(random: ReturnType<typeof randomFrom>, design: Design): Edit {
  const objects = Object.values(design.items).filter((item) => isConnector(item) || item.kind === 'acceptedDomain')
  const item = random.pickSome(objects)
  if (!item || random.chance(0.4)) return randomEdit(random, design)
  const other = random.pickSome([
    ...objects,
    ...Object.values(design.baseline).filter(({ kind }) => kind === item.kind),
  ])
  if (random.chance(0.3)) return removeItems([item.id])
  if (random.chance(0.3) && item.kind === 'acceptedDomain') return addAcceptedDomain('contoso.com', item.home)
  return changeItem(item.id, { name: random.pick([other?.name ?? 'x', `${item.name} (old)`, item.name.toUpperCase()]) })
}

test('whatever is edited, no command meets a name that is taken or gone, and none that the design has is removed', () => {
  const random = randomFrom(20)
  let played = 0
  for (const { make } of templates) {
    for (let history = 0; history < 12; history += 1) {
      let design = asBuilt(make())
      for (let step = 0; step < 12; step += 1) {
        design = wanderingEdit(random, design)(design)
        const { statements, blocked } = plan(design)
        const names = new Names(namesIn(design, design.baseline))
        const wanted = new Set(namesIn(design, design.items))
        const problems = statements.flatMap((statement) => {
          if (/^Remove-(Send|Receive|Accepted)/.test(statement.cmdlet)) played += 1
          return names.play({ ...statement, target: placeName(statement.target, design) }) ?? []
        })
        expect(problems).toEqual([])
        if (blocked.length === 0 && !statements.some(({ cmdlet }) => cmdlet.includes('Edge'))) {
          for (const name of wanted) expect([...names.all]).toContain(name)
        }
      }
    }
  }
  expect(played).toBeGreaterThan(100)
})
