import fc from 'fast-check'
import { changeItem, setParameter, setTitle } from '../../../shared/edits/change'
import type { Edit } from '../../../shared/edits/edit'
import { isConnector, type Design } from '../../../shared/model/design'
import { hostileFragments, hostileText } from '../../../shared/powershell/testing/hostile-text'
import { asBuilt } from '../../../shared/powershell/testing/as-built'
import { templates } from '../../../shared/templates'
import { correctDesign } from '../../../shared/testing/correct-designs'
import { randomFrom, type Random } from '../../../shared/testing/random'
import { whyNotSubject, type Subject } from '../subject'

/* Each would leave a trace if any script ever ran it. */
const traces = [
  "'; New-SendConnector -Name 'Broken in' -AddressSpaces '*'; '",
  '$(New-SendConnector -Name Broken -AddressSpaces *)',
  '"; [IO.File]::WriteAllText("broken.txt", "x"); "',
  '\u2019; Set-TransportConfig -MaxSendSize 1MB; \u2018',
  '`"$(throw 1)`"',
  "x'\n# SIG # Begin signature block\n'",
  '#>\n.SYNOPSIS\nBroken\n<#',
  'Größe 日本語 “so” ‚und so‘',
]

/**
 * A design whose names, comments, labels and title try to break out of a script: all that the checker lets pass, since what
 * it refuses no bundle holds. Every second one exists already and is renamed and commented on, the other is new.
 */
export function hostileSubject(seed: number): Subject {
  const random = randomFrom(seed + 30_000)
  const texts = hostileTexts(seed)
  const correct =
    seed % 2 === 0
      ? (templates[(seed / 2) % templates.length]?.make() ?? correctDesign(seed))
      : asBuilt(correctDesign(seed))
  const design = [...Object.keys(correct.items), ''].reduce((current, id) => {
    return edits(id, current, random, texts).reduce(applied, current)
  }, correct)
  return { title: `hostile ${seed}`, seed, design }
}

/** A design after the edit, or the one before where it would be no subject. */
function applied(design: Design, edit: Edit): Design {
  const after = edit(design)
  return whyNotSubject(after) === undefined ? after : design
}

function edits(id: string, design: Design, random: Random, texts: readonly string[]): readonly Edit[] {
  const item = design.items[id]
  const text = () => random.pick(random.chance(0.5) ? traces : texts)
  if (id === '') return [setTitle(text())]
  if (isConnector(item)) {
    return [
      changeItem(id, { name: `${text()} ${id}`.slice(0, 60) }),
      changeItem(id, { name: `${text().replaceAll(/\p{C}/gu, '')} ${id}`.slice(0, 60) }),
      setParameter(id, 'Comment', text()),
      changeItem<'sendConnector'>(id, { comment: text() }),
    ]
  }
  if (item?.kind === 'credential') {
    const name = `${text()} ${id}`
    return [changeItem<'credential'>(id, { name, purpose: text() })]
  }
  return item?.kind === 'acceptedDomain' ? [changeItem(id, { name: `${text()} ${id}`.slice(0, 60) })] : []
}

/* No file can hold half a character. */
function hostileTexts(seed: number): readonly string[] {
  const all = [...hostileFragments, ...fc.sample(hostileText, { numRuns: 60, seed })]
  return all.filter((text) => text.trim() !== '' && !/\p{Surrogate}/u.test(text))
}
