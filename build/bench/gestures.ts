import type { CDPSession, Page } from '@playwright/test'

type MouseEvent = Parameters<CDPSession['send']>[1] & { type: string }

const frame = 1000 / 60

/** Frames of a gesture, in milliseconds, and how long after its last event the page had answered them all. */
export interface Gesture {
  readonly frames: readonly number[]
  readonly lag: number
}

/** Sends events at 60 Hz, as a mouse does, without waiting for the page. */
export async function gesture(
  page: Page,
  cdp: CDPSession,
  duration: number,
  eventAt: (turn: number, turns: number) => MouseEvent,
): Promise<Gesture> {
  const turns = Math.round(duration / frame)
  const answers: Promise<unknown>[] = []
  await page.evaluate(() => window.recorder.start())
  const start = performance.now()
  for (let turn = 0; turn < turns; turn += 1) {
    await until(start + turn * frame)
    answers.push(cdp.send('Input.dispatchMouseEvent', eventAt(turn, turns) as never))
  }
  const sent = performance.now()
  await Promise.all(answers)
  const lag = performance.now() - sent
  return { frames: await page.evaluate(() => window.recorder.stop()), lag }
}

function until(time: number): Promise<void> {
  const left = time - performance.now()
  return left <= 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, left))
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** The wheel moves the drawing away and back again. */
export const panning = (at: Point) => (turn: number, turns: number) => ({
  type: 'mouseWheel',
  ...at,
  deltaX: turn < turns / 2 ? 6 : -6,
  deltaY: turn < turns / 2 ? 4 : -4,
})

/** The wheel with Ctrl comes about ten times closer and goes back again. */
export const zooming = (at: Point) => (turn: number, turns: number) => ({
  type: 'mouseWheel',
  ...at,
  deltaX: 0,
  deltaY: turn < turns / 2 ? -37 : 37,
  modifiers: 2,
})

/** One such step closer. */
export const comingCloser = (at: Point) => zooming(at)(0, 1)

/** With the button held, twice around the point where it began. */
export const circling = (centre: Point) => (turn: number, turns: number) => {
  const angle = (turn / turns) * 4 * Math.PI
  const [x, y] = [centre.x + 60 * Math.sin(angle), centre.y + 60 * (1 - Math.cos(angle))]
  return { type: 'mouseMoved', x, y, button: 'left', buttons: 1 }
}

/** Straight to the right. */
export const shifting = (from: Point) => (turn: number) => ({
  type: 'mouseMoved',
  x: from.x + 4 * (turn + 1),
  y: from.y,
  button: 'left',
  buttons: 1,
})
