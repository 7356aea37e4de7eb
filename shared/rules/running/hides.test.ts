import { describe, expect, it } from 'vitest'
import { changeItem } from '../../edits/change'
import type { Edit } from '../../edits/edit'
import type { Design } from '../../model/design'
import type { InboundRoute } from '../../model/inbound-route'
import { p2Partner, p2Service } from '../../templates/p2'
import { check } from '../check'
import { hide } from './hides'
import { rules } from '../index'
import type { Finding } from '../rule'
import { set } from '../testing/drawn'

const route = 'inboundRoute-1'

/** What is left to do: neither accepted nor hidden by what is accepted. */
function open(design: Design, ...edits: readonly Edit[]): readonly string[] {
  const drawn = edits.reduce((current, edit) => edit(current), design)
  return check(drawn)
    .filter(({ severity, accepted }) => severity !== 'info' && !accepted)
    .map(({ rule, subject }) => `${rule} ${subject}`)
}

const toClientPort = changeItem<'inboundRoute'>(route, { port: 587 })

describe('An accepted finding hides no refusal that has another cause', () => {
  it('of a service that is answered by another connector than the one with the accepted finding', () => {
    expect(open(p2Service(), toClientPort)).toEqual([`PATH-008 ${route}`])
  })

  it('of a partner that is answered by another connector than the one with the accepted finding', () => {
    expect(open(p2Partner(), toClientPort)).toEqual([`PATH-008 ${route}`])
  })

  it('of an anonymous service, where it is accepted that accounts may not send', () => {
    const connector = check(p2Service()).find(({ rule }) => rule === 'RC-AUTH-009')?.subject ?? ''
    expect(open(p2Service(), set(connector, 'PermissionGroups', ['Partners']))).toContain(`PATH-008 ${route}`)
  })

  it('of a partner that does not use mutual TLS, where it is accepted that the lists are incomplete', () => {
    const plain = changeItem<'inboundRoute'>(route, { authentication: 'anonymous' } satisfies Partial<InboundRoute>)
    expect(open(p2Partner(), plain)).toContain(`PATH-008 ${route}`)
  })
})

describe('A sender that two connectors refuse', () => {
  const refused: Finding = {
    rule: 'PATH-008',
    severity: 'error',
    message: 'refused',
    data: { actsAs: 'plainAccount' },
    subject: 'sendConnector-1',
    about: ['receiveConnector-1', 'receiveConnector-2'],
    each: ['receiveConnector-1', 'receiveConnector-2'],
  }
  const noGroup = (subject: string): Finding => {
    return { rule: 'RC-AUTH-009', severity: 'warning', message: 'nobody', data: {}, subject }
  }
  const known = new Map(rules.map((rule) => [rule.id, rule]))

  it('is explained where something is wrong with both', () => {
    const causes = [noGroup('receiveConnector-1'), noGroup('receiveConnector-2')]
    expect(hide([...causes, refused], known)).toEqual(causes.map((cause) => ({ ...cause, severity: 'error' })))
  })

  it('is not explained by one of them: the other refuses it for a reason of its own', () => {
    const findings = [noGroup('receiveConnector-1'), refused]
    expect(hide(findings, known)).toEqual(findings)
  })
})

it('many findings about one object are each looked at a few times, whatever else is said of it', () => {
  let looked = 0
  const finding = (rule: Finding['rule']): Finding => ({
    get rule() {
      looked += 1
      return rule
    },
    severity: 'error',
    message: 'any',
    data: {},
    subject: 'sendConnector-1',
  })
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const hiding = rules.find((rule) => (rule.hides?.length ?? 0) > 0)!
  const other = rules.find(({ id }) => id !== hiding.id && !hiding.hides?.includes(id))!
  const findings = Array.from({ length: 4000 }, (_, index) => finding(index % 2 === 0 ? hiding.id : other.id))
  expect(hide(findings, known)).toHaveLength(4000)
  expect(looked).toBeLessThan(10 * findings.length)
})
