import {
  effectiveDefault,
  receiveConnectorParameters,
  sendConnectorParameters,
  type ParameterKind,
  type ParameterRow,
  type ParameterTable,
} from '../exchange/parameters'
import type { Role, Version } from '../exchange/versions'
import { organizationHome, type Connector, type ReceiveConnector, type SendConnector } from './connectors'
import type { Design, Item, ItemKind, ItemOf } from './design'
import { keptIf } from '../kept'
import { indexes, type Indexes } from './indexes'
import { entriesOf, isEndpoint, type ParameterValue } from './parameter-value'
import { readValue, type KindValue, type Read, type ReadContext, type SettingProblem } from './read-value'

/** One parameter of a connector as Exchange would see it. */
export interface Setting<T> {
  /** The effective value; undefined where Exchange has none or nothing could be read. List values keep what could be read. */
  readonly value: T | undefined
  readonly from: 'stated' | 'usage' | 'default'
  /** The value as a person entered it, where stated. */
  readonly entered: ParameterValue | undefined
  /** What of the entered value could not be read or resolved. */
  readonly problems: readonly SettingProblem[]
}

type SettingsOf<Rows extends Record<string, { kind: ParameterKind }>> = {
  readonly [N in keyof Rows]: Setting<KindValue[Rows[N]['kind']]>
}

export type ReceiveSettings = SettingsOf<typeof receiveConnectorParameters>
export type SendSettings = SettingsOf<typeof sendConnectorParameters>

/** The settings of an item, by its kind; items that are no connectors have none. */
export type SettingsFor<K extends ItemKind> = K extends 'receiveConnector'
  ? ReceiveSettings
  : K extends 'sendConnector'
    ? SendSettings
    : undefined

/** Where a connector lives decides its defaults: the version and role of its server, home or first source. */
export interface Placement {
  readonly version: Version
  readonly role: Role
  readonly server: ItemOf<'server'> | undefined
}

/**
 * The typed effective values of a connector: stated, supplied by its usage type, or Exchange's default, each with its
 * origin and with what could not be read. The only reader of `parameters`; cached per object, and read lazily.
 */
export function settings(connector: ReceiveConnector, design: Design): ReceiveSettings
export function settings(connector: SendConnector, design: Design): SendSettings
export function settings(connector: Connector, design: Design): ReceiveSettings | SendSettings
export function settings(connector: Connector, design: Design): ReceiveSettings | SendSettings {
  return readerOf(connector, design).values
}

/** The setting of a parameter by its name, for panels and tables; undefined where the catalogue has no such parameter. */
export function settingNamed(connector: Connector, name: string, design: Design): Setting<unknown> | undefined {
  const values: Readonly<Record<string, Setting<unknown>>> = readerOf(connector, design).values
  return values[name]
}

/** The catalogue's rows for a connector's cmdlets. */
export function catalogueOf(connector: Connector): ParameterTable {
  return connector.kind === 'receiveConnector' ? receiveConnectorParameters : sendConnectorParameters
}

/** What decides the defaults of a connector. One without any server counts as on a Mailbox server of the newest version. */
export function placementOf(connector: Connector, design: Design): Placement {
  return readerOf(connector, design).placement()
}

/**
 * The ids of the items on which rests what was read of a connector so far; undefined where it also rests on the names of
 * others.
 */
export function restsOn(connector: Connector, design: Design): readonly string[] | undefined {
  return readerOf(connector, design).restsOn()
}

const readerOf = keptIf(
  (reader: Reader, design) => reader.stillHolds(design),
  (connector: Connector, design: Design) => new Reader(connector, design),
)

/**
 * Values that read themselves on first use. One class for each kind of connector, since designs hold thousands, and a place
 * for each parameter, since rules ask for them hundreds of thousands of times.
 */
function lazyValues(rows: ParameterTable): new (reader: Reader) => object {
  return class Values {
    readonly #reader: Reader

    constructor(reader: Reader) {
      this.#reader = reader
    }

    static {
      for (const [place, [name, row]] of Object.entries(rows).entries()) {
        Object.defineProperty(this.prototype, name, {
          enumerable: true,
          get(this: Values) {
            const reader = this.#reader
            return reader.known[place] ?? reader.read(place, name, row)
          },
        })
      }
    }
  }
}

const valuesOf = {
  receiveConnector: lazyValues(receiveConnectorParameters),
  sendConnector: lazyValues(sendConnectorParameters),
}

