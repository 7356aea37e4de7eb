import { isDefaultDomain } from '../model/accepted-domains'
import { indexes } from '../model/indexes'
import type { AcceptedDomain } from '../model/organization-items'
import { setItems, type Edit } from './edit'
import { withParameter } from './with-parameter'

/** An accepted domain that is the default one of its home, or is not. */
export function asDefault(domain: AcceptedDomain, isDefault: boolean): AcceptedDomain {
  return { ...domain, parameters: withParameter(domain.parameters, 'MakeDefault', isDefault || undefined) }
}

/** Makes an accepted domain the default one of its home: exactly one is. */
export function makeDefaultDomain(id: string): Edit {
  return (design) => {
    const chosen = design.items[id]
    if (chosen?.kind !== 'acceptedDomain') return design
    const siblings = indexes(design).acceptedDomainsAt.get(chosen.home) ?? []
    const changed = siblings.filter((domain) => isDefaultDomain(domain, design) !== (domain.id === id))
    return setItems(
      design,
      Object.fromEntries(changed.map((domain) => [domain.id, asDefault(domain, domain.id === id)])),
    )
  }
}
