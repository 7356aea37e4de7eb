import { beforeEach, expect, test, vi } from 'vitest'
import { askedAgainAfter, createHanging } from './hanging'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

/** A window whose questions a person answers when `answer` is called, and that go when their signal is given. */
function openWindow() {
  const questions: { signal: AbortSignal; answer(reload: boolean): void }[] = []
  const reload = vi.fn()
  const askToReload = (signal: AbortSignal) =>
    new Promise<boolean>((answer) => {
      questions.push({ signal, answer })
      signal.addEventListener('abort', () => answer(false))
    })
  return { questions, reload, hanging: createHanging({ askToReload, reload }) }
}

const soon = () => vi.advanceTimersByTimeAsync(0)

test('a page that does not answer is loaded again when that is chosen', async () => {
  const { hanging, questions, reload } = openWindow()
  hanging.unresponsive()
  expect(reload).not.toHaveBeenCalled()
  questions[0]!.answer(true)
  await soon()
  expect(reload).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(askedAgainAfter * 3)
  expect(questions).toHaveLength(1)
})

test('it is asked once, however often the system tells it', () => {
  const { hanging, questions } = openWindow()
  hanging.unresponsive()
  hanging.unresponsive()
  expect(questions).toHaveLength(1)
})

test('the question goes when the page answers again, and nothing is loaded', async () => {
  const { hanging, questions, reload } = openWindow()
  hanging.unresponsive()
  hanging.responsive()
  await soon()
  expect([questions[0]!.signal.aborted, reload.mock.calls]).toEqual([true, []])
  await vi.advanceTimersByTimeAsync(askedAgainAfter * 3)
  expect(questions).toHaveLength(1)

  hanging.unresponsive()
  expect([questions.length, questions[1]!.signal.aborted]).toEqual([2, false])
})

test('an answer that comes when the page answers again loads nothing', async () => {
  const { hanging, questions, reload } = openWindow()
  hanging.unresponsive()
  questions[0]!.answer(true)
  hanging.responsive()
  await soon()
  expect(reload).not.toHaveBeenCalled()
})

test('whoever waits is asked again after a while, unless the page answers', async () => {
  const { hanging, questions, reload } = openWindow()
  hanging.unresponsive()
  questions[0]!.answer(false)
  await vi.advanceTimersByTimeAsync(askedAgainAfter)
  expect([questions.length, reload.mock.calls]).toEqual([2, []])
  questions[1]!.answer(false)
  await soon()
  hanging.responsive()
  await vi.advanceTimersByTimeAsync(askedAgainAfter * 3)
  expect(questions).toHaveLength(2)
})
