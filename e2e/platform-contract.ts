import { expect, type TestType } from '@playwright/test'
import { largestPreview } from '../shared/file/file-size'
import type { World } from './platform-world'

const request = { text: 'One', as: false, file: null as string | null, suggestedName: 'Contoso.mailflow' }

/** What the window may rely on in every edition. `it` is a test whose `world` fixture opens that edition. */
export function platformContract<Fixtures extends { world: World }>(it: TestType<Fixtures, object>) {
  const test = it as unknown as TestType<{ world: World }, object>

  test('a design is saved where the user says, and opened again', async ({ world }) => {
    await world.pick('Contoso.mailflow')
    const saved = await save(world, { ...request, text: 'Größe' })
    expect(saved).toMatchObject({ ok: true, value: { name: 'Contoso.mailflow' } })
    expect(await world.read('Contoso.mailflow')).toBe('Größe')
    const opened = await world.page.evaluate(() => window.testedPlatform.openDesign())
    expect(opened).toMatchObject({ ok: true, value: { name: 'Contoso.mailflow', text: 'Größe' } })
  })

  test('a dialog that is cancelled does nothing', async ({ world }) => {
    await world.pick(null)
    const cancelled = { ok: false, error: { code: 'cancelled' } }
    expect(await save(world, request)).toEqual(cancelled)
    expect(await world.page.evaluate(() => window.testedPlatform.openDesign())).toEqual(cancelled)
    const exported = world.page.evaluate(() =>
      window.testedPlatform.exportFile({ format: 'svg', suggestedName: 'x.svg', content: '<svg/>' }),
    )
    expect(await exported).toEqual(cancelled)
  })

  test('the next save writes the same file without asking, and Save as another one', async ({ world }) => {
    const file = await savedFile(world, 'Contoso.mailflow')
    await world.pick('Copy.mailflow')
    expect(await save(world, { ...request, text: 'Two', file })).toMatchObject({ ok: true, value: { file } })
    expect(await world.read('Contoso.mailflow')).toBe('Two')

    const copy = await save(world, { ...request, text: 'Three', file, as: true })
    expect(copy).toMatchObject({ ok: true, value: { name: 'Copy.mailflow' } })
    expect([await world.read('Contoso.mailflow'), await world.read('Copy.mailflow')]).toEqual(['Two', 'Three'])
  })

  test('a file changed by another program is written over only when the user agrees', async ({ world }) => {
    const file = await savedFile(world, 'Contoso.mailflow')
    // As long as ours, so that only the content tells it.
    await world.write('Contoso.mailflow', 'Eno')
    const again = { ...request, text: 'Ours', file }
    const refused = { ok: false, error: { code: 'changedOnDisk', name: 'Contoso.mailflow' } }
    expect(await save(world, again)).toEqual(refused)
    expect(await world.read('Contoso.mailflow')).toBe('Eno')
    expect(await save(world, { ...again, overwrite: true })).toMatchObject({ ok: true })
    expect(await save(world, { ...again, text: 'Later' })).toMatchObject({ ok: true })
    expect(await world.read('Contoso.mailflow')).toBe('Later')
  })

  test('a file that was only touched, or is gone, is written without a question', async ({ world }) => {
    const file = await savedFile(world, 'Contoso.mailflow')
    await world.page.waitForTimeout(20)
    await world.write('Contoso.mailflow', 'One')
    expect(await save(world, { ...request, text: 'Two', file })).toMatchObject({ ok: true })
    expect(await world.read('Contoso.mailflow')).toBe('Two')
  })

  test('saves that overlap are written one after the other, the newest last', async ({ world }) => {
    const file = await savedFile(world, 'Contoso.mailflow')
    const answers = await world.page.evaluate(
      (input) =>
        Promise.all(
          Array.from({ length: 12 }, (_, number) => {
            // Long and short ones, so that the short would be done first.
            const text = `${number}${number % 2 === 0 ? ' '.repeat(3_000_000) : ''}`
            return window.testedPlatform.saveDesign({ ...input, text })
          }),
        ),
      { ...request, file },
    )
    expect(answers.filter(({ ok }) => !ok)).toEqual([])
    expect(await world.read('Contoso.mailflow')).toBe('11')
  })

  test('theirs can be looked at, and taken: from then on it is what is known', async ({ world }) => {
    const file = await savedFile(world, 'Contoso.mailflow')
    await world.write('Contoso.mailflow', 'Theirs')
    const again = { ...request, text: 'Ours', file }
    const look = () => world.page.evaluate((id) => window.testedPlatform.textNow(id), file)
    expect(await look()).toBe('Theirs')
    expect(await save(world, again)).toMatchObject({ ok: false, error: { code: 'changedOnDisk' } })
    const opened = await world.page.evaluate((id) => window.testedPlatform.reopen(id), file)
    expect(opened).toEqual({ ok: true, value: { file, name: 'Contoso.mailflow', text: 'Theirs' } })
    expect(await save(world, again)).toMatchObject({ ok: true })
    expect(await look()).toBe('Ours')
  })

  test('a file id of another window is not known', async ({ world }) => {
    expect(await save(world, { ...request, file: 'another' })).toEqual({ ok: false, error: { code: 'forgotten' } })
  })

  test('what is not UTF-8 text is not opened as a design', async ({ world }) => {
    await world.write('picture.mailflow', [0x89, 0x50, 0x4e, 0x47, 0xff])
    await world.pick('picture.mailflow')
    const opened = await world.page.evaluate(() => window.testedPlatform.openDesign())
    expect(opened).toEqual({ ok: false, error: { code: 'notText', name: 'picture.mailflow' } })
  })

  test('recent files are listed, newest first, also after a restart, and one that is gone says so', async ({
    world,
  }) => {
    await savedFile(world, 'First.mailflow')
    await savedFile(world, 'Second.mailflow')
    const next = await world.restart()
    const recent = () => next.page.evaluate(() => window.testedPlatform.listRecent())
    const open = (id: string) => next.page.evaluate((wanted) => window.testedPlatform.openRecent(wanted), id)
    const [second, first] = await recent()
    expect([second?.name, first?.name]).toEqual(['Second.mailflow', 'First.mailflow'])
    const preview = (id: string) => next.page.evaluate((wanted) => window.testedPlatform.previewRecent(wanted), id)
    expect([await preview(second!.id), await preview(first!.id)]).toEqual(['One', 'One'])
    await next.write('Second.mailflow', ' '.repeat(largestPreview + 1))
    expect(await preview(second!.id)).toBeNull()
    expect((await recent()).map(({ name }) => name)).toEqual(['Second.mailflow', 'First.mailflow'])
    expect(await open(first!.id)).toMatchObject({ ok: true, value: { name: 'First.mailflow', text: 'One' } })

    await next.remove('Second.mailflow')
    expect(await preview(second!.id)).toBeNull()
    const stale = (await recent()).find(({ name }) => name === 'Second.mailflow')
    expect(await open(stale!.id)).toMatchObject({ ok: false, error: { code: 'missing' } })
    expect((await recent()).map(({ name }) => name)).toEqual(['First.mailflow'])
  })

  test('text and bytes are exported as they are', async ({ world }) => {
    await world.pick('Contoso.svg')
    const svg = await world.page.evaluate(() =>
      window.testedPlatform.exportFile({ format: 'svg', suggestedName: 'Contoso.svg', content: '<svg/>' }),
    )
    expect(svg).toEqual({ ok: true, value: { name: 'Contoso.svg' } })
    expect(await world.read('Contoso.svg')).toBe('<svg/>')

    await world.pick('Contoso.zip')
    const zip = await world.page.evaluate(() =>
      window.testedPlatform.exportFile({
        format: 'bundle',
        suggestedName: 'Contoso.zip',
        content: Uint8Array.of(80, 75, 5, 6),
      }),
    )
    expect(zip).toEqual({ ok: true, value: { name: 'Contoso.zip' } })
    expect(await world.read('Contoso.zip')).toBe('PK\u0005\u0006')
  })

  test('a drawing becomes a PNG of its size times the scale, up to 80 megapixels', async ({ world }) => {
    const picture = await rasterize(world, drawing(40, 30, '<text y="20" font-family="Inter">EDGE01</text>'), 2)
    expect(picture).toMatchObject({ ok: true, width: 80, height: 60 })
    expect(await rasterize(world, drawing(5000, 4000), 2.1)).toEqual({ ok: false, error: { code: 'tooManyPixels' } })
    expect(await rasterize(world, 'no drawing', 1)).toEqual({ ok: false, error: { code: 'notADrawing' } })
  })

  test('unsaved work is there after a crash, and goes back to its file', async ({ world }) => {
    const file = await savedFile(world, 'Contoso.mailflow')
    expect(await keepUnsaved(world, { name: 'Contoso', text: 'Unsaved', file })).toEqual({ ok: true, value: null })
    expect(await left(world)).toEqual([])

    const next = await world.restart()
    const [entry] = await left(next)
    expect(entry).toMatchObject({ name: 'Contoso', fileName: 'Contoso.mailflow' })
    expect(Math.abs(Date.now() - entry!.savedAt)).toBeLessThan(60_000)
    const preview = await next.page.evaluate((id) => window.testedPlatform.previewRecovery(id), entry!.id)
    expect(preview).toEqual({ text: 'Unsaved', fileText: 'One' })
    const restored = await openUnsaved(next, entry!.id)
    expect(restored).toMatchObject({ ok: true, value: { name: 'Contoso', text: 'Unsaved' } })
    if (!restored.ok) return
    const saved = await save(next, { ...request, text: 'Unsaved', file: restored.value.file })
    expect(saved).toMatchObject({ ok: true })
    expect(await next.read('Contoso.mailflow')).toBe('Unsaved')

    await next.page.evaluate((id) => window.testedPlatform.adoptRecovery(id), entry!.id)
    await next.page.evaluate(() => window.testedPlatform.discardRecovery())
    expect(await openUnsaved(next, entry!.id)).toEqual({ ok: false, error: { code: 'recoveryGone' } })
  })

  test('unsaved work that was opened and never shown is offered again', async ({ world }) => {
    await keepUnsaved(world, { name: 'Contoso', text: 'Unsaved', file: null })
    const next = await world.restart()
    const [entry] = await left(next)
    await openUnsaved(next, entry!.id)
    await keepUnsaved(next, { name: 'Fabrikam', text: 'Other', file: null })
    const last = await next.restart()
    expect((await left(last)).map(({ name }) => name).sort()).toEqual(['Contoso', 'Fabrikam'])
  })

  test('unsaved work of a page that loads anew is offered to it', async ({ world }) => {
    await keepUnsaved(world, { name: 'Contoso', text: 'Unsaved', file: null })
    const next = await world.reload()
    expect(await left(next)).toMatchObject([{ name: 'Contoso' }])
  })

  test('unsaved work that comes as a blob is offered as the same text', async ({ world }) => {
    const kept = await world.page.evaluate(() => {
      const text = new Blob(['Ungespeichert: Größe, 例'])
      return window.testedPlatform.saveRecovery({ name: 'Contoso', text, file: null })
    })
    expect(kept).toEqual({ ok: true, value: null })
    const next = await world.restart()
    const [entry] = await left(next)
    expect(await openUnsaved(next, entry!.id)).toMatchObject({ ok: true, value: { text: 'Ungespeichert: Größe, 例' } })
  })

  test('what is kept and dropped at the same time is gone in the end, and what is kept after that is there', async ({
    world,
  }) => {
    await world.page.evaluate(async () => {
      const work = { name: 'Contoso', text: 'Unsaved', file: null }
      const { saveRecovery, discardRecovery } = window.testedPlatform
      await Promise.all([saveRecovery(work), saveRecovery(work), discardRecovery()])
    })
    const next = await world.restart()
    expect(await left(next)).toEqual([])
    await next.page.evaluate(async () => {
      const work = { name: 'Contoso', text: 'Unsaved', file: null }
      const { saveRecovery, discardRecovery } = window.testedPlatform
      await Promise.all([discardRecovery(), saveRecovery(work)])
    })
    expect(await left(await next.restart())).toMatchObject([{ name: 'Contoso' }])
  })

  test('text goes through the clipboard', async ({ world }) => {
    const read = await world.page.evaluate(async () => {
      await window.testedPlatform.writeClipboard('New-SendConnector')
      return window.testedPlatform.readClipboard()
    })
    expect(read).toBe('New-SendConnector')
  })

  test('copied objects go through the clipboard, as they are or in their text', async ({ world }) => {
    const read = await world.page.evaluate(async () => {
      const picture = await window.testedPlatform.rasterize(
        '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
        1,
      )
      await window.testedPlatform.writeObjects({
        text: 'EDGE01',
        objects: '{"ids":[]}',
        ...(picture.ok && { picture: picture.value }),
      })
      return [await window.testedPlatform.readObjects(), await window.testedPlatform.readClipboard()]
    })
    expect(['{"ids":[]}', 'EDGE01']).toContain(read[0])
    expect(read[1]).toBe('EDGE01')
  })

  test('the title is the window’s', async ({ world }) => {
    await world.page.evaluate(() => window.testedPlatform.setTitle('Contoso'))
    await expect(world.page).toHaveTitle('Contoso')
  })
}

