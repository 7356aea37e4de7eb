import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { writeDesign } from '../../shared/file/design-file'
import type { Design } from '../../shared/model/design'
import type { ExitCode } from '../outcome'
import { run } from '../run'

/** What one command line printed, and its exit code. */
export interface Ran {
  readonly code: ExitCode
  readonly output: string
  readonly error: string
}

/** A folder of its own to run commands in, without a process, a terminal or a display. */
export class Shell {
  readonly folder = mkdtempSync(join(tmpdir(), 'mailflow-cli-'))
  /** What comes on standard input. */
  input = ''
  colours = false

  constructor() {
    afterAll(() => rmSync(this.folder, { recursive: true, force: true }))
  }

  async run(...args: readonly string[]): Promise<Ran> {
    const printed = { output: '', error: '' }
    const code = await run(args, {
      folder: this.folder,
      fontFolder: join(import.meta.dirname, '..', '..', 'build', 'fonts'),
      colours: this.colours,
      readInput: () => Promise.resolve(Buffer.from(this.input)),
      writeOutput: (content) => {
        printed.output += typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
        return Promise.resolve()
      },
      writeError: (text) => {
        printed.error += text
        return Promise.resolve()
      },
    })
    return { code, ...printed }
  }

  path(name: string): string {
    return join(this.folder, name)
  }

  read(name: string): Buffer {
    return readFileSync(this.path(name))
  }

  write(name: string, content: string | Uint8Array) {
    writeFileSync(this.path(name), content)
  }

  writeDesign(name: string, design: Design) {
    this.write(name, writeDesign(design))
  }
}
