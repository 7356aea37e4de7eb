import { organizationHome } from '../../model/connectors'
import { setTransportConfig } from '../../edits/change'
import { parseAddressSpace, type AddressSpace } from '../../exchange/address-spaces'
import { settings } from '../../model/settings'
import { domainSecureLists, entriesIn, type DomainSecureList } from '../facts/domain-secure-lists'
import { isOfEdgeSync } from '../facts/edgesync-connectors'
import { organizationRule, type OrganizationContext, type Violation } from '../rule'
import { rewriteSpaces } from '../sc-as/address-space-texts'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'

export const noWildcards = organizationRule({
  id: 'DS-002',
  severity: 'error',
  title: 'Domain security names each domain',
  why: 'Mutual TLS proves one domain by a certificate for that domain. Exchange takes no wildcard in the domain-secure lists, nor among the domains of a connector that uses domain security. The Internet connector of EdgeSync has the address space * all the same: for it the lists alone count.',
  remedy: 'Write each domain without a wildcard.',
  references: ['New-SendConnector', 'Set-TransportConfig', 'Edge subscriptions'],
  hides: ['DS-003'],
  messages: {
    list: ({ list, entry }: { list: DomainSecureList; entry: EnteredText }) =>
      `${list} contains “${entry}”: write each domain without a wildcard.`,
    connector: ({ connector, space }: { connector: Named; space: EnteredText }) =>
      `${quotedName(connector)} uses domain security and takes “${space}”: write each domain without a wildcard, or turn DomainSecureEnabled off.`,
  },
  *check(context) {
    for (const list of domainSecureLists) yield* inList(list, context)
    yield* inConnectors(context)
  },
})

function* inList(
  list: DomainSecureList,
  { design }: OrganizationContext,
): Generator<Violation<'list', { list: DomainSecureList; entry: EnteredText }>> {
  const texts = entriesIn(list, design)
  const [entry] = texts.filter((text) => text.includes('*'))
  if (entry === undefined) return
  const rest = texts.flatMap((text) => withoutWildcard(text) ?? [])
  yield {
    message: 'list',
    data: { list, entry: entered(entry) },
    subject: organizationHome,
    parameter: list,
    fix: { title: titled('removeWildcards'), edit: setTransportConfig(list, [...new Set(rest)]) },
  }
}

function* inConnectors({
  design,
  indexes,
  isUntouched,
}: OrganizationContext): Generator<Violation<'connector', { connector: Named; space: EnteredText }>> {
  for (const connector of indexes.byKind.sendConnector) {
    const { DomainSecureEnabled, AddressSpaces } = settings(connector, design)
    if (DomainSecureEnabled.value !== true || isOfEdgeSync(connector) || isUntouched(connector)) continue
    const space = (AddressSpaces.value ?? []).find(({ address }) => address.startsWith('*'))
    if (!space) continue
    const edit = rewriteSpaces(connector.id, namedOnce(AddressSpaces.value ?? []))
    yield {
      message: 'connector',
      data: { connector: named(connector), space: entered(space.entered) },
      subject: connector.id,
      parameter: 'AddressSpaces',
      ...((AddressSpaces.value ?? []).every(({ address }) => address !== '*') && {
        fix: { title: titled('removeWildcards'), edit },
      }),
    }
  }
}

/** An address space without its wildcard, unless the domain is listed by its name already. */
function namedOnce(spaces: readonly AddressSpace[]): (text: string) => string | undefined {
  const present = new Set(spaces.map(({ address }) => address.toLowerCase()))
  return (text) => {
    const bare = text.replace(/^((?:SMTP:)?)\*\./i, '$1')
    const read = parseAddressSpace(bare)
    return bare !== text && read.ok && present.has(read.value.address.toLowerCase()) ? undefined : bare
  }
}

/** `contoso.com` of `*.contoso.com`; nothing of any other wildcard. */
function withoutWildcard(text: string): string | undefined {
  const bare = text.replace(/^\*\./, '')
  return bare.includes('*') ? undefined : bare
}
