import { changeItem, setParameter, setTransportConfig } from '../../../shared/edits/change'
import { connectionChoices } from '../../../shared/edits/connect'
import { sequence, setExisting, type Edit } from '../../../shared/edits/edit'
import { markTransportConfigAsExisting } from '../../../shared/edits/existing'
import { addAcceptedDomain, setDomainName } from '../../../shared/edits/organization'
import { removeItems } from '../../../shared/edits/remove'
import { subscribeEdge, unsubscribeEdge } from '../../../shared/edits/subscribe'
import { itemOf, type Design, type Item } from '../../../shared/model/design'
import { indexes } from '../../../shared/model/indexes'
import { asBuilt, named } from '../../../shared/powershell/testing/as-built'
import { p0 } from '../../../shared/templates/p0'
import { p4 } from '../../../shared/templates/p4'
import type { SubjectSource } from '../subject'

/** Designs that were made for one promise each. */
const designs: Readonly<Record<string, () => Design>> = {
  'a connector that is deleted and drawn again': () => {
    const built = asBuilt(p0())
    const deleted = removeItems([named(built, 'To Edge').id])(built)
    const found = connectionChoices(deleted, named(built, 'MBXSERVER01').id, named(built, 'EDGE01').id)
    const [first] = 'choices' in found ? found.choices : []
    const drawn = first!.edit(deleted)
    // The other half of what the line means is there still.
    const double = indexes(drawn).byKind.receiveConnector.filter(({ id }) => !built.items[id])
    return removeItems(double.map(({ id }) => id))(drawn)
  },
  'a connector that is put aside for a new one of its name': () => {
    const built = asBuilt(p0())
    const { id } = named(built, 'To Internet')
    const aside = changeItem(id, { name: 'To Internet (old)' })(built)
    const { usage: _, ...fresh } = {
      usage: 'Internet',
      ...named(built, 'To Internet'),
      id: 'sendConnector-77',
    } as Item & {
      usage?: string
    }
    return {
      ...aside,
      items: { ...aside.items, [fresh.id]: { ...fresh, origin: 'designed', usage: 'Internet' } as Item },
    }
  },
  'two connectors that exchange their names': () => {
    const built = asBuilt(p0())
    const [one, other] = [named(built, 'To Internet'), named(built, 'To Internal Org')]
    return sequence(changeItem(one.id, { name: other.name }), changeItem(other.id, { name: one.name }))(built)
  },
  'a name that differs in case only, and one with a backslash': () => {
    const built = asBuilt(p0())
    return sequence(
      changeItem(named(built, 'To Internet').id, { name: 'TO INTERNET' }),
      changeItem(named(built, 'To Edge').id, { name: 'CONTOSO\\To Edge' }),
    )(built)
  },
  'a connector whose name holds a backslash and changes': () => {
    const built = asBuilt(changeItem(named(p0(), 'To Edge').id, { name: 'CONTOSO\\To Edge' })(p0()))
    return setParameter(named(built, 'CONTOSO\\To Edge').id, 'Comment', 'over EDGE01')(built)
  },
  'an accepted domain with another domain name': () => {
    const built = asBuilt(p0())
    const id = organizationDomain(built)
    // What setup is taken to have made is corrected; this one was read from a real organization.
    const imported = setExisting(built, { [id]: { ...itemOf(built, id), origin: 'imported' } })
    return setDomainName(
      id,
      'fabrikam.com',
    )({
      ...imported,
      items: { ...imported.items, [id]: { ...itemOf(built, id), origin: 'imported' } },
    })
  },
  'rights for an account known by its label': () => {
    const design = p0()
    const connector = named(design, 'From Internal Org')
    const credential = indexes(design).byKind.credential[0]!
    const grants = [{ user: { credential: credential.id }, rights: ['ms-Exch-SMTP-Accept-Any-Sender'] }]
    return changeItem<'receiveConnector'>(connector.id, { grants })(design)
  },
  'rights that are taken away': () => {
    const design = p0()
    const connector = named(design, 'From Internal Org')
    const grants = [{ user: 'NT AUTHORITY\\ANONYMOUS LOGON', rights: ['ms-Exch-SMTP-Accept-Any-Sender'] }]
    const built = asBuilt(changeItem<'receiveConnector'>(connector.id, { grants })(design))
    return changeItem<'receiveConnector'>(connector.id, { grants: [] })(built)
  },
  'lists of the organization that get longer': () => {
    const built = asBuilt(p0())
    const known = setTransportConfig('InternalSMTPServers', ['10.9.9.9', '10.1.1.3'])(built)
    return sequence(
      markTransportConfigAsExisting(),
      setTransportConfig('InternalSMTPServers', ['10.9.9.9', '10.1.1.3', '10.1.1.2']),
      setTransportConfig('TLSSendDomainSecureList', ['fabrikam.com']),
    )(known)
  },
  'settings of servers and of the organization': () => {
    const built = asBuilt(p0())
    const settings = indexes(built).byKind.server.map(({ id }) => setParameter(id, 'ExternalDNSServers', ['10.4.0.1']))
    return sequence(...settings, setTransportConfig('MaxSendSize', '20MB'))(built)
  },
  'settings of an Exchange 2010 server': () => {
    const built = asBuilt(p4())
    const hub = indexes(built).byKind.server[0]!
    return setParameter(hub.id, 'ExternalDNSServers', ['10.4.0.1', '10.4.0.2'])(built)
  },
  'a connector that no longer signs in': () => {
    const built = asBuilt(p0())
    const { id } = named(built, 'To Edge')
    return sequence(
      setParameter(id, 'SmartHostAuthMechanism', 'None'),
      setParameter(id, 'AuthenticationCredential', undefined),
    )(built)
  },
  'an Edge server called organization': () => changed(p0(), (design) => rename(design, 'EDGE01', 'organization')),
  'an Edge server that is subscribed': () => {
    const built = asBuilt(p0())
    return subscribeEdge(edgeOf(built), built.organization.sites[0]!.id)(built)
  },
  'an Edge server that is subscribed from the start': () => {
    const design = p0()
    return subscribeEdge(edgeOf(design), design.organization.sites[0]!.id)(design)
  },
  'a subscription that ends': () => {
    const built = asBuilt(p0())
    const subscribed = asBuilt(subscribeEdge(edgeOf(built), built.organization.sites[0]!.id)(built))
    const ended = unsubscribeEdge(edgeOf(subscribed))(subscribed)
    return sequence(addAcceptedDomain('contoso.com', edgeOf(ended)))(ended)
  },
  'everything that is removed': () => {
    const built = asBuilt(p0())
    const names = ['To Internet', 'To Internal Org', 'From Internal Org']
    return removeItems(names.map((name) => named(built, name).id))(built)
  },
}

export const specialSources: readonly SubjectSource[] = Object.entries(designs).map(([title, make], seed) => ({
  title,
  make: () => ({ title, seed, design: make() }),
}))

function changed(design: Design, edit: (design: Design) => Edit): Design {
  return edit(design)(design)
}

function rename(design: Design, from: string, to: string): Edit {
  return changeItem(named(design, from).id, { name: to })
}

function edgeOf(design: Design): string {
  return indexes(design).byKind.server.find(({ role }) => role === 'edge')!.id
}

function organizationDomain(design: Design): string {
  return indexes(design).byKind.acceptedDomain.find(({ home }) => home === 'organization')!.id
}
