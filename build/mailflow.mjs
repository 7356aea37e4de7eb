// `npm run -s mailflow -- …`: the command line, built first if its sources are newer. Says nothing itself.
import { pathToFileURL } from 'node:url'
import { buildStale } from './build.mjs'
import { parts } from './parts.mjs'

await buildStale(['cli'])
// It must see the command line that a program of its own would have.
process.argv.splice(1, 1, parts.cli.output)
await import(pathToFileURL(parts.cli.output).href)
