import { beforeEach, expect, test, vi } from 'vitest'
import { createKeeper } from './keeper'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

/** A design of which each edit is a number, on a drive that takes `took` to write it. */
function openDesign({ took = 10, fails = false } = {}) {
  const drive = { took, fails }
  const kept: { edit: number; at: number }[] = []
  let edit = 0
  const keeper = createKeeper({
    hasNew: () => edit !== (kept.at(-1)?.edit ?? 0),
    async write() {
      const taken = edit
      await new Promise((resolve) => setTimeout(resolve, drive.took))
      if (!drive.fails) kept.push({ edit: taken, at: Date.now() })
      return !drive.fails
    },
  })
  return {
    drive,
    kept,
    keeper,
    edit() {
      edit += 1
      keeper.changed()
      return edit
    },
    lastKept: () => kept.at(-1)?.edit ?? 0,
  }
}

test('twelve edits in a row, without a pause long enough to rest, are kept as they come', async () => {
  const { edit, lastKept } = openDesign()
  for (let number = 1; number <= 12; number += 1) {
    edit()
    await vi.advanceTimersByTimeAsync(700)
    expect(number - lastKept()).toBeLessThanOrEqual(2)
  }
  await vi.advanceTimersByTimeAsync(1500)
  expect(lastKept()).toBe(12)
})

test.each([10, 400, 900])(
  'whenever it ends, nothing older than two seconds is lost where a write takes %d ms',
  async (took) => {
    const { edit, lastKept } = openDesign({ took })
    const made: number[] = [Date.now()]
    for (let step = 0; step < 200; step += 1) {
      made[edit()] = Date.now()
      await vi.advanceTimersByTimeAsync(53)
      const oldestLost = made[lastKept() + 1]
      if (oldestLost !== undefined) expect(Date.now() - oldestLost).toBeLessThanOrEqual(2000)
    }
  },
)

test('what takes long to write is written at most half of the time', async () => {
  const { edit, kept } = openDesign({ took: 3000 })
  for (let step = 0; step < 300; step += 1) {
    edit()
    await vi.advanceTimersByTimeAsync(200)
  }
  expect(kept.length).toBeGreaterThan(5)
  const starts = kept.map(({ at }) => at - 3000)
  for (const [index, start] of starts.entries())
    expect(start - (kept[index - 1]?.at ?? -Infinity)).toBeGreaterThan(2900)
})

test('without a change nothing is written', async () => {
  const { edit, kept, keeper } = openDesign()
  keeper.changed()
  await keeper.now()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(kept).toEqual([])
  edit()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(kept).toHaveLength(1)
})

test('before something risky it is kept without waiting, also what changed during the write before', async () => {
  const { edit, lastKept, keeper } = openDesign({ took: 400 })
  edit()
  await vi.advanceTimersByTimeAsync(1100)
  edit()
  const now = keeper.now()
  await vi.advanceTimersByTimeAsync(800)
  await now
  expect(lastKept()).toBe(2)
})

test('a page that ends does not wait for the write before', async () => {
  const { edit, kept, keeper } = openDesign({ took: 400 })
  edit()
  await vi.advanceTimersByTimeAsync(1100)
  edit()
  void keeper.now({ atOnce: true })
  await vi.advanceTimersByTimeAsync(410)
  expect(kept.map((one) => one.edit)).toContain(2)
})

test('a write that fails is tried again until it succeeds', async () => {
  const { edit, lastKept, drive } = openDesign({ fails: true })
  edit()
  await vi.advanceTimersByTimeAsync(20_000)
  drive.fails = false
  await vi.advanceTimersByTimeAsync(6000)
  expect(lastKept()).toBe(1)
})
