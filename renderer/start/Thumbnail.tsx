import { useMemo } from 'react'
import type { Design } from '../../shared/model/design'
import { DiagramSvg } from '../../shared/diagram/diagram-svg'
import { routeScene } from '../../shared/diagram/route-scene'
import { sceneOf } from '../../shared/diagram/scene-of'
import { useDiagramTheme } from '../styles/use-theme'

/** A template in small, drawn as the canvas draws it. */
export function Thumbnail({ make }: { make: () => Design }) {
  const theme = useDiagramTheme()
  const drawing = useMemo(() => {
    const design = make()
    const scene = sceneOf(design)
    return { title: design.title, scene, routed: routeScene(scene) }
  }, [make])
  return (
    <span className="thumbnail" aria-hidden>
      <DiagramSvg {...drawing} theme={theme} background={false} />
    </span>
  )
}
