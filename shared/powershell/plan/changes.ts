import { domainNameOf } from '../../model/accepted-domains'
import {
  organizationHome,
  placeOfConnector,
  type Connector,
  type ReceiveConnector,
  type SendConnector,
} from '../../model/connectors'
import { find, type Design, type Item } from '../../model/design'
import { refersToWhatExists } from '../../model/existing'
import { indexes } from '../../model/indexes'
import { itemList } from '../../model/lists'
import type { AcceptedDomain } from '../../model/organization-items'
import type { Server } from '../../model/server'
import { rememberedOf } from '../../remembered'
import { inOrderOfNames } from './name-order'
import { pairByName, type Change } from './pairs'
import { wasDeletedBySubscription } from './subscription-statements'
import { sameDomainSentence, sameNameSentence, takenNameSentence } from './words'
import { sameMembers } from '../../same-members'

export interface Changes {
  readonly domains: readonly Change<AcceptedDomain>[]
  readonly send: readonly Change<SendConnector>[]
  readonly receive: readonly Change<ReceiveConnector>[]
  /** Objects whose name stands against their commands, with the sentence that says so. */
  readonly blocked: readonly { readonly subject: string; readonly sentence: string }[]
}

/** Every object that differs from what exists, in an order in which each name is free when it is given. */
export function changesOf(design: Design): Changes {
  const domains = domainsOf(design)
  const send = sendOf(design)
  const receive = receiveOf(design)
  return {
    domains: domains.changes,
    send: send.changes,
    receive: receive.changes,
    blocked: [...domains.blocked, ...send.blocked, ...receive.blocked],
  }
}

const domainsOf = sinceLast('acceptedDomain', (design) => changedDomains(design, (id) => placeName(design, id)))
const sendOf = sinceLast('sendConnector', (design) =>
  changed(objects(design, indexes(design).byKind.sendConnector, isSend), design),
)
const receiveOf = sinceLast('receiveConnector', (design) =>
  changed(objects(design, indexes(design).byKind.receiveConnector, isReceive), design),
)

/** The answer, which is that of the time before while nothing of the kind, nothing that it may refer to and nothing that exists has changed. */
function sinceLast<T>(
  kind: 'acceptedDomain' | 'sendConnector' | 'receiveConnector',
  answer: (design: Design) => T,
): (design: Design) => T {
  let inputs: readonly unknown[] = []
  let latest: T | undefined
  return (design) => {
    const { byKind, referable } = indexes(design)
    const now = [byKind[kind], referable, itemList(design.baseline)]
    if (latest === undefined || !sameMembers(now, inputs)) {
      latest = answer(design)
      inputs = now
    }
    return latest
  }
}

function changed<T extends Connector>({ existing, designed }: Objects<T>, design: Design) {
  const { baseline } = design
  const placeOf = (connector: T) => placeName(design, placeOfConnector(connector))
  const keyOf = (connector: T) => connectorKey(connector, placeOf(connector))
  const { changes, held } = pairByName(existing, designed, placeOf, keyOf)
  const meant = designed.filter((one) => baseline[one.id] === one && !refersToWhatExists(one, design))
  const all = [...changes, ...meant.map((one) => ({ before: one, after: one }))]
  const { ordered, stuck } = inOrderOfNames(all, existing, keyOf)
  const blocked = [...held.filter((object) => baseline[object.id] !== object), ...stuck].map((object) => ({
    subject: object.id,
    sentence: sameNameSentence(object),
  }))
  return { changes: ordered, blocked }
}

/** An accepted domain is known by its domain name, which Exchange never changes; its name must be free besides. */
function changedDomains(design: Design, place: (id: string) => string) {
  const domainOf = (domain: AcceptedDomain) =>
    `${place(domain.home)}|${domainNameOf(domain, design).trim().toLowerCase()}`
  const nameOf = ({ home, name }: AcceptedDomain) => `${place(home)}|${name.toLowerCase()}`
  const { existing, designed } = objects(design, indexes(design).byKind.acceptedDomain, isDomain)
  const { changes, held } = pairByName(existing, designed, domainOf, domainOf)
  const { ordered, stuck } = inOrderOfNames(changes, existing, nameOf)
  const twice = held.filter((domain) => design.baseline[domain.id] !== domain)
  const blocked = [
    ...twice.map((domain) => ({
      subject: domain.id,
      sentence: sameDomainSentence(domain.name, domainNameOf(domain, design)),
    })),
    ...stuck.map((domain) => ({
      subject: domain.id,
      sentence: takenNameSentence(domain.name, domainNameOf(domain, design)),
    })),
  ]
  return { changes: ordered, blocked }
}

interface Objects<T> {
  readonly existing: readonly T[]
  readonly designed: readonly T[]
}

/** What exists of a kind and what is designed; what EdgeSync has made, or a subscription deletes, is not for statements. */
function objects<T extends Item>(design: Design, all: readonly T[], isOne: (item: Item) => item is T): Objects<T> {
  const existing = itemList(design.baseline).filter(isOne)
  return {
    existing: existing.filter((item) => !isAutomatic(item, design) && !isDeleted(item, design)),
    designed: all.filter(({ origin }) => origin !== 'edgeSync'),
  }
}

function isSend(item: Item): item is SendConnector {
  return item.kind === 'sendConnector'
}

function isReceive(item: Item): item is ReceiveConnector {
  return item.kind === 'receiveConnector'
}

function isDomain(item: Item): item is AcceptedDomain {
  return item.kind === 'acceptedDomain'
}

function isAutomatic({ id, origin }: Item, { items }: Design): boolean {
  return origin === 'edgeSync' || items[id]?.origin === 'edgeSync'
}

function isDeleted(item: Item, design: Design): boolean {
  return !design.items[item.id] && wasDeletedBySubscription(design, item)
}

/** Where an object lives, as a shell calls it: two servers of one name are one place. */
function placeName(design: Design, id: string): string {
  if (id === organizationHome) return id
  const server = find(design, 'server', id)
  return (server && serverName(server)) || `#${id}`
}

const serverName = rememberedOf(({ name }: Server) => name.trim().toLowerCase())

/** A connector and where it lives, as a shell calls it; made once for each connector, since plans ask for it many times. */
function connectorKey(connector: Connector, place: string): string {
  const known = connectorKeys.get(connector)
  if (known?.place === place) return known.key
  const key = `${place}|${connector.name.toLowerCase()}`
  connectorKeys.set(connector, { place, key })
  return key
}

const connectorKeys = new WeakMap<Connector, { readonly place: string; readonly key: string }>()
