import { describe, expect, test } from 'vitest'
import { changeItem, setParameter, setTransportConfig } from '../../edits/change'
import { markTransportConfigAsExisting } from '../../edits/existing'
import { removeItems } from '../../edits/remove'
import { subscribeEdge } from '../../edits/subscribe'
import type { Design } from '../../model/design'
import { receive } from '../../rules/testing/designs'
import { templates } from '../../templates'
import { p0 } from '../../templates/p0'
import { p3AnonymousRelay } from '../../templates/p3'
import { bundleRuns } from '../bundle/targets'
import { plan } from '../plan'
import { asBuilt, named } from '../testing/as-built'
import { keyOfStatement } from './keys'
import type { PlacedObject } from './placed-object'
import { designedObjects, existingObjects, objectsIn } from './placed-objects'

const design = p0()
const edge = named(design, 'EDGE01').id
const built = asBuilt(design)

function objectIn(after: Design, place: string, name: string): PlacedObject {
  const found = objectsIn(after, place, () => true).find((one) => one.name === name)
  if (!found) throw new Error(`No ${name} in ${place}`)
  return found
}

describe('a new object', () => {
  const created = objectIn(design, edge, 'From Internal Org')

  test('is nothing that anybody believes in', () => {
    expect(created).toMatchObject({ noun: 'ReceiveConnector', server: 'EDGE01', believed: undefined, isComplete: true })
  })

  test('is to have what is stated, what its usage type supplies, and what Exchange documents for the rest', () => {
    expect(created.wanted).toMatchObject({
      Bindings: ['10.1.1.2:25'],
      AuthMechanism: ['Tls', 'BasicAuth', 'BasicAuthRequireTLS', 'ExchangeServer'],
      PermissionGroups: ['ExchangeServers'],
      RequireTLS: false,
      Enabled: true,
    })
  })

  test('is compared in nothing that is uncertain, depends on the server, or cannot be compared', () => {
    // The documents disagree on the size, the FQDN is the server's own, EHLO text is Microsoft's, roles are for Mailbox servers.
    for (const name of ['MaxMessageSize', 'Fqdn', 'SmtpUtf8Enabled', 'TransportRole', 'Usage', 'Name']) {
      expect(Object.keys(created.wanted ?? {})).not.toContain(name)
    }
    expect(objectIn(design, edge, 'To Internal Org').wanted).not.toHaveProperty('AuthenticationCredential')
  })
})

test('a new Receive connector that says no usage type is to have what the one supplies with which it is made', () => {
  const read = receive('receiveConnector-9', edge, {
    parameters: {
      Bindings: [{ text: '10.1.1.1:2525' }],
      RemoteIPRanges: [{ text: '10.9.9.9' }],
      PermissionGroups: ['AnonymousUsers'],
    },
  })(design)
  expect(objectIn(read, edge, 'From somewhere').wanted).toMatchObject({
    AuthMechanism: ['Tls'],
    PermissionGroups: ['AnonymousUsers'],
  })
})

