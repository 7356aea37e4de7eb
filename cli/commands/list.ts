import { Argument, Command, Option } from 'commander'
import { byteOrderMark, csvOf } from '../../shared/lists/csv'
import { listIds, listsOf, type List, type ListId } from '../../shared/lists/lists'
import { markdownOf } from '../../shared/lists/markdown'
import { words } from '../../shared/lists/words'
import { ok } from '../../shared/result'
import { listReport } from '../json/list-report'
import { printJson } from '../json/print'
import { exitCodes, type Outcome } from '../outcome'
import type { Runner } from '../program'
import { fileHelp, readDesignFile } from '../read-design'
import { examples, visible } from '../words'
import type { World } from '../world'

interface ListOptions {
  readonly csv?: true
  readonly markdown?: true
  readonly json?: true
}

export function listCommand(world: World, runner: Runner): Command {
  return new Command('list')
    .description('Print what others have to do for a design: openings of firewalls, records in DNS, or certificates.')
    .addArgument(new Argument('<list>', 'which list').choices(listIds))
    .argument('<file>', fileHelp)
    .addOption(new Option('--csv', 'print CSV, as spreadsheets read it').conflicts(['markdown', 'json']))
    .addOption(new Option('--markdown', 'print a Markdown table').conflicts(['csv', 'json']))
    .option('--json', 'print JSON, as docs/json/list.schema.json describes it')
    .addHelpText('after', examples('list firewall mail.mailflow', 'list dns mail.mailflow --csv'))
    .action(runner((list: ListId, file: string, options: ListOptions) => printList(list, file, options, world)))
}

async function printList(id: ListId, file: string, options: ListOptions, world: World): Promise<Outcome> {
  const read = await readDesignFile(file, world)
  if (!read.ok) return read
  await world.writeOutput(printed(listsOf(read.value.design)[id], options))
  return ok(exitCodes.done)
}

function printed(list: List, { csv, markdown, json }: ListOptions): string {
  if (csv) return byteOrderMark + csvOf(list)
  if (markdown) return markdownOf(list)
  return json ? printJson(listReport(list)) : forPerson(list)
}

/** A block for each row: a terminal is too narrow for the columns. */
function forPerson({ id, title, columns, rows }: List): string {
  if (rows.length === 0) return `${words.nothing[id]}\n`
  const names = columns.map((column) => words.columns[column])
  const width = Math.max(...names.map(({ length }) => length)) + 2
  const blocks = rows.map(({ cells }) =>
    names.map((name, index) => `  ${name.padEnd(width)}${visible((cells[index] ?? []).join(', '))}`.trimEnd()),
  )
  return `${[title, ...blocks.map((block) => block.join('\n'))].join('\n\n')}\n`
}
