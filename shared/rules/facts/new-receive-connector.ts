import { canonicalValue } from '../../exchange/parameters'
import { receiveUsages, type ReceiveUsage } from '../../exchange/versions'
import type { Statement } from '../../powershell/statement'

type Printed = Statement['parameters']

/** The usage types that a printed New-ReceiveConnector gives, whether as -Usage or as switches; exactly one is right. */
export function usageOf(parameters: Printed): readonly (ReceiveUsage | undefined)[] {
  const { Usage } = parameters
  const named =
    Usage === undefined ? [] : [typeof Usage === 'string' ? canonicalValue(receiveUsages, Usage) : undefined]
  return [...named, ...receiveUsages.filter((usage) => parameters[usage] === true)]
}

/** The name that a statement gives, for sentences. */
export function statedName({ Name }: Printed): string {
  return typeof Name === 'string' ? Name : ''
}
