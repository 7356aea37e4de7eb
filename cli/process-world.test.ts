import { expect, test } from 'vitest'
import { processWorld } from './process-world'

test('many writes leave no listener behind, of which Node would warn', async () => {
  const before = process.stderr.listenerCount('error')
  const world = processWorld(process.cwd())
  for (let line = 0; line < 20; line += 1) await world.writeError('')
  expect(process.stderr.listenerCount('error')).toBe(before)
})
