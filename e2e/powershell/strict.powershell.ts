import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { nouns, objectOf } from '../../shared/exchange/objects'
import { runtimeText } from '../../shared/powershell/bundle/runtime-text'
import { runtimeTables } from '../../shared/powershell/bundle/runtime-tables'
import { plan } from '../../shared/powershell/plan'
import { runtime } from '../../shared/powershell/runtime.generated'
import { subscribeEdge } from '../../shared/edits/subscribe'
import { asBuilt } from '../../shared/powershell/testing/as-built'
import { indexes } from '../../shared/model/indexes'
import { templates } from '../../shared/templates'
import { p0 } from '../../shared/templates/p0'
import { runPowerShell } from './pwsh'
import { bundleFiles } from './scenario'

interface Problem {
  readonly File: string
  readonly Line: number
  readonly Problem: string
}

const cmdlets = nouns.flatMap((noun) => {
  const { cmdlets: own, cmdletsIn = {} } = objectOf(noun)
  return [own, ...Object.values(cmdletsIn)].flatMap((named) => Object.values(named))
})

const parts = Object.fromEntries(Object.entries(runtime).map(([name, text]) => [`${name}.ps1`, text]))
const scripts = { ...Object.assign({}, ...templates.map(({ id, make }) => scriptsOf(id, make()))), ...subscribing() }
const whole = { 'whole.ps1': runtimeText({ subscriptions: true }) }

/** What is wrong with it, and a script with nothing else wrong. */
const bad: readonly (readonly [problem: string, text: string])[] = [
  ['Missing closing', 'if ($true) { 1'],
  ['is not Set-StrictMode -Version Latest', ''],
  ['Strict mode is changed', 'Set-StrictMode -Off'],
  ['is an alias', 'Get-Command -Name x | foreach -Process { $_ }'],
  ['is an alias', '1 | % -Process { $_ }'],
  ['has no parameter before it', "Write-Host 'x'"],
  ['has no parameter before it', '1 | Where-Object { $_ }'],
  ['has no parameter before it', "Write-Host -NoNewline 'x'"],
  ['has no parameter before it', '$name = 1; & "Get-$name" $name'],
  ['has no parameter before it', "Get-SendConnector 'x'"],
  ['is no parameter of this command', "Write-Host -Obj 'x'"],
  ['is no parameter of this command', "function a { <#\n.SYNOPSIS\nA.\n#> param() }; a -B 'x'"],
  ['is not known here', 'Invoke-WebRequest -Uri x'],
  ['does not say what it does', 'function a { 1 }'],
  ['does not describe B', 'function a { <#\n.SYNOPSIS\nA.\n#> param($B) $B }'],
  ['describes C, which it does not have', 'function a { <#\n.SYNOPSIS\nA.\n.PARAMETER C\nC.\n#> param() 1 }'],
  ['beside its name', 'function a($B) { <#\n.SYNOPSIS\nA.\n.PARAMETER B\nB.\n#> $B }'],
  ['does not know a class', 'class A { }'],
  ['does not know a class', 'enum A { B }'],
  ['does not know a ? b : c', '$a = $true ? 1 : 2'],
  ['does not know &&', 'Get-Date && Get-Date'],
  ['does not know ??', '$a = $null ?? 1'],
  ['does not know ??=', '$a = 1; $a ??= 1'],
  ['does not know ?. or ?[]', '$a = 1; ${a}?.Length'],
  ['does not know & at the end', 'Get-Date &'],
  ['does not know clean {}', 'function a { <#\n.SYNOPSIS\nA.\n#> param() process { 1 } clean { 2 } }'],
  ['does not know ::new()', '[Text.UTF8Encoding]::new($true)'],
  ['does not know .Where()', '@(1).Where({ $_ })'],
  ['does not know `e', '$a = "`e[0m"'],
  ['begins with |', '1\n| Out-Null'],
]
const isBeginning = (problem: string) => problem.startsWith('is not Set-StrictMode')
const samples = Object.fromEntries(
  bad.map(([problem, text], index) => [
    `bad-${index}.ps1`,
    isBeginning(problem) ? '$a = 1\nSet-StrictMode -Version Latest\n' : `Set-StrictMode -Version Latest\n${text}\n`,
  ]),
)
const using = { 'bad-using.ps1': 'using namespace System.Text\nSet-StrictMode -Version Latest\n' }
const loads = { 'bad-part.ps1': 'Get-Date\n' }

let problems: readonly Problem[]
let tables: Readonly<Record<string, unknown>>
beforeAll(() => {
  const alone = { ...scripts, ...whole, ...samples, ...using }
  const check = (files: Readonly<Record<string, unknown>>) => `@(${quoted(Object.keys(files))})`
  const main = [
    '. ./strict-check.ps1',
    `$cmdlets = @(${quoted(cmdlets)})`,
    '$found = @(',
    `  Get-StrictProblem -Path ${check(parts)} -Cmdlet $cmdlets -Part`,
    `  Get-StrictProblem -Path ${check(loads)} -Cmdlet $cmdlets -Part`,
    `  foreach ($one in ${check(alone)}) { Get-StrictProblem -Path $one -Cmdlet $cmdlets }`,
    ')',
    '. ./whole.ps1',
    '$tables = [ordered]@{}',
    ...Object.keys(runtimeTables()).map((name) => `$tables['${name}'] = $script:${name}`),
    "'---RESULT---' + (ConvertTo-Json @{ problems = $found; tables = $tables } -Depth 4 -Compress)",
  ].join('\n')
  const checker = readFileSync(new URL('strict-check.ps1', import.meta.url), 'utf8')
  const output = runPowerShell({ ...parts, ...loads, ...alone, 'strict-check.ps1': checker, 'main.ps1': main })
  const result = JSON.parse(output.split('---RESULT---')[1]!) as { problems: Problem[]; tables: typeof tables }
  problems = result.problems
  tables = result.tables
}, 240_000)

function of(file: string): readonly string[] {
  return problems.flatMap(({ File, Line, Problem }) => (File === file ? [`${Line}: ${Problem}`] : []))
}

describe('strict, with named parameters and help, and in the language of PowerShell 3.0', () => {
  test.each(Object.keys(parts))('is %s of the runtime', (file) => {
    expect(of(file)).toEqual([])
  })

  test.each([...Object.keys(scripts), ...Object.keys(whole)])('is the script %s', (file) => {
    expect(of(file)).toEqual([])
  })
})

describe('the check finds', () => {
  test.each(bad.map(([problem, text], index) => [problem, text, index] as const))('“%s” in %j', (problem, _, index) => {
    const found = of(`bad-${index}.ps1`)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((one) => !one.includes(problem))).toEqual([])
  })

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

function scriptsOf(id: string, design: Parameters<typeof plan>[0]): Record<string, Uint8Array> {
  const files = Object.entries(bundleFiles(plan(design).statements)).filter(([path]) => path.endsWith('.ps1'))
  return Object.fromEntries(files.map(([path, bytes]) => [`${id}-${path}`, bytes]))
}

/* No template subscribes. */
function subscribing(): Record<string, Uint8Array> {
  const built = asBuilt(p0())
  const edge = indexes(built).byKind.server.find(({ role }) => role === 'edge')!
  return scriptsOf('subscribed', subscribeEdge(edge.id, built.organization.sites[0]!.id)(built))
}
