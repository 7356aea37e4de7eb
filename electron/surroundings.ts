import { release } from 'node:os'
import type { Surroundings } from '../shared/ipc/diagnostics'
import { toolVersion } from '../shared/version'
import { lastLines } from './log'

const system = () => `${process.platform} ${release()}, ${process.arch}`

/** The stand-in for Electron has no version of it. */
const engine = ({ electron, chrome, node } = process.versions as Partial<NodeJS.ProcessVersions>) =>
  `Electron ${electron ?? 'unknown'}, Chromium ${chrome ?? 'unknown'}, Node ${node ?? 'unknown'}`

/** The first line that a start writes into the log. */
export function startLine(): string {
  return `Started Mailflow Studio ${toolVersion} (${engine()}; ${system()})`
}

export async function readSurroundings(logs: string): Promise<Surroundings> {
  return { edition: `desktop, ${engine()}`, system: system(), policy: null, log: await lastLines(logs) }
}
