import { dnsAndStartTls } from './ds/dns-and-starttls'
import { listsOnEdge } from './ds/lists-on-edge'
import { noWildcards } from './ds/no-wildcards'
import { notThroughFrontEnd } from './ds/not-through-front-end'
import { domainSecurityOffersTls } from './ds/offers-tls'
import { partnerComplete } from './ds/partner-complete'
import { besideImplicit } from './edge/beside-implicit'
import { edgeComplete } from './edge/complete'
import { externalRelayByDns } from './edge/external-relay-by-dns'
import { externalRelayNeedsConnector } from './edge/external-relay-needs-connector'
import { hybridNeedsEdgeSync } from './edge/hybrid-needs-edgesync'
import { internalRelayOnEdge } from './edge/internal-relay-on-edge'
import { notSubscribed } from './edge/not-subscribed'
import { organizationSends } from './edge/organization-sends'
import { publicAddress } from './edge/public-address'
import { replicatedObjects } from './edge/replicated-objects'
import { rightsWithoutSubscription } from './edge/rights-without-subscription'
import { sharedConnector } from './edge/shared-connector'
import { subscriptionDeletes } from './edge/subscription-deletes'
import { subscriptionParameters } from './edge/subscription-parameters'
import { edgeVersions } from './edge/versions'
import { certificateNotForced } from './gen/certificate-not-forced'
import { identityStated } from './gen/identity-stated'
import { noSecrets } from './gen/no-secrets'
import { statementOrder } from './gen/order'
import { plainNames } from './gen/plain-names'
import { removalConfirmed } from './gen/removal-confirmed'
import { wholeLists } from './gen/whole-lists'
import { certificateAndHeaders } from './hyb/certificate-and-headers'
import { domainOfExchangeOnline } from './hyb/domain-of-exchange-online'
import { headersInHybrid } from './hyb/headers-in-hybrid'
import { oneHybridCertificate } from './hyb/one-certificate'
import { tlsValidated } from './hyb/tls-validated'
import { addressBookOfRelay } from './org/address-book-of-relay'
import { acceptedDomainForm } from './org/domain-form'
import { internalSmtpServers } from './org/internal-smtp-servers'
import { relayDomainForwarded } from './org/relay-domain-forwarded'
import { organizationSizeLimits } from './org/size-limits'
import { betweenMailboxServers } from './path/between-mailbox-servers'
import { serverConnected } from './path/connected'
import { exchangeAuthToGateway } from './path/exchange-auth-to-gateway'
import { frontEndProxy } from './path/front-end-proxy'
import { frontEndProxyThroughEdge } from './path/front-end-proxy-through-edge'
import { gatewayLoop } from './path/gateway-loop'
import { gatewayMayRelay } from './path/gateway-may-relay'
import { hopCount } from './path/hop-count'
import { maySubmit } from './path/may-submit'
import { noAddress } from './path/no-address'
import { nothingListens } from './path/nothing-listens'
import { authenticationOffered } from './path/offered'
import { relayRefused } from './path/relay-refused'
import { routingLoop } from './path/routing-loop'
import { sizeLimits } from './path/size-limits'
import { sourceRefused } from './path/source-refused'
import { tenantThroughGateway } from './path/tenant-through-gateway'
import { wayIn } from './path/way-in'
import { wayOut } from './path/way-out'
import { waysDiffer } from './path/ways-differ'
import { internetAt2010 } from './rc-anon/internet-at-2010'
import { anonymousWhereUsersConnect } from './rc-anon/where-users-connect'
import { accountsMaySend } from './rc-auth/accounts-may-send'
import { receiveBasicInClear } from './rc-auth/basic-in-clear'
import { basicOverTlsComplete } from './rc-auth/basic-over-tls-complete'
import { extendedProtection } from './rc-auth/extended-protection'
import { externalAlone } from './rc-auth/external-alone'
import { externalNeedsExchangeServers } from './rc-auth/external-needs-exchange-servers'
import { receiveExternalProtection } from './rc-auth/external-protection'
import { externalWithoutDomainSecurity } from './rc-auth/external-without-domain-security'
import { fqdnOfDefault } from './rc-auth/fqdn-of-default'
import { gatewayAccount } from './rc-auth/gateway-account'
import { kerberosNeedsIntegrated } from './rc-auth/kerberos-needs-integrated'
import { noneAlone } from './rc-auth/none-alone'
import { ownFqdn } from './rc-auth/own-fqdn'
import { requireTlsOffersTls } from './rc-auth/require-tls-offers-tls'
import { suppressedAnonymousTls } from './rc-auth/suppressed-anonymous-tls'
import { bindingForm } from './rc-bind/binding-form'
import { bindingsMissing } from './rc-bind/bindings-missing'
import { equalTuple } from './rc-bind/equal-tuple'
import { frontEndPort } from './rc-bind/front-end-port'
import { localAddress } from './rc-bind/local-address'
import { orderOfStatements } from './rc-bind/order-of-statements'
import { partialOverlap } from './rc-bind/partial-overlap'
import { portNumber } from './rc-bind/port-number'
import { portOfTransport } from './rc-bind/port-of-transport'
import { serviceClash } from './rc-bind/service-clash'
import { wildcardOnEdge } from './rc-bind/wildcard-on-edge'
import { domainControllerNotOnEdge } from './rc-dc/not-on-edge'
import { nameLength } from './rc-name/name-length'
import { sameOnSeveralServers } from './rc-name/same-on-several-servers'
import { uniqueOnServer } from './rc-name/unique-on-server'
import { customIsReadOnly } from './rc-perm/custom-is-read-only'
import { legacyServersOnEdge } from './rc-perm/legacy-servers-on-edge'
import { noneStandsAlone } from './rc-perm/none-stands-alone'
import { setReplacesGroups } from './rc-perm/set-replaces-groups'
import { anonymousIPv6 } from './rc-range/anonymous-ipv6'
import { hostBits } from './rc-range/host-bits'
import { internetRangeStated } from './rc-range/internet-range-stated'
import { narrowerAnswers } from './rc-range/narrower-answers'
import { rangeForm } from './rc-range/range-form'
import { rangesMissing } from './rc-range/ranges-missing'
import { redundantRange } from './rc-range/redundant'
import { sourceOutside } from './rc-range/source-outside'
import { relayOnDefaultConnector } from './rc-relay/default-connector'
import { externallySecuredRelay } from './rc-relay/externally-secured'
import { relayForGateway } from './rc-relay/for-gateway'
import { relayInFrontEnd } from './rc-relay/in-front-end'
import { oneRelayMethod } from './rc-relay/one-method'
import { openRelay } from './rc-relay/open-relay'
import { rightWithoutSubmit } from './rc-relay/right-without-submit'
import { trustedByAll } from './rc-relay/trusted-by-all'
import { wideRelay } from './rc-relay/wide-relay'
import { frontEndOn25 } from './rc-role/front-end-on-25'
import { knownRole } from './rc-role/known-role'
import { roleNotInVersion } from './rc-role/not-in-version'
import { roleNotOnEdge } from './rc-role/not-on-edge'
import { roleStated } from './rc-role/stated'
import { whereConnectorsExist } from './rc-role/where-connectors-exist'
import { edgeRunsLocally } from './rc-srv/edge-runs-locally'
import { serverStated } from './rc-srv/server-stated'
import { clientOnEdge } from './rc-usage/client-on-edge'
import { customNeedsPermissions } from './rc-usage/custom-needs-permissions'
import { oneUsage } from './rc-usage/one-usage'
import { usageOfExisting } from './rc-usage/usage-of-existing'
import { bannerStartsWith220 } from './rc-val/banner'
import { binaryNeedsChunking } from './rc-val/binary-needs-chunking'
import { capabilitiesInHybrid } from './rc-val/capabilities-in-hybrid'
import { inactivityShorter } from './rc-val/inactivity-shorter'
import { limitsWithinRange } from './rc-val/limits-within-range'
import { longAddressesInTransport } from './rc-val/long-addresses'
import { messageSize } from './rc-val/message-size'
import { parameterInVersion } from './rc-val/parameter-in-version'
import { shortTarpit } from './rc-val/tarpit'
import { timeSpansWithinRange } from './rc-val/time-spans'
import { acceptedDomainsOnEdge } from './sc-as/accepted-domains-on-edge'
import { addressSpaceCost } from './sc-as/cost'
import { edgeNeedsAcceptedDomains } from './sc-as/edge-needs-accepted-domains'
import { addressSpaceForm } from './sc-as/form'
import { noDuplicateSpaces } from './sc-as/no-duplicates'
import { addressSpacesNotEmpty } from './sc-as/not-empty'
import { otherTypesNeedSmartHost } from './sc-as/other-types-need-smart-host'
import { ownDomainAsAddressSpace } from './sc-as/own-domain'
import { quotedValues } from './sc-as/quoted-values'
import { semicolonNeedsCost } from './sc-as/semicolon-needs-cost'
import { smtpOnEdge } from './sc-as/smtp-on-edge'
import { subdomainsNotTaken } from './sc-as/subdomains'
import { tiedAddressSpaces } from './sc-as/tie'
import { basicInClear } from './sc-auth/basic-in-clear'
import { credentialAsText } from './sc-auth/credential-as-text'
import { credentialMissing } from './sc-auth/credential-missing'
import { externalProtection } from './sc-auth/external-protection'
import { helloWithoutExtensions } from './sc-auth/hello-without-extensions'
import { hostNameForCertificate } from './sc-auth/host-name-for-certificate'
import { oneAccountForAllHosts } from './sc-auth/one-account-for-all-hosts'
import { oneMechanism } from './sc-auth/one-mechanism'
import { onlyWithSmartHosts } from './sc-auth/only-with-smart-hosts'
import { uniqueSendConnectorName } from './sc-name/unique'
import { externalDnsConfigured } from './sc-rt/external-dns'
import { linkedReceiveConnector } from './sc-rt/linked-receive-connector'
import { parameterWithoutValue } from './sc-rt/parameter-without-value'
import { portWithoutSmartHost } from './sc-rt/port-without-smart-host'
import { selfDelivery } from './sc-rt/self-delivery'
import { smartHostMissing } from './sc-rt/smart-host-missing'
import { smartHostOrDns } from './sc-rt/smart-host-or-dns'
import { unknownSmartHost } from './sc-rt/unknown-smart-host'
import { unusualForUsage } from './sc-rt/unusual-for-usage'
import { nobodyTakes } from './sc-sel/nobody-takes'
import { onlyOneDisabled } from './sc-sel/only-one-disabled'
import { scopedOut } from './sc-sel/scoped-out'
import { takenAway } from './sc-sel/taken-away'
import { noSourcesOnEdge } from './sc-src/no-sources-on-edge'
import { oneKindOfSource } from './sc-src/one-kind-of-source'
import { onlySourceGone } from './sc-src/only-source-gone'
import { singleSource } from './sc-src/single-source'
import { sourceAddress } from './sc-src/source-address'
import { sourceCanSend } from './sc-src/source-can-send'
import { sourcesInOneSite } from './sc-src/sources-in-one-site'
import { oneSendUsage } from './sc-usage/one-usage'
import { certificateAtHand } from './tls/certificate-at-hand'
import { certificateForStrangers } from './tls/certificate-for-strangers'
import { certificateNameForm } from './tls/certificate-name'
import { certificateUnknown } from './tls/certificate-unknown'
import { domainToValidate } from './tls/domain-to-validate'
import { domainWithoutValidation } from './tls/domain-without-validation'
import { ignoredAndRequired } from './tls/ignored-and-required'
import { levelNeedsTls } from './tls/level-needs-tls'
import { nameInCertificate } from './tls/name-in-certificate'
import { requireOrIgnoreTls } from './tls/require-or-ignore'
import { requiredAndOffered } from './tls/required-and-offered'
import { trustedBySender } from './tls/trusted-by-sender'
import type { Rule } from './rule'

