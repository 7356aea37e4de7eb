import { join } from 'node:path'
import type { World } from './world'

/** The world of a real process that was started in that folder. */
export function processWorld(here: string): World {
  const { env, stdout } = process
  return {
    // `npm run` changes into the project's folder; the paths on the command line start where the person stands.
    folder: (env.npm_lifecycle_event === 'mailflow' && env.INIT_CWD) || here,
    fontFolder: join(import.meta.dirname, 'fonts'),
    // As no-color.org says: any text at all switches colours off.
    colours: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
    readInput: (most) => readUpTo(process.stdin, most),
    writeOutput: (content) => write(stdout, content),
    writeError: (text) => write(process.stderr, text),
  }
}

async function readUpTo(input: NodeJS.ReadStream, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  // Leaving the loop closes the input, so that an endless writer ends, too.
  for await (const part of input as AsyncIterable<Buffer>) {
    parts.push(part)
    length += part.length
    if (length > most) break
  }
  return Buffer.concat(parts)
}

/** Waits for slow readers; a reader that has gone away, such as `head`, is no fault. */
function write(stream: NodeJS.WriteStream, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => {
      // After an error the stream itself reports it, too, which somebody must hear.
      if (!error) stream.off('error', settle)
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    }
    stream.once('error', settle)
    stream.write(content, settle)
  })
}
