import { plan } from '../../../shared/powershell/plan'
import { whySkipped, type SubjectSource } from '../subject'
import { designSubject, templateSources } from '../subjects/subjects'

/* Killed before and after each, a design of so many commands takes some minutes. */
const mostStatements = 14

/** The designs whose scripts are killed: a template with a subscription first, then generated ones that are not too long. */
export function killSources(seeds: readonly number[]): readonly SubjectSource[] {
  const [first, ...others] = seeds
  if (first === undefined) return []
  const template = templateSources.filter(({ title }) => title === 'template p1')
  return [...template, ...generated(others)]
}

function generated(seeds: readonly number[]): readonly SubjectSource[] {
  const found: SubjectSource[] = []
  for (let seed = 0; found.length < seeds.length; seed += 1) {
    const subject = designSubject(seed)
    const { length } = plan(subject.design).statements
    if (length === 0 || length > mostStatements || whySkipped(subject) !== undefined) continue
    found.push({ title: `kill ${subject.title}`, make: () => subject })
  }
  return found
}
