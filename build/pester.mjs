import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '..')

export const pesterVersion = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).config.pester
const folder = join(root, 'shared', 'powershell', 'runtime')

/**
 * Runs the tests of the functions that scripts carry, and gives how many passed, failed and were left out; undefined where
 * that version of Pester is neither in the folder that `PESTER_PATH` names nor installed.
 */
export async function runPester() {
  const place = mkdtempSync(join(tmpdir(), 'mailflow-pester-'))
  try {
    const { module } = await runnerImport(join(root, 'shared/powershell/bundle/runtime-tables.ts'))
    const tables = join(place, 'tables.ps1')
    const result = join(place, 'result.json')
    writeFileSync(tables, module.printedTables())
    const script = join(root, 'e2e/powershell/run-pester.ps1')
    const args = ['-File', script, '-Path', folder, '-Result', result, '-Version', pesterVersion]
    const { status } = spawnSync('pwsh', ['-NoProfile', '-NonInteractive', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, MAILFLOW_RUNTIME_TABLES: tables, NO_COLOR: '1' },
    })
    if (existsSync(result)) return JSON.parse(readFileSync(result, 'utf8'))
    return status === 0 ? undefined : { passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** How many tests there are at least: one for each `It`, which may stand for several cases. */
export function countPester() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.Tests.ps1'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/^\s*It '/gm) ?? []).length
}
