// `node e2e/exchange-standin/catalogue/print.mjs` writes catalogue.json from the project's tables of parameters.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { runnerImport } from 'vite'

const file = join(import.meta.dirname, '..', 'catalogue.json')
const { module } = await runnerImport(join(import.meta.dirname, 'catalogue.ts'))
const options = { ...(await resolveConfig(file)), parser: 'json' }
await writeFile(file, await format(JSON.stringify(module.catalogue()), options))
