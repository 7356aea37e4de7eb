// `npm test`: everything that can run here, in the order of speed, and one sum at the end.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './find-chromium.mjs'
import { installChromium } from './install-chromium.mjs'
import { root } from './parts.mjs'

const reports = mkdtempSync(join(tmpdir(), 'mailflow-test-'))
const total = { passed: 0, failed: 0, skipped: 0 }

step('Types', () => plain('npx', ['tsc', '-b']))
step('Types of the tests', () => plain('npx', ['tsc', '-p', 'tsconfig.test.json']))
step('Lint', () => plain('npx', ['oxlint', '--type-aware', '--deny-warnings']))
step('Format', () => plain('npx', ['prettier', '--check', '--log-level', 'warn', '.']))
step('Dead code', () => plain('npx', ['knip', '--no-progress']))
step('Unit tests', unitTests)
step('Hardening', () => plain('node', ['build/mutate-hardening.mjs', '--slice']))
step('PowerShell tests', powershellTests)
step('Package', () => plain('node', ['build/pack-check.mjs']))
await endToEndTests()
rmSync(reports, { recursive: true, force: true })

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exit(total.failed > 0 ? 1 : 0)

function step(title, run) {
  const started = Date.now()
  console.log(`\n=== ${title}`)
  const { passed, failed, skipped = 0 } = run()
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  console.log(`=== ${title}: ${failed === 0 ? 'good' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** A tool that is one check: it passes or fails as a whole. */
function plain(command, args) {
  const good = run(command, args).status === 0
  return { passed: good ? 1 : 0, failed: good ? 0 : 1 }
}

function unitTests() {
  const report = join(reports, 'unit.json')
  const { status } = run('npx', ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`])
  const { numPassedTests, numFailedTests, numPendingTests } = readReport(report) ?? {}
  return counted(status, numPassedTests, numFailedTests, numPendingTests)
}

function powershellTests() {
  const { status, stdout } = run('node', ['build/test-powershell.mjs'], 'pipe')
  process.stdout.write(stdout)
  const counts = /^(\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(stdout)
  return counted(status, ...(counts?.slice(1).map(Number) ?? []))
}

async function endToEndTests() {
  const chromium = (await findChromium()) ?? (await installChromium())
  step('End-to-end tests', () => {
    if (!chromium) {
      console.log('\n*** The end-to-end tests did not run: no Chromium, Chrome or Edge was found. ***')
      console.log('*** Install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH. ***')
      return { passed: 0, failed: 0, skipped: 1 }
    }
    const report = join(reports, 'e2e.json')
    const env = { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const { status } = run('npx', ['playwright', 'test', '--retries=1', '--reporter=list,json'], 'inherit', env)
    const { expected, unexpected, skipped, flaky } = readReport(report)?.stats ?? {}
    if (flaky > 0) console.log(`\n*** ${flaky} end-to-end tests passed only the second time: see "flaky" above ***`)
    return counted(status, expected === undefined ? undefined : expected + flaky, unexpected, skipped)
  })
}

/** A run that ended badly without a failed test, or without a report, counts as one failure. */
function counted(status, passed, failed, skipped) {
  if (passed === undefined || failed === undefined) return { passed: 0, failed: 1 }
  return { passed, failed: status !== 0 && failed === 0 ? 1 : failed, skipped }
}

function run(command, args, stdio = 'inherit', env = process.env) {
  const shell = process.platform === 'win32'
  return spawnSync(command, args, { cwd: root, env, shell, stdio: ['ignore', stdio, 'inherit'], encoding: 'utf8' })
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
