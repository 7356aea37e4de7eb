import type { EnteredText, NamedDomain } from '../data'
import { andMore } from './lists'
import { word } from './word'

/** An accepted domain. */
export const domainText = word(({ domain }: NamedDomain): string => domain)

/** Domains in quotation marks; `*` for any other. */
export const domainsAndMore = word((domains: readonly EnteredText[]): string =>
  andMore(domains.map((domain) => ((domain as string) === '*' ? 'other domains' : `“${domain}”`))),
)

/** The domain that is expected in a certificate; nothing for that of the recipients. */
export const expectedDomain = word((domain: EnteredText): string =>
  domain.length === 0 ? 'the domain of the recipients' : `“${domain}”`,
)
