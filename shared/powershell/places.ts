import { versionFacts, versions, type Version } from '../exchange/versions'
import { organizationHome } from '../model/connectors'
import type { Design } from '../model/design'
import { indexes } from '../model/indexes'

/** A place to run scripts, as the files of a bundle call it. */
export interface Place {
  /** `organization`, or the id of an Edge server. */
  readonly key: string
  /** `organization`, or the name of the Edge server. */
  readonly name: string
  /** What its files have in their names: safe on every file system, and unique also where case does not count. */
  readonly stem: string
  readonly isEdge: boolean
  /** Where a person starts its scripts, as the end of a sentence. */
  readonly where: string
}

/** What people call the place of a statement: `organization`, or the name of the Edge server; the id of one without a name. */
export function placeName(target: string, design: Pick<Design, 'items'>): string {
  if (target === organizationHome) return target
  return design.items[target]?.name.trim() || target
}

/** Where a person starts the scripts of a place, as the end of a sentence. */
export function whereToStart(target: string, design: Pick<Design, 'items'>): string {
  return target === organizationHome
    ? `in the Exchange Management Shell of the organization, on ${serverToStartOn(design)}`
    : `in the Exchange Management Shell on ${placeName(target, design)} itself`
}

/**
 * The versions of the organization's servers, the newest first: the scripts of the organization start on one of that version,
 * since the shell of an older one lacks the cmdlets and parameters that came later.
 */
export function versionsInside(design: Pick<Design, 'items'>): readonly Version[] {
  const inside = indexes(design).byKind.server.filter(({ role }) => role !== 'edge')
  return versions.filter((one) => inside.some(({ version }) => version === one)).toReversed()
}

function serverToStartOn(design: Pick<Design, 'items'>): string {
  const [newest, ...others] = versionsInside(design)
  if (newest === undefined || others.length === 0) return 'a Mailbox or Hub Transport server'
  return `a server with ${versionFacts[newest].name}, since the shell of an older one lacks cmdlets and parameters`
}

/**
 * The places of those targets, in their order, one each; a target is there as often as its place has runs. The second run of a
 * place has the number 2 after the stem, so that no other place gets that name.
 */
export function placesOf(targets: readonly string[], design: Pick<Design, 'items'>): readonly Place[] {
  const keys = [...new Set(targets)]
  const taken = new Set<string>()
  const stems = new Map(
    keys.toSorted(organizationFirst).map((key) => {
      const runs = targets.filter((target) => target === key).length
      const stem = freeStem(wantedStem(key, design), runs, taken)
      for (const name of namesOf(stem, runs)) taken.add(name)
      return [key, stem] as const
    }),
  )
  return keys.map((key) => ({
    key,
    name: placeName(key, design),
    stem: stems.get(key) ?? key,
    isEdge: key !== organizationHome,
    where: whereToStart(key, design),
  }))
}

/** The stem of the file of a place's run, counted from 1. */
export function runStem(stem: string, run: number): string {
  return run === 1 ? stem : `${stem}-${run}`
}

function organizationFirst(one: string, other: string): number {
  return Number(other === organizationHome) - Number(one === organizationHome)
}

/** Letters, digits, hyphens and underscores only; a name of which nothing else is left gives way to the id. */
function wantedStem(key: string, design: Pick<Design, 'items'>): string {
  if (key === organizationHome) return key
  const safe = placeName(key, design)
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .slice(0, longest)
  const readable = /[A-Za-z0-9]/.test(safe) ? safe : key.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, longest)
  return readable.toLowerCase() === organizationHome ? `edge-${readable}` : readable
}

const longest = 40

/** A place whose stem is taken gets a letter after it, since numbers count runs. */
function freeStem(wanted: string, runs: number, taken: ReadonlySet<string>): string {
  let stem = wanted
  for (let suffix = 'b'; namesOf(stem, runs).some((name) => taken.has(name)); suffix += 'b')
    stem = `${wanted}-${suffix}`
  return stem
}

function namesOf(stem: string, runs: number): readonly string[] {
  return Array.from({ length: runs }, (_, index) => runStem(stem, index + 1).toLowerCase())
}
