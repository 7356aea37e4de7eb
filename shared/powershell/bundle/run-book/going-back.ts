import { isAbout } from '../../../exchange/objects'
import { organizationHome } from '../../../model/connectors'
import { code, prose } from '../markdown'
import type { BundleRuns, BundleTarget } from '../targets'
import { words } from '../words'

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
    ...left(runs).flatMap((sentence) => ['', sentence]),
  ]
}

/** What no script can take back, where something of that sort is done. */
function left(runs: readonly BundleTarget[]): readonly string[] {
  const statements = runs.flatMap((run) => run.statements)
  const ended = statements.flatMap(({ cmdlet, parameters, target }) =>
    isAbout(cmdlet, 'EdgeSubscription', 'Remove') && target === organizationHome ? [words(parameters['Identity'])] : [],
  )
  const isDefaultMade = statements.some(
    ({ cmdlet, target }) => isAbout(cmdlet, 'AcceptedDomain', 'New') && target !== organizationHome,
  )
  return [
    ...(ended.length > 0
      ? [
          `No script subscribes an Edge server again: where the subscription of ${ended.map(code).join(', ')} was ended, make it anew by hand, with ${code('New-EdgeSubscription')} on both sides, then start the scripts above again. Until then they end with exit code 1 and say what is left.`,
        ]
      : []),
    ...(isDefaultMade
      ? [
          'The first accepted domain of an Edge server that had none is its default one, which Exchange does not remove: it stays, and the script says so.',
        ]
      : []),
  ]
}
