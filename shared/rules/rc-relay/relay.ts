import { principals } from '../../exchange/permission-groups'
import type { Binding } from '../../exchange/bindings'
import { isAllOrPublic, togetherAllOrPublic, type IpRange } from '../../exchange/ranges'
import { receiveRightNamed, relayRight, type ReceiveRight } from '../../exchange/rights'
import { setItems, type Edit } from '../../edits/edit'
import type { Grant, ReceiveConnector } from '../../model/connectors'
import { find } from '../../model/design'
import type { ReceiveSettings } from '../../model/settings'

/** Anonymous senders were given the right to send to any recipient. */
export function relaysAnonymously(connector: ReceiveConnector): boolean {
  return anonymousHas(connector, relayRight)
}

/** Anonymous senders were given a right explicitly, beyond the permission groups. */
export function anonymousHas({ grants }: ReceiveConnector, right: ReceiveRight): boolean {
  return grants.some((grant) => isForAnonymous(grant) && gives(grant, right))
}

export function gives({ rights }: Grant, right: ReceiveRight): boolean {
  return rights.some((text) => receiveRightNamed(text) === right)
}

const anonymous = principals.anonymous.toLowerCase()

export function isForAnonymous({ user }: Grant): boolean {
  if (typeof user !== 'string') return false
  const name = user.trim().toLowerCase()
  return name === anonymous || name === anonymous.slice(anonymous.indexOf('\\') + 1)
}

/** Whoever connects counts as an externally secured server and may send to any recipient. */
export function relaysExternallySecured(settings: ReceiveSettings): boolean {
  return isExternallySecured(settings) && settings.PermissionGroups.value?.includes('ExchangeServers') === true
}

export function isExternallySecured({ AuthMechanism }: ReceiveSettings): boolean {
  return AuthMechanism.value?.includes('ExternalAuthoritative') === true
}

/** The remote ranges of a family on which the connector listens; of the other one it meets nobody. */
export function heardRanges(
  { RemoteIPRanges, Bindings }: ReceiveSettings,
  bindings: readonly Binding[] = (Bindings.value ?? []).map(({ binding }) => binding),
): readonly IpRange[] {
  const ranges = (RemoteIPRanges.value ?? []).map(({ range }) => range)
  if (bindings.length === 0 || Bindings.problems.length > 0) return ranges
  const families = new Set(bindings.map(({ address }) => address.family))
  return ranges.filter(({ family }) => families.has(family))
}

/** The remote ranges that hold all addresses of a family, or more public ones than named hosts can be: one, or several together; none where they are not open. */
export function openRanges(settings: ReceiveSettings, bindings?: readonly Binding[]): readonly string[] {
  const ranges = heardRanges(settings, bindings)
  const open = ranges.find(isAllOrPublic)
  if (open) return [open.entered]
  return togetherAllOrPublic(ranges) ? ranges.map(({ entered }) => entered) : []
}

/** Takes the relay right of anonymous senders away; grants that give nothing else go with it. */
export function withoutRelayRight(id: string): Edit {
  return (design) => {
    const connector = find(design, 'receiveConnector', id)
    if (!connector) return design
    const grants = connector.grants.flatMap((grant) => {
      if (!isForAnonymous(grant) || !gives(grant, relayRight)) return [grant]
      const rights = grant.rights.filter((text) => receiveRightNamed(text) !== relayRight)
      return rights.length > 0 ? [{ ...grant, rights }] : []
    })
    return setItems(design, { [id]: { ...connector, grants } })
  }
}