function save({ page }: World, words: typeof request & { overwrite?: boolean }) {
  return page.evaluate((input) => window.testedPlatform.saveDesign(input), words)
}

function left({ page }: World) {
  return page.evaluate(() => window.testedPlatform.listRecovery())
}

function keepUnsaved({ page }: World, work: { name: string; text: string; file: string | null }) {
  return page.evaluate((input) => window.testedPlatform.saveRecovery(input), work)
}

function openUnsaved({ page }: World, entry: string) {
  return page.evaluate((id) => window.testedPlatform.openRecovery(id), entry)
}

async function savedFile(world: World, name: string): Promise<string> {
  await world.pick(name)
  const saved = await save(world, request)
  if (!saved.ok) throw new Error(saved.error.code)
  return saved.value.file
}

function drawing(width: number, height: number, inside = '') {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`
}

function rasterize({ page }: World, svg: string, scale: number) {
  return page.evaluate(
    async (input) => {
      const picture = await window.testedPlatform.rasterize(input.svg, input.scale)
      if (!picture.ok) return picture
      // Width and height stand in the first chunk of a PNG.
      const head = new DataView(picture.value.buffer, picture.value.byteOffset)
      return { ok: true, width: head.getUint32(16), height: head.getUint32(20) }
    },
    { svg, scale },
  )
}
