import { describe, expect, test } from 'vitest'
import { changeItem, setParameter } from '../edits/change'
import { duplicateItems, newItems } from '../edits/duplicate'
import { sequence, type Edit } from '../edits/edit'
import { setDomainName } from '../edits/organization'
import { removeItems } from '../edits/remove'
import { subscribeEdge } from '../edits/subscribe'
import type { NamedNoun } from '../exchange/objects'
import { readDesign, writeDesign } from '../file/design-file'
import type { Design } from '../model/design'
import { indexes } from '../model/indexes'
import { plan } from '../powershell/plan'
import { asBuilt, named } from '../powershell/testing/as-built'
import { p0 } from '../templates/p0'
import { differences, type ObjectDifference } from './differences'

const built = asBuilt(p0())
const id = (name: string) => named(built, name).id

function after(...edits: readonly Edit[]): Design {
  return sequence(...edits)(built)
}

function of(noun: NamedNoun, design: Design): readonly ObjectDifference[] {
  return differences(design)
    .of(noun)
    .filter(({ state }) => state !== 'same')
}

function changedOf({ properties }: ObjectDifference): readonly string[] {
  return properties.filter(({ isSame }) => !isSame).map(({ name }) => name)
}

test('what exists as it is drawn is the same, object by object', () => {
  for (const noun of ['AcceptedDomain', 'ReceiveConnector', 'SendConnector'] as const) {
    const all = differences(built).of(noun)
    expect(all.length).toBeGreaterThan(0)
    expect(all.every(({ state, why }) => state === 'same' && why === 'sameId')).toBe(true)
  }
})

describe('which object is which', () => {
  test('a connector of another name is the one of its id', () => {
    const [one, ...others] = of('SendConnector', after(changeItem(id('To Internet'), { name: 'To the Internet' })))
    expect(others).toEqual([])
    expect(one).toMatchObject({ state: 'changed', why: 'sameId' })
    expect(changedOf(one!)).toEqual(['Name'])
  })

  test('a copy that takes the name of its removed original is the original', () => {
    const original = id('To Internet')
    const copied = duplicateItems([original])(built)
    const [copy = ''] = newItems(built, copied)
    const design = sequence(
      removeItems([original]),
      changeItem<'sendConnector'>(copy, { name: 'To Internet', usage: undefined }),
    )(copied)
    expect(of('SendConnector', design)).toEqual([])
    expect(differences(design).under('SendConnector', copy)).toMatchObject({
      state: 'same',
      why: 'sameName',
      before: { id: original },
    })
  })

  test('two connectors that change names keep them, and their settings change places', () => {
    const [one, other] = [id('To Internet'), id('To Internal Org')]
    const design = after(changeItem(one, { name: 'To Internal Org' }), changeItem(other, { name: 'To Internet' }))
    const found = of('SendConnector', design)
    expect(found.map(({ why, before }) => [why, before?.id])).toEqual([
      ['swappedNames', other],
      ['swappedNames', one],
    ])
    expect(found.flatMap(changedOf)).not.toContain('Name')
    expect(found.flatMap(changedOf)).toContain('AddressSpaces')
  })

  test('a connector that takes the name of a removed one is that one, and goes under its own', () => {
    const [one, other] = [id('To Internet'), id('To Internal Org')]
    const found = of('SendConnector', after(removeItems([one]), changeItem(other, { name: 'To Internet' })))
    expect(found.map(({ state, why, before }) => [state, why, before?.id])).toEqual([
      ['changed', 'tookName', one],
      ['removed', undefined, other],
    ])
  })

  test('of two connectors of one name the one that has it keeps it, and the other one is held', () => {
    const design = after(changeItem(id('To Internal Org'), { name: 'to internet' }))
    expect(of('SendConnector', design)).toMatchObject([{ id: id('To Internal Org'), isHeld: true, why: 'sameId' }])
  })

  test('an accepted domain for another domain is another one, whatever its id', () => {
    const setup = indexes(built).byKind.acceptedDomain.find(({ home }) => home === 'organization')!
    const read = { ...setup, origin: 'imported' as const }
    const known = {
      ...built,
      items: { ...built.items, [read.id]: read },
      baseline: { ...built.baseline, [read.id]: read },
    }
    const states = of('AcceptedDomain', setDomainName(read.id, 'fabrikam.com')(known)).map(({ state }) => state)
    expect(states).toEqual(['added', 'removed'])
  })
})

