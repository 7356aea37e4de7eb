import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hostileFragments, hostileText } from '../../shared/powershell/testing/hostile-text'
import { contentOf, objectsOf } from './state'
import { Standin } from './standin'
import type { State } from './types'

const standin = new Standin()
let fresh: State
beforeAll(async () => {
  fresh = await standin.setUp({
    servers: [
      { name: 'MBX01', fqdn: 'mbx01.contoso.com', role: 'mailbox', version: '2019', addresses: ['10.0.0.1'] },
      { id: 'server-2', name: 'EDGE01', fqdn: 'edge01.contoso.com', role: 'edge', version: '2019' },
    ],
  })
}, 120_000)
afterAll(() => standin.close())

const make = "New-SendConnector -Name 'To x' -AddressSpaces '*' | Out-Null"

describe('a run', () => {
  test('leaves the state that the script made, and the one before untouched', async () => {
    const run = await standin.run(fresh, 'organization', { text: make })
    expect(run).toMatchObject({ failure: null, killed: false })
    expect(Object.keys(objectsOf(run.after, 'organization', 'SendConnector'))).toEqual(['To x'])
    expect(objectsOf(run.before, 'organization', 'SendConnector')).toEqual({})
    expect(run.after['server-2']).toBe(fresh['server-2'])
  })

  test('starts from nothing that an earlier run left in the shell', async () => {
    await standin.run(fresh, 'organization', { text: "$global:Left = 1; function global:Get-Left { 'left' }" })
    const { output } = await standin.run(fresh, 'organization', {
      text: 'Write-Host "$global:Left $(Get-Command Get-Left -ErrorAction SilentlyContinue) $env:COMPUTERNAME"',
    })
    expect(output).toEqual([{ kind: 'line', text: '  MBX01' }])
  })

  test('tells what a person would have seen, in order, -WhatIf included', async () => {
    const { output } = await standin.run(fresh, 'organization', {
      text: "Write-Host 'first'; Write-Warning 'second'; Remove-AcceptedDomain 'nothing'; New-SendConnector -Name 'a' -AddressSpaces '*' -WhatIf; 'last'",
    })
    expect(output.map(({ kind }) => kind)).toEqual(['line', 'warning', 'error', 'line', 'line'])
    expect(output[3]?.text).toBe('What if: Performing the operation "New-SendConnector" on target "a".')
  })

  test('gives back what ended the script, and its exit code', async () => {
    const thrown = await standin.run(fresh, 'organization', {
      text: "Get-SendConnector 'x' -ErrorAction Stop; 'never'",
    })
    expect(thrown.failureId).toContain('NOT-FOUND')
    expect(thrown.output).toEqual([])
    expect((await standin.run(fresh, 'organization', { text: 'exit 3' })).exitCode).toBe(3)
    expect((await standin.run(fresh, 'organization', { text: '1 +' })).failure).not.toBeNull()
  })

  test('hands parameters over, and keeps the files of a folder for the next run', async () => {
    const work = standin.newWork()
    const script = {
      file: 'sub/a.ps1',
      files: {
        'sub/a.ps1':
          'param([switch]$WhatIf, [string]$Name) [IO.File]::AppendAllText("$PSScriptRoot/left.txt", "$WhatIf $Name;"); Get-Content "$PSScriptRoot/left.txt"',
      },
    }
    await standin.run(fresh, 'organization', { ...script, arguments: { WhatIf: true, Name: "o'x" } }, {}, work)
    const { output } = await standin.run(fresh, 'organization', script, {}, work)
    expect(output.map(({ text }) => text)).toEqual(["True o'x;False ;"])
  })

  test('writes a transcript as a console does', async () => {
    const run = await standin.run(fresh, 'organization', {
      text: "Start-Transcript -Path t.txt | Out-Null; Write-Host 'seen'; Stop-Transcript | Out-Null; if ((Get-Content t.txt -Raw) -match 'seen') { 'kept' }",
    })
    expect(run.output.at(-1)?.text).toBe('kept')
    expect(existsSync(join(run.work, 't.txt'))).toBe(true)
  })

  test('has the culture that is asked for, in the script and in what Exchange shows', async () => {
    const { output } = await standin.run(
      fresh,
      'organization',
      { text: '"$((1.5).ToString()) $((Get-ReceiveConnector \'MBX01\\Default MBX01\').MaxMessageSize)"' },
      { culture: 'de-DE' },
    )
    expect(output[0]?.text).toBe('1,5 36 MB (37.748.736 bytes)')
  })

  test('answers the questions of the shell as the test says, and takes none for granted', async () => {
    const { after } = await standin.run(fresh, 'organization', { text: make })
    const asked = { text: "Remove-SendConnector 'To x' -ErrorAction Stop" }
    const yes = await standin.run(after, 'organization', asked, { answers: ['Yes'] })
    expect(objectsOf(yes.after, 'organization', 'SendConnector')).toEqual({})
    const no = await standin.run(after, 'organization', asked, { answers: ['No'] })
    expect(no.after).toEqual(after)
    const nobody = await standin.run(after, 'organization', asked)
    expect(nobody.failure).toContain('Nobody is there to answer')
    expect(nobody.after).toEqual(after)
  })
})

