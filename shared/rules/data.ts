import type { ParseProblem } from '../exchange/parse-problem'
import { domainNameOf } from '../model/accepted-domains'
import type { Connector } from '../model/connectors'
import type { Design, Item, ItemKind, NodeItem } from '../model/design'
import type { AcceptedDomain } from '../model/organization-items'
import type { SettingProblem } from '../model/read-value'
import type { Server } from '../model/server'

declare const brand: unique symbol

/** A text of a stated sort. Plain text does not fit, so that no sentence can slip into what a finding holds. */
interface Branded<Sort extends string> {
  readonly [brand]: Sort
}

/** What a person calls an item; possibly nothing. */
export type Name = string & Branded<'name'>
/** The id of an item, by which whoever shows a finding knows what it is about. */
export type ItemId = string & Branded<'id'>
/** A text as a person entered it, or a value in the form in which cmdlets take it: an address, a domain, a size. */
export type EnteredText = string & Branded<'entered'>
/** What Exchange calls one of its own: a parameter, a cmdlet, a right. */
export type ExchangeName = string & Branded<'exchangeName'>

/** What a finding may hold: never words. `Prose` lets names pass, too, that the source code lists, such as `'FrontendTransport'`. */
export type Datum = Branded<string> | number | boolean | null | undefined | ParseProblem | SettingProblem

/**
 * What of a type may not stand in the data of a finding: text of which nothing is known, and literals with a blank in them.
 * `never` where all may.
 */
export type Prose<T> = T extends Datum
  ? never
  : T extends string
    ? {} extends Record<T, true>
      ? T
      : T extends `${string} ${string}`
        ? T
        : never
    : T extends readonly (infer One)[]
      ? Prose<One>
      : T extends object
        ? { [K in keyof T]-?: Prose<T[K]> }[keyof T]
        : T

/**
 * What is named: whoever shows a finding knows by the id which item that is. Data are types, not interfaces, since these have
 * no index signature and would not fit `Data`.
 */
export type Called = { readonly id: ItemId; readonly name: Name }

/** An item as findings name it. */
export type Named = Called & { readonly kind: ItemKind }

/** A connector, with the server that it is on where the sentence tells that. */
export type Receiver = Named & { readonly server: Named | undefined }

export function named({ id, kind, name }: Pick<Item, 'id' | 'kind' | 'name'>): Named {
  return { id: id as ItemId, kind, name: name as Name }
}

export function receiver(connector: Connector, server?: Server): Receiver {
  return { ...named(connector), server: server && named(server) }
}

/** Those that are called differently: sources and smart hosts of one name are told once. */
export function distinctNames(all: readonly Named[]): readonly Named[] {
  const met = new Set<string>()
  return all.filter(({ name }) => !met.has(name) && met.add(name))
}

/** A subject under the name that a command gives it. */
export function calledInCommand(subject: string, name: string): Called {
  return { id: subject as ItemId, name: name as Name }
}

export function itemId(id: string): ItemId {
  return id as ItemId
}

/** An accepted domain, which sentences call by its domain. */
export type NamedDomain = Named & { readonly domain: EnteredText }

export function namedDomain(item: AcceptedDomain, design: Design): NamedDomain {
  return { ...named(item), domain: entered(domainNameOf(item, design)) }
}

/** What something is called that is no item, such as a site. */
export function nameIn({ name }: { readonly name: string }): Name {
  return name as Name
}

/** A text that is computed from what was entered. A literal does not fit, nor a text that is put together of words. */
export function entered<Text extends string>(text: Plain<Text>): EnteredText {
  return text as string as EnteredText
}

/** A parameter, cmdlet or other name of Exchange that is known only when the program runs. */
export function exchangeName<Text extends string>(text: OneWord<Text>): ExchangeName {
  return text as string as ExchangeName
}

/** `string` itself; no literal, and no template whose parts the compiler sees. */
type Plain<Text extends string> = string extends Text ? Text : never
type OneWord<Text extends string> = Text extends `${string} ${string}` ? never : Text

/** What sends: an object by its name, the other end of a route, or the subscription of an Edge server. */
export type Sender = { readonly by: 'object' | 'end' | 'edgeSync'; readonly item: Named }

export function sendingObject(item: Parameters<typeof named>[0]): Sender {
  return { by: 'object', item: named(item) }
}

export function sendingEnd(node: NodeItem): Sender {
  return { by: 'end', item: named(node) }
}

/** Where somebody connects to; without binding where the address is not drawn. */
export type ListensAt = { readonly binding: EnteredText | undefined; readonly port: number }

/** The addresses from which somebody connects. */
export type Origin = EnteredText | 'anywhere'

/** A smart host: what is drawn there, else what is stated. */
export type Host = Named | EnteredText
