import { beforeAll, describe, expect, test } from 'vitest'
import type { Design, ItemOf } from '../../shared/model/design'
import { indexes } from '../../shared/model/indexes'
import { bundleTargets } from '../../shared/powershell/bundle/targets'
import { plan } from '../../shared/powershell/plan'
import { plainParameters } from '../../shared/powershell/plan/plain-parameters'
import { printCommand, type Statement } from '../../shared/powershell/statement'
import { templates } from '../../shared/templates/index'
import { bundleFiles, cmdlets, playScenario, run, type Outcome, type Part } from './scenario'

/* Prints every parse error of every script of the templates. */
const parse = `
Get-ChildItem *.ps1 -Exclude main.ps1, fake-* | ForEach-Object {
    $tokens = $null; $problems = $null
    [void][System.Management.Automation.Language.Parser]::ParseFile($_.FullName, [ref]$tokens, [ref]$problems)
    $file = $_.Name
    $problems | ForEach-Object { "$file line $($_.Extent.StartLineNumber): $($_.Message)" }
}`

/* What the second run must not change. */
const remember = '$global:Before = ConvertTo-Json $FakeExchange.Store -Depth 8'
const compare = `${remember.replace('Before', 'After')}\nif ($Before -ne $After) { 'changed' }`

const all = templates.map(({ id, make }) => ({ id, design: make(), places: bundleTargets(plan(make()).statements) }))

const files = Object.assign(
  {},
  ...all.map(({ id, design }) => {
    const bundle = Object.entries(bundleFiles(plan(design).statements, credentialsOf(design)))
    return Object.fromEntries(bundle.map(([path, bytes]) => [`${id}-${path}`, bytes]))
  }),
) as Record<string, Uint8Array>

const parts: readonly Part[] = [
  ['parse', parse],
  ...all.flatMap(({ id, design, places }) => {
    const exists = existing(design)
    return places.flatMap(({ name, file }): Part[] => {
      const side = `Use-Side '${id} ${name}'\n$FakeExchange.Machine = '${name}'\n$env:COMPUTERNAME = '${name}'`
      const seed = exists.filter(({ target }) => target === name).map((statement) => `${printed(statement)} | Out-Null`)
      const script = `${side}\n& './${id}-${file}'`
      return [
        [`${id} ${file} what if`, [side, ...seed, '$FakeExchange.Calls.Clear()', `${script} -WhatIf`].join('\n')],
        [`${id} ${file} first`, script],
        [`${id} ${file} second`, `${side}\n${remember}\n${script}\n${compare}`],
      ]
    })
  }),
]

let outcome: Outcome
beforeAll(() => {
  outcome = playScenario(files, '', parts)
}, 120_000)

test('every script of every template parses', () => {
  expect(run(outcome, 'parse')).toMatchObject({ failure: null, output: [] })
})

describe.each(all.flatMap(({ id, places }) => places.map(({ file, statements }) => [id, file, statements] as const)))(
  'template %s, %s',
  (id, file, statements) => {
    test('-WhatIf changes nothing', () => {
      expect(run(outcome, `${id} ${file} what if`)).toMatchObject({ failure: null, calls: [] })
    })

    test('the first run makes every object of the plan', () => {
      const first = run(outcome, `${id} ${file} first`)
      expect(first.failure).toBeNull()
      expect(cmdlets(first).filter((cmdlet) => cmdlet !== 'Get-Credential')).toEqual(
        statements.map(({ cmdlet }) => cmdlet),
      )
    })

    test('the second run changes nothing', () => {
      const second = run(outcome, `${id} ${file} second`)
      expect(second).toMatchObject({ failure: null, calls: [] })
      expect(second.output).not.toContain('changed')
    })
  },
)

/* The objects that the design says exist, as commands that make them. */
function existing(design: Design): readonly Statement[] {
  return Object.values(design.baseline).flatMap((item) => {
    if (item.kind !== 'receiveConnector') return []
    const server = indexes(design).byKind.server.find(({ id }) => id === item.server)
    return server ? [seedOf(item, server, design)] : []
  })
}

function seedOf(
  connector: ItemOf<'receiveConnector'>,
  server: { readonly name: string; readonly role: string },
  design: Design,
): Statement {
  const parameters = { Name: connector.name, Server: server.name, ...plainParameters(connector, design).values }
  const target = server.role === 'edge' ? server.name : 'organization'
  return { target, cmdlet: 'New-ReceiveConnector', parameters, subject: connector.id }
}

function printed(statement: Statement): string {
  const result = printCommand(statement)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function credentialsOf(design: Design) {
  return indexes(design).byKind.credential.map(({ name, purpose }) => ({ label: name, purpose }))
}
