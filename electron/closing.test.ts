import { expect, test, vi } from 'vitest'
import { createClosing, type CloseAnswer } from './closing'

function openWindow(answer: CloseAnswer) {
  const steps = {
    ask: vi.fn(async () => answer),
    requestSave: vi.fn(),
    discard: vi.fn(async () => undefined),
    close: vi.fn(),
    stay: vi.fn(),
  }
  return { steps, closing: createClosing(steps) }
}

const answered = () => new Promise((resolve) => setTimeout(resolve))

test('without unsaved changes the window closes and nobody is asked', () => {
  const { closing, steps } = openWindow('cancel')
  expect(closing.mayClose()).toBe(true)
  expect(steps.ask).not.toHaveBeenCalled()
})

test('Cancel leaves the window open', async () => {
  const { closing, steps } = openWindow('cancel')
  closing.setDirty(true)
  expect(closing.mayClose()).toBe(false)
  await answered()
  expect(steps.stay).toHaveBeenCalled()
  expect(steps.close).not.toHaveBeenCalled()
})

test('Don’t save drops the recovery copy and closes', async () => {
  const { closing, steps } = openWindow('discard')
  closing.setDirty(true)
  closing.mayClose()
  await answered()
  expect(steps.discard).toHaveBeenCalled()
  expect(steps.close).toHaveBeenCalled()
  expect(closing.mayClose()).toBe(true)
})

test('Save closes after the page has saved, and stays open if it has not', async () => {
  const { closing, steps } = openWindow('save')
  closing.setDirty(true)
  closing.mayClose()
  await answered()
  closing.decide(false)
  expect(steps.stay).toHaveBeenCalled()
  expect(steps.close).not.toHaveBeenCalled()

  closing.mayClose()
  await answered()
  closing.decide(true)
  await answered()
  expect(steps.close).toHaveBeenCalledTimes(1)
})

test('a decision that nobody asked for closes nothing', async () => {
  const { closing, steps } = openWindow('save')
  closing.setDirty(true)
  closing.decide(true)
  await answered()
  expect(steps.close).not.toHaveBeenCalled()
})

test('a second click on the close button does not ask twice at once', () => {
  const { closing, steps } = openWindow('save')
  closing.setDirty(true)
  closing.mayClose()
  closing.mayClose()
  expect(steps.ask).toHaveBeenCalledTimes(1)
})
