// `npm run screenshots`: a picture of every screen and state into screenshots/. Look at each beside the design.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './parts.mjs'

const folder = join(root, 'screenshots')
const asked = process.argv.slice(2)
// Only some of them, such as `-g dark`, replace their own.
if (asked.length === 0) rmSync(folder, { recursive: true, force: true })
const words = ['playwright', 'test', '--config', 'e2e/screens/config.ts', ...asked]
const { status } = spawnSync('npx', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
console.log(`The pictures are in ${folder}`)
process.exit(status ?? 1)
