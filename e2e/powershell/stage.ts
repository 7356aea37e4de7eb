import type { Design } from '../../shared/model/design'
import { bundleOf, type ProofBundle } from '../bundle-proof/bundle-of'
import { Player, type Conditions } from '../bundle-proof/player'
import { stateOf } from '../exchange-standin/from-design'
import type { Standin } from '../exchange-standin/standin'
import type { Run } from '../exchange-standin/types'

interface Given {
  /** What somebody did since, by the key of the place. */
  readonly commands?: Readonly<Record<string, string>>
  readonly conditions?: Conditions
  /** Files of the bundle that are others than those that were handed over. */
  readonly files?: ProofBundle['files']
}

/** The bundle of a design, beside an organization as the design says that it exists. */
export async function stage(design: Design, standin: Standin, given: Given = {}): Promise<Player> {
  const { commands = {}, conditions = {}, files = {} } = given
  const bundle = bundleOf(design)
  let state = await stateOf(design, standin)
  for (const [place, text] of Object.entries(commands)) state = await standin.prepare(state, place, text)
  return new Player(standin, { ...bundle, files: { ...bundle.files, ...files } }, state, conditions)
}

/** Everything that a person read. */
export function said({ output, failure }: Run): string {
  return [...output.map(({ text }) => text), failure ?? ''].join('\n')
}
