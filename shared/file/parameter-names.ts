import { parameterNamed, type ParameterTable } from '../exchange/parameters'
import { hasParameters, type Design, type Item } from '../model/design'
import type { Parameters } from '../model/parameter-value'
import { catalogueOf } from '../model/settings'

type Maps = Pick<Design, 'items' | 'baseline'>

/**
 * The design with Exchange's spelling of every parameter name that differs from it in case only: PowerShell takes `RequireTls`
 * for `RequireTLS`, so a file that somebody edited means that. Other names stay, and hold their commands back.
 */
export function inExchangeSpelling<D extends Maps>(design: D): D {
  return {
    ...design,
    items: inItems(design.items),
    baseline: inItems(design.baseline),
  }
}

function inItems(items: Design['items']): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, inItem(item)]))
}

function inItem(item: Item): Item {
  return hasParameters(item) ? { ...item, parameters: respelt(item.parameters, catalogueOf(item)) } : item
}

function respelt<P extends Parameters>(parameters: P, table: ParameterTable): P | Record<string, Parameters[string]> {
  if (Object.keys(parameters).every((name) => Object.hasOwn(table, name))) return parameters
  const entries = Object.entries(parameters).map(([name, value]) => {
    const known = Object.hasOwn(table, name) ? name : (parameterNamed(table, name)?.name ?? name)
    return [Object.hasOwn(parameters, known) ? name : known, value] as const
  })
  return Object.fromEntries(entries)
}
