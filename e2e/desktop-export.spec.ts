import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { PNG } from 'pngjs'
import { answerDialogs, expect, test } from './desktop-app'
import { mailflow } from './mailflow'
import { canvasPicture, difference, frameOf } from './pictures'
import { Studio } from './studio'

test('the desktop exports the picture of the canvas, and the bytes of the command line', async ({ launch, folder }) => {
  const { app, page } = await launch()
  const studio = await Studio.chooseTemplate(page, 'p0')
  const made = join(folder, 'made.mailflow')
  mailflow('new', '--template', 'p0', '-o', made)

  const handedOver = async (choose: () => Promise<void>, name: string) => {
    const path = join(folder, name)
    await answerDialogs(app, { save: path })
    await choose()
    await expect(studio.toast(`Exported ${name}.`)).toBeVisible()
    return readFileSync(path)
  }

  await test.step('SVG', async () => {
    mailflow('draw', made, '-o', join(folder, 'command-line.svg'))
    const svg = await handedOver(() => studio.chooseExport('Drawing, SVG'), 'desktop.svg')
    expect(svg.toString('utf8')).toBe(readFileSync(join(folder, 'command-line.svg'), 'utf8'))
  })

  await test.step('PNG', async () => {
    mailflow('draw', made, '-o', join(folder, 'command-line.png'), '--scale', '1')
    const png = await handedOver(() => studio.chooseExport('Picture, PNG 1×'), 'desktop.png')
    expect(png.equals(readFileSync(join(folder, 'command-line.png')))).toBe(true)
    const frame = await frameOf(page, readFileSync(join(folder, 'desktop.svg'), 'utf8'))
    expect(difference(await canvasPicture(studio, frame), PNG.sync.read(png))).toBeLessThan(0.005)
  })

  await test.step('bundle', async () => {
    mailflow('bundle', made, '-o', join(folder, 'command-line.zip'))
    const zip = unzipSync(await handedOver(() => studio.exportBundle(), 'desktop.zip'))
    const other = unzipSync(readFileSync(join(folder, 'command-line.zip')))
    expect(Object.keys(zip)).toEqual(Object.keys(other))
    for (const name of Object.keys(zip)) expect(Buffer.from(zip[name]!).equals(other[name]!), name).toBe(true)
  })
})
