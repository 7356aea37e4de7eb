import { commas } from './lists'
import { word } from './word'

/** What an Edge server without subscription needs (EDGE-008). */
export type EdgeNeed = keyof typeof edgeNeeds

const edgeNeeds = {
  toInternet: 'a Send connector for the address space *',
  toOrganization: 'a Send connector to the organization',
  fromOrganization: 'a Receive connector for the organization’s servers',
  fromAnybody: 'a Receive connector for anonymous senders',
}

export const edgeNeedNames = word((needs: readonly EdgeNeed[]): string => commas(needs.map((need) => edgeNeeds[need])))

/** What LinkedReceiveConnector needs beside it (SC-RT-009). */
export type Companion = keyof typeof companions

const companions = {
  smartHosts: 'smart hosts',
  noDns: 'DNSRoutingEnabled $false',
  authentication: 'SmartHostAuthMechanism',
  anySize: 'MaxMessageSize unlimited',
  noAddressSpaces: 'no address spaces',
}

export const companionNames = word((all: readonly Companion[]): string => commas(all.map((one) => companions[one])))

/** What a connector to Exchange Online needs (HYB-001). */
export type TenantNeed = keyof typeof tenantNeeds

const tenantNeeds = {
  TlsCertificateName: 'TlsCertificateName',
  CloudServicesMailEnabled: 'CloudServicesMailEnabled $true',
}

export const tenantNeedNames = word((needs: readonly TenantNeed[]): string =>
  needs.map((need) => tenantNeeds[need]).join(' and '),
)

/** For what the greeting EHLO is needed (SC-AUTH-009). */
export type GreetingNeed = keyof typeof greetingNeeds

const greetingNeeds = { authentication: 'authentication', tls: 'TLS' }

export const greetingNeedName = word((need: GreetingNeed): string => greetingNeeds[need])
