/** What a search writes down of its states. */
interface Slate {
  readonly costs: Float64Array
  readonly came: Int32Array
  readonly done: Uint8Array
  readonly extras: Float64Array
}

const slateFor = (size: number): Slate => ({
  costs: new Float64Array(size),
  came: new Int32Array(size),
  done: new Uint8Array(size),
  extras: new Float64Array(size),
})

let slate = slateFor(0)

/** A clean slate. It is the same one for each search, since there are hundreds of them in a drawing, one after the other. */
export function slateOf(size: number): Slate {
  if (slate.costs.length < size) slate = slateFor(2 * size)
  slate.costs.fill(Infinity, 0, size)
  slate.done.fill(0, 0, size)
  slate.extras.fill(-1, 0, size)
  return slate
}
