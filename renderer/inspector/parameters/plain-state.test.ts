import { expect, test } from 'vitest'
import { addServer } from '../../../shared/edits/add'
import { setParameter } from '../../../shared/edits/change'
import { addAcceptedDomain } from '../../../shared/edits/organization'
import { acceptedDomainParameters } from '../../../shared/exchange/parameters'
import { organizationHome } from '../../../shared/model/connectors'
import { emptyDesign, type Design } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { plainStateOf } from './plain-state'

const withDomain = addServer({ role: 'mailbox', version: '2019' }, { x: 0, y: 0 })(emptyDesign)

function lookUpOf(design: Design) {
  const domain = indexes(design).byKind.acceptedDomain[0]!
  return plainStateOf(
    domain,
    'AddressBookEnabled',
    acceptedDomainParameters.AddressBookEnabled,
    design,
    () => undefined,
  )
}

const { id } = indexes(withDomain).byKind.acceptedDomain[0]!

test('the look-up of an accepted domain that exists bears no mark until it is changed', () => {
  expect(lookUpOf(withDomain)).toMatchObject({ from: 'default', differs: false })
  const changed = lookUpOf(setParameter(id, 'AddressBookEnabled', false)(withDomain))
  expect(changed).toMatchObject({ from: 'stated', differs: true, existing: 'the type of the domain' })
  expect(changed.reset).toBeDefined()
})

test('the type of a new accepted domain is compared with the default', () => {
  const added = addAcceptedDomain('fabrikam.com', organizationHome)(withDomain)
  const domain = indexes(added).byKind.acceptedDomain[1]!
  const stateWith = (type: string) => {
    const design = setParameter(domain.id, 'DomainType', type)(added)
    const item = indexes(design).byKind.acceptedDomain[1]!
    return plainStateOf(item, 'DomainType', acceptedDomainParameters.DomainType, design, () => undefined)
  }
  expect(stateWith('Authoritative')).toMatchObject({ differs: false })
  expect(stateWith('InternalRelay')).toMatchObject({ differs: true, fallback: 'Authoritative' })
})
