import { setParameter } from '../../edits/change'
import { versionFacts } from '../../exchange/versions'
import type { ReceiveConnector } from '../../model/connectors'
import { find } from '../../model/design'
import { textsOf } from '../../model/parameter-value'
import { settings } from '../../model/settings'
import type { Server } from '../../model/server'
import { isHybrid } from '../hybrid'
import { organizationRule } from '../rule'
import { receiver, exchangeName, type Receiver } from '../data'
import { titled } from '../words/fix-titles'
import { called } from '../words/names'

const since2013 = 'AcceptCloudServicesMail'

export const capabilitiesInHybrid = organizationRule({
  id: 'RC-VAL-010',
  severity: 'warning',
  title: 'TlsDomainCapabilities belong to a hybrid organization',
  why: 'TlsDomainCapabilities let Exchange Online hand in mail that counts as internal. Outside a hybrid organization they give a stranger that trust. Exchange 2010 calls the capability AcceptOorgProtocol; AcceptCloudServicesMail came with Exchange 2013.',
  remedy:
    'Remove TlsDomainCapabilities, or draw the tenant of Exchange Online; on Exchange 2010 write AcceptOorgProtocol.',
  references: ['New-ReceiveConnector'],
  messages: {
    noHybrid: ({ name }: { name: Receiver }) =>
      `${called(name)} states TlsDomainCapabilities, which only a hybrid organization needs, and no Exchange Online is drawn: remove them.`,
    version: ({ name }: { name: Receiver }) =>
      `${called(name)} states AcceptCloudServicesMail, which Exchange 2010 does not know: write AcceptOorgProtocol.`,
  },
  *check({ design, indexes, touched }) {
    for (const connector of indexes.byKind.receiveConnector) {
      if (connector.parameters.TlsDomainCapabilities === undefined) continue
      const capabilities = settings(connector, design).TlsDomainCapabilities.value ?? []
      if (capabilities.length === 0 || !touched(connector, 'TlsDomainCapabilities')) continue
      const server = find(design, 'server', connector.server)
      const base = {
        data: { name: receiver(connector, server) },
        subject: connector.id,
        parameter: 'TlsDomainCapabilities',
      }
      if (!isHybrid(design)) {
        const edit = setParameter(connector.id, 'TlsDomainCapabilities', undefined)
        yield {
          ...base,
          message: 'noHybrid',
          fix: { title: titled('remove', { part: 'TlsDomainCapabilities' }), edit },
        }
      } else if (server && isFor2013(connector, server)) {
        yield {
          ...base,
          message: 'version',
          fix: { title: titled('write', { texts: [exchangeName('AcceptOorgProtocol')] }), edit: rename(connector) },
        }
      }
    }
  },
})

function isFor2013({ parameters }: ReceiveConnector, { version }: Server): boolean {
  if (versionFacts[version].hybridCapability === since2013) return false
  return textsOf(parameters.TlsDomainCapabilities).some((text) => capability.test(text))
}

const capability = new RegExp(`\\b${since2013}\\b`, 'i')

function rename({ id, parameters }: ReceiveConnector) {
  const { TlsDomainCapabilities: entered } = parameters
  const texts = typeof entered === 'string' ? [entered] : textsOf(entered)
  return setParameter(
    id,
    'TlsDomainCapabilities',
    texts.map((text) => text.replace(capability, 'AcceptOorgProtocol')),
  )
}
