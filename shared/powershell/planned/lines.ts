import type { Planned, PlannedObject, PlannedPlace } from './planned'
import type { PlannedDetail } from './details'
import { nothingDiffers, notInTheScripts, signs, summary } from './words'

/** One line of the plan as it is read: a place, an object below it, or what happens to the object. */
export type PlannedLine =
  | { readonly kind: 'place'; readonly key: string; readonly text: string }
  | (OfObject & { readonly kind: 'object'; readonly state: PlannedObject['state']; readonly text: string })
  | (OfObject & { readonly kind: 'detail'; readonly detail: PlannedDetail })

interface OfObject {
  readonly key: string
  /** Id of the item. */
  readonly subject: string
}

/** The plan as lines in reading order, for lists of any length. Keys are unique and the same for the same plan. */
export function plannedLines({ places }: Pick<Planned, 'places'>): readonly PlannedLine[] {
  return places.flatMap((place) => [
    { kind: 'place' as const, key: place.key, text: place.name },
    ...place.objects.flatMap((object, index) => objectLines(object, `${place.key}/${index}`)),
  ])
}

function objectLines({ state, subject, title, details }: PlannedObject, key: string): readonly PlannedLine[] {
  return [
    { kind: 'object', key, subject, state, text: title },
    ...details.map((detail, index) => ({ kind: 'detail' as const, key: `${key}/${index}`, subject, detail })),
  ]
}

/** `Bindings: 0.0.0.0:25 -> 10.1.1.1:25`, `Site: HQ`. */
export function detailText({ name, before, after }: PlannedDetail): string {
  const values = [before, after].filter((one) => one !== undefined)
  return `${name}: ${values.join(' -> ')}`
}

/**
 * The plan as text, like that of `terraform plan`: a heading for each place, `+`, `~` and `-` with values, what has to wait with `!`,
 * and a summary as the last line. Every line end is a line of the plan: what was entered is given as `shown` gives it.
 */
export function plannedText({ places, blocked, counts }: Planned, shown: (text: string) => string): string {
  if (places.length + blocked.length === 0) return `${nothingDiffers}\n`
  const waiting = blocked.length === 0 ? [] : [[notInTheScripts, ...blocked.map((one) => `  ! ${shown(one)}`)]]
  const sections = [...places.map((place) => placeLines(place, shown)), ...waiting, [summary(counts)]]
  return `${sections.map((section) => section.join('\n')).join('\n\n')}\n`
}

function placeLines(place: PlannedPlace, shown: (text: string) => string): readonly string[] {
  return plannedLines({ places: [place] }).map((line) => {
    if (line.kind === 'place') return shown(line.text)
    if (line.kind === 'object') return `  ${signs[line.state]} ${shown(line.text)}`
    return `      ${signs[line.detail.state]} ${shown(detailText(line.detail))}`
  })
}
