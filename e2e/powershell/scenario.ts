import { readFileSync } from 'node:fs'
import { makeBundle, type BundleInput } from '../../shared/powershell/bundle/bundle'
import type { Statement } from '../../shared/powershell/statement'
import { runPowerShell } from './pwsh'

/** One part of a test: what it called that changes something, what it printed, and how it failed. */
export interface Run {
  name: string
  failure: string | null
  calls: { cmdlet: string; parameters: Record<string, unknown> }[]
  output: string[]
}

type Store = Record<string, Record<string, Record<string, unknown>>>

export interface Outcome {
  runs: Run[]
  store: Store
  rights: { Identity: string; User: string; ExtendedRights: string[] }[]
  /** By machine, where a test goes to more than one. */
  sides?: Record<string, { Store: Store }>
}

type Files = Readonly<Record<string, string | Uint8Array>>
export type Part = readonly [name: string, block: string]

const fakes = ['fake-exchange.ps1', 'fake-subscription.ps1'].map(
  (name) => [name, readFileSync(new URL(name, import.meta.url), 'utf8')] as const,
)

/** The files of the bundle of a plan. */
export function bundleFiles(
  statements: readonly Statement[],
  credentials: BundleInput['credentials'] = [],
): Record<string, Uint8Array> {
  const bundle = makeBundle({
    title: 'Internet mail through EDGE01',
    toolVersion: '0.1.0',
    designText: '{}',
    pictures: [],
    statements,
    credentials,
    problems: [],
    prerequisites: [],
    notes: [],
  })
  if (!bundle.ok) throw new Error(JSON.stringify(bundle.error))
  return Object.fromEntries(bundle.value.map(({ path, bytes }) => [path, bytes]))
}

/** Runs the parts one after the other in one PowerShell session with the fake Exchange; `before` makes what exists. */
export function playScenario(files: Files, before: string, parts: readonly Part[]): Outcome {
  const blocks = parts.map(([name, block]) => `Invoke-Run '${name}' {\n${block}\n}`)
  const main = [...fakes.map(([name]) => `. ./${name}`), before, ...blocks, 'Write-Result'].join('\n')
  const printed = runPowerShell({ ...files, ...Object.fromEntries(fakes), 'main.ps1': main })
  const result = printed.split('---RESULT---')[1]
  if (result === undefined) throw new Error(printed)
  return JSON.parse(result) as Outcome
}

export function run({ runs }: Outcome, name: string): Run {
  const found = runs.find((candidate) => candidate.name === name)
  if (!found) throw new Error(`No run ${name}`)
  return found
}

export const cmdlets = ({ calls }: Run) => calls.map(({ cmdlet }) => cmdlet)
