import { domainNameOf } from '../../model/accepted-domains'
import { organizationHome } from '../../model/connectors'
import { isNode, type Design, type Item } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { indexes } from '../../model/indexes'
import { counterpart } from './counterpart'
import type { Travelling } from './travelling'

/**
 * What need not be pasted since the design has it: the same account and certificate, and the organization's accepted domain of
 * that name. Who copies only such objects wants another one.
 */
export function alreadyThere(travelling: Travelling, design: Design): ReadonlyMap<string, string> {
  const { source, items } = travelling
  if (!items.some((item) => source.layout[item.id] || isNode(item))) return new Map()
  const domains = domainsOf(design)
  return new Map(
    items.flatMap((item) => {
      const found = foundFor(item, travelling, domains, design)
      return found ? [[item.id, found.id]] : []
    }),
  )
}

/** The organization's accepted domains by domain name; of several with one the first. */
function domainsOf(design: Design): ReadonlyMap<string, Item> {
  const domains = indexes(design).acceptedDomainsAt.get(organizationHome) ?? []
  return new Map(domains.toReversed().map((domain) => [domainNameOf(domain, design).toLowerCase(), domain]))
}

function foundFor(
  item: Item,
  { source, has }: Travelling,
  domains: ReadonlyMap<string, Item>,
  design: Design,
): Item | undefined {
  if (item.kind === 'acceptedDomain' && item.home === organizationHome)
    return domains.get(domainNameOf(item, source).toLowerCase())
  if (item.kind !== 'credential' && item.kind !== 'certificate') return undefined
  if (item.kind === 'credential' && item.account && has(item.account.where)) return undefined
  const known = counterpart(item, source, design)
  return known && isAlike(item, known) ? known : undefined
}

/** Alike but for which servers of which design have it. */
function isAlike(one: Item, other: Item): boolean {
  return isDeepEqual(bare(one), bare(other))
}

function bare(item: Item): unknown {
  return { ...item, id: '', origin: '', servers: [], trustedBy: [] }
}
