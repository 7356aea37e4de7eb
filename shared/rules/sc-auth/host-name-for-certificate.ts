import { parseHostName } from '../../exchange/domains'
import { changeEntries } from '../../edits/entries'
import type { Design } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { hostNameOf } from '../../model/node-address'
import { isEndpoint, type Entry } from '../../model/parameter-value'
import type { ResolvedHost } from '../../model/read-entries'
import { itemRule, type Fix } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const hostNameForCertificate = itemRule({
  id: 'SC-AUTH-006',
  severity: 'warning',
  kind: 'sendConnector',
  title: 'Basic authentication over TLS names its smart host',
  why: 'With BasicAuthRequireTLS the certificate of the smart host must carry exactly the name by which the connector knows it. An IP address stands in hardly any certificate.',
  remedy: 'Write the name that stands in the certificate of the smart host.',
  references: ['Send connectors'],
  messages: {
    address: ({ connector, host }: { connector: Named; host: EnteredText }) =>
      `${quotedName(connector)} uses BasicAuthRequireTLS and knows its smart host as ${host}: write the name that stands in the host’s certificate.`,
  },
  *check({ design, item, settings }) {
    if (settings.SmartHostAuthMechanism.value !== 'BasicAuthRequireTLS') return
    for (const host of settings.SmartHosts.value ?? []) {
      if (!isAddress(host.host)) continue
      yield {
        message: 'address',
        data: { connector: named(item), host: entered(host.host) },
        subject: item.id,
        parameter: 'SmartHosts',
        fix: byName(item.id, host, design),
      }
    }
  },
})

function isAddress(host: string): boolean {
  const read = parseHostName(host)
  return read.ok && read.value.kind === 'address'
}

/** Where the drawing knows whose address it is, the host becomes a reference to it, which goes by its name. */
function byName(connector: string, { entry, node }: ResolvedHost, design: Design): Fix | undefined {
  const name = node && hostNameOf(node, undefined, design)
  if (!node || !name || isAddress(name) || isEndpoint(entry)) return undefined
  const reference = { server: node.id, ...(entry.expects !== undefined && { expects: entry.expects }) }
  const use = (entries: readonly Entry[]) => entries.map((one) => (isDeepEqual(one, entry) ? reference : one))
  return { title: titled('useName', { name: entered(name) }), edit: changeEntries(connector, 'SmartHosts', use) }
}
