import type { Parameters, ParameterValue } from '../model/parameter-value'

/** Parameters with one stated (`undefined`: no longer stated); the same object where nothing changes. */
export function withParameter(
  parameters: Parameters,
  name: string,
  value: ParameterValue | undefined,
): Record<string, ParameterValue> {
  const { [name]: before, ...rest } = parameters
  if (value === undefined) return before === undefined ? parameters : rest
  return { ...parameters, [name]: value }
}