/** The catalogue: every rule that can fire, a line each, in the order of their ids. */
export const rules: readonly Rule[] = [
  uniqueOnServer,
  nameLength,
  sameOnSeveralServers,
  equalTuple,
  partialOverlap,
  serviceClash,
  frontEndPort,
  portOfTransport,
  bindingForm,
  portNumber,
  localAddress,
  wildcardOnEdge,
  bindingsMissing,
  orderOfStatements,
  rangesMissing,
  rangeForm,
  hostBits,
  internetRangeStated,
  sourceOutside,
  narrowerAnswers,
  anonymousIPv6,
  redundantRange,
  oneUsage,
  clientOnEdge,
  customNeedsPermissions,
  usageOfExisting,
  roleNotOnEdge,
  roleNotInVersion,
  roleStated,
  frontEndOn25,
  knownRole,
  whereConnectorsExist,
  serverStated,
  edgeRunsLocally,
  domainControllerNotOnEdge,
  noneAlone,
  basicOverTlsComplete,
  externalAlone,
  externalNeedsExchangeServers,
  requireTlsOffersTls,
  ownFqdn,
  fqdnOfDefault,
  receiveBasicInClear,
  accountsMaySend,
  receiveExternalProtection,
  externalWithoutDomainSecurity,
  kerberosNeedsIntegrated,
  suppressedAnonymousTls,
  extendedProtection,
  gatewayAccount,
  legacyServersOnEdge,
  customIsReadOnly,
  noneStandsAlone,
  setReplacesGroups,
  openRelay,
  wideRelay,
  trustedByAll,
  relayOnDefaultConnector,
  oneRelayMethod,
  rightWithoutSubmit,
  relayForGateway,
  externallySecuredRelay,
  relayInFrontEnd,
  internetAt2010,
  anonymousWhereUsersConnect,
  inactivityShorter,
  timeSpansWithinRange,
  messageSize,
  bannerStartsWith220,
  binaryNeedsChunking,
  limitsWithinRange,
  shortTarpit,
  longAddressesInTransport,
  parameterInVersion,
  capabilitiesInHybrid,
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
  quotedValues,
  edgeNeedsAcceptedDomains,
  noDuplicateSpaces,
  takenAway,
  scopedOut,
  onlyOneDisabled,
  nobodyTakes,
  smartHostOrDns,
  smartHostMissing,
  parameterWithoutValue,
  unusualForUsage,
  unknownSmartHost,
  selfDelivery,
  externalDnsConfigured,
  portWithoutSmartHost,
  linkedReceiveConnector,
  oneSendUsage,
  oneMechanism,
  credentialMissing,
  credentialAsText,
  oneAccountForAllHosts,
  basicInClear,
  hostNameForCertificate,
  externalProtection,
  onlyWithSmartHosts,
  helloWithoutExtensions,
  noSourcesOnEdge,
  oneKindOfSource,
  sourceCanSend,
  sourcesInOneSite,
  singleSource,
  sourceAddress,
  onlySourceGone,
  requireOrIgnoreTls,
  levelNeedsTls,
  domainToValidate,
  domainWithoutValidation,
  certificateNameForm,
  certificateAtHand,
  nameInCertificate,
  certificateForStrangers,
  trustedBySender,
  requiredAndOffered,
  ignoredAndRequired,
  certificateUnknown,
  dnsAndStartTls,
  noWildcards,
  partnerComplete,
  domainSecurityOffersTls,
  notThroughFrontEnd,
  listsOnEdge,
  replicatedObjects,
  subscriptionDeletes,
  edgeComplete,
  sharedConnector,
  organizationSends,
  besideImplicit,
  externalRelayNeedsConnector,
  externalRelayByDns,
  internalRelayOnEdge,
  publicAddress,
  rightsWithoutSubscription,
  notSubscribed,
  edgeVersions,
  subscriptionParameters,
  hybridNeedsEdgeSync,
  serverConnected,
  wayIn,
  wayOut,
  nothingListens,
  authenticationOffered,
  sourceRefused,
  relayRefused,
  maySubmit,
  routingLoop,
  gatewayLoop,
  hopCount,
  sizeLimits,
  frontEndProxy,
  frontEndProxyThroughEdge,
  waysDiffer,
  exchangeAuthToGateway,
  tenantThroughGateway,
  betweenMailboxServers,
  gatewayMayRelay,
  noAddress,
  acceptedDomainForm,
  relayDomainForwarded,
  addressBookOfRelay,
  organizationSizeLimits,
  internalSmtpServers,
  certificateAndHeaders,
  tlsValidated,
  domainOfExchangeOnline,
  oneHybridCertificate,
  headersInHybrid,
  noSecrets,
  removalConfirmed,
  identityStated,
  wholeLists,
  certificateNotForced,
  plainNames,
  statementOrder,
]
