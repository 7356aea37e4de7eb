import { keptForText } from '../kept'
import {
  acceptedDomainParameters,
  receiveConnectorParameters,
  sendConnectorParameters,
  transportConfigParameters,
  transportServiceParameters,
  type ParameterRow,
  type ParameterTable,
} from './parameters'
import { receiveUsages, sendUsages, type Version } from './versions'

export type Verb = 'New' | 'Set' | 'Remove' | 'Get' | 'Add' | 'Start'

type Cmdlets = Readonly<Partial<Record<Verb, string>>>

/** What Exchange calls one sort of its objects, and how its shell deals with them. */
export interface ExchangeObject {
  /** As in a sentence. */
  readonly words: string
  /** What it is called in the versions where its cmdlets have other names. */
  readonly wordsIn?: Partial<Record<Version, string>>
  /** The cmdlet of each verb. */
  readonly cmdlets: Cmdlets
  /** Cmdlets of other names in some versions. */
  readonly cmdletsIn?: Partial<Record<Version, Cmdlets>>
  /** The kinds of items that keep it, and in which field where it is no item of its own. */
  readonly kept: { readonly in: readonly string[]; readonly field?: string }
  /** The parameters that describe the object itself; its name, its server and its usage type are besides. */
  readonly parameters: ParameterTable
  /** The usage types of New-, each of which is a switch of its own as well. */
  readonly usages?: readonly string[]
  /**
   * What `Identity` takes: the name, `SERVER\Name`, the name of a server, that of the object on which it is kept (`holder`); `none` where
   * there is one only, which needs no identity.
   */
  readonly identity: 'name' | 'serverAndName' | 'server' | 'holder' | 'none'
  /** The parameter by which an object stays the same under another name, which Exchange never changes; without it, the name is all. */
  readonly sameBy?: string
  /** Where its commands run: an Edge server keeps its own in its own shell, everything else runs in the organization's. */
  readonly runs: 'organization' | 'edge' | 'either'
  /** EdgeSync hands it to subscribed Edge servers: subscribing deletes their own and disables New-, Set- and Remove- there (connectors.md f). */
  readonly replicated?: true
  /** The side of the mail flow that it is for: what receives is ready before anything sends to it. */
  readonly side?: 'receiving' | 'sending'
}

/** Every object that scripts deal with, in the order in which a plan makes them. Facts: cmdlet reference of each, connectors.md f and g 10. */
export const objects = {
  EdgeSubscription: {
    words: 'Edge subscription',
    cmdlets: {
      New: 'New-EdgeSubscription',
      Get: 'Get-EdgeSubscription',
      Remove: 'Remove-EdgeSubscription',
      Start: 'Start-EdgeSynchronization',
    },
    kept: { in: ['server'], field: 'subscribedSiteId' },
    parameters: {},
    identity: 'server',
    runs: 'either',
  },
  TransportConfig: {
    words: 'transport configuration',
    cmdlets: { Get: 'Get-TransportConfig', Set: 'Set-TransportConfig' },
    kept: { in: ['transportConfig'] },
    parameters: transportConfigParameters,
    identity: 'none',
    runs: 'organization',
  },
  TransportService: {
    words: 'transport service',
    wordsIn: { '2010': 'transport server' },
    cmdlets: { Get: 'Get-TransportService', Set: 'Set-TransportService' },
    cmdletsIn: { '2010': { Get: 'Get-TransportServer', Set: 'Set-TransportServer' } },
    kept: { in: ['transportService'] },
    parameters: transportServiceParameters,
    identity: 'server',
    runs: 'either',
  },
  AcceptedDomain: {
    words: 'accepted domain',
    cmdlets: {
      New: 'New-AcceptedDomain',
      Get: 'Get-AcceptedDomain',
      Set: 'Set-AcceptedDomain',
      Remove: 'Remove-AcceptedDomain',
    },
    kept: { in: ['acceptedDomain'] },
    parameters: acceptedDomainParameters,
    identity: 'name',
    sameBy: 'DomainName',
    runs: 'either',
    replicated: true,
    side: 'receiving',
  },
  ReceiveConnector: {
    words: 'Receive connector',
    cmdlets: {
      New: 'New-ReceiveConnector',
      Get: 'Get-ReceiveConnector',
      Set: 'Set-ReceiveConnector',
      Remove: 'Remove-ReceiveConnector',
    },
    kept: { in: ['receiveConnector'] },
    parameters: receiveConnectorParameters,
    usages: receiveUsages,
    identity: 'serverAndName',
    runs: 'either',
    side: 'receiving',
  },
  SendConnector: {
    words: 'Send connector',
    cmdlets: {
      New: 'New-SendConnector',
      Get: 'Get-SendConnector',
      Set: 'Set-SendConnector',
      Remove: 'Remove-SendConnector',
    },
    kept: { in: ['sendConnector'] },
    parameters: sendConnectorParameters,
    usages: sendUsages,
    identity: 'name',
    runs: 'either',
    replicated: true,
    side: 'sending',
  },
  ADPermission: {
    words: 'right',
    cmdlets: { Add: 'Add-ADPermission', Get: 'Get-ADPermission', Remove: 'Remove-ADPermission' },
    kept: { in: ['receiveConnector', 'sendConnector'], field: 'grants' },
    parameters: {},
    identity: 'holder',
    runs: 'either',
    side: 'receiving',
  },
} as const satisfies Record<string, ExchangeObject>

type Objects = typeof objects

/** Exchange's name of a sort of objects. */
export type Noun = keyof Objects

/** The verbs that Exchange has for a noun. */
export type VerbOf<N extends Noun> = keyof Objects[N]['cmdlets'] & Verb

