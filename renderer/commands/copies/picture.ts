import { themes } from '../../../shared/diagram/theme'
import type { Clip } from '../../../shared/edits/paste/clip'
import { isBlank, svgOf } from '../../../shared/exports/drawing'
import { usualScale } from '../../../shared/picture-size'
import { themeNow } from '../../styles/use-theme'
import type { Workspace } from '../../workspace/workspace'

/** A picture of more than so much takes longer than anybody waits before pasting it. */
const mostObjects = 400

/** What was copied as PNG, as exports draw it; undefined where there is nothing to see, or too much. */
export async function pictureOf(workspace: Workspace, { design, ids }: Clip): Promise<Uint8Array | undefined> {
  const meant = new Set(ids)
  const items = Object.fromEntries(Object.entries(design.items).filter(([id]) => meant.has(id)))
  const part = { ...design, items }
  if (ids.length > mostObjects || isBlank(part)) return undefined
  const svg = svgOf(part, { theme: themes[themeNow(workspace)] })
  const picture = await workspace.platform.rasterize(svg, usualScale)
  return picture.ok ? picture.value : undefined
}
