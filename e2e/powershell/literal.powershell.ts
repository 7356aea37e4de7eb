import fc from 'fast-check'
import { expect, test } from 'vitest'
import { literal } from '../../shared/powershell/literal'
import { printCommand } from '../../shared/powershell/statement'
import { hostileFragments, hostileText } from '../../shared/powershell/testing/hostile-text'
import { runPowerShell } from './pwsh'
import { sampleStatements } from './sample'

/* Prints the indexes of the entries whose script is not one expression with exactly the expected value. */
const checkLiterals = `
$entries = Get-Content -Raw -Encoding utf8 entries.json | ConvertFrom-Json
$wrong = for ($i = 0; $i -lt $entries.Count; $i++) {
    $tokens = $null; $problems = $null
    $ast = [System.Management.Automation.Language.Parser]::ParseInput('$v = ' + $entries[$i].script, [ref]$tokens, [ref]$problems)
    $commands = $ast.FindAll({ param($node) $node -is [System.Management.Automation.Language.CommandAst] -or $node -is [System.Management.Automation.Language.VariableExpressionAst] }, $true)
    $value = & ([scriptblock]::Create($entries[$i].script))
    $text = -join [char[]]$entries[$i].units
    $same = [string]::Equals($value, $text, [StringComparison]::Ordinal)
    if ($problems.Count -or @($commands).Count -ne 1 -or $ast.EndBlock.Statements.Count -ne 1 -or -not $same) { $i }
}
'wrong: ' + ($wrong -join ' ')
`

function printed(text: string): string {
  const result = literal(text)
  if (!result.ok) throw new Error(JSON.stringify(text))
  return result.value
}

/* As numbers, since JSON readers may mend lone surrogates. */
function codeUnits(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
}

test('5,000 hostile texts come back exactly from the real parser', () => {
  const texts = [...hostileFragments, ...fc.sample(hostileText, { numRuns: 5_000, seed: 5 })]
  const entries = texts.map((text) => ({ units: codeUnits(text), script: printed(text) }))
  const output = runPowerShell({ 'main.ps1': checkLiterals, 'entries.json': JSON.stringify(entries) })
  expect(output.trim()).toBe('wrong:')
})

test('a command of the Script drawer is one command with the stated parameters', () => {
  const commands = sampleStatements.map((statement) => {
    const result = printCommand(statement)
    if (!result.ok) throw new Error(statement.cmdlet)
    return { script: result.value, cmdlet: statement.cmdlet, parameters: Object.keys(statement.parameters).join(' ') }
  })
  const main = `
Get-Content -Raw -Encoding utf8 commands.json | ConvertFrom-Json | ForEach-Object {
    $tokens = $null; $problems = $null
    $ast = [System.Management.Automation.Language.Parser]::ParseInput($_.script, [ref]$tokens, [ref]$problems)
    $command = $ast.EndBlock.Statements[0].PipelineElements[0]
    $names = @($command.CommandElements | Where-Object { $_ -is [System.Management.Automation.Language.CommandParameterAst] } | ForEach-Object ParameterName) -join ' '
    if ($problems.Count -or $ast.EndBlock.Statements.Count -ne 1 -or $command.GetCommandName() -ne $_.cmdlet -or $names -ne $_.parameters) { $_.script }
}
'read'`
  expect(runPowerShell({ 'main.ps1': main, 'commands.json': JSON.stringify(commands) }).trim()).toBe('read')
})
