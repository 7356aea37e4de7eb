import { useDeferredValue, useMemo } from 'react'
import type { Design } from '../../shared/model/design'
import { DiagramSvg } from '../../shared/diagram/diagram-svg'
import { routeScene } from '../../shared/diagram/route-scene'
import { sceneOf } from '../../shared/diagram/scene-of'
import { useDiagramTheme } from '../styles/use-theme'

/** A template in small, drawn as the canvas draws it, once what is around it can be used. */
export function Thumbnail({ make }: { make: () => Design }) {
  const theme = useDiagramTheme()
  const wanted = useDeferredValue<(() => Design) | undefined>(make, undefined)
  const drawing = useMemo(() => {
    if (!wanted) return undefined
    const design = wanted()
    const scene = sceneOf(design)
    return { title: design.title, scene, routed: routeScene(scene) }
  }, [wanted])
  return (
    <span className="thumbnail" aria-hidden>
      {drawing && <DiagramSvg {...drawing} theme={theme} background={false} />}
    </span>
  )
}
