/** What the apply scripts call the objects that they can make, set and remove any number of times with one outcome. */
const nouns: Readonly<Record<string, string>> = {
  SendConnector: 'Send connector',
  ReceiveConnector: 'Receive connector',
  AcceptedDomain: 'accepted domain',
  TransportConfig: 'transport configuration',
  TransportService: 'transport service',
  TransportServer: 'transport server',
  FrontendTransportService: 'Front End Transport service',
}

const cmdlets: Readonly<Record<string, readonly string[]>> = {
  SendConnector: ['New', 'Set', 'Remove'],
  ReceiveConnector: ['New', 'Set', 'Remove'],
  AcceptedDomain: ['New', 'Set', 'Remove'],
  TransportConfig: ['Set'],
  TransportService: ['Set'],
  TransportServer: ['Set'],
  FrontendTransportService: ['Set'],
  ADPermission: ['Add', 'Remove'],
  EdgeSubscription: ['New', 'Remove'],
  EdgeSynchronization: ['Start'],
}

export function verbAndNoun(cmdlet: string): { verb: string; noun: string } {
  const dash = cmdlet.indexOf('-')
  return { verb: cmdlet.slice(0, dash), noun: cmdlet.slice(dash + 1) }
}

/** Whether an apply script can run this cmdlet so that a second run changes nothing. */
export function isRepeatable(cmdlet: string): boolean {
  const { verb, noun } = verbAndNoun(cmdlet)
  return Object.hasOwn(cmdlets, noun) && cmdlets[noun]!.includes(verb)
}

/** The words for a cmdlet's noun, as in a sentence. */
export function nounWords(noun: string): string {
  return Object.hasOwn(nouns, noun) ? nouns[noun]! : noun
}