/** Reads one connector, remembering which other items it looked at, so that it stays valid while those stay the same objects. */
class Reader {
  readonly values: ReceiveSettings & SendSettings
  /** What was read, in the order of the catalogue's rows. */
  readonly known: (Setting<unknown> | undefined)[] = []
  private readonly looked = new Map<string, Item | undefined>()
  private defaults: Defaults | undefined
  private reading: ReadContext | undefined
  /** The names that were looked up in, if any: they are the same object while no node changes. */
  private names: Indexes['nodeByHost'] | undefined
  private placed: Placement | undefined

  constructor(
    private readonly connector: Connector,
    private design: Design,
  ) {
    this.values = new valuesOf[connector.kind](this) as ReceiveSettings & SendSettings
  }

  stillHolds(design: Design): boolean {
    if (design.items === this.design.items) return true
    if (this.names && this.names !== indexes(design).nodeByHost) return false
    if (!this.findsTheSame(design)) return false
    this.design = design
    return true
  }

  restsOn(): readonly string[] | undefined {
    return this.names ? undefined : [...this.looked.keys()]
  }

  private findsTheSame(design: Design): boolean {
    if (indexes(design).referable === indexes(this.design).referable) return true
    for (const [id, item] of this.looked) {
      if (design.items[id] !== item) return false
    }
    return true
  }

  placement(): Placement {
    this.placed ??= placementFrom(this.connector, this.context())
    return this.placed
  }

  read(place: number, name: string, row: ParameterRow): Setting<unknown> {
    const entered = this.connector.parameters[name]
    const setting = entered === undefined ? this.defaultOf(name, row) : this.stated(row, entered)
    this.known[place] = setting
    return setting
  }

  private stated(row: ParameterRow, entered: ParameterValue): Setting<unknown> {
    const { value, problems } = readValue(row, entered, this.connector, this.context())
    return { value, from: 'stated', entered, problems }
  }

  private defaultOf(name: string, row: ParameterRow): Setting<unknown> {
    this.defaults ??= defaultsOf(this.connector, this.placement())
    const known = this.defaults.known.get(name)
    if (known) return known
    const fallback = effectiveDefault(row, this.defaults.of)
    const value = typeof fallback.value === 'object' && fallback.value !== null ? [...fallback.value] : fallback.value
    const read: Read<unknown> =
      value === undefined ? { value: undefined, problems: [] } : readValue(row, value, this.connector, this.context())
    const setting: Setting<unknown> = {
      value: read.value,
      from: fallback.from,
      entered: undefined,
      problems: read.problems,
    }
    this.defaults.known.set(name, setting)
    return setting
  }

  private context(): ReadContext {
    if (this.reading?.design === this.design) return this.reading
    const { design } = this
    this.reading = {
      design,
      look: (id) => {
        const item = design.items[id]
        this.looked.set(id, item)
        return item
      },
      lookedByName: () => {
        this.names = indexes(design).nodeByHost
      },
    }
    return this.reading
  }
}

/** What holds where nothing is stated: the same for all connectors of a kind, version, role and usage type. */
interface Defaults {
  readonly of: { readonly version: Version; readonly role: Role; readonly usage: Connector['usage'] }
  readonly known: Map<string, Setting<unknown>>
}

const defaults = new Map<string, Defaults>()

function defaultsOf({ kind, usage }: Connector, { version, role }: Placement): Defaults {
  const key = `${kind}|${version}|${role}|${usage}`
  const known = defaults.get(key)
  if (known) return known
  const fresh: Defaults = { of: { version, role, usage }, known: new Map() }
  defaults.set(key, fresh)
  return fresh
}

function placementFrom(connector: Connector, context: ReadContext): Placement {
  const server = serverOf(connector, context)
  if (server) return { version: server.version, role: server.role, server }
  return { version: 'SE', role: 'mailbox', server: undefined }
}

function serverOf(connector: Connector, context: ReadContext): ItemOf<'server'> | undefined {
  if (connector.kind === 'receiveConnector') return serverUnder(connector.server, context)
  return connector.home === organizationHome ? firstSource(connector, context) : serverUnder(connector.home, context)
}

function serverUnder(id: string, { look }: ReadContext): ItemOf<'server'> | undefined {
  const item = look(id)
  return item?.kind === 'server' ? item : undefined
}

/** The first source server that is drawn, whether it is stated as a reference or by its name. */
function firstSource(connector: SendConnector, context: ReadContext): ItemOf<'server'> | undefined {
  for (const entry of entriesOf(connector.parameters.SourceTransportServers)) {
    const server = isEndpoint(entry) ? serverUnder(entry.server, context) : serverCalled(entry.text, context)
    if (server) return server
  }
  return undefined
}

function serverCalled(name: string, { design, lookedByName }: ReadContext): ItemOf<'server'> | undefined {
  lookedByName()
  return indexes(design).serverByName.get(name.trim().toLowerCase())
}
