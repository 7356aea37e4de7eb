import { bundleTargets } from '../shared/powershell/bundle/targets'
import type { Design } from '../shared/model/design'
import { comment } from '../shared/powershell/literal'
import type { Plan } from '../shared/powershell/plan'
import { blockedSentence } from '../shared/powershell/plan/words'
import type { Place } from '../shared/powershell/places'
import { printCommand, unprintableSentence, type Statement } from '../shared/powershell/statement'

/** The plan as PowerShell to read and paste: a heading for each place, and the reason above its command. */
export function scriptText(design: Design, { statements, blocked }: Plan): string {
  const places = bundleTargets(statements, design).map(({ place, statements: own }) =>
    [heading(place), ...own.map(command)].join('\n\n'),
  )
  const waiting = blocked.map((one) => comment(`Not in the script: ${blockedSentence(one, design)}`))
  const empty = statements.length + blocked.length === 0 ? ['# Nothing to change: the design is what exists.'] : []
  return `${[comment(design.title), ...empty, ...places, ...waiting].join('\n\n')}\n`
}

/** A sentence for each statement that no script can carry. */
export function unprintable(statements: readonly Statement[]): readonly string[] {
  return statements.flatMap((statement) => {
    const printed = printCommand(statement)
    return printed.ok ? [] : [unprintableSentence(printed.error)]
  })
}

function heading({ name, where }: Place): string {
  return comment(`=== ${name}: ${where} ===`)
}

function command(statement: Statement): string {
  const printed = printCommand(statement)
  const reason = statement.reason === undefined ? [] : [comment(statement.reason)]
  return [...reason, printed.ok ? printed.value : comment(unprintableSentence(printed.error))].join('\n')
}
