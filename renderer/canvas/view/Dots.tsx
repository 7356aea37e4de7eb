import { useNearBox } from '../lines/near-box'

/** The grid. It lies in the scene and moves along with it: nothing of it is painted while the view moves. */
export function Dots() {
  const { x, y, width, height } = useNearBox()
  const style = {
    width,
    height,
    transform: `translate(${x}px, ${y}px)`,
    backgroundPosition: `${-x}px ${-y}px`,
  }
  return <div className="dots" style={style} aria-hidden />
}
