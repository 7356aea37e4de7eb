/** Gives numbers back in the order of their costs; of equal costs in an order that is the same on every run. */
export class Heap {
  readonly #values: number[] = []
  readonly #costs: number[] = []

  get size(): number {
    return this.#values.length
  }

  push(value: number, cost: number): void {
    let place = this.#values.length
    while (place > 0) {
      const parent = (place - 1) >> 1
      if ((this.#costs[parent] ?? 0) <= cost) break
      this.#move(parent, place)
      place = parent
    }
    this.#put(place, value, cost)
  }

  /** The value of the least cost, or undefined when there is none. */
  pop(): number | undefined {
    const top = this.#values[0]
    const [value, cost] = [this.#values.pop(), this.#costs.pop()]
    if (value === undefined || cost === undefined || this.#values.length === 0) return top
    const { length } = this.#values
    let place = 0
    for (let child = 1; child < length; child = 2 * place + 1) {
      if (child + 1 < length && (this.#costs[child + 1] ?? 0) < (this.#costs[child] ?? 0)) child += 1
      if ((this.#costs[child] ?? 0) >= cost) break
      this.#move(child, place)
      place = child
    }
    this.#put(place, value, cost)
    return top
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#values[from] ?? 0, this.#costs[from] ?? 0)
  }

  #put(place: number, value: number, cost: number): void {
    this.#values[place] = value
    this.#costs[place] = cost
  }
}
