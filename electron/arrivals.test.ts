import { expect, test, vi } from 'vitest'
import { fail } from '../shared/result'
import { createArrivals } from './arrivals'

const open = async (path: string) => fail({ code: 'missing' as const, name: path })

test('a file that comes before the page listens waits for it, and the last one wins', async () => {
  const show = vi.fn()
  const arrivals = createArrivals(open, show)
  await arrivals.arrive('first')
  await arrivals.arrive('second')
  expect(await arrivals.pageReady()).toEqual(await open('second'))
  expect(show).not.toHaveBeenCalled()
  expect(await arrivals.pageReady()).toBeNull()
})

test('later files are shown at once, until the page is gone', async () => {
  const show = vi.fn()
  const arrivals = createArrivals(open, show)
  await arrivals.pageReady()
  await arrivals.arrive('first')
  expect(show).toHaveBeenCalledWith(await open('first'))
  arrivals.pageGone()
  await arrivals.arrive('second')
  expect(show).toHaveBeenCalledTimes(1)
})
