import { canonicalValue } from '../exchange/parameters'
import { receiveUsages, type ReceiveUsage } from '../exchange/versions'
import type { Statement } from '../powershell/statement'

/** The usage types that a printed New-ReceiveConnector gives, whether as -Usage or as switches; exactly one is right. */
export function usageOf(parameters: Statement['parameters']): readonly (ReceiveUsage | undefined)[] {
  const { Usage } = parameters
  const named = Usage === undefined ? [] : [canonicalValue(receiveUsages, String(Usage))]
  return [...named, ...receiveUsages.filter((usage) => parameters[usage] === true)]
}
