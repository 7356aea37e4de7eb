import { describe, expect, it, test } from 'vitest'
import { changeItem, setParameter } from '../../edits/change'
import { connectionChoices } from '../../edits/connect'
import { setExisting, type Edit } from '../../edits/edit'
import { addAcceptedDomain, setDomainName } from '../../edits/organization'
import { removeItems } from '../../edits/remove'
import type { Design, Item } from '../../model/design'
import { indexes } from '../../model/indexes'
import { p0 } from '../../templates/p0'
import { plan } from '../plan'
import { asBuilt, named } from '../testing/as-built'
import { waitingSentences } from '../testing/waiting'

function edited(design: Design, ...edits: readonly Edit[]): Design {
  return edits.reduce((current, edit) => edit(current), design)
}

function commands(design: Design): readonly string[] {
  return plan(design).statements.map(({ cmdlet, parameters }) => {
    const names = [parameters.Identity, parameters.Name].filter((name) => name !== undefined)
    return `${cmdlet} ${names.map(String).join(' → ')}`
  })
}

const built = asBuilt(p0())
const id = (name: string) => named(built, name).id

describe('a connector that exists, is deleted and drawn again', () => {
  const server = id('MBXSERVER01')
  const edge = id('EDGE01')

  it('is the same connector with other settings, never removed', () => {
    const deleted = removeItems([id('To Edge')])(built)
    expect(commands(deleted)).toEqual(['Remove-SendConnector To Edge'])
    const found = connectionChoices(deleted, server, edge)
    const redrawn = 'choices' in found ? found.choices.map(({ edit }) => edit(deleted)) : []
    expect(redrawn.length).toBeGreaterThan(0)
    for (const design of redrawn) {
      expect(named(design, 'To Edge').id).toBe(id('To Edge'))
      expect(commands(design).filter((command) => command.includes('To Edge'))).toEqual(['Set-SendConnector To Edge'])
    }
  })

  it('is the same also under another id, and gets what its usage type stands for', () => {
    const connector = named(built, 'From Internal Org')
    if (connector.kind !== 'receiveConnector') throw new Error('no Receive connector')
    const { AuthMechanism: _, PermissionGroups: __, ...parameters } = connector.parameters
    const again: Item = {
      ...connector,
      id: 'receiveConnector-77',
      name: 'FROM INTERNAL ORG',
      usage: 'Partner',
      parameters,
      origin: 'designed',
    }
    const items = { ...removeItems([connector.id])(built).items, [again.id]: again }
    expect(plan({ ...built, items }).statements).toMatchObject([
      {
        cmdlet: 'Set-ReceiveConnector',
        parameters: {
          Identity: 'EDGE01\\From Internal Org',
          Name: 'FROM INTERNAL ORG',
          AuthMechanism: ['Tls'],
          PermissionGroups: ['Partners'],
        },
      },
    ])
  })
})

it('an accepted domain that is deleted and added again is not removed', () => {
  const domain = indexes(built).byKind.acceptedDomain.find(({ home }) => home === 'organization')!
  const again = edited(built, removeItems([domain.id]), addAcceptedDomain(domain.name.toUpperCase(), 'organization'))
  expect(commands(again).filter((command) => !command.startsWith('Set-'))).toEqual([])
})

