// `npm run torture`: kills saves at random moments and looks at what is left. `--rounds N`, `--seconds N` ends earlier.
// docs/reliability.md tells what it proves.
import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { nodeConfig, root } from './parts.mjs'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '1000' }, seconds: { type: 'string', default: '7200' } },
})
if (![values.rounds, values.seconds].every((word) => Number(word) > 0)) {
  console.error('Usage: npm run torture -- [--rounds 1000] [--seconds 7200]')
  process.exit(2)
}

const folder = join(root, 'dist/torture')
await mkdir(folder, { recursive: true })
for (const name of ['session', 'saves']) {
  const entry = join(root, 'build/torture', `${name}.ts`)
  await build(nodeConfig({ entry, outDir: folder, name: `${name}.mjs`, format: 'es' }))
}
const words = [join(folder, 'saves.mjs'), join(folder, 'session.mjs'), values.rounds, values.seconds]
process.exit(spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1)
