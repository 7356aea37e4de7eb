/** A list by what it has of the list before: places there, and what is new. */
export type ListPatch<T extends object> = readonly (number | T)[]

/**
 * Two ends of a wire on which the same long list travels again and again, mostly unchanged: the sender names what the receiver
 * has already, and the receiver gives the very objects of before for that. Members are plain data, as JSON has it. Each
 * patch counts on the one before it, so the receiver takes all of them, in their order.
 */
export function listSender<T extends object>(): (list: readonly T[]) => ListPatch<T> {
  let places: ReadonlyMap<string, number> = new Map()
  return (list) => {
    const texts = list.map((one) => JSON.stringify(one))
    const patch = list.map((one, index) => places.get(texts[index] ?? '') ?? one)
    places = new Map(texts.map((text, index) => [text, index]))
    return patch
  }
}

export function listReceiver<T extends object>(): (patch: ListPatch<T>) => readonly T[] {
  let list: readonly T[] = []
  return (patch) => {
    list = patch.map((one) => (typeof one === 'number' ? (list[one] as T) : one))
    return list
  }
}
