import { parseAddressSpace } from '../../exchange/address-spaces'
import { itemRule, type Fix } from '../rule'
import { named, entered, type EnteredText, type Named } from '../data'
import { titled } from '../words/fix-titles'
import { quotedName } from '../words/names'
import { replaceSpace, unreadableSpaces } from './address-space-texts'

export const addressSpaceForm = itemRule({
  id: 'SC-AS-001',
  severity: 'error',
  kind: 'sendConnector',
  title: 'An address space is a domain, *.domain or *',
  why: 'A wildcard stands at the beginning of an address space only, with a dot after it. Exchange refuses *contoso.com, mail.*.com and empty labels.',
  remedy:
    'Write contoso.com for that domain alone, *.contoso.com for the domain and all its subdomains, or * for all mail.',
  references: ['New-SendConnector', 'Send connectors'],
  hides: ['SC-AS-010', 'SC-SEL-005', 'EDGE-008', 'PATH-002', 'PATH-003'],
  messages: {
    form: ({ connector, space }: { connector: Named; space: EnteredText }) =>
      `${quotedName(connector)} has the address space “${space}”, which Exchange refuses: write a domain, *.domain or *, such as *.contoso.com.`,
  },
  *check({ item, settings, sources }) {
    for (const space of unreadableSpaces(settings, 'form')) {
      yield {
        message: 'form',
        data: { connector: named(item), space: entered(space) },
        subject: item.id,
        parameter: 'AddressSpaces',
        about: sources.map(({ id }) => id),
        ...(settings.DomainSecureEnabled.value !== true && { fix: missingDot(item.id, space) }),
      }
    }
  },
})

/** `*contoso.com` can only mean the domain with all that belongs to it. */
function missingDot(connector: string, space: string): Fix | undefined {
  const dotted = space.replace(/\*(?=[^.;*])/, '*.')
  if (dotted === space || !parseAddressSpace(dotted).ok) return undefined
  return { title: titled('write', { texts: [entered(dotted)] }), edit: replaceSpace(connector, space, dotted) }
}
