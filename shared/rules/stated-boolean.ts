import type { ParameterValue } from '../model/parameter-value'

/** A boolean of a server's own settings, as entered: true, `true` or `$true`; undefined where it is not stated or is neither. */
export function statedBoolean(value: ParameterValue | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value
  const text = typeof value === 'string' ? value.trim().toLowerCase().replace(/^\$/, '') : ''
  return text === 'true' || text === 'false' ? text === 'true' : undefined
}
