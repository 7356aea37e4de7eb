import type { ReceiveUsage, Role, SendUsage, Version } from '../versions'

/** A parameter value as entered: what a person typed, a script stated or an export showed. `null` is `$null`. */
export type Entered = string | number | boolean | null | readonly string[]

export const parameterKinds = [
  'text',
  'boolean',
  'integer',
  'size',
  'timeSpan',
  'choice',
  'flags',
  'bindings',
  'ranges',
  'smartHosts',
  'servers',
  'addressSpaces',
  'credential',
  'certificate',
  'address',
  'addresses',
  'domain',
  'domains',
  'texts',
] as const
/** How a value is read. Lists: flags, bindings, ranges, smartHosts, servers, addressSpaces, addresses, domains, texts. */
export type ParameterKind = (typeof parameterKinds)[number]

/** In the order in which an administrator reads them. */
export const parameterSections = [
  'general',
  'usage',
  'addressSpaces',
  'delivery',
  'network',
  'authentication',
  'permissions',
  'source',
  'limits',
  'tls',
  'advanced',
] as const
export type ParameterSection = (typeof parameterSections)[number]

/** A default that depends on the object instead of being a constant. */
export type ComputedDefault =
  'serverFqdn' | 'sourceServerFqdn' | 'localServer' | 'adapterAddress' | 'domainType' | 'firstDomain'

/** One parameter of a New-/Set- pair of cmdlets. */
export interface ParameterRow {
  kind: ParameterKind
  /** Which of the two cmdlets has it. */
  cmdlets: 'both' | 'new' | 'set'
  /** Canonical spelling, for `choice` and `flags`. */
  values?: readonly string[]
  /** Inclusive: the number itself, bytes for `size`, seconds for `timeSpan`. */
  range?: { min: number; max: number }
  /** The word `unlimited` is a value. */
  unlimited?: true
  /** `$null` is a value. */
  nullable?: true
  /** A domain may be written `*.domain`. */
  subdomains?: true
  /** Shown to others as it is written: another case is another value, though it means the same. */
  caseCounts?: true
  /** Must be stated when the object is created: always, or for these usage types. */
  required?: true | readonly (SendUsage | ReceiveUsage)[]
  /** What Exchange does when the parameter is not stated. */
  default?: Entered
  defaultOnEdge?: Entered
  byVersion?: Partial<Record<Version, Entered>>
  /** What the usage type supplies, and in which versions if not in all. */
  byUsage?: Partial<Record<SendUsage | ReceiveUsage, Entered>>
  byUsageOnEdge?: Partial<Record<SendUsage | ReceiveUsage, Entered>>
  usageVersions?: readonly Version[]
  computedDefault?: ComputedDefault
  /** Why the default is not a hard fact: sources disagree, or none states it. */
  defaultNote?: string
  versions: readonly Version[]
  notOn?: Role
  onlyOn?: Role
  section: ParameterSection
  /** Shown first in its section. */
  common: boolean
  help: string
  source: string
  /** Whether the Get- cmdlet shows it, so that a server can be compared with the design; under which name, where that is another. */
  exported: boolean | string
  /** True of one object at a time: making it true of another takes it away, and no command sets it to false. */
  exclusive?: true
  /** Kept for Microsoft's own use: read, never printed. */
  reserved?: true
}
