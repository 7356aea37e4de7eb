/**
 * Runs the tests that need a real PowerShell. Where no `pwsh` is found they cannot run; it says so, loudly, and how many
 * they are. The last line counts them; the exit code is 1 when one failed.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createVitest } from 'vitest/node'

const root = fileURLToPath(new URL('..', import.meta.url))
const config = fileURLToPath(new URL('vitest.powershell.config.ts', import.meta.url))

const present = spawnSync('pwsh', ['-NoProfile', '-NonInteractive', '-Command', 'exit 0']).status === 0
const vitest = await createVitest('test', { root, config, watch: false })
await (present ? vitest.start() : vitest.collect())

const tests = vitest.state.getTestModules().flatMap((module) => [...module.children.allTests()])
const states = tests.map((test) => test.result().state)
const passed = states.filter((state) => state === 'passed').length
const brokenFiles = vitest.state
  .getTestModules()
  .filter((module) => module.state() === 'failed' && !someTestFailed(module))
const failed = states.filter((state) => state === 'failed').length + brokenFiles.length
await vitest.close()

if (!present) console.log(`\n*** ${tests.length} PowerShell tests did not run: no pwsh on the PATH ***\n`)
console.log(`${passed} passed, ${failed} failed, ${tests.length - passed - (failed - brokenFiles.length)} skipped`)
process.exit(failed > 0 || tests.length === 0 ? 1 : 0)

/* A file that cannot even be read has no test that failed. */
function someTestFailed(module) {
  return [...module.children.allTests('failed')].length > 0
}
