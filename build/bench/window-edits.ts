import type { Browser, CDPSession, Page } from '@playwright/test'
import type { Point } from './gestures'

interface Hands {
  readonly page: Page
  readonly cdp: CDPSession
  /** The middle of a card that no turn before has used. */
  readonly nextCard: () => Promise<Point>
}

/** What is done, as a person does it: `prepare` is not measured. */
interface WindowEdit {
  prepare(hands: Hands): Promise<void>
  act(hands: Hands): Promise<unknown>
}

/** Everything that an edit sets going beside the window has come back by then. */
const afterwards = 1500

const field = (page: Page, label: string) =>
  page.getByRole('complementary', { name: 'Properties' }).getByLabel(label, { exact: true }).first()

const typing = (label: string, text: (turn: number) => string, open: WindowEdit['prepare'] = select): WindowEdit => {
  let turn = 0
  return {
    async prepare(hands) {
      turn += 1
      await open(hands)
      const input = field(hands.page, label)
      await input.click()
      await input.press('Control+A')
      await hands.page.keyboard.type(text(turn))
    },
    act: ({ page }) => page.keyboard.press('Enter'),
  }
}

const pressing = (key: string, prepare: WindowEdit['prepare'] = select): WindowEdit => ({
  prepare,
  act: ({ page }) => page.keyboard.press(key),
})

const nothing = () => Promise.resolve()

/** Something of the palette, placed by the keyboard in the middle of the view. */
const placing = (placeable: string): WindowEdit => ({
  prepare: ({ page }) => page.locator(`[data-placeable=${placeable}]`).focus(),
  act: ({ page }) => page.keyboard.press('Enter'),
})

/** An area with the twelve servers in it. */
const movingArea = (): WindowEdit => {
  let turn = 0
  return pressing('Shift+ArrowDown', async ({ page }) => {
    turn += 1
    await page.keyboard.press('Control+k')
    await page.getByPlaceholder('Search objects, or run a command').waitFor()
    await page.keyboard.type(`Site ${turn * 3}`)
    await page.waitForTimeout(500)
    await page.keyboard.press('Enter')
    await page.waitForTimeout(500)
    await page.keyboard.press('Control+1')
    await page.waitForTimeout(500)
    await page.locator('.canvas').focus()
  })
}

export const windowEdits: Readonly<Record<string, WindowEdit>> = {
  'a new name': typing('Name', (turn) => `RENAMED${turn}`),
  'a new address': typing('IP addresses', (turn) => `10.98.0.${turn}`),
  'a move by an arrow key': pressing('ArrowRight'),
  'a copy': pressing('Control+d'),
  'a new server': placing('mailbox'),
  'a setting of a connector': typing('Maximum size', (turn) => `${turn}MB`, openConnector),
  'a move of an area with its servers': movingArea(),
  // Last, since what is removed is then not there to be clicked.
  'a removed server': pressing('Delete'),
  'undo of the removal': pressing('Control+z', nothing),
  'redo of the removal': pressing('Control+y', nothing),
}

/** The longest time between two frames, in milliseconds, until what follows from the edit has settled: with what the browser paints. */
export async function longestFrame(edit: WindowEdit, hands: Hands): Promise<number> {
  const { page } = hands
  await edit.prepare(hands)
  await page.waitForTimeout(afterwards)
  await page.evaluate(() => window.recorder.start())
  await edit.act(hands)
  await page.waitForTimeout(afterwards)
  return Math.max(...(await page.evaluate(() => window.recorder.stop())))
}

/** Processor time of the longest script that kept the page from answering, by a trace, which itself makes it longer. */
export async function longestScript(edit: WindowEdit, browser: Browser, hands: Hands): Promise<number> {
  const { page } = hands
  await edit.prepare(hands)
  await page.waitForTimeout(afterwards)
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] })
  await edit.act(hands)
  await page.waitForTimeout(afterwards)
  const trace = await browser.stopTracing()
  return longestOf(JSON.parse(trace.toString()).traceEvents as TraceEvent[])
}

async function select({ cdp, nextCard }: Hands) {
  const at = await nextCard()
  for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
    await cdp.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 } as never)
  }
}

/** The first Receive connector of the chosen server. */
async function openConnector(hands: Hands) {
  await select(hands)
  await hands.page.getByRole('list', { name: 'Receive connectors' }).getByRole('button').first().click()
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds of the processor, which other work on the machine lengthens least. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** Where scripts of the page run; each of these contains all that it calls. */
const scripts: ReadonlySet<string> = new Set([
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'HandlePostMessage',
  'RunMicrotasks',
  'TimerFire',
])

/** Milliseconds of processor time of the longest script on the main thread of the page. */
function longestOf(events: readonly TraceEvent[]): number {
  const mainThreads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const times = events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && scripts.has(name) && mainThreads.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
  return Math.max(0, ...times)
}
