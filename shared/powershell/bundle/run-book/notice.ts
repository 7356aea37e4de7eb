import { objectOfCmdlet } from '../../../exchange/objects'
import type { Statement } from '../../statement'
import type { PlannedObject } from '../../planned/planned'
import { code } from '../markdown'
import { words } from '../words'

/** What people may notice of the statements about one object, as far as it follows from what they change. */
type Notice = (name: string, statement: Statement) => string | undefined

/* Properties that make a listener another one, and those that decide who may send through it. */
const listening = ['Bindings', 'RemoteIPRanges', 'Enabled', 'TransportRole']
const admitting = ['AuthMechanism', 'PermissionGroups', 'RequireTLS', 'DomainSecureEnabled']
const routing = ['AddressSpaces', 'SmartHosts', 'DNSRoutingEnabled', 'SourceTransportServers', 'Enabled']

const notices: Readonly<Record<string, readonly Notice[]>> = {
  'ReceiveConnector New': [
    (name) =>
      `Whoever fits the addresses of ${name} is answered by it from then on, and no longer by a wider connector.`,
  ],
  'ReceiveConnector Set': [
    (name, statement) =>
      sets(statement, listening)
        ? `Connections to ${name} may break off while it listens anew: mail servers try again by themselves, a device or program may show an error once.`
        : undefined,
    (name, statement) =>
      sets(statement, admitting)
        ? `Who may send through ${name}, and how it signs in, is another: what used it otherwise is refused.`
        : undefined,
    (name, { parameters: { MaxMessageSize: size } }) =>
      size === undefined ? undefined : `${name} takes messages up to ${code(words(size))}.`,
  ],
  'ReceiveConnector Remove': [(name) => `Nobody is answered by ${name} any more.`],
  'SendConnector New': [
    (name, { parameters: { AddressSpaces: spaces } }) =>
      `${spaces === undefined ? 'Mail' : `Mail for ${spacesWords(words(spaces))}`} may leave through ${name} from then on.`,
  ],
  'SendConnector Set': [
    (name, statement) => (sets(statement, routing) ? `Mail takes another way where ${name} decides it.` : undefined),
    (name, { parameters: { MaxMessageSize: size } }) =>
      size === undefined ? undefined : `${name} takes messages up to ${code(words(size))}.`,
  ],
  'SendConnector Remove': [(name) => `Mail no longer leaves through ${name}.`],
  'AcceptedDomain New': [
    (_, { parameters: { DomainName: domain } }) => `Mail for ${code(words(domain))} is accepted from then on.`,
  ],
  'AcceptedDomain Remove': [(name) => `Mail for the domain of ${name} is refused from then on.`],
  'EdgeSubscription New': [
    (name, { parameters }) =>
      parameters['FileName'] === undefined
        ? undefined
        : `Mail through ${name} pauses until the organization has read the subscription file and synchronized (derived from the documentation, not tested).`,
  ],
  'ADPermission Add': [(name) => `Who is granted rights on ${name} may do more there; nobody loses anything.`],
  'ADPermission Remove': [(name) => `Who loses rights on ${name} may be refused there.`],
}

/** On an Edge server two hyphens stand for the accepted domains. */
function spacesWords(spaces: string): string {
  return spaces === '--' ? `the accepted domains (${code(spaces)})` : code(spaces)
}

/** More would not be read. */
const most = 12

/** What users may notice while a script runs and afterwards, each sentence once. */
export function noticeLines(
  objects: readonly Pick<PlannedObject, 'subject' | 'name'>[],
  statements: readonly Statement[],
): readonly string[] {
  const names = new Map(objects.map(({ subject, name }) => [subject, name]))
  const all = statements.flatMap((statement) => {
    const known = objectOfCmdlet(statement.cmdlet)
    const own = known ? (notices[`${known.noun} ${known.verb}`] ?? []) : []
    return own.flatMap((notice) => notice(code(names.get(statement.subject) ?? statement.subject), statement) ?? [])
  })
  const sentences = [...new Set(all)]
  if (sentences.length === 0) return ['Nothing, as far as the documentation tells.']
  const left = sentences.length - most
  return left > 0 ? [...sentences.slice(0, most), `And ${left} more of the same kinds.`] : sentences
}

function sets({ parameters }: Statement, names: readonly string[]): boolean {
  return names.some((name) => parameters[name] !== undefined)
}
