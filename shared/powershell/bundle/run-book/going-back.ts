import { code, prose } from '../markdown'
import type { BundleRuns } from '../targets'

/** How to take back what several scripts did: one command for each place, the last place first. */
export function goingBackLines({ runs, places }: BundleRuns): readonly string[] {
  const lastRuns = new Map(runs.map(({ place }, index) => [place.key, index]))
  const lastFirst = places.toSorted((a, b) => (lastRuns.get(b.key) ?? 0) - (lastRuns.get(a.key) ?? 0))
  return [
    ...lastFirst.map(
      ({ rollback, where }, index) =>
        `${index + 1}. ${code(`.\\${rollback}`)}, ${prose(where)}. With ${code('-WhatIf')} it shows first what it would do.`,
    ),
    '',
    'Each of them takes back what its place’s journal names, with the values of the backup, and nothing else: what others changed',
    'meanwhile stays. It may be started again where it stopped, and leaves alone places where nothing was done. Accounts cannot be',
    'read back: where a connector signed in before, the script asks for the former account before its first change.',
    'To go back in one place only, see that nothing of the other places rests on it: the order above is the one that always holds.',
  ]
}
