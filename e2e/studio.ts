import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Placeable } from '../shared/edits/add'

export interface Point {
  x: number
  y: number
}

export type Side = 'top' | 'right' | 'bottom' | 'left'

const dotOf: Record<Side, number> = { top: 0, right: 1, bottom: 2, left: 3 }

/** The window as a person uses it: what is seen is found by its name, and done with mouse or keyboard. */
export class Studio {
  readonly canvas: Locator
  readonly inspector: Locator
  readonly drawer: Locator
  readonly sheet: Locator

  constructor(readonly page: Page) {
    this.canvas = page.locator('.canvas')
    this.inspector = page.getByRole('complementary', { name: 'Properties' })
    this.drawer = page.locator('.drawer')
    this.sheet = page.locator('.sheet')
  }

  /** The browser edition, on an empty canvas. */
  static async open(page: Page): Promise<Studio> {
    await page.goto('/')
    const studio = new Studio(page)
    await studio.closeStart()
    return studio
  }

  /** The template of that id, chosen on the start screen. */
  static async openTemplate(page: Page, id: string): Promise<Studio> {
    await page.goto('/')
    return Studio.chooseTemplate(page, id)
  }

  /** A design's file, dropped onto the canvas. */
  static async openFile(page: Page, file: string): Promise<Studio> {
    const studio = await Studio.open(page)
    await studio.dropFile(file)
    await expect(page.locator('input.title')).not.toHaveValue('Untitled mail flow')
    return studio
  }

