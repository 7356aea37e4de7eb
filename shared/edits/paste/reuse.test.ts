import { expect, it } from 'vitest'
import { organizationHome } from '../../model/connectors'
import { emptyDesign, type Design, type Item } from '../../model/design'
import { indexes } from '../../model/indexes'
import { mapOf } from '../../model/lists'
import { addItem } from '../add'
import { wholeClip } from './clip'
import { pasteClip } from './paste'
import { alreadyThere } from './reuse'
import { travellingOf } from './travelling'

const many = 500

function domain(number: number, name: string): Item {
  const parameters = { DomainName: name, DomainType: 'Authoritative' }
  return {
    kind: 'acceptedDomain',
    id: `acceptedDomain-${number}`,
    origin: 'designed',
    name,
    home: organizationHome,
    parameters,
  }
}

function account(number: number, purpose: string): Item {
  const where = { where: 'domain' }
  return {
    kind: 'credential',
    id: `credential-${number}`,
    origin: 'designed',
    name: `Account ${number % 1000}`,
    purpose,
    account: where,
  }
}

/** Something that stands on the canvas: who copies accounts alone wants others. */
const drawn = addItem('internet', { x: 0, y: 0 })(emptyDesign)

function withAll(items: readonly Item[]): Design {
  return { ...drawn, items: { ...drawn.items, ...mapOf(items) } }
}

const numbers = Array.from({ length: many }, (_, index) => index + 1)
/** Every second domain is in the design, some twice and in capitals; every third account has another purpose there. */
const target = withAll([
  ...numbers.flatMap((n) => (n % 2 === 0 ? [domain(1000 + n, `D${n}.Contoso.com`)] : [])),
  ...numbers.flatMap((n) => (n % 4 === 0 ? [domain(2000 + n, `d${n}.contoso.com`)] : [])),
  ...numbers.map((n) => account(1000 + n, n % 3 === 0 ? 'another purpose' : 'relay')),
])
const source = withAll([
  ...numbers.map((n) => domain(n, `d${n}.contoso.com`)),
  ...numbers.map((n) => account(n, 'relay')),
])

it('of 500 accepted domains and 500 accounts each is the first of its name that the design has, if that is alike', () => {
  const domains = numbers.flatMap((n) => (n % 2 === 0 ? [[`acceptedDomain-${n}`, `acceptedDomain-${1000 + n}`]] : []))
  const accounts = numbers.flatMap((n) => (n % 3 === 0 ? [] : [[`credential-${n}`, `credential-${1000 + n}`]]))
  expect([...alreadyThere(travellingOf(wholeClip(source)), target)]).toEqual([...domains, ...accounts])
})

it('pasted there, only those that the design lacks are new, and every name is once', () => {
  const { acceptedDomain, credential } = indexes(pasteClip(wholeClip(source))(target)).byKind
  const before = indexes(target).byKind
  expect(acceptedDomain).toHaveLength(before.acceptedDomain.length + many / 2)
  expect(credential).toHaveLength(before.credential.length + Math.floor(many / 3))
  expect(new Set(credential.map(({ name }) => name)).size).toBe(credential.length)
})
