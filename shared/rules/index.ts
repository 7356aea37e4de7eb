import { nameLength } from './rc-name/name-length'
import { uniqueOnServer } from './rc-name/unique-on-server'
import { acceptedDomainsOnEdge } from './sc-as/accepted-domains-on-edge'
import { addressSpaceCost } from './sc-as/cost'
import { edgeNeedsAcceptedDomains } from './sc-as/edge-needs-accepted-domains'
import { addressSpaceForm } from './sc-as/form'
import { noDuplicateSpaces } from './sc-as/no-duplicates'
import { addressSpacesNotEmpty } from './sc-as/not-empty'
import { otherTypesNeedSmartHost } from './sc-as/other-types-need-smart-host'
import { ownDomainAsAddressSpace } from './sc-as/own-domain'
import { semicolonNeedsCost } from './sc-as/semicolon-needs-cost'
import { smtpOnEdge } from './sc-as/smtp-on-edge'
import { subdomainsNotTaken } from './sc-as/subdomains'
import { tiedAddressSpaces } from './sc-as/tie'
import { uniqueSendConnectorName } from './sc-name/unique'
import type { Rule } from './rule'

/** The catalogue: every rule that can fire, a line each, in the order of their ids. */
export const rules: readonly Rule[] = [
  uniqueOnServer,
  nameLength,
  uniqueSendConnectorName,
  addressSpaceForm,
  addressSpaceCost,
  acceptedDomainsOnEdge,
  smtpOnEdge,
  otherTypesNeedSmartHost,
  semicolonNeedsCost,
  addressSpacesNotEmpty,
  tiedAddressSpaces,
  subdomainsNotTaken,
  ownDomainAsAddressSpace,
  edgeNeedsAcceptedDomains,
  noDuplicateSpaces,
]
