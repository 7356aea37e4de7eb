import { receiveConnectorParameters, sendConnectorParameters, type ParameterTable } from '../../exchange/parameters'
import { setParameter } from '../../edits/change'
import type { Server } from '../../model/server'
import { itemRule } from '../rule'

const tables: Record<'receiveConnector' | 'sendConnector', ParameterTable> = {
  receiveConnector: receiveConnectorParameters,
  sendConnector: sendConnectorParameters,
}

/** Parameters of which another rule says more: SC-RT-009. */
const spokenOfElsewhere: ReadonlySet<string> = new Set(['LinkedReceiveConnector'])

export const parameterInVersion = itemRule({
  id: 'RC-VAL-009',
  severity: 'error',
  kind: ['receiveConnector', 'sendConnector'],
  title: 'A parameter is stated only where the version has it',
  why: 'Cmdlets gain and lose parameters from one version of Exchange to the next. A server refuses a command with a parameter that its version does not know.',
  remedy: 'Remove the parameter for servers of this version.',
  references: ['New-ReceiveConnector', 'New-SendConnector'],
  messages: {
    unknown: ({ name, server, parameter, version, versions }) =>
      `“${name}” states ${parameter}, which ${server} with Exchange ${version} does not know (${versions} do): remove it.`,
  },
  *check({ item, server, sources, possibleSources, touched }) {
    const servers = server ? [server] : sources
    for (const parameter of Object.keys(item.parameters)) {
      const row = tables[item.kind][parameter]
      if (!row || spokenOfElsewhere.has(parameter) || !touched(parameter)) continue
      const lacks = ({ version }: Server) => !row.versions.includes(version)
      // Without source servers it is refused where no server that could be one knows the parameter.
      const without = servers.find(lacks) ?? (possibleSources.every(lacks) ? possibleSources[0] : undefined)
      if (!without) continue
      yield {
        message: 'unknown',
        data: {
          name: item.name,
          server: without.name,
          parameter,
          version: without.version,
          versions: row.versions.join(', '),
        },
        subject: item.id,
        parameter,
        fix: { title: `Remove ${parameter}`, edit: setParameter(item.id, parameter, undefined) },
      }
    }
  },
})