describe('names that wander from one connector to another', () => {
  const toInternet = id('To Internet')
  const toInternal = id('To Internal Org')

  test('a connector put aside frees its name before a new one takes it', () => {
    const aside = changeItem(toInternet, { name: 'To Internet (old)' })(built)
    const fresh: Item = { ...named(built, 'To Internet'), id: 'sendConnector-77', origin: 'designed' } as Item
    expect(commands({ ...aside, items: { [fresh.id]: fresh, ...aside.items } })).toEqual([
      'Set-SendConnector To Internet → To Internet (old)',
      'New-SendConnector To Internet',
    ])
  })

  test('a chain of names begins at its free end', () => {
    const chain = edited(
      built,
      changeItem(toInternal, { name: 'To Internet' }),
      changeItem(toInternet, { name: 'To Internet (old)' }),
    )
    expect(commands(chain)).toEqual([
      'Set-SendConnector To Internet → To Internet (old)',
      'Set-SendConnector To Internal Org → To Internet',
    ])
  })

  test('names that change places stay, and the settings change places', () => {
    const swapped = edited(
      built,
      changeItem(toInternal, { name: 'To Internet' }),
      changeItem(toInternet, { name: 'To Internal Org' }),
    )
    expect(commands(swapped)).toEqual(['Set-SendConnector To Internal Org', 'Set-SendConnector To Internet'])
  })

  test('a connector that gets the name of a removed one is that one, and the other is removed', () => {
    const taken = edited(built, removeItems([toInternet]), changeItem(toInternal, { name: 'To Internet' }))
    expect(commands(taken)).toEqual(['Set-SendConnector To Internet', 'Remove-SendConnector To Internal Org'])
  })

  test('two connectors of one name: the one that has it keeps it, the other one waits', () => {
    const twice = changeItem(toInternal, { name: 'to internet' })(built)
    expect(plan(twice)).toMatchObject({ statements: [], blocked: [{ subject: toInternal }] })
    expect(waitingSentences(twice)).toEqual([expect.stringContaining('another Send connector of that name')])
  })

  test('a name that differs in case only is changed', () => {
    expect(commands(changeItem(toInternet, { name: 'TO INTERNET' })(built))).toEqual([
      'Set-SendConnector To Internet → TO INTERNET',
    ])
  })
})

describe('an accepted domain with another domain name', () => {
  const setup = indexes(built).byKind.acceptedDomain.find(({ home }) => home === 'organization')!
  // What setup is taken to have made is corrected; this one was read from a real organization.
  const domain = { ...setup, origin: 'imported' as const }
  const read = setExisting(built, { [domain.id]: domain })

  test('is made and made the default before the old one is removed', () => {
    const other = setDomainName(domain.id, 'fabrikam.com')(read)
    expect(commands(other)).toEqual([
      'New-AcceptedDomain fabrikam.com',
      'Set-AcceptedDomain fabrikam.com',
      `Remove-AcceptedDomain ${domain.name}`,
    ])
  })

  test('waits for a name of its own, and the old one stays meanwhile', () => {
    const other = setParameter(domain.id, 'DomainName', 'fabrikam.com')(read)
    expect(plan(other).statements).toEqual([])
    expect(waitingSentences(other)).toEqual([
      expect.stringContaining('Give the one for fabrikam.com a name that is free'),
    ])
  })
})

describe('an object in another place', () => {
  test('a Send connector is made at its new home before it goes from the old one', () => {
    const moved = changeItem(id('To Edge'), { home: id('EDGE01') })(built)
    expect(plan(moved).statements.map(({ target, cmdlet }) => `${target}: ${cmdlet}`)).toEqual([
      `${id('EDGE01')}: New-SendConnector`,
      'organization: Remove-SendConnector',
    ])
  })

  test('a Receive connector on another server is made there, and removed last where it was', () => {
    const connector = named(built, 'Default Frontend MBXSERVER01')
    const moved = changeItem(connector.id, { server: id('MBXSERVER02'), name: 'From a device' })(built)
    expect(commands(moved)).toEqual([
      'New-ReceiveConnector From a device',
      'Remove-ReceiveConnector MBXSERVER01\\Default Frontend MBXSERVER01',
    ])
  })

  test('what belongs to a server that is not drawn waits, with a sentence', () => {
    const lost = changeItem(id('To Internet'), { home: 'server-99', name: 'Lost' })(built)
    expect(waitingSentences(lost)).toEqual([expect.stringMatching(/^“Lost” waits: the server/)])
  })
})