test('text of any kind arrives exactly, is kept exactly and is shown exactly', async () => {
  const sample = [...hostileFragments, ...fc.sample(hostileText, { numRuns: 100, seed: 1 })]
  // No file can hold half a character.
  const texts = sample.filter((one) => !/\p{Surrogate}/u.test(one))
  const text = `param([string[]]$Texts)
for ($i = 0; $i -lt $Texts.Count; $i++) {
    New-SendConnector -Name "c$i" -AddressSpaces '*' -Comment $Texts[$i] | Out-Null
    if ((Get-SendConnector "c$i").Comment -cne $Texts[$i]) { "not shown: $i" }
}`
  const run = await standin.run(fresh, 'organization', { text, arguments: { Texts: texts } })
  expect(run).toMatchObject({ failure: null, output: [] })
  const kept = objectsOf(run.after, 'organization', 'SendConnector')
  expect(texts.map((_, at) => kept[`c${at}`]?.['Comment'])).toEqual(texts)
})

describe('a killed run', () => {
  const two = {
    text: `${make}\n[IO.File]::WriteAllText("$PWD/between.txt", 'x')\nSet-SendConnector 'To x' -Comment 'late'`,
  }

  test.each([
    [
      { when: 'before', call: 1 },
      { made: false, between: false, set: false },
    ],
    [
      { when: 'after', call: 1 },
      { made: true, between: false, set: false },
    ],
    [
      { when: 'before', call: 2 },
      { made: true, between: true, set: false },
    ],
    [
      { when: 'after', call: 2 },
      { made: true, between: true, set: true },
    ],
  ] as const)('%j', async (moment, expected) => {
    const run = await standin.run(fresh, 'organization', two, { faults: [{ kind: 'kill', ...moment }] })
    const connector = objectsOf(run.after, 'organization', 'SendConnector')['To x']
    expect(run).toMatchObject({ killed: true, exitCode: null })
    expect(run.calls.at(-1)?.outcome).toBe(`killed ${moment.when}`)
    expect({
      made: connector !== undefined,
      between: existsSync(join(run.work, 'between.txt')),
      set: connector?.['Comment'] === 'late',
    }).toEqual(expected)
  })

  test('is followed by others as if nothing had been', async () => {
    expect((await standin.run(fresh, 'organization', { text: make })).failure).toBeNull()
  })
})

test('a state is prepared by commands, and one that fails is said', async () => {
  const prepared = await standin.prepare(fresh, 'organization', make)
  expect(Object.keys(objectsOf(prepared, 'organization', 'SendConnector'))).toEqual(['To x'])
  await expect(standin.prepare(fresh, 'organization', "Set-SendConnector 'x' -Port 26")).rejects.toThrow('x')
})

test('what was made and removed again leaves the same content', async () => {
  const undone = await standin.prepare(fresh, 'organization', `${make}\nRemove-SendConnector 'To x' -Confirm:$false`)
  expect(contentOf(undone)).toEqual(contentOf(fresh))
})
