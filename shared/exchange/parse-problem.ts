import { fail } from '../result'

/** Why a text could not be read as an Exchange value. `problemSentence` words it. */
export type ParseProblem = { [V in ValueName]: { value: V; kind: ProblemKind<V>; entered: string } }[ValueName]

type ValueName = keyof typeof sentences
type ProblemKind<V extends ValueName> = keyof (typeof sentences)[V]

const longestShown = 60

/** What is wrong, after the entered text, and the accepted form: one sentence per problem. */
const sentences = {
  address: {
    form: 'is not an IP address: write four numbers from 0 to 255, such as 10.1.1.1, or an IPv6 address such as fd00::1.',
  },
  range: {
    form: 'is not an IP range: write an address, low-high or a network, such as 10.1.1.1, 10.1.1.1-10.1.1.9 or 10.1.1.0/24.',
    order: 'starts above its end: write the lower address first, such as 10.1.1.1-10.1.1.9.',
    families: 'mixes IPv4 and IPv6: write both ends of a range in the same family.',
    prefix: 'has a wrong prefix length: write /0 to /32 after an IPv4 address, /0 to /128 after an IPv6 address.',
    mask: 'has a wrong subnet mask: write ones followed by zeros, such as 10.1.1.0(255.255.255.0), or use 10.1.1.0/24.',
  },
  binding: {
    form: 'is not a binding: write a local address and a port, such as 10.1.1.1:25 or [::]:25.',
    noPort: 'has no port: write the address and the port, such as 10.1.1.1:25 or [::]:25.',
    port: 'has a wrong port: write a whole number from 1 to 65535 after the address, such as 10.1.1.1:25.',
  },
  addressSpace: {
    form: 'is not an address space: write a domain, *.domain, * or --, such as contoso.com or *.contoso.com.',
    cost: 'has a wrong cost: write a whole number from 1 to 100 after the semicolon, such as contoso.com;10.',
    semicolon:
      'has a semicolon in its address but no cost: end it with a semicolon and the cost, such as X400:c=US;a=X;1.',
  },
  size: {
    form: 'is not a size: write a number with B, KB, MB, GB or TB, such as 35MB.',
    large: 'is too large a size: write a smaller number, such as 35MB.',
  },
  timeSpan: {
    form: 'is not a time span: write hours:minutes:seconds, with days and a dot before when needed, such as 00:10:00 or 1.00:00:00.',
    clock: 'is not a time span: hours go to 23, minutes and seconds to 59; write a day as 1.00:00:00.',
  },
  domain: {
    form: 'is not a domain name: write labels of letters, digits and hyphens with a dot between them, such as contoso.com.',
    number: 'is not a domain name: its last label is a number, as in an IP address; write a name such as contoso.com.',
    length: 'is too long for a domain name: a label has at most 63 characters and the whole name at most 256.',
  },
  domainPattern: {
    form: 'is not a domain or a group of domains: write contoso.com, *.contoso.com, * or --.',
  },
  hostName: {
    form: 'is not a host name or IP address: write a name such as mail.contoso.com or an address such as 10.1.1.1.',
  },
} as const

/** A failed `Result` that says which text is not which value, and how. */
export function failParse<V extends ValueName>(value: V, kind: ProblemKind<V>, entered: string) {
  return fail({ value, kind, entered } as ParseProblem)
}

/**
 * One sentence: what was entered, what is wrong with it, and the accepted form; with the word `unlimited` where that is a
 * value of the parameter as well.
 */
export function problemSentence(problem: ParseProblem, { unlimited }: { unlimited?: true } = {}): string {
  const ofValue: Record<string, string> = sentences[problem.value]
  const sentence = `${quotedValue(problem.entered)} ${ofValue[problem.kind]}`
  return unlimited ? sentence.replace(/\.$/, ', or the word unlimited.') : sentence
}

/** A text as sentences show it: in quotation marks, cut where it is long. */
export function quotedValue(entered: string): string {
  if (entered.trim() === '') return 'An empty value'
  const characters = Array.from(entered)
  return characters.length > longestShown ? `“${characters.slice(0, longestShown).join('')}…”` : `“${entered}”`
}
