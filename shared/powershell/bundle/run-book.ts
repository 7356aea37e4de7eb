import type { Design } from '../../model/design'
import type { BundleCredential } from './bundle-credential'
import { placeTitle } from '../planned/titles'
import { listedFiles, readmeFile } from './file-list'
import { code, prose } from './markdown'
import { beforeLines } from './run-book/before'
import { goingBackLines } from './run-book/going-back'
import { limits } from './run-book/limits'
import { orderLines } from './run-book/order'
import { riskLines, type Risks } from './run-book/risks'
import { runLines } from './run-book/run-section'
import type { BundleRuns } from './targets'

export interface RunBookInput {
  readonly design: Design
  readonly title: string
  readonly runs: BundleRuns
  readonly credentials: readonly BundleCredential[]
  /** What stands against running the scripts, in sentences. */
  readonly problems: readonly string[]
  readonly risks: Risks
  /** What has to be there or done before, in sentences. */
  readonly prerequisites: readonly string[]
  /** The paths of the pictures that the bundle has. */
  readonly pictures: readonly string[]
}

interface Section {
  readonly heading: string
  readonly lines: readonly string[]
}

/**
 * `README.md` of a bundle, with LF line ends: what to do before, what to run where and in which order, how to look at each change,
 * when to abort and how to go back. Its sections are numbered, so that people can name them to each other.
 */
export function runBook(input: RunBookInput): string {
  const { title, runs, problems } = input
  const stop = problems.length === 0 ? [] : [['## Not ready to run', '', notReady, '', ...list(problems)].join('\n')]
  const sections = sectionsOf(input)
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }, index) =>
      [`## ${index + 1}. ${heading}`, ...(lines[0] === '' ? [] : ['']), ...lines].join('\n'),
    )
  return `${[`# ${prose(title) || 'Mail flow'}`, intro(runs), ...stop, ...sections].join('\n\n')}\n`
}

function sectionsOf(input: RunBookInput): readonly Section[] {
  const { design, runs, pictures, risks } = input
  const files = listedFiles(runs, pictures).filter(({ path }) => path !== readmeFile)
  const fileLines = files.map(({ path, what }) => `- ${code(path)}: ${what}`)
  if (runs.runs.length === 0) return [{ heading: 'Files', lines: fileLines }]
  return [
    { heading: 'What will probably fail', lines: riskLines(risks) },
    { heading: 'Before the change window', lines: beforeLines(input) },
    { heading: 'Order', lines: orderLines(runs.runs) },
    ...runs.runs.map((run) => ({
      heading: `${prose(placeTitle(run.place))}${run.isRest ? ', afterwards' : ''}: ${prose(run.file)}`,
      lines: runLines(run, runs, design),
    })),
    { heading: 'Going back', lines: goingBackLines(runs) },
    { heading: 'What only the real servers show', lines: limits.map((limit) => `- ${limit}`) },
    { heading: 'Files', lines: fileLines },
  ]
}

function intro({ runs, places }: BundleRuns): string {
  if (runs.length === 0) return 'The design equals what exists. There is nothing to run.'
  const [scripts, where] = [counted(runs.length, 'script'), counted(places.length, 'place')]
  return [
    `This run book brings ${where} to the design, with ${scripts} that ${runs.length === 1 ? 'makes' : 'make'} changes. Read it to the end before you start, and`,
    'fill in who does what. Each script leaves alone what is right already, so it may be run again at any time; what is there and',
    'was not known makes it stop before its first change.',
  ].join('\n')
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

const notReady =
  'These scripts were written although the design has open errors or lacks commands. Settle this first; mail may be refused or go nowhere.'

function list(sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => `- ${prose(sentence)}`)
}
