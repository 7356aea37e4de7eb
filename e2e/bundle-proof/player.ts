import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Standin } from '../exchange-standin/standin'
import type { Options, Run, State } from '../exchange-standin/types'
import type { ProofBundle } from './bundle-of'

/** What differs from one organization to the next and must not matter: language, unverified refusals, how lists come back. */
export type Conditions = Pick<Options, 'culture' | 'quirks' | 'unverified' | 'accounts'>

/**
 * A person who runs the scripts of one bundle: in the organization's remote session, in the local shell of each Edge server.
 * The folder of the bundle and the machine's program data stay from one run to the next.
 */
export class Player {
  readonly #standin: Standin
  readonly bundle: ProofBundle
  readonly conditions: Conditions
  readonly #folder: string
  readonly #missing = new Set<string>()
  #copies = 1
  /** How often a script was run. */
  runs = 0
  /** What the organization and its Edge servers hold now. */
  state: State

  constructor(standin: Standin, bundle: ProofBundle, state: State, conditions: Conditions = {}) {
    this.#standin = standin
    this.bundle = bundle
    this.conditions = conditions
    this.state = state
    this.#folder = standin.newWork()
    mkdirSync(this.#work, { recursive: true })
    mkdirSync(this.#programData, { recursive: true })
  }

  /** Goes on with another copy of the bundle on the same machine: what the first one left lies beside that one. */
  copyBundle(): void {
    this.#copies += 1
  }

  /** Somebody deletes a file beside the scripts, or forgets to copy it. */
  remove(name: string): void {
    this.#missing.add(name)
    rmSync(this.pathOf(name), { recursive: true, force: true })
  }

  /** Another person who goes on from here: with a copy of the bundle's folder and of the machine's program data. */
  fork(): Player {
    const other = new Player(this.#standin, this.bundle, this.state, this.conditions)
    other.#copies = this.#copies
    for (const name of this.#missing) other.#missing.add(name)
    cpSync(this.#folder, other.#folder, { recursive: true })
    for (const name of filesIn(other.#programData)) {
      const marker = join(other.#programData, name)
      writeFileSync(marker, readFileSync(marker, 'utf8').replaceAll(this.#folder, other.#folder))
    }
    return other
  }

  get #work(): string {
    return join(this.#folder, this.#copies === 1 ? 'bundle' : `copy ${this.#copies} of bundle`)
  }

  get #programData(): string {
    return join(this.#folder, 'program-data')
  }

  /** Runs a script of the bundle at a place; what it leaves is what the next one finds. */
  async run(
    place: string,
    file: string,
    given: Readonly<Record<string, unknown>> = {},
    more: Options = {},
  ): Promise<Run> {
    const run = await this.look(place, file, this.state, given, more)
    this.state = run.after
    return run
  }

  /** Runs a script over another state, and goes on with the one before. */
  async look(
    place: string,
    file: string,
    state: State,
    given: Readonly<Record<string, unknown>> = {},
    more: Options = {},
  ): Promise<Run> {
    if (!this.bundle.files[file]) throw new Error(`The bundle has no ${file}`)
    this.runs += 1
    return this.#standin.run(
      state,
      place,
      { file, files: this.#files, arguments: given },
      {
        session: place === 'organization' ? 'remote' : 'local',
        environment: { ProgramData: this.#programData },
        ...this.conditions,
        ...more,
      },
      this.#work,
    )
  }

  get #files(): ProofBundle['files'] {
    return Object.fromEntries(Object.entries(this.bundle.files).filter(([name]) => !this.#missing.has(name)))
  }

  /** A path in the folder of the bundle. */
  pathOf(name: string): string {
    return join(this.#work, name)
  }

  /** What lies in the folder of the bundle and in the program data, each file with a hash of its content. */
  filesBeside(): Readonly<Record<string, string>> {
    const files = [this.#work, this.#programData].flatMap((folder) => filesIn(folder).map((name) => join(folder, name)))
    return Object.fromEntries(
      files
        .toSorted()
        .map((name) => [
          name.slice(this.#folder.length + 1),
          createHash('sha256').update(readFileSync(name)).digest('hex'),
        ]),
    )
  }
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => statSync(join(folder, name)).isFile())
}

/** Calls that change something, in the order in which they were made. */
export function changesOf(run: Run): Run['calls'] {
  return run.calls.filter(({ change, cmdlet, whatIf }) => change > 0 && !whatIf && cmdlet !== 'Get-Credential')
}

/** Why a run did not go well, with what it printed last; undefined where it did. */
export function complaintOf(run: Run, expectedExit = 0): string | undefined {
  const errors = run.output.filter(({ kind }) => kind === 'error' || kind === 'question').map(({ text }) => text)
  const isGood = !run.killed && run.failure === null && run.exitCode === expectedExit && errors.length === 0
  if (isGood) return undefined
  const said = [run.failure ?? `exit code ${run.exitCode}`, ...errors, ...run.output.slice(-25).map(({ text }) => text)]
  return said.join('\n    ')
}
