import type { CopiedObjects } from './platform'

/** Our own format, which the page may put beside text and picture where the browser knows such formats. */
const ownType = 'web application/x-mailflow+json'

export async function writeToClipboard({ text, objects, picture }: CopiedObjects) {
  const forms: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) }
  if (takes(ownType)) forms[ownType] = new Blob([objects], { type: ownType })
  if (picture) forms['image/png'] = new Blob([new Uint8Array(picture)], { type: 'image/png' })
  await navigator.clipboard.write([new ClipboardItem(forms)])
}

export async function readFromClipboard(): Promise<string> {
  const items = await navigator.clipboard.read()
  for (const type of [ownType, 'text/plain']) {
    const item = items.find(({ types }) => types.includes(type))
    if (item) return (await item.getType(type)).text()
  }
  return ''
}

function takes(type: string): boolean {
  return 'supports' in ClipboardItem && ClipboardItem.supports(type)
}