describe('an object that exists', () => {
  const renamed = objectIn(design, edge, 'From Internet')

  test('is believed to have what the baseline states of it, and is to have what the design states', () => {
    expect(renamed).toMatchObject({ formerly: 'Default internal receive connector EDGE01', isComplete: false })
    expect(renamed.believed).toMatchObject({ Bindings: ['0.0.0.0:25'], MessageRateLimit: 600 })
    expect(renamed.wanted).toMatchObject({ Bindings: ['10.1.1.1:25'], MessageRateLimit: 600 })
  })

  test('gets the documented default of what is no longer stated', () => {
    const relay = named(design, 'Client Frontend MBXSERVER01')
    const without = setParameter(relay.id, 'MessageRateLimit', undefined)(design)
    const { believed, wanted } = objectIn(without, 'organization', relay.name)
    expect(believed).toMatchObject({ MessageRateLimit: 5 })
    expect(wanted).toMatchObject({ MessageRateLimit: 'unlimited' })
  })

  test('that is marked as existing is believed to have the address that it had, after that has changed', () => {
    const server = named(built, 'MBXSERVER01')
    const moved = changeItem<'server'>(server.id, {
      adapters: [{ id: 'adapter-1', name: 'Internal', facing: 'internal', addresses: ['192.168.5.99'] }],
    })(built)
    const { believed, wanted } = objectIn(moved, edge, 'From Internal Org')
    expect(believed).toMatchObject({ RemoteIPRanges: ['192.168.5.10', '192.168.5.20'] })
    expect(wanted).toMatchObject({ RemoteIPRanges: ['192.168.5.99', '192.168.5.20'] })
    expect(plan(moved).statements.map(({ cmdlet, parameters }) => [cmdlet, parameters])).toContainEqual([
      'Set-ReceiveConnector',
      { Identity: 'EDGE01\\From Internal Org', RemoteIPRanges: ['192.168.5.99', '192.168.5.20'] },
    ])
  })

  test('that the design has no longer is wanted no more', () => {
    const without = removeItems([named(built, 'To Internet').id])(built)
    const removed = objectIn(without, edge, 'To Internet')
    expect(removed.wanted).toBeUndefined()
    expect(removed.believed).toMatchObject({ AddressSpaces: ['*'] })
  })

  test('holds at least what is stated of a list of the organization', () => {
    const marked = markTransportConfigAsExisting()(setTransportConfig('TLSSendDomainSecureList', ['a.example'])(design))
    const after = setTransportConfig('TLSSendDomainSecureList', ['a.example', 'b.example'])(marked)
    expect(objectsIn(after, 'organization', ({ key }) => key === 'transportConfig')).toMatchObject([
      {
        name: '',
        believed: { TLSSendDomainSecureList: { add: ['a.example'] } },
        wanted: { TLSSendDomainSecureList: { add: ['a.example', 'b.example'] } },
      },
    ])
  })
})

test('rights are told user by user, those that are there and those that are wanted', () => {
  const relay = p3AnonymousRelay()
  const holder = objectsIn(relay, 'organization', () => true).find(({ wantedRights }) => wantedRights.length > 0)
  expect(holder).toMatchObject({
    believedRights: [],
    wantedRights: [{ user: expect.stringMatching(/ANONYMOUS/), rights: ['ms-Exch-SMTP-Accept-Any-Recipient'] }],
  })
  const marked = asBuilt(relay)
  expect(objectIn(marked, 'organization', holder?.name ?? '').believedRights).toEqual(holder?.wantedRights)
})

test('what exists and what is designed are lists of their own', () => {
  const without = removeItems([named(built, 'To Internet').id])(built)
  const names = (objects: readonly PlacedObject[]) => objects.map(({ name }) => name)
  expect(names(existingObjects(without, edge))).toContain('To Internet')
  expect(names(designedObjects(without, edge))).not.toContain('To Internet')
  expect(names(existingObjects(design, edge))).not.toContain('To Internet')
  expect(names(designedObjects(design, edge))).toContain('To Internet')
})

describe('the key of an object', () => {
  test('is not that of another one that the design has under the same id', () => {
    // The copy of the organization's domain that the Edge server has follows it.
    const other = setParameter(named(built, 'contoso.com').id, 'DomainName', 'fabrikam.com')(built)
    const domains = objectsIn(other, edge, ({ difference }) => difference.noun === 'AcceptedDomain')
    expect(domains.map(({ key, wanted }) => [key, wanted?.DomainName])).toEqual([
      ['acceptedDomain-2', 'fabrikam.com'],
      ['acceptedDomain-2-before', undefined],
    ])
    const { statements } = plan(other)
    expect(statements.map((one) => `${one.cmdlet} ${keyOfStatement(one, other)}`)).toEqual([
      'New-AcceptedDomain acceptedDomain-2',
      'Remove-AcceptedDomain acceptedDomain-2-before',
    ])
  })

  test('of each statement is that of an object of its place, but for subscriptions', () => {
    const subscribed = subscribeEdge(edge, design.organization.sites[0]?.id ?? '')(design)
    for (const one of [...templates.map(({ make }) => make()), subscribed]) {
      for (const place of bundleRuns(plan(one).statements, one).places) {
        const keys = new Set(objectsIn(one, place.key, () => true).map(({ key }) => key))
        const statements = place.runs.flatMap((run) => run.statements)
        for (const statement of statements) {
          if (statement.cmdlet.includes('Edge')) continue
          expect(keys).toContain(keyOfStatement(statement, one))
        }
      }
    }
  })

  test('is there once in each place', () => {
    for (const { make } of templates) {
      const one = make()
      for (const place of ['organization', ...Object.keys(one.items)]) {
        const keys = objectsIn(one, place, () => true).map(({ key }) => key)
        expect(new Set(keys).size).toBe(keys.length)
      }
    }
  })
})
