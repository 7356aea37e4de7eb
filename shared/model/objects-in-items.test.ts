import { expect, it } from 'vitest'
import { nouns, objectOf } from '../exchange/objects'
import { itemSchema } from './design'

const fieldsOf = new Map(itemSchema.options.map(({ shape }) => [String(shape.kind.value), Object.keys(shape)]))

it.each(nouns)('%s is kept where its row says: as items with parameters, or in a field that they have', (noun) => {
  const { in: kinds, field = 'parameters' } = objectOf(noun).kept
  for (const kind of kinds) expect(fieldsOf.get(kind)).toContain(field)
})
