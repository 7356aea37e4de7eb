import { setTitle } from '../edits/change'
import { versions } from '../exchange/versions'
import { emptyDesign, type Design } from '../model/design'
import {
  alreadyThere,
  clients,
  device,
  ownInternetAddress,
  partner,
  relay,
  relayGateway,
  subsidiaries,
  tenant,
} from './correct/additions'
import { direct, splitRoles, throughEdge, throughGateway, throughSubscribedEdge } from './correct/topologies'
import { parts, perhaps, type Part } from './correct/nodes'
import { randomFrom } from './random'

/**
 * A correct design, the same for a seed on every run: one of the ways in and out, by turns, with some of what
 * organizations add to it. As an administrator would draw it: with addresses, names and public certificates.
 */
export function correctDesign(seed: number): Design {
  const random = randomFrom(seed)
  const way = ways[seed % ways.length] ?? splitRoles
  return parts(title(seed), way, ...additions)(emptyDesign, random)
}

const ways: readonly Part[] = [
  ...versions.map(direct),
  ...versions.map(throughEdge),
  ...versions.map(throughSubscribedEdge),
  ...versions.flatMap((version) => [
    throughGateway(version, 'basic'),
    throughGateway(version, 'externallySecured'),
    throughGateway(version, 'none'),
  ]),
  splitRoles,
  splitRoles,
]

const additions: readonly Part[] = [
  perhaps(0.15, ownInternetAddress),
  perhaps(0.3, partner),
  perhaps(0.35, device),
  perhaps(0.2, relay),
  perhaps(0.1, relayGateway),
  perhaps(0.1, tenant),
  perhaps(0.25, clients),
  perhaps(0.3, subsidiaries),
  perhaps(0.2, alreadyThere),
]

function title(seed: number): Part {
  return (design) => setTitle(`Correct design ${seed}`)(design)
}
