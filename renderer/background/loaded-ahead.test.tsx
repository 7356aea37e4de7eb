import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { loadedAhead } from './loaded-ahead'

test('a part that nobody has asked for yet is loaded once the window stands still, and from then on shown at once', async () => {
  let loads = 0
  const Part = loadedAhead(async () => {
    loads += 1
    return ({ name }: { name: string }) => <p>{name}</p>
  })
  expect(renderToStaticMarkup(<Part name="Find" />)).toBe('')
  await expect.poll(() => renderToStaticMarkup(<Part name="Find" />), { timeout: 10_000 }).toBe('<p>Find</p>')
  expect(loads).toBe(1)
})