  async dropFile(file: string) {
    await this.page.evaluate((text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'Design.mailflow'))
      document.querySelector('.canvas')!.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }))
    }, file)
  }

  static async chooseTemplate(page: Page, id: string): Promise<Studio> {
    await page.locator(`[data-template=${id}]`).click()
    const studio = new Studio(page)
    await expect(studio.start).toBeHidden()
    await expect(studio.nodes.first()).toBeVisible()
    // By its role: what lies behind the start screen has none until that is gone.
    await expect(page.getByRole('navigation', { name: 'Palette' })).toBeVisible()
    return studio
  }

  get start(): Locator {
    return this.page.getByRole('dialog', { name: 'Mailflow Studio' })
  }

  get dialog(): Locator {
    return this.page.getByRole('alertdialog').or(this.page.getByRole('dialog'))
  }

  async closeStart() {
    await this.start.getByRole('button', { name: 'Close' }).click()
    await expect(this.start).toBeHidden()
  }

  /** Cards, not areas and notes. */
  get nodes(): Locator {
    return this.page.locator('.react-flow__node-card')
  }

  get selected(): Locator {
    return this.page.locator('.react-flow__node.selected')
  }

  /** The card of that name. */
  node(name: string): Locator {
    return this.page.locator(`.react-flow__node[aria-label^="${name},"]`)
  }

  /** The same, with that text on it: cards are painted, and read out. */
  card(name: string, text: string): Locator {
    return this.page.locator(`.react-flow__node[aria-label^="${name},"][aria-label*="${text}"]`)
  }

  /** The label of a connector's lines, by the text on it. */
  label(text: string): Locator {
    return this.page.locator('[data-label]').filter({ hasText: text })
  }

  get labels(): Locator {
    return this.page.locator('[data-label]')
  }

  /** The lines between two nodes, by their names. */
  async line(from: string, to: string): Promise<Locator> {
    return this.page.locator(`[data-line$="|${await this.idOf(from)}|${await this.idOf(to)}"]`)
  }

  private idOf(name: string): Promise<string | null> {
    return this.node(name).getAttribute('data-id')
  }

  /** Selects the line between two nodes, by as many clicks as there are lines over each other. */
  async pickLine(from: string, to: string) {
    const reach = await this.line(from, to)
    const point = await reach.evaluate((path: SVGPathElement) => {
      const toScreen = path.getScreenCTM()!
      const points = Array.from({ length: 40 }, (_, index) =>
        path.getPointAtLength((path.getTotalLength() * (index + 0.5)) / 40).matrixTransform(toScreen),
      )
      const covering = ({ x, y }: DOMPoint) => document.elementsFromPoint(x, y).indexOf(path)
      // Away from its ends, where lines are drawn from the cards.
      const aside = (one: DOMPoint) => Math.abs(points.indexOf(one) - points.length / 2)
      const [best] = points
        .filter((one) => covering(one) >= 0)
        .toSorted((a, b) => covering(a) - covering(b) || aside(a) - aside(b))
      return { x: best!.x, y: best!.y }
    })
    const title = this.inspector.getByRole('heading', { level: 2, name: `${from} → ${to}`, exact: true })
    await expect(async () => {
      await this.page.mouse.click(point.x, point.y)
      await expect(title).toBeVisible({ timeout: 500 })
    }).toPass()
  }

  /** The colours, as red, green and blue, in which the picture shows each line and what lies over it, along the line. */
  coloursAlongLines(): Promise<number[][][]> {
    return this.page.locator('[data-line]').evaluateAll((lines) => {
      const picture = document.querySelector<HTMLCanvasElement>('canvas.picture')!
      const { x, y, width } = picture.getBoundingClientRect()
      const scale = picture.width / width
      const painted = (point: DOMPoint): number[][] => {
        const [across, down] = [(point.x - x) * scale, (point.y - y) * scale]
        const { data } = picture.getContext('2d')!.getImageData(Math.floor(across), Math.floor(down), 1, 1)
        return data[3]! > 100 ? [Array.from(data.slice(0, 3))] : []
      }
      return (lines as SVGPathElement[]).map((path) => {
        const steps = Array.from({ length: 200 }, (_, index) => (path.getTotalLength() * (index + 0.5)) / 200)
        return steps.flatMap((at) => painted(path.getPointAtLength(at).matrixTransform(path.getScreenCTM()!)))
      })
    })
  }

  async boxes(...names: string[]) {
    return Promise.all(
      names.map(async (name) => {
        const box = await this.node(name).boundingBox()
        if (!box) throw new Error(`${name} is not on the screen`)
        return box
      }),
    )
  }

  /** The fields at the card of an object, which are typed into one after the other. */
  get quickFields(): Locator {
    return this.page.locator('.quick-fields input')
  }

  tool(placeable: Placeable): Locator {
    return this.page.locator(`[data-placeable=${placeable}]`)
  }

  /** Drags an entry of the palette onto the canvas, to a point that counts from the canvas's corner. */
  async place(placeable: Placeable, at: Point) {
    const before = await this.page.locator('.react-flow__node').count()
    await this.tool(placeable).dragTo(this.canvas, { targetPosition: at })
    await expect(this.page.locator('.react-flow__node')).toHaveCount(before + 1)
  }

  /** Until the properties are all there: the sections of a long panel, and the rows of a long list, come one after the other. */
  async settled() {
    await expect(this.page.locator('section[aria-busy=false]')).toBeVisible()
    await expect(this.page.locator('aside [aria-busy=true]')).toHaveCount(0)
  }

  /** Until the checker has answered; of a design just opened all lines are routed by then. */
  async checked() {
    await expect(this.page).not.toHaveTitle(/checking/)
  }

  /** Where the middle of something is on the screen. */
  async centre(of: Locator): Promise<Point> {
    const box = await of.boundingBox()
    if (!box) throw new Error('It is not on the screen')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Where a line is drawn from that side of a card; it is there while the pointer is over the card. */
  async dot(name: string, side: Side): Promise<Locator> {
    return this.page.locator(`.connect-mark[data-of="${await this.idOf(name)}"]`).nth(dotOf[side])
  }

  /** Draws a line from the dot on that side of one card into the middle of another. */
  async connect(from: string, to: string, side: Side = 'bottom') {
    await this.node(from).hover()
    const start = await this.centre(await this.dot(from, side))
    const end = await this.centre(this.node(to))
    await this.drag(start, end)
  }

  async drag(start: Point, end: Point) {
    const { mouse } = this.page
    await mouse.move(start.x, start.y)
    await mouse.down()
    await mouse.move(start.x + (end.x - start.x) / 3, start.y + (end.y - start.y) / 3, { steps: 4 })
    await mouse.move(end.x, end.y, { steps: 8 })
    await mouse.up()
  }

  /** Answers the small sheet at the pointer. */
  async choose(title: string) {
    await this.sheet.getByRole('menuitem', { name: title }).click()
    await expect(this.sheet).toBeHidden()
  }

  /** Clicks a card where nothing else lies. */
  async click(name: string, modifiers: ('Shift' | 'Control')[] = []) {
    await this.node(name).click({ position: { x: 40, y: 20 }, modifiers })
  }

  field(label: string, within: Locator = this.inspector): Locator {
    return within.getByLabel(label, { exact: true })
  }

  async fill(label: string, text: string, within: Locator = this.inspector) {
    const field = this.field(label, within)
    await field.click()
    await field.press('Control+A')
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
  }

  /** The sentence that the window tells over the drawing. */
  toast(text: string | RegExp): Locator {
    return this.page.locator('.toast-text').filter({ hasText: text })
  }

  tab(name: 'Problems' | 'Script' | 'Changes' | 'Lists'): Locator {
    return this.drawer.getByRole('tab', { name })
  }

  problem(rule: string): Locator {
    return this.drawer.locator(`[data-rule="${rule}"]`)
  }

  /** Every command of the Script drawer as text, by the place where it runs. */
  async script(): Promise<Record<string, string[]>> {
    await this.tab('Script').click()
    const places = this.drawer.getByRole('navigation').getByRole('button')
    await expect(places.first()).toBeVisible()
    const all: Record<string, string[]> = {}
    for (const place of await places.all()) {
      await place.click()
      const name = await place.evaluate((button) => button.firstChild?.textContent ?? '')
      all[name] = await this.drawer.locator('code.powershell').allTextContents()
    }
    return all
  }

  /** The name of the step that Undo would take back, as its button tells it. */
  undoButton(step: string | RegExp): Locator {
    return this.page.getByRole('button', { name: step })
  }

  /** Types into the command palette and takes what it found first. */
  async search(text: string) {
    await this.page.keyboard.press('Control+K')
    await expect(this.page.getByPlaceholder('Search objects, or run a command')).toBeFocused()
    await this.page.keyboard.type(text)
    await expect(this.page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(text)
    await this.page.keyboard.press('Enter')
  }

  /** What a command hands over, in a browser without file pickers. */
  async download(doing: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
    const downloading = this.page.waitForEvent('download')
    await doing()
    const download = await downloading
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }

  async export(entry: string | RegExp) {
    return this.download(() => this.chooseExport(entry))
  }

  /** The bundle, written from its dialog as it opens: nothing stands against it. */
  async exportBundle() {
    await this.chooseExport(/^PowerShell bundle/)
    await this.page.getByRole('dialog').getByRole('button', { name: 'Export…' }).click()
  }

  async chooseExport(entry: string | RegExp) {
    await this.page.getByRole('button', { name: 'Export', exact: true }).click()
    await this.page.getByRole('menuitem', { name: entry }).click()
  }
}

/** Browsers without the pickers of files save and export by download. */
export async function withoutPickers(page: Page) {
  await page.addInitScript(() => {
    Object.assign(window, { showSaveFilePicker: undefined, showOpenFilePicker: undefined })
  })
}
