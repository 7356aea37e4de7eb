import { transportConfigParameters, transportServiceParameters, type ParameterTable } from '../../exchange/parameters'
import { versionFacts } from '../../exchange/versions'
import { organizationHome } from '../../model/connectors'
import type { Design } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { indexes } from '../../model/indexes'
import { textsOf, type Parameters, type ParameterValue } from '../../model/parameter-value'
import type { Server } from '../../model/server'
import type { PlainValue } from '../plain-value'
import type { Statement } from '../statement'

/** What the design states of the organization's transport settings. What exists there is not known, so every stated one is given. */
export function organizationSettings(design: Design): readonly Statement[] {
  const parameters = stated(transportConfigParameters, design.organization.transportConfig, {})
  if (Object.keys(parameters).length === 0) return []
  return [{ target: organizationHome, cmdlet: 'Set-TransportConfig', parameters, subject: organizationHome }]
}

/** The transport settings of servers that differ from what exists: on an Edge server in its own shell. */
export function serverSettings(design: Design): readonly Statement[] {
  return indexes(design).byKind.server.flatMap((server) => {
    if (server.name.trim() === '') return []
    const before = design.baseline[server.id]
    const known = before?.kind === 'server' ? before.transportService : {}
    const parameters = stated(transportServiceParameters, server.transportService, known)
    if (Object.keys(parameters).length === 0) return []
    return [
      {
        target: server.role === 'edge' ? server.name : organizationHome,
        cmdlet: cmdletOf(server),
        parameters: { Identity: server.name, ...parameters },
        subject: server.id,
      },
    ]
  })
}

function cmdletOf({ version }: Server): string {
  return versionFacts[version].serverSettingsCmdlet
}

/** Stated values that differ, and the documented default of what is no longer stated. */
function stated(rows: ParameterTable, now: Parameters, before: Parameters): Record<string, PlainValue> {
  const values: Record<string, PlainValue> = {}
  for (const [name, row] of Object.entries(rows)) {
    if (row.reserved || isDeepEqual(now[name], before[name])) continue
    const value = now[name] ?? defaultOf(row.default)
    if (value !== undefined) values[name] = plain(value)
  }
  return values
}

function defaultOf(value: ParameterTable[string]['default']): ParameterValue | undefined {
  return typeof value === 'object' && value !== null ? [...value] : value
}

function plain(value: ParameterValue): PlainValue {
  return typeof value === 'object' && value !== null ? textsOf(value) : value
}
