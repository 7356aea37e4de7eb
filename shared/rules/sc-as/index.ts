import { acceptedDomainsOnEdge } from './accepted-domains-on-edge'
import { addressSpaceCost } from './cost'
import { edgeNeedsAcceptedDomains } from './edge-needs-accepted-domains'
import { addressSpaceForm } from './form'
import { noDuplicateSpaces } from './no-duplicates'
import { addressSpacesNotEmpty } from './not-empty'
import { otherTypesNeedSmartHost } from './other-types-need-smart-host'
import { ownDomainAsAddressSpace } from './own-domain'
import { quotedValues } from './quoted-values'
import { semicolonNeedsCost } from './semicolon-needs-cost'
import { smtpOnEdge } from './smtp-on-edge'
import { subdomainsNotTaken } from './subdomains'
import { tiedAddressSpaces } from './tie'
import { tooManySpaces } from './too-many'
import type { Rule } from '../rule'

/** The rules of family SC-AS, in the order of their ids. */
export const scAsRules: readonly Rule[] = [
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
  quotedValues,
  edgeNeedsAcceptedDomains,
  noDuplicateSpaces,
  tooManySpaces,
]
