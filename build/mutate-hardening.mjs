// `npm run mutate:hardening`: turns each setting that keeps the world out off, one after the other, in copies of the repository, and
// looks whether a test notices: unit tests first, end-to-end tests for those that these let pass. `-- --slice` tries a fixed part by
// unit tests alone, `-- --only WORDS` those with these words in file or name.
import { fork, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { mutated, mutations } from './mutations/index.mjs'
import { root } from './parts.mjs'

const words = process.argv.slice(2)
const isSlice = words.includes('--slice')
const only = words.includes('--only') ? words[words.indexOf('--only') + 1] : ''
const chosen = mutations
  .map((mutation, index) => ({ ...mutation, index }))
  .filter(({ slice, file, name }) => (!isSlice || slice) && `${file}: ${name}`.includes(only))

const began = Date.now()
const copies = Array.from({ length: Math.min(2, availableParallelism()) }, copyRepository)
const verdicts = new Map()
try {
  const waiting = [...chosen]
  await Promise.all(copies.map((copy) => unitTestsIn(copy, waiting)))
  if (!isSlice) {
    for (const mutation of chosen.filter(({ index }) => verdicts.get(index) === 'survived'))
      endToEndTestsIn(copies[0], mutation)
  }
} finally {
  copies.forEach((copy) => rmSync(copy, { recursive: true, force: true }))
}
report()

/** Everything but what is built and fetched; the packages are those of the repository itself. */
function copyRepository() {
  const copy = mkdtempSync(join(tmpdir(), 'mailflow-mutations-'))
  const left = new Set(['node_modules', 'dist', '.git', '.tsc', 'test-results', 'screenshots', 'playwright-report'])
  cpSync(root, copy, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
  return copy
}

async function unitTestsIn(copy, waiting) {
  const runner = fork(join(root, 'build/mutations/try-unit.mjs'), {
    cwd: copy,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  try {
    await nextMessage(runner)
    if (
      copy === copies[0] &&
      (await ask(
        runner,
        chosen.flatMap(({ tests }) => tests),
      )) !== 'passed'
    )
      throw new Error('The tests fail without any mutation')
    for (let mutation = waiting.shift(); mutation; mutation = waiting.shift()) {
      const said = await ask(runner, mutation.index)
      verdicts.set(mutation.index, { failed: 'caught by unit tests', passed: 'survived', broken: 'broken' }[said])
      tell(mutation)
    }
  } finally {
    runner.kill()
  }
}

async function ask(runner, question) {
  const answer = nextMessage(runner)
  runner.send(question)
  const { verdict, why } = await answer
  if (why) console.error(why)
  return verdict
}

function nextMessage(runner) {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The test runner ended'))
    runner.once('exit', ended)
    runner.once('message', (message) => {
      runner.off('exit', ended)
      resolve(message)
    })
  })
}

/** Built anew with the setting off, and looked at from outside. */
function endToEndTestsIn(copy, mutation) {
  const path = join(copy, mutation.file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, mutated(mutation, text))
  const run = spawnSync('npx', ['playwright', 'test', '--workers=1', '--max-failures=1', ...mutation.suite], {
    cwd: copy,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  writeFileSync(path, text)
  const hasFailed = /^ +\d+ failed$/m.test(run.stdout)
  verdicts.set(mutation.index, hasFailed ? 'caught by end-to-end tests' : run.status === 0 ? 'survived' : 'broken')
  if (!hasFailed && run.status !== 0) console.error(run.stdout.slice(-2000), run.stderr.slice(-2000))
  tell(mutation)
}

function tell({ index, setting, file, name }) {
  console.log(`${verdicts.get(index).padEnd(26)} ${String(setting).padEnd(8)} ${file}: ${name}`)
}

function report() {
  const count = (verdict) => chosen.filter(({ index }) => verdicts.get(index) === verdict).length
  const bad = chosen.filter(({ index }) => ['survived', 'broken'].includes(verdicts.get(index)))
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(
    `\n${chosen.length} mutations in ${seconds} s: ${count('caught by unit tests')} caught by unit tests, ` +
      `${count('caught by end-to-end tests')} by end-to-end tests, ${count('survived')} survived, ${count('broken')} could not be tried`,
  )
  bad.forEach((mutation) => tell(mutation))
  process.exit(bad.length > 0 || chosen.length === 0 ? 1 : 0)
}
