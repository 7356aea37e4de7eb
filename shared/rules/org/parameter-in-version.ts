import { setParameter } from '../../edits/change'
import type { Version } from '../../exchange/versions'
import { organizationHome } from '../../model/connectors'
import { find, type Design } from '../../model/design'
import { isDeepEqual } from '../../model/equal'
import { existingDesign } from '../../model/existing'
import { indexes } from '../../model/indexes'
import type { AcceptedDomain } from '../../model/organization-items'
import { isStated } from '../../model/parameter-value'
import type { Server } from '../../model/server'
import { catalogueOf } from '../../model/settings'
import { exchangeName, named, namedDomain, type ExchangeName, type Named, type NamedDomain } from '../data'
import { organizationRule } from '../rule'
import { domainText } from '../words/domains'
import { titled } from '../words/fix-titles'
import { commas } from '../words/lists'
import { nameWithin } from '../words/names'

type Newer = {
  domain: NamedDomain
  server: Named
  parameter: ExchangeName
  version: Version
  versions: readonly Version[]
}

export const domainParameterInVersion = organizationRule({
  id: 'ORG-007',
  severity: 'error',
  title: 'A parameter of an accepted domain is stated only where a server has it',
  why: 'Set-AcceptedDomain gained MatchSubDomains with Exchange 2016. A server of an older version refuses the command; in an organization of several versions, only the shell of a newer server takes it.',
  remedy:
    'Remove the parameter, or accept *.domain for the subdomains; in an organization of several versions run the scripts in the shell of a newer server.',
  references: ['Set-AcceptedDomain'],
  messages: {
    unknown: ({ domain, server, parameter, version, versions }: Newer) =>
      `The accepted domain “${domainText(domain)}” states ${parameter}, which ${nameWithin(server)} with Exchange ${version} does not know (${commas(versions)} do): remove it.`,
    older: ({ domain, server, parameter, version, versions }: Newer) =>
      `The accepted domain “${domainText(domain)}” states ${parameter}, which the shell of ${nameWithin(server)} with Exchange ${version} does not know: run the scripts on a server with Exchange ${commas(versions)}.`,
  },
  *check({ design, indexes: { byKind } }) {
    for (const item of byKind.acceptedDomain) {
      const before = find(existingDesign(design), 'acceptedDomain', item.id)?.parameters
      const servers = serversThatSet(item, design)
      for (const [parameter, { versions }] of Object.entries(catalogueOf(item))) {
        const entered = item.parameters[parameter]
        if (!isStated(entered) || isDeepEqual(entered, before?.[parameter])) continue
        const lacking = servers.filter(({ version }) => !versions.includes(version))
        const [server] = lacking
        if (!server) continue
        const part = exchangeName(parameter)
        const domain = namedDomain(item, design)
        const data = { domain, server: named(server), parameter: part, version: server.version, versions }
        const base = { data, subject: item.id, parameter }
        const fix = { title: titled('remove', { part }), edit: setParameter(item.id, parameter, undefined) }
        if (lacking.length === servers.length) yield { ...base, message: 'unknown', fix }
        else yield { ...base, message: 'older', severity: 'warning' }
      }
    }
  },
})

/** Those in whose shells the cmdlets for the domain run: an Edge server its own, else any of the organization. */
function serversThatSet({ home }: AcceptedDomain, design: Design): readonly Server[] {
  const { server } = indexes(design).byKind
  return server.filter(({ id, role }) => (home === organizationHome ? role !== 'edge' : id === home))
}
