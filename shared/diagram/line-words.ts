import type { SendConnector } from '../model/connectors'
import type { Design } from '../model/design'
import type { InboundRoute, RouteAuthentication } from '../model/inbound-route'
import { routesByDns, type Line } from '../model/relations'
import { settings } from '../model/settings'
import { answerForLine } from '../routing/receive-line'
import { isLineDisabled, lineRelaysAnonymously } from './line-state'
import { some } from './node-words'

const authenticationWords: Record<RouteAuthentication, string> = {
  anonymous: 'anonymous',
  basic: 'Basic',
  basicOverTls: 'Basic over TLS',
  exchangeServer: 'Exchange Server',
  mutualTls: 'mutual TLS',
  externallySecured: 'externally secured',
}

const smtpPort = 25

/** What stands on a line: the connector's name, its address spaces, `MX` for DNS routing, a port that is not 25, that it is disabled; of a route how it arrives, and what answers it. */
export function lineLabel(line: Line, design: Design): string {
  const words = labelOf(line, design)
  return isLineDisabled(line, design) ? `${words} · disabled` : words
}

function labelOf(line: Line, design: Design): string {
  const subject = design.items[line.subject]
  if (subject?.kind === 'sendConnector') return sendLabel(subject, line.port, design)
  if (subject?.kind === 'inboundRoute') return routeLabel(subject, line, design)
  return 'EdgeSync'
}

function sendLabel(connector: SendConnector, port: number, design: Design): string {
  const read = settings(connector, design)
  const spaces = (read.AddressSpaces.value ?? []).map(({ type, address }) =>
    type.toUpperCase() === 'SMTP' ? address : `${type}:${address}`,
  )
  const parts = [connector.name, some(spaces, 2), routesByDns(read) ? 'MX' : '', port === smtpPort ? '' : String(port)]
  return parts.filter((part) => part !== '').join(' · ')
}

/** Mail that is relayed for anybody is no harmless anonymous mail: the words say so, and which connector answers it. */
function routeLabel({ authentication, port }: InboundRoute, line: Line, design: Design): string {
  const how = `${authenticationWords[authentication]}${lineRelaysAnonymously(line, design) ? ' relay' : ''}`
  const answering = answerForLine(design, line)?.winner?.name ?? ''
  return [how, String(port), answering].filter((part) => part !== '').join(' · ')
}
