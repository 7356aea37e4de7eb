import { release } from 'node:os'
import type { Surroundings } from '../shared/ipc/diagnostics'
import { toolVersion } from '../shared/version'
import { lastLines } from './log'
import { policySummary, type Policy } from './policy'

const system = () => `${process.platform} ${release()}, ${process.arch}`

/** Outside of Electron, as in tests, some of these have no version. */
const engine = ({ electron, chrome, node } = process.versions as Partial<NodeJS.ProcessVersions>) =>
  `Electron ${electron ?? 'unknown'}, Chromium ${chrome ?? 'unknown'}, Node ${node ?? 'unknown'}`

/** The first line that a start writes into the log. */
export function startLine(): string {
  return `Started Mailflow Studio ${toolVersion} (${engine()}; ${system()})`
}

export async function readSurroundings(logs: string, policy: Policy): Promise<Surroundings> {
  const log = await lastLines(logs)
  return { edition: `desktop, ${engine()}`, system: system(), policy: policySummary(policy), log }
}
