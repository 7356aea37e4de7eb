import { describe, expect, it } from 'vitest'
import { emptyDesign, find, type Design } from '../model/design'
import { plan } from '../powershell/plan'
import { addServer, place } from './add'
import { changeItem, setParameter } from './change'
import { connectionChoices } from './connect'
import { sequence } from './edit'
import { markAsExisting, markAsNew } from './existing'
import { whyNotRemoved } from './locked'
import { makeDefaultDomain } from './default-domain'
import { addAcceptedDomain, setDomainName } from './organization'

const at = { x: 0, y: 0 }
const domain = 'acceptedDomain-1'
const mailbox = addServer({ role: 'mailbox', version: '2019' }, at)(emptyDesign)
const domainOf = (design: Design, id = domain) => find(design, 'acceptedDomain', id)?.parameters.DomainName
const cmdlets = (design: Design) => plan(design).statements.map(({ cmdlet }) => cmdlet)

describe('the accepted domain that setup made', () => {
  it('is corrected, not replaced: nothing is scripted', () => {
    const design = setDomainName(domain, 'adatum.com')(mailbox)
    expect(design.items[domain]).toMatchObject({ name: 'adatum.com', parameters: { DomainName: 'adatum.com' } })
    expect(design.baseline[domain]).toBe(design.items[domain])
    expect(cmdlets(design)).toEqual([])
  })

  it('gets another type by a script', () => {
    const design = setParameter(domain, 'DomainType', 'InternalRelay')(mailbox)
    expect(cmdlets(design)).toEqual(['Set-AcceptedDomain'])
  })

  it('takes along the copy that an Edge server is to get', () => {
    const drawn = place('edge', at)(mailbox)
    const choices = connectionChoices(drawn, 'server-2', 'server-1')
    const connected = 'choices' in choices ? choices.choices[0]!.edit(drawn) : drawn
    const design = setParameter(domain, 'DomainName', 'adatum.com')(connected)
    expect(domainOf(design, 'acceptedDomain-2')).toBe('adatum.com')
  })

  it('cannot be deleted while it is the default', () => {
    const two = addAcceptedDomain('fabrikam.com', 'organization')(mailbox)
    expect(whyNotRemoved(two.items[domain]!, two)).toContain('make another domain the default first')
    const other = makeDefaultDomain('acceptedDomain-2')(two)
    expect(whyNotRemoved(other.items[domain]!, other)).toBeUndefined()
  })
})

describe('the FQDN of the first Mailbox server', () => {
  const corrected = changeItem<'server'>('server-1', { fqdn: 'mbx01.adatum.com' })(mailbox)

  it('gives the assumed accepted domain its name, in what exists as well', () => {
    expect(domainOf(corrected)).toBe('adatum.com')
    expect(corrected.baseline[domain]).toBe(corrected.items[domain])
    expect(cmdlets(corrected)).toEqual([])
  })

  it('leaves a domain alone that somebody entered', () => {
    const entered = setParameter(domain, 'DomainName', 'tailspintoys.com')(mailbox)
    expect(domainOf(changeItem<'server'>('server-1', { fqdn: 'mbx01.adatum.com' })(entered))).toBe('tailspintoys.com')
  })

  it('leaves it alone when it names no domain, or belongs to a later server', () => {
    expect(domainOf(changeItem<'server'>('server-1', { fqdn: 'mbx01' })(mailbox))).toBe('contoso.com')
    const second = addServer({ role: 'mailbox', version: '2019' }, at)(mailbox)
    expect(domainOf(changeItem<'server'>('server-2', { fqdn: 'mbx02.adatum.com' })(second))).toBe('contoso.com')
  })
})

it('an accepted domain that exists already is not created, one that is new after all is', () => {
  const drawn = addAcceptedDomain('fabrikam.com', 'organization')(mailbox)
  expect(cmdlets(drawn)).toEqual(['New-AcceptedDomain'])
  const existing = markAsExisting('acceptedDomain-2')(drawn)
  expect(cmdlets(existing)).toEqual([])
  expect(cmdlets(sequence(markAsNew('acceptedDomain-2'))(existing))).toEqual(['New-AcceptedDomain'])
})
