import { isDefaultDomain } from '../model/accepted-domains'
import { organizationHome } from '../model/connectors'
import type { Design, Item } from '../model/design'
import { isEditedInOrganization } from '../model/edge-sync'
import { indexes } from '../model/indexes'

/**
 * What EdgeSync made cannot be removed, nor can its sources, smart hosts and address spaces be changed: it keeps them. Of its Send
 * connectors the organization may edit limits and TLS, which EdgeSync replicates to the Edge (`isParameterLocked`).
 */
export function isLocked(item: Item | undefined): boolean {
  return item?.origin === 'edgeSync'
}

/** Whether a parameter of an object is EdgeSync's to keep. */
export function isParameterLocked(item: Item | undefined, parameter: string): boolean {
  return isLocked(item) && !isEditedInOrganization(item, parameter)
}

/** Why an object of EdgeSync stays as it is, and what to do instead. */
export function lockedSentence(name: string): string {
  return `EdgeSync made “${name}” and keeps it: end the Edge subscription to remove it.`
}

/** Why an item cannot be removed and what to do first, in one sentence; undefined where it can. */
export function whyNotRemoved(item: Item, design: Design): string | undefined {
  if (isLocked(item)) return lockedSentence(item.name)
  return isNeededDefault(item, design)
    ? `“${item.name}” is the default accepted domain, and the organization always has one: make another domain the default first.`
    : undefined
}

/** Remove-AcceptedDomain refuses the default one; a domain that is alone and only drawn is no organization's yet. */
function isNeededDefault(item: Item, design: Design): boolean {
  if (item.kind !== 'acceptedDomain' || item.home !== organizationHome || !isDefaultDomain(item, design)) return false
  const siblings = indexes(design).acceptedDomainsAt.get(organizationHome) ?? []
  return siblings.length > 1 || design.baseline[item.id] !== undefined
}
