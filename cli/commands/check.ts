import { Command, Option } from 'commander'
import { ok } from '../../shared/result'
import { check, isOpenError, type Finding } from '../../shared/rules/check'
import { coloursFor } from '../check/colours'
import { sarifLog } from '../check/sarif'
import { textReport } from '../check/text-report'
import { checkReport } from '../json/check-report'
import { printJson } from '../json/print'
import { exitCodes, type Outcome } from '../outcome'
import type { Runner } from '../program'
import { fileHelp, readDesignFile, standardInput, type ReadDesign } from '../read-design'
import { examples } from '../words'
import type { World } from '../world'

interface CheckOptions {
  readonly json?: true
  readonly sarif?: true
  readonly all?: true
}

export function checkCommand(world: World, runner: Runner): Command {
  return new Command('check')
    .description('Check a design. Exit code: 0 no open error, 1 an error that nobody accepted, 2 unusable input.')
    .argument('<file>', fileHelp)
    .option('--json', 'print JSON, as docs/json/check.schema.json describes it')
    .addOption(new Option('--sarif', 'print a SARIF 2.1.0 log').conflicts('json'))
    .option('--all', 'of more than a hundred findings print every one, not the first of each rule')
    .addHelpText('after', examples('check mail.mailflow', 'check mail.mailflow --json'))
    .action(runner((file: string, options: CheckOptions) => checkDesign(file, options, world)))
}

async function checkDesign(file: string, options: CheckOptions, world: World): Promise<Outcome> {
  const read = await readDesignFile(file, world)
  if (!read.ok) return read
  const findings = check(read.value.design)
  await world.writeOutput(printed(findings, read.value, file, options, world))
  return ok(findings.some(isOpenError) ? exitCodes.problems : exitCodes.done)
}

function printed(
  findings: readonly Finding[],
  { design, text }: ReadDesign,
  file: string,
  { json, sarif, all }: CheckOptions,
  { colours }: World,
): string {
  const report = checkReport(design, findings)
  if (json) return printJson(report)
  if (sarif) return printJson(sarifLog(report, { path: file === standardInput ? 'stdin' : file, text }))
  return textReport(design.title, report, coloursFor(colours), all)
}