describe('what differs of an object', () => {
  test('a changed AddressBookEnabled is a difference of its accepted domain', () => {
    const domain = indexes(built).byKind.acceptedDomain[0]!
    const [one] = of('AcceptedDomain', after(setParameter(domain.id, 'AddressBookEnabled', true)))
    expect(changedOf(one!)).toEqual(['AddressBookEnabled'])
  })

  test('each property says what it is and what it becomes', () => {
    const [one] = of('SendConnector', after(setParameter(id('To Edge'), 'MaxMessageSize', '20MB')))
    expect(one?.properties.find(({ name }) => name === 'MaxMessageSize')).toMatchObject({
      before: { from: 'stated', entered: 'unlimited' },
      after: { from: 'stated', entered: '20MB', value: 20 * 1024 * 1024 },
      becomes: { from: 'stated' },
    })
  })

  test('what is no longer stated becomes the documented default', () => {
    const stated = asBuilt(setParameter(id('To Edge'), 'Port', 2525)(built))
    const design = setParameter(id('To Edge'), 'Port', undefined)(stated)
    const [one] = of('SendConnector', design)
    expect(one?.properties.find(({ isSame }) => !isSame)).toMatchObject({
      name: 'Port',
      becomes: { from: 'default', value: 25 },
    })
  })

  test('rights are told user by user', () => {
    const grants = [{ user: 'CONTOSO\\relay', rights: ['ms-Exch-SMTP-Submit'] }]
    const [one] = of('ReceiveConnector', after(changeItem<'receiveConnector'>(id('From Internet'), { grants })))
    expect(one?.grants.filter(({ state }) => state !== 'same')).toMatchObject([
      { user: 'CONTOSO\\relay', before: [], after: ['ms-Exch-SMTP-Submit'], state: 'added' },
    ])
  })
})

describe('an account is told by its credential, and by its label', () => {
  const account = indexes(built).byKind.credential.find(({ name }) => name === 'Local account on EDGE01')!
  const grants = [{ user: { credential: account.id }, rights: ['ms-Exch-SMTP-Accept-Any-Sender'] }]
  const granted = asBuilt(changeItem<'receiveConnector'>(id('From Internal Org'), { grants })(p0()))

  test('another label for the same one changes nothing', () => {
    expect(plan(changeItem<'credential'>(account.id, { name: 'Relay account' })(granted)).statements).toEqual([])
  })

  test('another one with the label of one that is gone changes nothing', () => {
    const items = JSON.parse(
      JSON.stringify(granted.items).replaceAll(`"${account.id}"`, '"credential-99"'),
    ) as Design['items']
    expect(plan({ ...granted, items }).statements).toEqual([])
  })

  test('another one with another label is granted the rights, and the former one loses them', () => {
    const other = { ...account, id: 'credential-99', name: 'Other account' }
    const design = { ...granted, items: { ...granted.items, [other.id]: other } }
    const moved = changeItem<'receiveConnector'>(id('From Internal Org'), {
      grants: grants.map((grant) => ({ ...grant, user: { credential: other.id } })),
    })(design)
    expect(plan(moved).statements.map(({ cmdlet, parameters }) => [cmdlet, parameters['User']])).toEqual([
      ['Add-ADPermission', { credentialName: 'Other account' }],
      ['Remove-ADPermission', { credentialName: 'Local account on EDGE01' }],
    ])
  })
})

test('what a subscription deletes is no difference that a statement makes', () => {
  const design = after(subscribeEdge(id('EDGE01'), built.organization.sites[0]!.id))
  expect(differences(design).subscriptions).toMatchObject([{ id: id('EDGE01'), before: undefined, state: 'added' }])
  const gone = of('SendConnector', design).filter(({ state }) => state === 'removed')
  expect(gone.length).toBeGreaterThan(0)
  expect(gone.every(({ by }) => by === 'subscription')).toBe(true)
})

test('what a subscription has deleted goes by a statement again when the subscription is taken back', () => {
  const edge = id('EDGE01')
  const subscribed = after(subscribeEdge(edge, built.organization.sites[0]!.id))
  const gone = (design: Design) => of('SendConnector', design).filter(({ state }) => state === 'removed')
  expect(gone(subscribed).map(({ by }) => by)).toContain('subscription')
  const back = changeItem<'server'>(edge, { subscribedSiteId: undefined })(subscribed)
  expect(gone(back).map(({ by }) => by)).not.toContain('subscription')
})

test('an edit leaves the differences of all that it does not touch as they were', () => {
  const first = after(setParameter(id('From Internet'), 'MaxMessageSize', '20MB'))
  const second = setParameter(id('To Edge'), 'MaxMessageSize', '20MB')(first)
  expect(differences(second).of('ReceiveConnector')).toBe(differences(first).of('ReceiveConnector'))
  expect(differences(second).of('SendConnector')).not.toBe(differences(first).of('SendConnector'))
})

test('two designs can be asked about in turn', () => {
  const [one, other] = [after(setParameter(id('To Edge'), 'Port', 2525)), asBuilt(p0())]
  const kept = differences(one).of('SendConnector')
  expect(
    differences(other)
      .of('SendConnector')
      .every(({ state }) => state === 'same'),
  ).toBe(true)
  expect(differences(one).of('SendConnector')).toBe(kept)
})

test('a connector that is the same in both maps differs where what it refers to has another address', () => {
  const moved = changeItem<'server'>(id('MBXSERVER01'), {
    adapters: [{ id: 'adapter-1', name: 'Internal', facing: 'internal', addresses: ['192.168.5.99'] }],
  })(built)
  // From a file, so that nothing was read of the connector before.
  const read = readDesign(writeDesign(moved))
  const design = read.ok ? read.value : moved
  const [one, ...others] = of('ReceiveConnector', design)
  expect(others).toEqual([])
  expect(one?.before).toBe(one?.after)
  expect(one).toMatchObject({ state: 'changed', isIdentical: false })
  expect(changedOf(one!)).toEqual(['RemoteIPRanges'])
})
