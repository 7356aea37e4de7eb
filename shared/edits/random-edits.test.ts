import { expect, it } from 'vitest'
import { designSchema, emptyDesign, type Design } from '../model/design'
import { randomFrom } from '../testing/random'
import { randomEdit } from '../testing/random-edits'

const steps = 1000

/** Freezes what is new; whatever an edit took over from the design before is frozen already. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const part of Object.values(value)) frozen(part)
  return value
}

it(`${steps} edits, whatever they are, change no design that was there before`, () => {
  const random = randomFrom(4711)
  const past: { design: Design; text: string }[] = []
  let design: Design = frozen(emptyDesign)
  for (let step = 0; step < steps; step += 1) {
    past.push({ design, text: JSON.stringify(design) })
    design = frozen(randomEdit(random, design)(design))
  }
  for (const { design: before, text } of past.toReversed()) expect(JSON.stringify(before) === text).toBe(true)
})

it('every design that edits make is one that a file may hold', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = randomFrom(seed)
    let design = emptyDesign
    for (let step = 0; step < 50; step += 1) {
      design = randomEdit(random, design)(design)
      const parsed = designSchema.safeParse(design)
      expect(parsed.error?.issues ?? [], `history ${seed}, step ${step}`).toEqual([])
    }
  }
})

it('nothing in a design refers to a server or other end that is gone, as far as edits decide it', () => {
  const random = randomFrom(99)
  let design = emptyDesign
  for (let step = 0; step < steps; step += 1) {
    design = randomEdit(random, design)(design)
    for (const item of Object.values(design.items)) {
      if (item.kind === 'receiveConnector') expect(design.items[item.server]).toBeDefined()
      if (item.kind === 'inboundRoute')
        expect([design.items[item.from], design.items[item.to]]).not.toContain(undefined)
    }
    for (const id of Object.keys(design.layout)) expect(design.items[id]).toBeDefined()
  }
})
