import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const hostScript = fileURLToPath(new URL('host/host.ps1', import.meta.url))

/*
 * What .NET is told so that thousands of short scripts go fast. Left alone it collects garbage hundreds of times in each, where a machine
 * says that its cache is small, and measures code that it is to compile again later. Neither changes what a script does.
 */
const haste = { DOTNET_GCgen0size: '0x4000000', DOTNET_TieredPGO: '0' }

/** One process that answers requests in turn, a line each; `undefined` when it ends instead of answering. */
export class Shell {
  readonly #process: ChildProcessWithoutNullStreams
  readonly #waiting: ((answer: string | undefined) => void)[] = []
  #said = ''
  #hasEnded = false

  constructor() {
    this.#process = spawn('pwsh', ['-NoProfile', '-NonInteractive', '-File', hostScript], {
      env: { ...process.env, ...haste, NO_COLOR: '1', POWERSHELL_UPDATECHECK: 'Off', POWERSHELL_TELEMETRY_OPTOUT: '1' },
    })
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#take(line))
    this.#process.stderr.on('data', (text) => (this.#said += text))
    this.#process.stdin.on('error', () => undefined)
    this.#process.on('error', ({ message }) => (this.#said += message))
    this.#process.on('close', () => {
      this.#hasEnded = true
      for (const answer of this.#waiting.splice(0)) answer(undefined)
    })
  }

  get hasEnded(): boolean {
    return this.#hasEnded
  }

  /** What the process complained of, for the message of a test that broke it. */
  get complaints(): string {
    return this.#said
  }

  async ask(request: unknown): Promise<unknown> {
    if (this.#hasEnded) return undefined
    const answer = new Promise<string | undefined>((resolve) => this.#waiting.push(resolve))
    this.#process.stdin.write(JSON.stringify(request) + '\n')
    const line = await answer
    return line === undefined ? undefined : JSON.parse(line)
  }

  async close(): Promise<void> {
    if (this.#hasEnded) return
    const closed = new Promise((resolve) => this.#process.on('close', resolve))
    this.#process.stdin.end()
    await closed
  }

  #take(line: string): void {
    if (line.startsWith('{"ready"')) return
    this.#waiting.shift()?.(line)
  }
}
