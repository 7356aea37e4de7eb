import type { Version } from '../../exchange/versions'
import { receiveConnectorParameters, sendConnectorParameters, type ParameterTable } from '../../exchange/parameters'
import { setParameter } from '../../edits/change'
import type { Server } from '../../model/server'
import { itemRule } from '../rule'
import { named, exchangeName, type ExchangeName, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { commas } from '../words/lists'
import { plainName, quotedName } from '../words/names'

const tables: Record<'receiveConnector' | 'sendConnector', ParameterTable> = {
  receiveConnector: receiveConnectorParameters,
  sendConnector: sendConnectorParameters,
}

/** Parameters of which another rule says more: SC-RT-009. */
const spokenOfElsewhere: ReadonlySet<string> = new Set(['LinkedReceiveConnector'])

type Unknown = {
  name: Named
  server: Named
  parameter: ExchangeName
  version: Version
  versions: readonly Version[]
}

export const parameterInVersion = itemRule({
  id: 'RC-VAL-009',
  severity: 'error',
  kind: ['receiveConnector', 'sendConnector'],
  title: 'A parameter is stated only where the version has it',
  why: 'Cmdlets gain and lose parameters from one version of Exchange to the next. A server refuses a command with a parameter that its version does not know.',
  remedy: 'Remove the parameter for servers of this version.',
  references: ['New-ReceiveConnector', 'New-SendConnector'],
  messages: {
    unknown: ({ name, server, parameter, version, versions }: Unknown) =>
      `${quotedName(name)} states ${parameter}, which ${plainName(server)} with Exchange ${version} does not know (${commas(versions)} do): remove it.`,
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
          name: named(item),
          server: named(without),
          parameter: exchangeName(parameter),
          version: without.version,
          versions: row.versions,
        },
        subject: item.id,
        parameter,
        fix: {
          title: titled('remove', { part: exchangeName(parameter) }),
          edit: setParameter(item.id, parameter, undefined),
        },
      }
    }
  },
})