/** The nouns whose objects are items of their own, with parameters; the others are kept in a field of some. */
export type ParameterNoun = { [N in Noun]: 'field' extends keyof Objects[N]['kept'] ? never : N }[Noun]
/** Of those, the ones that are made and removed and told apart by their names, and the ones that are there without being made. */
export type NamedNoun = {
  [N in ParameterNoun]: Objects[N]['identity'] extends 'name' | 'serverAndName' ? N : never
}[ParameterNoun]
export type GivenNoun = Exclude<ParameterNoun, NamedNoun>
/** What is kept in a field of an item. */
export type FieldNoun = Exclude<Noun, ParameterNoun>

/** The kinds of items with parameters. */
export type ObjectKind = Objects[ParameterNoun]['kept']['in'][number]

/** The parameters of each of those kinds. */
export type ParametersByKind = {
  readonly [N in ParameterNoun as Objects[N]['kept']['in'][number]]: Objects[N]['parameters']
}

export const nouns = Object.keys(objects) as readonly Noun[]

/** The row of a noun, with every column that a row may have. */
export function objectOf(noun: Noun): ExchangeObject {
  return objects[noun]
}

/** The cmdlet of a noun in a version; in the words of the later ones where none is given. */
export function cmdletOf<N extends Noun>(noun: N, verb: VerbOf<N>, version?: Version): string {
  const { cmdlets, cmdletsIn } = objectOf(noun)
  const own = version && cmdletsIn?.[version]
  return own?.[verb] ?? (cmdlets[verb] as string)
}

const byCmdlet: ReadonlyMap<string, CmdletMeaning> = new Map(
  nouns.flatMap((noun) => {
    const { cmdlets, cmdletsIn = {} } = objectOf(noun)
    return [cmdlets, ...Object.values(cmdletsIn)].flatMap((named) =>
      Object.entries(named).flatMap(([verb, name]) =>
        [name, name.toLowerCase()].map((key) => [key, { noun, verb: verb as Verb }] as const),
      ),
    )
  }),
)

/** What a cmdlet does to what. */
export interface CmdletMeaning {
  readonly noun: Noun
  readonly verb: Verb
}

/** The noun and verb of a cmdlet, in any case: `Set-SendConnector`. Undefined for one that no object has. */
export function objectOfCmdlet(cmdlet: string): CmdletMeaning | undefined {
  // Statements of a plan, thousands of them, are written as Exchange writes it.
  return byCmdlet.get(cmdlet) ?? byCmdlet.get(cmdlet.toLowerCase())
}

/** Whether a cmdlet is about that noun, with one of those verbs where any are given. */
export function isAbout(cmdlet: string, noun: Noun, ...verbs: readonly Verb[]): boolean {
  const known = objectOfCmdlet(cmdlet)
  return known?.noun === noun && (verbs.length === 0 || verbs.includes(known.verb))
}

const byKind: ReadonlyMap<string, Noun> = new Map(
  nouns.flatMap((noun) => {
    const { in: kinds, field } = objectOf(noun).kept
    return field === undefined ? kinds.map((kind) => [kind, noun] as const) : []
  }),
)

/** What Exchange calls the items of a kind; undefined for a kind of which it keeps no parameters. */
export function objectOfKind(kind: ObjectKind): ParameterNoun
export function objectOfKind(kind: string): ParameterNoun | undefined
export function objectOfKind(kind: string): ParameterNoun | undefined {
  return byKind.get(kind) as ParameterNoun | undefined
}

/** Whether Exchange takes a parameter only when it makes the object: the usage type, the server, and what New- alone has. */
export function isCreationOnly(noun: Noun, parameter: string): boolean {
  return creationOnly(noun).includes(parameter)
}

/** The parameters that Exchange takes only when it makes an object. */
export const creationOnly = keptForText((noun: Noun): readonly string[] => {
  const { parameters, usages, identity } = objectOf(noun)
  const own = Object.entries(parameters).flatMap(([name, { cmdlets }]) => (cmdlets === 'new' ? [name] : []))
  return [...(usages ? ['Usage', ...usages] : []), ...(identity === 'serverAndName' ? ['Server'] : []), ...own]
})

/** The parameters that hold a secret: asked for, never printed, and never shown by Get-. */
export const secrets = keptForText((noun: Noun): readonly string[] =>
  Object.entries(objectOf(noun).parameters).flatMap(([name, { kind }]) => (kind === 'credential' ? [name] : [])),
)

/** The property under which Get- shows a parameter; undefined where it shows none, or nothing that could be compared. */
export function propertyOf(noun: Noun, parameter: string): string | undefined {
  const row: ParameterRow | undefined = objectOf(noun).parameters[parameter]
  if (row) return row.exported === true ? parameter : row.exported || undefined
  return parameter === 'Name' && isNamed(noun) ? parameter : undefined
}

/** Whether an object has a name of its own, which `Set- -Name` changes. */
export function isNamed(noun: Noun): noun is NamedNoun {
  const { identity, kept } = objectOf(noun)
  return kept.field === undefined && (identity === 'name' || identity === 'serverAndName')
}

/** Whether an object is no item of its own. */
export function isInField(noun: Noun): noun is FieldNoun {
  return objectOf(noun).kept.field !== undefined
}

/** The same for every kind of items with parameters. */
export function forEachKind<T>(make: (noun: ParameterNoun) => T): Readonly<Record<ObjectKind, T>> {
  return Object.fromEntries([...byKind].map(([kind, noun]) => [kind, make(noun as ParameterNoun)])) as Record<
    ObjectKind,
    T
  >
}
