// `npm run bench`: measures how fast the core and the window are; `everyday` is the window at the sizes that people draw, seen near.
// `--json FILE` writes every figure; `--only core|everyday|browser` and `--sizes 50,500` measure less. docs/performance.md explains
// the figures; machines are compared by their ratios.
import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { buildStale } from './build.mjs'
import { nodeConfig, root } from './parts.mjs'

const allSizes = '50,500,2000'
const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, sizes: { type: 'string', default: allSizes } },
})
const sizes = values.sizes.split(',').map(Number)
const parts = values.only ? [values.only] : ['core', 'everyday', 'browser']
const everydaySizes = [50, 200]
if (parts.some((part) => !['core', 'everyday', 'browser'].includes(part)) || sizes.some((size) => !(size > 0))) {
  console.error('Usage: npm run bench -- [--json FILE] [--only core|everyday|browser] [--sizes 50,500,2000]')
  process.exit(2)
}

const folder = join(root, 'dist/bench')
await mkdir(folder, { recursive: true })
await bundle('report')
const { report, toJson } = await import(join(folder, 'report.mjs'))

const machine = {
  node: process.version,
  system: `${process.platform} ${process.arch}`,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  loadBefore: loadavg()[0],
}
const figures = []
for (const part of parts) {
  const program = part === 'core' ? 'core' : 'browser'
  await bundle(program)
  if (program === 'browser') await buildStale(['renderer'])
  for (const size of sizesOf(part)) {
    const words = part === 'core' ? [join(root, 'build/fonts')] : [join(root, 'dist/renderer'), part]
    const measured = await run(join(folder, `${program}.mjs`), [String(size), ...words])
    figures.push(...measured)
    console.log(report(measured))
  }
}
const record = toJson(figures, { ...machine, loadAfter: loadavg()[0], date: new Date().toISOString().slice(0, 10) })
if (values.json) await writeFile(values.json, `${JSON.stringify(record, null, 2)}\n`)

function sizesOf(part) {
  if (part === 'everyday') return values.only && values.sizes !== allSizes ? sizes : everydaySizes
  // Size 0: how the window starts.
  return part === 'browser' ? [0, ...sizes] : sizes
}

/** Bundled as the command line is, so that what is measured is what people run. */
async function bundle(name) {
  const config = nodeConfig({
    entry: join(root, `build/bench/${name}.ts`),
    outDir: folder,
    name: `${name}.mjs`,
    format: 'es',
  })
  const { external } = config.build.rolldownOptions
  config.build.rolldownOptions.external = [...external, /^@?playwright/]
  await build(config)
}

/** A process of its own for each size: neither its heap nor its compiled code is that of another. */
function run(program, words) {
  const child = spawn(process.execPath, [program, ...words], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`${program} ended with ${code}`)),
    )
  })
}
