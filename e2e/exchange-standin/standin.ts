import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Shell } from './shell'
import type { Call, Description, Options, Run, State } from './types'

const suffix = '.place.json'

interface Answer {
  broken?: string
  failure: string | null
  failureId: string | null
  exitCode: number
  lines: [kind: string, text: string][]
}

/** What a script is run with: its text or a path among `files`, which lie beside it as a bundle's do. */
export interface Script {
  readonly text?: string
  readonly file?: string
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Named parameters, e.g. `{ WhatIf: true }`. */
  readonly arguments?: Readonly<Record<string, unknown>>
}

/**
 * The stand-in for Exchange: makes states, and runs scripts against them, one after the other in one process. A state is
 * a value, the JSON text of each place by the place's key; a run returns the state that it leaves and changes nothing else.
 */
export class Standin {
  #shell = new Shell()
  /* Takes over when a run is killed; started when one is asked for. */
  #spare: Shell | undefined
  readonly #folder = mkdtempSync(join(tmpdir(), 'mailflow-standin-'))
  #runs = 0

  /** The state of an organization that was just set up. The keys are `organization` and the id or name of each Edge. */
  async setUp(description: Description): Promise<State> {
    const folder = this.#newFolder()
    await this.#ask({ folder, description })
    return readState(folder)
  }

  /** Runs commands that prepare a state; throws when one fails. */
  async prepare(state: State, place: string, commands: string, options: Options = {}, work?: string): Promise<State> {
    const run = await this.run(state, place, { text: `$ErrorActionPreference = 'Stop'\n${commands}` }, options, work)
    const complaint = run.failure ?? run.output.find(({ kind }) => kind === 'error')?.text
    if (complaint !== undefined) throw new Error(complaint)
    return run.after
  }

  /** Runs a script at a place. `work` is its folder: given again, a later run finds the files that an earlier one left. */
  async run(state: State, place: string, script: Script, options: Options = {}, work?: string): Promise<Run> {
    const folder = this.#newFolder()
    const workFolder = work ?? join(folder, 'work')
    if (options.faults?.some(({ kind }) => kind === 'kill')) this.#spare ??= new Shell()
    writeState(folder, state)
    writeFiles(workFolder, { ...script.files, ...(script.text !== undefined && { 'main.ps1': withMark(script.text) }) })
    const seen = this.#atDesk(workFolder)
    const answer = await this.#ask({
      folder,
      work: seen,
      script: join(seen, script.file ?? 'main.ps1'),
      arguments: script.arguments ?? {},
      options: { ...options, place },
    })
    const after = readState(folder)
    const run: Run = {
      killed: answer === undefined,
      failure: answer?.failure ?? null,
      failureId: answer?.failureId ?? null,
      exitCode: answer?.exitCode ?? null,
      output: (answer?.lines ?? []).map(([kind, text]) => ({ kind, text })),
      calls: readCalls(folder),
      before: state,
      after,
      work: workFolder,
    }
    rmSync(join(folder, 'calls.jsonl'), { force: true })
    return run
  }

  /** A folder in which several runs leave their files. */
  newWork(): string {
    return join(this.#newFolder(), 'work')
  }

  async close(): Promise<void> {
    await Promise.all([this.#shell.close(), this.#spare?.close()])
    rmSync(this.#folder, { recursive: true, force: true })
  }

  async #ask(request: object): Promise<Answer | undefined> {
    const answer = (await this.#shell.ask(request)) as Answer | undefined
    if (answer?.broken !== undefined) throw new Error(answer.broken)
    if (answer !== undefined) return answer
    const { complaints } = this.#shell
    this.#shell = this.#spare ?? new Shell()
    this.#spare = undefined
    if (complaints !== '') throw new Error(complaints)
    return undefined
  }

  /*
   * The path at which a script sees its folder, the same for every run. PowerShell keeps what it has compiled by path and text, so
   * the large file that all bundles have in common is compiled once and not for each bundle. What lies beside the folder is there too.
   */
  #atDesk(work: string): string {
    const desk = join(this.#folder, 'desk')
    rmSync(desk, { force: true })
    // A junction on Windows, where a link needs rights of its own.
    symlinkSync(dirname(work), desk, 'junction')
    return join(desk, basename(work))
  }

  #newFolder(): string {
    const folder = join(this.#folder, String(++this.#runs))
    mkdirSync(folder, { recursive: true })
    return folder
  }
}

function writeState(folder: string, state: State): void {
  for (const [key, text] of Object.entries(state)) writeFileSync(join(folder, key + suffix), text)
}

function readState(folder: string): State {
  const files = readdirSync(folder).filter((name) => name.endsWith(suffix))
  return Object.fromEntries(
    files.toSorted().map((name) => [name.slice(0, -suffix.length), readFileSync(join(folder, name), 'utf8')]),
  )
}

function readCalls(folder: string): readonly Call[] {
  const file = join(folder, 'calls.jsonl')
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Call)
}

function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}

/* Windows PowerShell reads UTF-8 only with a byte order mark, so scripts of tests have one too. */
function withMark(text: string): string {
  return text.startsWith('\uFEFF') ? text : '\uFEFF' + text
}
