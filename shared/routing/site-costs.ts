import { keptFor } from '../kept'
import type { Organization } from '../model/design'

type SiteLinks = Organization['siteLinks']

/** The lowest sum of IP site link costs from a site to each one that links reach; 0 for the site itself. */
export function siteCosts(links: SiteLinks, from: string): ReadonlyMap<string, number> {
  const network = networkOf(links)
  const known = network.costs.get(from)
  if (known) return known
  const found = lowestCosts(network.neighbours, from)
  network.costs.set(from, found)
  return found
}

interface Network {
  readonly neighbours: ReadonlyMap<string, readonly { site: string; cost: number }[]>
  readonly costs: Map<string, ReadonlyMap<string, number>>
}

const networkOf = keptFor((links: SiteLinks): Network => {
  const neighbours = new Map<string, { site: string; cost: number }[]>()
  for (const { from, to, cost } of links) {
    if (!(cost >= 0)) continue
    neighboursOf(from).push({ site: to, cost })
    neighboursOf(to).push({ site: from, cost })
  }
  return { neighbours, costs: new Map() }

  function neighboursOf(site: string) {
    const list = neighbours.get(site) ?? []
    neighbours.set(site, list)
    return list
  }
})

interface Reached {
  readonly site: string
  readonly cost: number
}

/** Dijkstra's algorithm; the frontier is a binary heap, so that it costs n log n. */
function lowestCosts(neighbours: Network['neighbours'], from: string): ReadonlyMap<string, number> {
  const costs = new Map<string, number>()
  const frontier: Reached[] = [{ site: from, cost: 0 }]
  for (let next = pop(frontier); next; next = pop(frontier)) {
    if (costs.has(next.site)) continue
    costs.set(next.site, next.cost)
    for (const { site, cost } of neighbours.get(next.site) ?? []) {
      if (!costs.has(site)) push(frontier, { site, cost: next.cost + cost })
    }
  }
  return costs
}

function push(heap: Reached[], entry: Reached) {
  let index = heap.push(entry) - 1
  while (index > 0) {
    const parent = (index - 1) >> 1
    if (costAt(heap, parent) <= costAt(heap, index)) return
    swap(heap, parent, index)
    index = parent
  }
}

function pop(heap: Reached[]): Reached | undefined {
  const top = heap[0]
  const last = heap.pop()
  if (heap.length === 0 || !last) return top
  heap[0] = last
  for (let index = 0; ;) {
    const left = 2 * index + 1
    const child = costAt(heap, left + 1) < costAt(heap, left) ? left + 1 : left
    if (costAt(heap, child) >= costAt(heap, index)) return top
    swap(heap, child, index)
    index = child
  }
}

function costAt(heap: readonly Reached[], index: number): number {
  return heap[index]?.cost ?? Infinity
}

function swap(heap: Reached[], a: number, b: number) {
  const [first, second] = [heap[a], heap[b]] as [Reached, Reached]
  heap[a] = second
  heap[b] = first
}
