import { entriesOf, textsOf, type Parameters } from '../../model/parameter-value'
import type { StatedMistakes } from './stated-wrong'

/** What nobody can read of what a connector states. */
export const unreadAtReceive: StatedMistakes = {
  'VAL-001': [
    ({ parameters }) => misspelt(parameters, 'PermissionGroups'),
    ({ parameters }) => misspelt(parameters, 'AuthMechanism'),
    { RequireTLS: 'no' },
    { ProtocolLoggingLevel: 'Verbos' },
    { Fqdn: 'mail_contoso .com' },
  ],
}

export const unreadAtSend: StatedMistakes = {
  'VAL-001': [
    { Port: 70000 },
    { MaxMessageSize: '20 mega' },
    { Enabled: 'yes' },
    ({ parameters }) => misspelt(parameters, 'SmartHostAuthMechanism'),
    ({ parameters }) => withPorts(parameters),
  ],
}

/** Each value without its last letter. */
function misspelt(parameters: Parameters, name: string): Parameters {
  const entered = parameters[name]
  if (entered === undefined) return {}
  const texts = textsOf(entered).map((text) => text.slice(0, -1))
  return { [name]: typeof entered === 'string' ? texts.join(', ') : texts }
}

/** The port behind each smart host that is stated as a text. */
function withPorts({ SmartHosts }: Parameters): Parameters {
  if (SmartHosts === undefined) return {}
  return {
    SmartHosts: entriesOf(SmartHosts).map((one) => ('text' in one ? { ...one, text: `${one.text}:25` } : one)),
  }
}
