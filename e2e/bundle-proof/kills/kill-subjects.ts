import { plan } from '../../../shared/powershell/plan'
import { whySkipped, type Subject, type SubjectSource } from '../subject'
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
  const inOrder = [...named].sort((one, other) => rank(one) - rank(other)).filter(({ make }) => isGoneBackFrom(make()))
  return numbers.flatMap((number) => inOrder[number] ?? generated(number - inOrder.length))
}

function rank({ title }: SubjectSource): number {
  const at = firstTitles.indexOf(title)
  return at < 0 ? firstTitles.length : at
}

function isGoneBackFrom({ design }: Subject): boolean {
  const { statements } = plan(design)
  return statements.length > 0 && statements.every(({ cmdlet }) => cmdlet !== 'Remove-EdgeSubscription')
}

/* The nth generated design that is not too long. */
function generated(index: number): SubjectSource {
  for (let seed = 0, found = 0; ; seed += 1) {
    const subject = designSubject(seed)
    const { length } = plan(subject.design).statements
    if (length > mostStatements || whySkipped(subject) !== undefined || !isGoneBackFrom(subject)) continue
    if (found === index) return { title: subject.title, make: () => subject }
    found += 1
  }
}
