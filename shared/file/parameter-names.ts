import {
  parameterNamed,
  receiveConnectorParameters,
  sendConnectorParameters,
  transportConfigParameters,
  transportServiceParameters,
  type ParameterTable,
} from '../exchange/parameters'
import type { Design, Item, Organization } from '../model/design'
import type { Parameters } from '../model/parameter-value'

type Maps = Pick<Design, 'items' | 'baseline' | 'organization'>

/**
 * The design with Exchange's spelling of every parameter name that differs from it in case only: PowerShell takes `RequireTls`
 * for `RequireTLS`, so a file that somebody edited means that. Other names stay, and hold their commands back.
 */
export function inExchangeSpelling<D extends Maps>(design: D): D {
  return {
    ...design,
    organization: inOrganization(design.organization),
    items: inItems(design.items),
    baseline: inItems(design.baseline),
  }
}

function inOrganization(organization: Readonly<Organization>): Organization {
  const { existingTransportConfig: existing, ...rest } = organization
  return {
    ...rest,
    transportConfig: respelt(organization.transportConfig, transportConfigParameters),
    ...(existing && { existingTransportConfig: respelt(existing, transportConfigParameters) }),
  }
}

function inItems(items: Design['items']): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, inItem(item)]))
}

function inItem(item: Item): Item {
  switch (item.kind) {
    case 'sendConnector':
      return { ...item, parameters: respelt(item.parameters, sendConnectorParameters) }
    case 'receiveConnector':
      return { ...item, parameters: respelt(item.parameters, receiveConnectorParameters) }
    case 'server':
      return { ...item, transportService: respelt(item.transportService, transportServiceParameters) }
    default:
      return item
  }
}

function respelt<P extends Parameters>(parameters: P, table: ParameterTable): P | Record<string, Parameters[string]> {
  if (Object.keys(parameters).every((name) => Object.hasOwn(table, name))) return parameters
  const entries = Object.entries(parameters).map(([name, value]) => {
    const known = Object.hasOwn(table, name) ? name : (parameterNamed(table, name)?.name ?? name)
    return [Object.hasOwn(parameters, known) ? name : known, value] as const
  })
  return Object.fromEntries(entries)
}
