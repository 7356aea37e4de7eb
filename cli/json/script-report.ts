import { z } from '../../shared/zod'
import type { Design } from '../../shared/model/design'
import type { Plan } from '../../shared/powershell/plan'
import { isAddition, type PlainValue } from '../../shared/powershell/plain-value'
import { placeName } from '../../shared/powershell/places'
import { blockedSentence } from '../../shared/powershell/plan/words'
import { identityOf } from '../subject'

const valueSchema = z
  .union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null().describe('Clears the parameter.'),
    z.array(z.string()).describe('The values of a multi-valued parameter, also when it is one value or none.'),
    z
      .strictObject({ add: z.array(z.string()) })
      .describe(
        'Values that a multi-valued parameter gets besides those that it holds, of which the design knows nothing.',
      ),
    z
      .strictObject({ credential: z.string() })
      .describe('The label of an account. Scripts ask for it; no password is kept anywhere.'),
  ])
  .describe('Plain data, never PowerShell text.')

/** What `mailflow script --json` prints: a contract, published as `docs/json/script.schema.json`. */
export const scriptReportSchema = z
  .strictObject({
    statements: z
      .array(
        z.strictObject({
          target: z
            .string()
            .describe('Where it runs: organization, or the id of the Edge server in whose own shell it runs.'),
          place: z.string().describe('The name of that place: organization, or what the Edge server is called.'),
          cmdlet: z.string(),
          parameters: z.record(z.string(), valueSchema),
        }),
      )
      .describe('The commands that make the design out of what exists, in the order in which they run.'),
    blocked: z
      .array(z.strictObject({ subject: z.string(), subjectId: z.string(), message: z.string() }))
      .describe('Objects whose commands have to wait, and why. While there is one, statements is not complete.'),
  })
  .describe('What mailflow script --json prints.')

export type ScriptReport = z.infer<typeof scriptReportSchema>

export function scriptReport(design: Design, { statements, blocked }: Plan): ScriptReport {
  return {
    statements: statements.map(({ target, cmdlet, parameters }) => ({
      target,
      place: placeName(target, design),
      cmdlet,
      parameters: plain(parameters),
    })),
    blocked: blocked.map((one) => ({
      subject: identityOf(design, one.subject),
      subjectId: one.subject,
      message: blockedSentence(one, design),
    })),
  }
}

type Value = z.infer<typeof valueSchema>

function plain(parameters: Readonly<Record<string, PlainValue>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, plainValue(value)]))
}

function plainValue(value: PlainValue): Value {
  if (Array.isArray(value)) return [...value]
  if (typeof value !== 'object' || value === null) return value
  if (isAddition(value)) return { add: [...value.add] }
  return 'certificate' in value ? value.certificate : (value as { credential: string })
}
