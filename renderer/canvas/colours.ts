import { useMemo } from 'react'
import {
  byFinding,
  byRole,
  bySecurity,
  type Colouring,
  type Colours,
  type WorstProblems,
} from '../../shared/diagram/colouring'
import type { Scene } from '../../shared/diagram/scene'
import type { Theme } from '../../shared/diagram/theme'
import { app, useApp } from '../store/store'
import { useDiagramTheme } from '../styles/use-theme'
import type { Workspace } from '../workspace/workspace'
import { drawingNow, settledDrawing, useDrawing } from './drawing'
import { useWorst, worstNow } from './nodes/problems'

/** In which colours the drawing is drawn, as somebody chose what they tell. */
export function useColours(): Colours {
  const theme = useDiagramTheme()
  const colouring = useApp((state) => state.colouring)
  const scene = useDrawing((drawing) => (colouring === 'role' ? settledDrawing(drawing).scene : undefined))
  const worst = useWorst(colouring === 'finding')
  return useMemo(() => coloursOf(theme, scene, worst), [theme, scene, worst])
}

/** The same for a picture in that theme, and for event handlers. */
export function coloursNow(workspace: Workspace, theme: Theme): Colours {
  const { colouring } = app(workspace)
  const is = (one: Colouring) => colouring === one
  return coloursOf(
    theme,
    is('role') ? settledDrawing(drawingNow(workspace)).scene : undefined,
    is('finding') ? worstNow(workspace) : undefined,
  )
}

function coloursOf(theme: Theme, scene: Scene | undefined, worst: WorstProblems | undefined): Colours {
  if (scene) return byRole(theme, scene)
  return worst ? byFinding(theme, worst) : bySecurity(theme)
}
