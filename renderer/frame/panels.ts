import { createStore } from 'zustand'
import { z } from '../../shared/zod'
import { hookOf } from '../workspace/use-workspace'
import { partOf, type Workspace } from '../workspace/workspace'
import { columns, laysOver, paletteWidths, propertiesWidths, railWidth, type Panels } from './columns'

interface PanelsState extends Panels {
  /** In a very narrow window: the properties lie over the drawing. Not remembered. */
  readonly over: boolean
}

const usual: Panels = {
  palette: true,
  properties: true,
  paletteWidth: paletteWidths.usual,
  propertiesWidth: propertiesWidths.usual,
  drawerHeight: null,
  wanted: null,
}

const keptSchema = z.object({
  palette: z.boolean(),
  properties: z.boolean(),
  paletteWidth: z.number(),
  propertiesWidth: z.number(),
  drawerHeight: z.number().nullable(),
  wanted: z.enum(['palette', 'properties']).nullable(),
})

/** Where the viewer's choice is kept: it belongs to the person, not to the design. */
const place = 'mailflow-panels'

const panels = partOf(() => createStore<PanelsState>(() => ({ ...(remembered() ?? usual), over: false })))

export const usePanels = hookOf(panels)

/** What was chosen is remembered. */
export function setPanels(workspace: Workspace, chosen: Partial<Panels>) {
  movePanels(workspace, chosen)
  remember(keptSchema.parse(panels(workspace).getState()))
}

/** While a border is dragged, what it comes by is only shown. */
export function movePanels(workspace: Workspace, passed: Partial<Panels>) {
  panels(workspace).setState(passed)
}

/** Opens what is seen closed, closes what is seen open. */
export function togglePalette(workspace: Workspace) {
  const open = columns(panels(workspace).getState(), innerWidth).palette === railWidth
  setPanels(workspace, { palette: open, ...(open && { wanted: 'palette' }) })
}

export function toggleProperties(workspace: Workspace) {
  if (laysOver(innerWidth)) return panels(workspace).setState(({ over }) => ({ over: !over }))
  const open = columns(panels(workspace).getState(), innerWidth).properties === 0
  setPanels(workspace, { properties: open, ...(open && { wanted: 'properties' }) })
}

/** A viewer who lets nothing be kept has the usual sizes with every start. */
function remember(chosen: Panels) {
  try {
    localStorage.setItem(place, JSON.stringify(chosen))
  } catch {
    // Nothing is lost but a size.
  }
}

function remembered(): Panels | undefined {
  try {
    return keptSchema.safeParse(JSON.parse(localStorage.getItem(place) ?? '')).data
  } catch {
    return undefined
  }
}
