import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { nouns, objectOf } from '../../shared/exchange/objects'
import { runtimeTables } from '../../shared/powershell/bundle/runtime-tables'
import { runtime } from '../../shared/powershell/runtime.generated'
import { bundleOf } from '../bundle-proof/bundle-of'
import type { SubjectSource } from '../bundle-proof/subject'
import { hostileSubject } from '../bundle-proof/subjects/hostile'
import { specialSources } from '../bundle-proof/subjects/special'
import { chainSubject, designSubject, templateSources } from '../bundle-proof/subjects/subjects'
import { badFiles, badSamples } from './bad-samples'
import { runPowerShell } from './pwsh'

interface Problem {
  readonly File: string
  readonly Line: number
  readonly Problem: string
}

/* What scripts look at besides the objects that they make. */
const looked = ['Get-ExchangeServer', 'Get-ExchangeCertificate', 'Get-ManagementRoleEntry', 'Test-EdgeSynchronization']
const made = nouns.flatMap((noun) => {
  const { cmdlets: own, cmdletsIn = {} } = objectOf(noun)
  return [own, ...Object.values(cmdletsIn)].flatMap((named) => Object.values(named))
})
const cmdlets = [...looked, ...made]

const generated: readonly SubjectSource[] = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((seed) => [
  { title: `design ${seed}`, make: () => designSubject(seed) },
  { title: `chain ${seed}`, make: () => chainSubject(seed) },
  { title: `hostile ${seed}`, make: () => hostileSubject(seed) },
])
const bundles = [...templateSources, ...specialSources, ...generated].map(({ title, make }) => {
  const scripts = Object.entries(bundleOf(make().design).files).filter(([path]) => path.endsWith('.ps1'))
  return { title, scripts }
})

/* The functions are the same in every bundle; everything else is a file of its own here. */
const common = bundles[0]!.scripts.find(([path]) => path === 'common.ps1')![1]
const scripts = Object.fromEntries(
  bundles.flatMap(({ title, scripts: own }) =>
    own
      .filter(([path]) => path !== 'common.ps1')
      .map(([path, bytes]) => [`${title.replaceAll(' ', '-')}-${path}`, bytes]),
  ),
)
const parts = Object.fromEntries(Object.entries(runtime).map(([name, text]) => [`${name}.ps1`, text]))
const using = { 'bad-using.ps1': 'using namespace System.Text\nSet-StrictMode -Version Latest\n' }
const loads = { 'bad-part.ps1': 'Get-Date\n' }

let problems: readonly Problem[]
let tables: Readonly<Record<string, unknown>>
beforeAll(() => {
  const alone = { 'common.ps1': common, ...badFiles(), ...using }
  const check = (files: Readonly<Record<string, unknown>>) => `@(${quoted(Object.keys(files))})`
  const main = [
    '. ./strict-check.ps1',
    `$cmdlets = @(${quoted(cmdlets)})`,
    '$beside = Get-FileFunction -Path common.ps1',
    '$found = @(',
    `  Get-StrictProblem -Path ${check(parts)} -Cmdlet $cmdlets -Part`,
    `  Get-StrictProblem -Path ${check(loads)} -Cmdlet $cmdlets -Part`,
    `  foreach ($one in ${check(alone)}) { Get-StrictProblem -Path $one -Cmdlet $cmdlets }`,
    `  foreach ($one in ${check(scripts)}) { Get-StrictProblem -Path $one -Cmdlet $cmdlets -Beside $beside }`,
    ')',
    '. ./common.ps1',
    '$tables = [ordered]@{}',
    ...Object.keys(runtimeTables()).map((name) => `$tables['${name}'] = $script:${name}`),
    "'---RESULT---' + (ConvertTo-Json @{ problems = $found; tables = $tables } -Depth 4 -Compress)",
  ].join('\n')
  const checker = Object.fromEntries(
    ['strict-check.ps1', 'newer.ps1', 'newer.json'].map((name) => [name, readFileSync(new URL(name, import.meta.url))]),
  )
  const output = runPowerShell({ ...parts, ...loads, ...alone, ...scripts, ...checker, 'main.ps1': main })
  const result = JSON.parse(output.split('---RESULT---')[1]!) as { problems: Problem[]; tables: typeof tables }
  problems = result.problems
  tables = result.tables
})

function of(file: string): readonly string[] {
  return problems.flatMap(({ File, Line, Problem }) => (File === file ? [`${Line}: ${Problem}`] : []))
}

describe('strict, with named parameters and help, and in the language of PowerShell 3.0', () => {
  test.each(Object.keys(parts))('is %s of the runtime', (file) => {
    expect(of(file)).toEqual([])
  })

  test('is common.ps1', () => {
    expect(of('common.ps1')).toEqual([])
  })

  test.each(bundles)('is every script of $title', ({ title, scripts: own }) => {
    const names = own.map(([path]) => `${title.replaceAll(' ', '-')}-${path}`)
    expect(names.flatMap((name) => of(name).map((one) => `${name} ${one}`))).toEqual([])
  })
})

describe('the check finds', () => {
  test.each(badSamples.map(([problem, text], index) => [problem, text, index] as const))(
    '“%s” in %j',
    (problem, _, index) => {
      const found = of(`bad-${index}.ps1`)
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter((one) => !one.includes(problem))).toEqual([])
    },
  )

  test('using, and a part that runs something when it is loaded', () => {
    expect(of('bad-using.ps1')).toEqual([expect.stringContaining('does not know using')])
    expect(of('bad-part.ps1')).toEqual([expect.stringContaining('runs something when it is loaded')])
  })
})

test('PowerShell reads the printed tables as the catalogue has them', () => {
  expect(tables).toEqual(runtimeTables())
})

function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ')
}
