import { readFileSync } from 'node:fs'
import { formatAddressSpace, parseAddressSpace } from '../../exchange/address-spaces'
import { parseRange } from '../../exchange/ranges'
import { parseSize } from '../../exchange/sizes'
import type { Design } from '../../model/design'
import { indexes } from '../../model/indexes'
import { isAddition, type PlainValue } from '../../powershell/plain-value'
import type { Statement } from '../../powershell/statement'

type Original =
  string | number | boolean | readonly string[] | { readonly expression: string } | { readonly variable: string }

export interface ProcedureCommand {
  readonly id: string
  readonly kind: 'example' | 'verify' | 'syntax'
  readonly cmdlet: string
  readonly parameters: Readonly<Record<string, Original>>
  readonly pipeline?: readonly PipelineCommand[]
}

interface PipelineCommand {
  readonly command: string
  readonly parameters?: Readonly<Record<string, Original>>
  readonly arguments?: readonly string[]
  readonly filter?: readonly { readonly property: string }[]
}

/** The commands of the procedures as data, errata corrected. */
export function procedureCommands(prefix: string): readonly ProcedureCommand[] {
  return allCommands()
    .map(lastOfPipeline)
    .filter(({ id, kind, cmdlet }) => id.startsWith(prefix) && kind === 'example' && cmdlet !== 'Get-Credential')
}

/** A command by which a procedure looks at what it made: the cmdlet, and the properties that it filters by or shows. */
export interface VerifyCommand {
  readonly id: string
  readonly cmdlet: string
  readonly properties: readonly string[]
}

export function verifyCommands(): readonly VerifyCommand[] {
  return allCommands()
    .filter(({ kind }) => kind === 'verify')
    .map(({ id, cmdlet, pipeline = [] }) => {
      const named = pipeline.flatMap((part) => [
        ...(part.filter ?? []).map(({ property }) => property),
        ...(part.arguments ?? []),
      ])
      return { id, cmdlet, properties: [...new Set(named)] }
    })
}

function allCommands(): readonly ProcedureCommand[] {
  const text = readFileSync(new URL('procedures.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { commands: readonly ProcedureCommand[] }).commands
}

/** A pipeline is met by its last command on the identity that is piped. */
function lastOfPipeline(command: ProcedureCommand): ProcedureCommand {
  const last = command.kind === 'example' ? command.pipeline?.at(-1) : undefined
  if (!last?.parameters) return command
  return { ...command, cmdlet: last.command, parameters: { ...command.parameters, ...last.parameters } }
}

/** What a generated command may state beside the original's parameters. */
const mayAdd: ReadonlySet<string> = new Set(['server', 'sourcetransportservers', 'confirm'])

/** Why a generated statement is not parameter-equal to a procedure's command (model.md, "Parameter-equal, exactly"); empty where it is. */
export function differences(original: ProcedureCommand, statement: Statement, design: Design): readonly string[] {
  if (!same(original.cmdlet, statement.cmdlet)) return [`${statement.cmdlet} instead of ${original.cmdlet}`]
  const stated = new Map(Object.entries(statement.parameters).map(([name, value]) => [name.toLowerCase(), value]))
  const wanted = Object.entries(original.parameters).map(([name, value]) => usageForm(name, value))
  const missing = wanted.flatMap(([name, value]) => {
    const own = stated.get(name.toLowerCase())
    if (own === undefined) return [`${name} is not stated`]
    return isEqual(name, value, own, design)
      ? []
      : [`${name} is ${JSON.stringify(own)} instead of ${JSON.stringify(value)}`]
  })
  const named = new Set(wanted.map(([name]) => name.toLowerCase()))
  const added = [...stated.keys()]
    .filter((name) => !named.has(name) && !mayAdd.has(name))
    .map((name) => `${name} is added`)
  return [...missing, ...added]
}

/** `-Internal` says the same as `-Usage Internal`. */
function usageForm(name: string, value: Original): readonly [string, Original] {
  const usages = ['Internal', 'Internet', 'Custom', 'Partner', 'Client']
  return value === true && usages.includes(name) ? ['Usage', name] : [name, value]
}

function isEqual(name: string, original: Original, own: PlainValue, design: Design): boolean {
  if (typeof original === 'object' && !Array.isArray(original))
    return typeof own === 'object' && own !== null && 'credential' in own
  if (isPlaceholder(original)) return listOf(own).some((value) => value !== '')
  const compare = comparisons[name] ?? ((value: string) => value.toLowerCase())
  const left = listOf(original as PlainValue)
    .map((value) => compare(value, design))
    .sort()
  const right = listOf(own)
    .map((value) => compare(value, design))
    .sort()
  return JSON.stringify(left) === JSON.stringify(right)
}

const comparisons: Readonly<Record<string, (value: string, design: Design) => string>> = {
  Identity: (value, design) => receiveConnectorMeant(value, design),
  SourceTransportServers: (value, design) => serverMeant(value, design),
  Server: (value, design) => serverMeant(value, design),
  AddressSpaces: (value) => {
    const parsed = parseAddressSpace(value)
    return parsed.ok ? formatAddressSpace(parsed.value).toLowerCase() : value
  },
  MaxMessageSize: (value) => {
    const parsed = parseSize(value)
    return parsed.ok ? String(parsed.value) : value
  },
  RemoteIPRanges: (value) => {
    const parsed = parseRange(value)
    return parsed.ok ? `${parsed.value.low}-${parsed.value.high}` : value
  },
}

function serverMeant(name: string, design: Design): string {
  return indexes(design).serverByName.get(name.toLowerCase())?.id ?? name
}

/** An identity names a connector of baseline or design with or without its server, ignoring case; `<…>` stands for the server's name. */
function receiveConnectorMeant(identity: string, design: Design): string {
  const wanted = identity.toLowerCase()
  const found = [...Object.values(design.baseline), ...Object.values(design.items)].find((item) => {
    if (item.kind !== 'receiveConnector') return false
    const server = design.items[item.server]?.name.toLowerCase() ?? ''
    const name = item.name.toLowerCase()
    return [name, `${server}\\${name}`].includes(wanted.replace(/<[^>]*>/, server))
  })
  return found?.id ?? identity
}

function isPlaceholder(original: Original): boolean {
  const values = Array.isArray(original) ? original : [original]
  return values.every((value) => typeof value === 'string' && /^<.*>$/.test(value))
}

function listOf(value: PlainValue): readonly string[] {
  if (Array.isArray(value)) return value
  if (isAddition(value)) return value.add
  return [typeof value === 'object' ? JSON.stringify(value) : String(value)]
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
