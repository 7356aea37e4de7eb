import { makeDefaultDomain } from '../../edits/default-domain'
import type { Design } from '../../model/design'
import type { AcceptedDomain } from '../../model/organization-items'
import { namedDomain } from '../data'
import type { Fix } from '../rule'
import { titled } from '../words/fix-titles'

/** Makes the only domain that can be meant the default one; of several nobody but the administrator knows which it shall be. */
export function withDefaultFix(meant: readonly AcceptedDomain[], design: Design): { fix?: Fix } {
  const [only, another] = meant
  if (!only || another) return {}
  const title = titled('makeDefault', { domain: namedDomain(only, design) })
  return { fix: { title, edit: makeDefaultDomain(only.id) } }
}
