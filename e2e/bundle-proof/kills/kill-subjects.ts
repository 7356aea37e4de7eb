import { plan } from '../../../shared/powershell/plan'
import { whySkipped, type SubjectSource } from '../subject'
import { specialSources } from '../subjects/special'
import { designSubject, templateSources } from '../subjects/subjects'

/* Killed before and after each, a design of so many commands takes some minutes. */
const mostStatements = 14

/* These come first, so that a short run has them: names that go round, and a subscription, which deletes things besides. */
const firstTitles = ['two connectors that exchange their names', 'an Edge server that is subscribed']

/**
 * The designs whose scripts are killed, by their numbers: those made for one promise each, then generated ones that are not
 * too long. One that ends a subscription is none, since no script can bring that back.
 */
export function killSources(numbers: readonly number[]): readonly SubjectSource[] {
  const named = [...templateSources.filter(({ title }) => title === 'template p1'), ...specialSources]
  const inOrder = [...named].sort((one, other) => rank(one) - rank(other)).filter(isKillable)
  return numbers.flatMap((number) => inOrder[number] ?? generated(number - inOrder.length))
}

function rank({ title }: SubjectSource): number {
  const at = firstTitles.indexOf(title)
  return at < 0 ? firstTitles.length : at
}

function isKillable({ make }: SubjectSource): boolean {
  const subject = make()
  const { statements } = plan(subject.design)
  return whySkipped(subject) === undefined && statements.every(({ cmdlet }) => cmdlet !== 'Remove-EdgeSubscription')
}

/* The nth generated design that is not too long. */
function generated(index: number): SubjectSource {
  for (let seed = 0, found = 0; ; seed += 1) {
    const subject = designSubject(seed)
    const { length } = plan(subject.design).statements
    if (length === 0 || length > mostStatements || !isKillable({ title: subject.title, make: () => subject })) continue
    if (found === index) return { title: subject.title, make: () => subject }
    found += 1
  }
}
