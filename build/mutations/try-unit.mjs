// Tries mutations in a copy of the repository, in one test runner that stays: starting it takes longer than most of these tests.
// Told by its parent which mutation to try; tells what the unit tests said.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createVitest } from 'vitest/node'
import { mutated, mutations } from './index.mjs'

const copy = process.cwd()
const silent = { onInit() {} }
const vitest = await createVitest('test', { watch: false, root: copy, reporters: [silent], maxWorkers: 1 })

/** `passed`, `failed`, or `broken` where the tests could not even be read. */
async function run(tests) {
  const specifications = (await vitest.globTestSpecifications(tests)).filter(({ moduleId }) =>
    tests.some((name) => moduleId.replaceAll('\\', '/').endsWith(`/${name}`)),
  )
  if (specifications.length < tests.length) throw new Error(`There are no tests in one of ${tests.join(', ')}`)
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications, false)
  const said = testModules.flatMap((module) => [
    ...module.errors(),
    ...[...module.children.allTests()].flatMap((test) => test.result().errors ?? []),
  ])
  if (
    [...said, ...unhandledErrors].some(({ name, message }) =>
      /SyntaxError|PARSE_ERROR|Transform failed/.test(`${name} ${message}`),
    )
  )
    return 'broken'
  return said.length > 0 || testModules.some((module) => !module.ok()) ? 'failed' : 'passed'
}

/** The index of a mutation, or the tests that have to pass without any. */
async function attempt(question) {
  if (Array.isArray(question)) return run([...new Set(question)])
  const mutation = mutations[question]
  if (mutation.tests.length === 0) return 'passed'
  const path = join(copy, mutation.file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, mutated(mutation, text))
  vitest.invalidateFile(path)
  try {
    return await run(mutation.tests)
  } finally {
    writeFileSync(path, text)
    vitest.invalidateFile(path)
  }
}

process.on('message', (question) => {
  attempt(question).then(
    (verdict) => process.send({ verdict }),
    (error) => process.send({ verdict: 'broken', why: String(error) }),
  )
})
process.send({ verdict: 'ready' })
