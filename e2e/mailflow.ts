import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckReport } from '../cli/json/check-report'
import type { ScriptReport } from '../cli/json/script-report'

const program = join(import.meta.dirname, '../build/mailflow.mjs')

/** Runs the command line as a person does, and gives what it prints. */
export function mailflow(...words: string[]): string {
  return execFileSync(process.execPath, [program, ...words], { encoding: 'utf8' })
}

export function statementsOf(file: string): ScriptReport['statements'] {
  const { statements, blocked } = JSON.parse(mailflow('script', file, '--json')) as ScriptReport
  if (blocked.length > 0) throw new Error(blocked.map(({ message }) => message).join('\n'))
  return statements
}

export function findingsOf(file: string): CheckReport['findings'] {
  return (JSON.parse(mailflow('check', file, '--json')) as CheckReport).findings
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'mailflow-'))
}

export function keep(name: string, content: string | Uint8Array): string {
  const path = join(newFolder(), name)
  writeFileSync(path, content)
  return path
}
