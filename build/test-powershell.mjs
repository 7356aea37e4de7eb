/**
 * Runs the tests that need a real PowerShell: those of the scripts, and those of their functions, which need Pester too.
 * Where `pwsh` or Pester is not found they cannot run; it says so, loudly, and how many they are. The last line counts them;
 * the exit code is 1 when one failed, and with `POWERSHELL_TESTS=required` also when one was left out. `--full` proves many more
 * bundles than there is time for at every change (`e2e/bundle-proof/README.md`).
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createVitest } from 'vitest/node'
import { countPester, pesterVersion, runPester } from './pester.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const config = fileURLToPath(new URL('vitest.powershell.config.ts', import.meta.url))
if (process.argv.includes('--full')) process.env.BUNDLE_PROOF = 'full'

const present = spawnSync('pwsh', ['-NoProfile', '-NonInteractive', '-Command', 'exit 0']).status === 0
const scripts = await scriptTests()
const functions = (present ? await runPester() : undefined) ?? { passed: 0, failed: 0, skipped: countPester() }

if (!present) {
  const total = scripts.skipped + functions.skipped
  console.log(`\n*** ${total} PowerShell tests did not run: no pwsh on the PATH ***\n`)
} else if (functions.passed + functions.failed === 0) {
  const place = 'neither in the folder of PESTER_PATH nor installed'
  console.log(`\n*** ${functions.skipped} PowerShell tests did not run: Pester ${pesterVersion} is ${place} ***\n`)
}
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map((key) => scripts[key] + functions[key])
const isLeftOut = process.env.POWERSHELL_TESTS === 'required' && skipped > 0
if (isLeftOut) console.log(`\n*** POWERSHELL_TESTS=required, and ${skipped} PowerShell tests did not run ***\n`)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed > 0 || passed + skipped === 0 || isLeftOut ? 1 : 0)

async function scriptTests() {
  const vitest = await createVitest('test', { root, config, watch: false })
  await (present ? vitest.start() : vitest.collect())
  const modules = vitest.state.getTestModules()
  const states = modules.flatMap((module) => [...module.children.allTests()]).map((test) => test.result().state)
  const count = (state) => states.filter((one) => one === state).length
  const broken = modules.filter((module) => module.state() === 'failed' && !someTestFailed(module)).length
  await vitest.close()
  const [passed, failed] = [count('passed'), count('failed')]
  return { passed, failed: failed + broken, skipped: states.length - passed - failed }
}

/* A file that cannot even be read has no test that failed. */
function someTestFailed(module) {
  return [...module.children.allTests('failed')].length > 0
}
