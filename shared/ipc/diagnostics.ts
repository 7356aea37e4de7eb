/** What an edition tells of itself for a report of a fault. No names of files, folders or people. */
export interface Surroundings {
  /** Such as `desktop, Electron 45.4.1`. */
  edition: string
  system: string
  /** What the policy of the machine states, without its values; null where there is none. */
  policy: string | null
  /** The last lines of the log, oldest first; null where there is none. */
  log: readonly string[] | null
}

/** A fault of the page, as far as it is noted: its kind and where it happened. Its message may quote a design, and stays out. */
export interface Fault {
  name: string
  frames: string[]
}

const mostFrames = 20
const longestFrame = 200

/** `error` may be anything that was thrown. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s*at .*:\d+:\d+\)?$/.test(line))
  const name = error.constructor.name.replace(/\W/g, '').slice(0, 60) || 'Error'
  return { name, frames: frames.slice(0, mostFrames).map((line) => line.trim().slice(0, longestFrame)) }
}
