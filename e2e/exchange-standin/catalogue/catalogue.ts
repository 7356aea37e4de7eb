import { cmdlets, type Cmdlet, type CmdletParameter } from './cmdlets'
import { objects } from './objects'

/** The types that a remote session knows; any other kind of value travels as an object. */
const typed: Readonly<Record<string, CmdletParameter['type']>> = {
  text: 'string',
  boolean: 'bool',
  credential: 'credential',
}

/** What catalogue.json holds: what the stand-in's cmdlets are called, what they take, and what their objects show. */
export function catalogue() {
  const known = objects()
  const printed = Object.fromEntries(
    Object.entries(cmdlets).map(([name, { sets, ...cmdlet }]) => [
      name,
      { ...cmdlet, parameters: { ...cmdlet.parameters, ...settable(name, known[sets ?? ''] ?? {}) } },
    ]),
  )
  return { objects: known, cmdlets: printed }
}

function settable(cmdlet: string, rows: Record<string, Record<string, unknown>>): Cmdlet['parameters'] {
  const verb = cmdlet.startsWith('New-') ? 'new' : 'set'
  return Object.fromEntries(
    Object.entries(rows).flatMap(([name, { kind, cmdlets: verbs, versions, unlimited }]) =>
      verbs === 'both' || verbs === verb ? [[name, { type: typeOf(String(kind), unlimited === true), versions }]] : [],
    ),
  ) as Cmdlet['parameters']
}

function typeOf(kind: string, unlimited: boolean): CmdletParameter['type'] {
  if (kind === 'integer') return unlimited ? 'object' : 'int'
  return typed[kind] ?? 'object'
}
