import type { AcceptedDomain } from '../model/organization-items'
import { withParameter } from './with-parameter'

/** An accepted domain that is the default one of its home, or is not. */
export function asDefault(domain: AcceptedDomain, isDefault: boolean): AcceptedDomain {
  return { ...domain, parameters: withParameter(domain.parameters, 'MakeDefault', isDefault || undefined) }
}
