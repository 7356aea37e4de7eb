import { differences } from '../../changes/differences'
import { automaticConnectorsOf } from '../../edits/subscribe'
import { isAbout, nouns, objectOf, isNamed, type NamedNoun } from '../../exchange/objects'
import { organizationHome } from '../../model/connectors'
import type { Design, ParameterItem } from '../../model/design'
import { placeOf } from '../../model/placement'
import type { Statement } from '../statement'
import type { PlannedDetail } from './details'
import { itemTitle } from './titles'
import { deletedBySubscription, madeByEdgeSync, valueWords } from './words'

/* What a subscription deletes on its Edge server. */
const replicatedNouns: readonly NamedNoun[] = nouns.filter(isNamed).filter((noun) => objectOf(noun).replicated)

/** A subscription with the site, the file, and what comes and goes with it on that side though no command states it. */
export function subscriptionDetails(group: readonly Statement[], design: Design): readonly PlannedDetail[] {
  return group
    .filter(({ cmdlet }) => isAbout(cmdlet, 'EdgeSubscription', 'New'))
    .flatMap((statement) => [...statedDetails(statement), ...alongDetails(statement, design)])
}

function statedDetails({ parameters }: Statement): readonly PlannedDetail[] {
  return ['Site', 'FileName', 'FileData'].flatMap((name) => {
    const value = parameters[name]
    return value === undefined ? [] : [{ state: 'added' as const, name, after: valueWords(value) }]
  })
}

function alongDetails({ target, subject }: Statement, design: Design): readonly PlannedDetail[] {
  return target === organizationHome
    ? automaticConnectorsOf(design, subject).map((item) => ({
        state: 'added',
        name: itemTitle(item),
        after: madeByEdgeSync,
      }))
    : deletedOf(design, subject).map((item) => ({
        state: 'removed',
        name: itemTitle(item),
        before: deletedBySubscription,
      }))
}

function deletedOf(design: Design, edge: string): readonly ParameterItem[] {
  return replicatedNouns
    .flatMap((noun) => differences(design).of(noun))
    .flatMap(({ by, before, after }) => (by === 'subscription' && before && !after ? [before] : []))
    .filter((item) => placeOf(item) === edge)
}
