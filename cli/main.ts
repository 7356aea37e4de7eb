import { run } from './run'
import { processWorld } from './process-world'

process.exitCode = await run(process.argv.slice(2), processWorld())
