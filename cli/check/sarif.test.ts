import { expect, test } from 'vitest'
import { z } from '../../shared/zod'
import { withAcceptedErrors, withError } from '../testing/designs'
import { Shell } from '../testing/shell'

/** The part of SARIF 2.1.0 that is used, as strict as the standard: no property that it does not know. */
const text = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['none', 'note', 'warning', 'error'])
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: text,
              fullDescription: text,
              help: text,
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level,
          message: text,
          locations: z.array(
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w!$&'()*+,;=:@./%~-]+$/) }),
                region: z.strictObject({ startLine: z.int().min(1) }).optional(),
              }),
              logicalLocations: z.array(
                z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() }),
              ),
            }),
          ),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z.array(
            z.strictObject({
              kind: z.enum(['inSource', 'external']),
              status: z.enum(['accepted', 'underReview', 'rejected']),
              justification: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
})

async function logOf(file: string, shell: Shell) {
  const { runs } = sarif.parse(JSON.parse((await shell.run('check', file, '--sarif')).output))
  return runs[0]!
}

test('a log points at the object in the design file', async () => {
  const shell = new Shell()
  shell.writeDesign('my design.mailflow', withError())
  const { results, tool } = await logOf('my design.mailflow', shell)
  const result = results.find(({ ruleId }) => ruleId === 'SC-AS-001')!
  const [{ physicalLocation, logicalLocations } = expect.fail('no location')] = result.locations
  const lines = shell.read('my design.mailflow').toString().split('\n')
  expect(physicalLocation.artifactLocation.uri).toBe('my%20design.mailflow')
  expect(lines[physicalLocation.region!.startLine - 1]).toBe(`      "${logicalLocations[0]!.fullyQualifiedName}": {`)
  expect(tool.driver.rules[result.ruleIndex]?.id).toBe('SC-AS-001')
  expect(result).toMatchObject({ level: 'error', suppressions: [] })
})

test('an accepted finding is a suppressed result', async () => {
  const shell = new Shell()
  shell.writeDesign('accepted.mailflow', withAcceptedErrors())
  const { results } = await logOf('accepted.mailflow', shell)
  expect(results.find(({ ruleId }) => ruleId === 'SC-AS-001')?.suppressions).toEqual([
    { kind: 'inSource', status: 'accepted', justification: 'Agreed with the owner' },
  ])
})
