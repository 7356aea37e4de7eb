import { forEachKind, objectOf, objectOfKind, type ParametersByKind } from '../exchange/objects'
import { effectiveDefault, type ParameterKind, type ParameterRow, type ParameterTable } from '../exchange/parameters'
import type { Role, Version } from '../exchange/versions'
import { keptIf } from '../kept'
import type { Design, Item, ItemKind, ItemOf, ParameterItem } from './design'
import { indexes, type Indexes } from './indexes'
import { isStated, type ParameterValue } from './parameter-value'
import { placementFrom, type Placement } from './placement'
import { readValue, type KindValue, type Read, type ReadContext, type SettingProblem } from './read-value'

/** One parameter of an object as Exchange would see it. */
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

export type ReceiveSettings = SettingsOf<ParametersByKind['receiveConnector']>
export type SendSettings = SettingsOf<ParametersByKind['sendConnector']>

/** The settings of an item, by its kind; an item of which Exchange keeps no parameters has none. */
export type SettingsFor<K extends ItemKind> = K extends keyof ParametersByKind
  ? SettingsOf<ParametersByKind[K]>
  : undefined

/**
 * The typed effective values of an object: stated, supplied by its usage type, or Exchange's default, each with its
 * origin and with what could not be read. The only reader of `parameters`; cached per object, and read lazily.
 */
export function settings<K extends ParameterItem['kind']>(
  item: ItemOf<K>,
  design: Design,
): SettingsOf<ParametersByKind[K]> {
  return readerOf(item as ParameterItem, design).values as SettingsOf<ParametersByKind[K]>
}

/** The setting of a parameter by its name, for panels and tables; undefined where the catalogue has no such parameter. */
export function settingNamed(item: ParameterItem, name: string, design: Design): Setting<unknown> | undefined {
  const values = readerOf(item, design).values as Readonly<Record<string, Setting<unknown>>>
  return values[name]
}

/** What would hold of a parameter if it were not stated: supplied by the usage type, or Exchange's default. */
export function unstatedNamed(item: ParameterItem, name: string, design: Design): Setting<unknown> | undefined {
  const row = catalogueOf(item)[name]
  return row && readerOf(item, design).unstated(name, row)
}

/** The catalogue's rows for an object's cmdlets. */
export function catalogueOf({ kind }: ParameterItem): ParameterTable {
  return objectOf(objectOfKind(kind)).parameters
}

/** What decides the defaults of an object. One without any server counts as on a Mailbox server of the newest version. */
export function placementOf(item: ParameterItem, design: Design): Placement {
  return readerOf(item, design).placement()
}

/**
 * The ids of the items on which rests what was read of an object so far; undefined where it also rests on the names of
 * others.
 */
export function restsOn(item: ParameterItem, design: Design): readonly string[] | undefined {
  return readerOf(item, design).restsOn()
}

const readerOf = keptIf(
  (reader: Reader, design) => reader.stillHolds(design),
  (item: ParameterItem, design: Design) => new Reader(item, design),
)

/**
 * Values that read themselves on first use. One class for each kind of object, since designs hold thousands of connectors, and a place
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

const valuesOf = forEachKind((noun) => lazyValues(objectOf(noun).parameters))

/** Reads one object, remembering which other items it looked at, so that it stays valid while those stay the same objects. */
class Reader {
  readonly values: object
  /** What was read, in the order of the catalogue's rows. */
  readonly known: (Setting<unknown> | undefined)[] = []
  private readonly looked = new Map<string, Item | undefined>()
  private defaults: Defaults | undefined
  private reading: ReadContext | undefined
  /** The names that were looked up in, if any: they are the same object while no node changes. */
  private names: Indexes['nodeByHost'] | undefined
  private placed: Placement | undefined

  constructor(
    private readonly item: ParameterItem,
    private design: Design,
  ) {
    this.values = new valuesOf[item.kind](this)
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
    this.placed ??= placementFrom(this.item, this.context())
    return this.placed
  }

  read(place: number, name: string, row: ParameterRow): Setting<unknown> {
    const entered = this.item.parameters[name]
    const setting = isStated(entered) ? this.stated(row, entered) : this.unstated(name, row)
    this.known[place] = setting
    return setting
  }

  private stated(row: ParameterRow, entered: ParameterValue): Setting<unknown> {
    const { value, problems } = readValue(row, entered, this.item, this.context())
    return { value, from: 'stated', entered, problems }
  }

  unstated(name: string, row: ParameterRow): Setting<unknown> {
    this.defaults ??= defaultsOf(this.item, this.placement())
    const known = this.defaults.known.get(name)
    if (known) return known
    const fallback = effectiveDefault(row, this.defaults.of)
    const value = typeof fallback.value === 'object' && fallback.value !== null ? [...fallback.value] : fallback.value
    const read: Read<unknown> =
      value === undefined ? { value: undefined, problems: [] } : readValue(row, value, this.item, this.context())
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

/** What holds where nothing is stated: the same for all objects of a kind, version, role and usage type. */
interface Defaults {
  readonly of: { readonly version: Version; readonly role: Role; readonly usage?: string }
  readonly known: Map<string, Setting<unknown>>
}

const defaults = new Map<string, Defaults>()

function defaultsOf(item: ParameterItem, { version, role }: Placement): Defaults {
  const usage = 'usage' in item ? item.usage : undefined
  const key = `${item.kind}|${version}|${role}|${usage}`
  const known = defaults.get(key)
  if (known) return known
  const fresh: Defaults = { of: { version, role, ...(usage !== undefined && { usage }) }, known: new Map() }
  defaults.set(key, fresh)
  return fresh
}
