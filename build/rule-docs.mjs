// `npm run docs:rules`: writes docs/rules, a page for each rule, the index and the precedence, from the rules themselves.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runnerImport } from 'vite'

const folder = join(import.meta.dirname, '..', 'docs', 'rules')
const { module } = await runnerImport(join(import.meta.dirname, 'rule-pages.ts'))
const pages = module.rulePages()

await mkdir(folder, { recursive: true })
for (const name of await readdir(folder)) if (!pages.has(name)) await rm(join(folder, name))
for (const [name, text] of pages) await writeFile(join(folder, name), text)
console.log(`docs/rules: ${pages.size} pages`)
