import { groupBy } from '../../group-by'
import type { Group } from './groups'
import { isStraight } from './groups'
import type { Port } from './ports'

const pitch = 24
const corridor = 48

/** Channels that share a corridor are set side by side, in the order that crosses least: gives each group its wish. */
export function channelWishes(groups: readonly Group[]): Map<Group, number> {
  const wishes = new Map<Group, number>()
  const turning = groups.filter((group) => group.channel && group.pulled === undefined && !isStraight(group))
  const corridors = groupBy(turning, (group) => {
    return `${group.horizontal} ${Math.round((group.channel?.wish ?? 0) / corridor)}`
  })
  for (const members of corridors.values()) {
    for (const neighbours of overlapping(members)) spreadChannels(neighbours, wishes)
  }
  return wishes
}

/** Splits the groups of a corridor where nothing connects them along it. */
function overlapping(groups: readonly Group[]): Group[][] {
  const result: Group[][] = []
  let end = -Infinity
  for (const group of groups.toSorted((a, b) => extentOf(a).first - extentOf(b).first)) {
    const extent = extentOf(group)
    if (extent.first > end + 16) result.push([])
    result.at(-1)?.push(group)
    end = Math.max(end, extent.last)
  }
  return result
}

/** From the first to the last port of a group along its channel. */
function extentOf(group: Group): { first: number; last: number } {
  let first = Infinity
  let last = -Infinity
  for (const port of group.ports) {
    first = Math.min(first, port.at)
    last = Math.max(last, port.at)
  }
  return { first, last }
}

function spreadChannels(groups: readonly Group[], wishes: Map<Group, number>): void {
  const first = Math.max(...groups.map((group) => group.channel?.first ?? 0))
  const last = Math.min(...groups.map((group) => group.channel?.last ?? 0))
  const room = Math.max(8 * (groups.length - 1), last - first)
  const step = groups.length === 1 ? 0 : Math.min(pitch, room / (groups.length - 1))
  const centre = groups.reduce((sum, group) => sum + (group.channel?.wish ?? 0), 0) / groups.length
  groups
    .toSorted((a, b) => orderAcross(a) - orderAcross(b))
    .forEach((group, index) => {
      wishes.set(group, centre + Math.round((index - (groups.length - 1) / 2) * step))
    })
}

/** Rising lines turn the sooner the higher they start, falling lines the later: then neighbours do not cross. */
function orderAcross(group: Group): number {
  const near = mean(group.ports.filter((port) => port.side === 'right' || port.side === 'bottom'))
  const far = mean(group.ports.filter((port) => port.side === 'left' || port.side === 'top'))
  return far > near + 12 ? -near : near
}

function mean(ports: readonly Port[]): number {
  return ports.reduce((sum, port) => sum + port.at, 0) / (ports.length || 1)
}
