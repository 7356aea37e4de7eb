import type { Edit } from '../../../shared/edits/edit'
import { markAsExisting } from '../../../shared/edits/existing'
import { isConnector, type Design } from '../../../shared/model/design'
import { asBuilt } from '../../../shared/powershell/testing/as-built'
import { templates } from '../../../shared/templates'
import { correctDesign } from '../../../shared/testing/correct-designs'
import { randomFrom, type Random } from '../../../shared/testing/random'
import { randomEdit } from '../../../shared/testing/random-edits'
import { whyNotSubject, type Subject, type SubjectSource } from '../subject'
import { drawnChange } from './changes'

/** What the start screen offers, as it is. */
export const templateSources: readonly SubjectSource[] = templates.map(({ id, make }, seed) => ({
  title: `template ${id}`,
  make: () => ({ title: `template ${id}`, seed, design: make() }),
}))

/**
 * A generated design: by turns one of which nothing exists but what setup left, one of which all exists or half of it, and
 * then a few changes are drawn. A change after which it were no subject is taken back, as a person would.
 */
export function designSubject(seed: number): Subject {
  const random = randomFrom(seed + 10_000)
  const correct = correctDesign(seed)
  const start = [correct, asBuilt(correct), halfBuilt(correct, random)][seed % 3] ?? correct
  return { title: `design ${seed}`, seed, design: seed % 3 === 0 ? start : changed(start, random, drawnChange, 12) }
}

/** A long chain of whatever the random edits of the core's tests do, upon a design of which everything exists. */
export function chainSubject(seed: number): Subject {
  const random = randomFrom(seed + 20_000)
  const template = templates[seed % templates.length]
  const start = asBuilt(seed % 2 === 0 && template ? template.make() : correctDesign(seed))
  const edit = (one: Random, design: Design) => (one.chance(0.6) ? randomEdit(one, design) : drawnChange(one, design))
  return { title: `chain ${seed}`, seed, design: changed(start, random, edit, 60) }
}

/** Each change once, upon what the earlier ones made; those after which it were no subject are left out. */
function changed(
  start: Design,
  random: Random,
  next: (random: Random, design: Design) => Edit | undefined,
  count: number,
): Design {
  let design = start
  for (let made = 0; made < count; made += 1) {
    const edit = next(random, design)
    const after = edit ? edit(design) : design
    if (after !== design && whyNotSubject(after) === undefined) design = after
  }
  return design
}

function halfBuilt(design: Design, random: Random): Design {
  const designed = Object.values(design.items).filter((item) => isConnector(item) && item.origin === 'designed')
  const some = designed.filter(() => random.chance(0.5))
  return some.reduce((current, { id }) => markAsExisting(id)(current), design)
}
