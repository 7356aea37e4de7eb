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
  return new Map(items.flatMap((item) => foundFor(item, travelling, design).map(({ id }) => [item.id, id])))
}

function foundFor(item: Item, { source, has }: Travelling, design: Design): readonly Item[] {
  if (item.kind === 'acceptedDomain' && item.home === organizationHome) {
    const wanted = domainNameOf(item, source).toLowerCase()
    return (indexes(design).acceptedDomainsAt.get(item.home) ?? [])
      .filter((domain) => domainNameOf(domain, design).toLowerCase() === wanted)
      .slice(0, 1)
  }
  if (item.kind !== 'credential' && item.kind !== 'certificate') return []
  if (item.kind === 'credential' && item.account && has(item.account.where)) return []
  const known = counterpart(item, source, design)
  return known && isAlike(item, known) ? [known] : []
}

/** Alike but for which servers of which design have it. */
function isAlike(one: Item, other: Item): boolean {
  return isDeepEqual(bare(one), bare(other))
}

function bare(item: Item): unknown {
  return { ...item, id: '', origin: '', servers: [], trustedBy: [] }
}
