import { placeAll, tidyPlaces, type Places } from '../../shared/diagram/arrange/tidy/tidy-up'
import { fitView } from '../canvas/view/view'
import { app } from '../store/store'
import { partOf, type Workspace } from '../workspace/workspace'
import { cancellable } from './cancelling'
import { glide } from './glide'
import { startLayout, type LayoutEngine } from './layout-engine'
import { steps, words } from './words'

const running = partOf(() => ({ now: false }))

/** Finds a tidy place for everything beside the window, and moves it there as one step. Escape ends the search. */
export async function tidyUp(workspace: Workspace, start: () => LayoutEngine = startLayout): Promise<void> {
  if (running(workspace).now) return
  running(workspace).now = true
  const cancelling = cancellable(workspace)
  let engine: LayoutEngine | undefined
  try {
    engine = start()
    const { design } = app(workspace)
    const found = await Promise.race([tidyPlaces(design, engine.layout), cancelling.cancelled])
    cancelling.over()
    if (found === 'cancelled') app(workspace).tell('info', words.cancelled)
    else if (app(workspace).design !== design) app(workspace).tell('info', words.changed)
    else await move(workspace, found, cancelling.wasTold())
  } catch {
    app(workspace).tell('error', words.failed)
  } finally {
    cancelling.over()
    engine?.stop()
    running(workspace).now = false
  }
}

async function move(workspace: Workspace, places: Places, wasTold: boolean): Promise<void> {
  const { design } = app(workspace)
  const stays = Object.entries(places).every(([id, place]) => {
    const { x = 0, y = 0, width, height } = design.layout[id] ?? {}
    return x === place.x && y === place.y && (place.width ?? width) === width && (place.height ?? height) === height
  })
  if (stays) return app(workspace).tell('info', words.alreadyTidy)
  await glide(workspace, places)
  if (app(workspace).design !== design) return
  app(workspace).apply(steps.tidyUp, placeAll(places))
  fitView(workspace)
  if (wasTold) app(workspace).tell('success', words.tidied)
}
