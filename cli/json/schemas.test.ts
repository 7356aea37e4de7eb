import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { z } from '../../shared/zod'
import { p0 } from '../../shared/templates/p0'
import { withAcceptedErrors, withoutAddress } from '../testing/designs'
import { Shell } from '../testing/shell'
import { checkReportSchema } from './check-report'
import { listReportSchema } from './list-report'
import { planReportSchema } from './plan-report'
import { scriptReportSchema } from './script-report'

const docs = join(import.meta.dirname, '../../docs/json')
const shell = new Shell()
shell.writeDesign('p0.mailflow', p0())
shell.writeDesign('accepted.mailflow', withAcceptedErrors())
shell.writeDesign('expired.mailflow', withAcceptedErrors('2020-01-01'))
shell.writeDesign('waiting.mailflow', withoutAddress())

describe.each([
  ['check', ['check'], checkReportSchema],
  ['script', ['script'], scriptReportSchema],
  ['plan', ['bundle', '--plan'], planReportSchema],
  ['list', ['list', 'firewall'], listReportSchema],
])('the schema of %s: mailflow %j --json', (name, command, schema) => {
  const file = join(docs, `${name}.schema.json`)

  /** `npx vitest run cli/json -u` writes it anew. */
  test('is published as it is in the code', async () => {
    const text = JSON.stringify(z.toJSONSchema(schema))
    const style = await resolveConfig(file, { editorconfig: true })
    await expect(await format(text, { ...style, filepath: file })).toMatchFileSnapshot(file)
  })

  test('accepts what the command prints, and nothing else', async () => {
    const published = z.fromJSONSchema(JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof z.fromJSONSchema>[0])
    for (const design of ['p0', 'accepted', 'expired', 'waiting']) {
      const { output } = await shell.run(...command, `${design}.mailflow`, '--json')
      const printed = JSON.parse(output) as Record<string, unknown>
      expect(published.safeParse(printed).error).toBeUndefined()
      expect(published.safeParse({ ...printed, more: 1 }).success).toBe(false)
    }
    expect(
      published.safeParse({ findings: [{}], statements: [{}], places: [{}], list: 'firewall', rows: [{}] }).success,
    ).toBe(false)
  })
})
