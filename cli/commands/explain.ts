import { Command } from 'commander'
import { fail, ok } from '../../shared/result'
import { rules } from '../../shared/rules/index'
import { pageRules } from '../../shared/rules/pages'
import type { PageRule, Rule } from '../../shared/rules/rule'
import { exitCodes, type Outcome } from '../outcome'
import type { Runner } from '../program'
import { examples, quoted } from '../words'
import type { World } from '../world'
import { wrapped } from '../wrapped'

/** The rules that are checked, and those that have a page alone. */
const explained: readonly (Rule | PageRule)[] = [...rules, ...pageRules]

export function explainCommand(world: World, runner: Runner): Command {
  return new Command('explain')
    .description('Explain a rule: what happens in Exchange, and how to mend it. Without an id, list every rule.')
    .argument('[rule-id]', 'id of the rule, as “mailflow check” prints it')
    .addHelpText('after', examples('explain RC-BIND-001'))
    .action(runner((id: string | undefined) => explain(id, world)))
}

async function explain(id: string | undefined, world: World): Promise<Outcome> {
  const rule = explained.find((one) => one.id === id?.toUpperCase())
  if (id !== undefined && !rule) return fail(`${quoted(id)} is no rule: “mailflow explain” lists them all.`)
  await world.writeOutput(rule ? page(rule) : list())
  return ok(exitCodes.done)
}

function list(): string {
  const width = Math.max(...explained.map(({ id }) => id.length)) + 2
  return explained.map(({ id, severity, title }) => `${id.padEnd(width)}${severity.padEnd(9)}${title}\n`).join('')
}

function page(rule: Rule | PageRule): string {
  const { id, severity, title, why, remedy, references } = rule
  const hides = 'hides' in rule ? (rule.hides ?? []) : []
  const sections: readonly (readonly [string, string])[] = [
    ['What happens', why],
    ['How to mend it', remedy],
    ['Not shown beside it', hides.join(', ')],
    ['Source', references.join('; ')],
    ['How sure', rule.unverified ? 'unverified: the sources do not settle it.' : ''],
  ]
  const shown = sections.filter(([, text]) => text !== '')
  return [
    `${id} (${severity})`,
    wrapped(title, ''),
    ...shown.map(([name, text]) => `\n${name}\n${wrapped(text, '  ')}`),
    '',
  ].join('\n')
}
