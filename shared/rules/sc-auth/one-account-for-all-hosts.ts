import { settings, type SendSettings } from '../../model/settings'
import { organizationRule } from '../rule'
import { usesBasic } from '../facts/send-connector'
import { named, entered, type EnteredText, type Named } from '../data'
import { commas } from '../words/lists'
import { quotedName } from '../words/names'

export const oneAccountForAllHosts = organizationRule({
  id: 'SC-AUTH-004',
  severity: 'warning',
  title: 'All smart hosts of a connector know the same account',
  why: 'A Send connector has one credential for all its smart hosts. Mailbox and Hub servers of one organization share their domain accounts; other hosts each need the same name and password.',
  remedy: 'Set up the same account on every smart host, or use one connector for each.',
  references: ['Derived from documented facts'],
  messages: {
    shared: ({ connector, hosts }: { connector: Named; hosts: readonly EnteredText[] }) =>
      `${quotedName(connector)} signs in to ${commas(hosts)} with one account: make sure that each of them knows it, or use one connector for each.`,
  },
  *check({ design, indexes }) {
    for (const connector of indexes.byKind.sendConnector) {
      const read = settings(connector, design)
      const hosts = [...new Set((read.SmartHosts.value ?? []).map(({ host, node }) => node?.name ?? host))]
      if (!usesBasic(read) || hosts.length < 2 || shareTheirAccounts(read)) continue
      yield {
        message: 'shared',
        data: { connector: named(connector), hosts: hosts.map(entered) },
        subject: connector.id,
        parameter: 'AuthenticationCredential',
      }
    }
  },
})

/** Mailbox and Hub servers of the organization have one directory. */
function shareTheirAccounts({ SmartHosts }: SendSettings): boolean {
  return (SmartHosts.value ?? []).every(({ node }) => node?.kind === 'server' && node.role !== 'edge')
}
