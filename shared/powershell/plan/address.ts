import { find, type Design, type ParameterItem } from '../../model/design'
import { objectOf, objectOfKind } from '../../exchange/objects'
import { placeOf } from '../../model/placement'
import type { Version } from '../../exchange/versions'
import { organizationHome } from '../../model/connectors'

/** Where the statements about an object run, and how it is called there. */
export interface Address {
  /** As a statement has it: `organization`, or the id of an Edge server. */
  readonly target: string
  /** What `Identity` takes for an object of that name; none where there is one only. */
  readonly identityOf: (name: string) => { readonly Identity?: string }
  /** `-Server` of New-, where the statement does not run on that server itself. */
  readonly server: string | undefined
  /** The server that has an object of this sort of its own. */
  readonly serverName: string | undefined
  /** The version of that server, which decides what some cmdlets are called. */
  readonly version?: Version
  /** A command cannot call it by its server, which has no name yet. */
  readonly isNameless: boolean
}

/** Undefined where the server that the object lives on is not in the design. */
export function addressOf(item: ParameterItem, design: Design): Address | undefined {
  const { identity } = objectOf(objectOfKind(item.kind))
  const place = placeOf(item)
  if (place === organizationHome) {
    return {
      target: organizationHome,
      identityOf: (name) => (identity === 'none' ? {} : { Identity: name }),
      server: undefined,
      serverName: undefined,
      isNameless: false,
    }
  }
  const server = find(design, 'server', place)
  if (!server) return undefined
  // What has its home on a server is known in that server's own shell; what runs on it, in the organization's as well.
  const isLocal = identity === 'name' || server.role === 'edge'
  return {
    target: isLocal ? server.id : organizationHome,
    identityOf: (name) => ({ Identity: identities[identity]?.(server.name, name) ?? name }),
    server: identity === 'serverAndName' && !isLocal ? server.name : undefined,
    serverName: identity === 'name' ? undefined : server.name,
    version: server.version,
    isNameless: server.name.trim() === '',
  }
}

const identities: Readonly<Partial<Record<string, (server: string, name: string) => string>>> = {
  serverAndName: (server, name) => `${server}\\${name}`,
  server: (server) => server,
}
