import type { Grant } from './connectors'
import { find, type Design } from './design'

/** The name that a grant is made out to; empty where it is the account behind a credential, whose name the drawing does not know. */
export function userName({ user }: Grant): string {
  return typeof user === 'string' ? user : ''
}

/** The credential whose account a grant is for. */
export function userCredential({ user }: Grant): string | undefined {
  return typeof user === 'string' ? undefined : user.credential
}

/** For people: the name as entered, or the credential's label. */
export function userLabel(grant: Grant, design: Design): string {
  const credential = userCredential(grant)
  return credential === undefined ? userName(grant) : (find(design, 'credential', credential)?.name ?? credential)
}
