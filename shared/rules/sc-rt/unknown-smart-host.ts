import { isWithinDomain, parseHostName } from '../../exchange/domains'
import { settings } from '../../model/settings'
import type { ResolvedHost } from '../../model/read-entries'
import { exchangeOnlineHost } from '../facts/hybrid'
import { organizationRule } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { quotedName } from '../words/names'

export const unknownSmartHost = organizationRule({
  id: 'SC-RT-005',
  severity: 'warning',
  title: 'The name of a smart host is drawn, or resolves on every source server',
  why: 'Every source server looks the name of the smart host up in DNS by itself. Where one cannot resolve it, mail waits in that server’s queue.',
  remedy: 'Check the name on every source server, draw the host, or use its IP address.',
  references: ['New-SendConnector'],
  messages: {
    notDrawn: ({ connector, host }: { connector: Named; host: EnteredText }) =>
      `${quotedName(connector)} sends to “${host}”, a name that nothing in the drawing carries: make sure that every source server resolves it, or use an IP address.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.byKind.sendConnector) {
      const hosts = settings(connector, design).SmartHosts.value ?? []
      for (const host of new Set(hosts.filter(isUnknownName).map((one) => one.host.toLowerCase()))) {
        yield {
          message: 'notDrawn',
          data: { connector: named(connector), host: entered(host) },
          subject: connector.id,
          parameter: 'SmartHosts',
        }
      }
    }
  },
})

/** EdgeSync writes `--` for all Mailbox servers of the site: that is no name. Microsoft publishes those of Exchange Online. */
function isUnknownName({ host, node }: ResolvedHost): boolean {
  if (node || host === '' || host === '--') return false
  const read = parseHostName(host)
  return !read.ok || (read.value.kind === 'name' && !isWithinDomain(read.value.name, exchangeOnlineHost))
}
