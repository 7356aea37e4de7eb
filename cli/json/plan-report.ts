import { z } from '../../shared/zod'
import { organizationHome } from '../../shared/model/connectors'
import type { Planned, PlannedObject } from '../../shared/powershell/planned/planned'

const states = ['added', 'changed', 'removed'] as const

/** What `mailflow bundle --plan --json` prints: a contract, published as `docs/json/plan.schema.json`. */
export const planReportSchema = z
  .strictObject({
    places: z
      .array(
        z.strictObject({
          target: z
            .string()
            .describe('Where the scripts run: organization, or the id of the Edge server in whose own shell they run.'),
          place: z.string().describe('The same for people: organization, or the name of the Edge server.'),
          objects: z.array(
            z.strictObject({
              state: z.enum(states),
              noun: z.string().describe('What Exchange calls it, as its cmdlets do: SendConnector.'),
              subjectId: z.string().describe('Id of the object in the design file.'),
              title: z.string(),
              reason: z.string().optional().describe('Why, as the design says it.'),
              details: z
                .array(
                  z.strictObject({
                    state: z.enum(states),
                    name: z.string().describe('The parameter, or whose rights.'),
                    before: z
                      .string()
                      .optional()
                      .describe('What the design knows is there, in words. Absent for what is added.'),
                    after: z.string().optional().describe('What it becomes, in words. Absent for what is removed.'),
                  }),
                )
                .describe('What happens to it, value by value.'),
            }),
          ),
        }),
      )
      .describe('In the order in which the scripts run.'),
    blocked: z.array(z.string()).describe('A sentence for each command that has to wait.'),
    counts: z.strictObject({ added: z.number(), changed: z.number(), removed: z.number() }),
  })
  .describe('What mailflow bundle --plan --json prints.')

export type PlanReport = z.infer<typeof planReportSchema>

export function planReport({ places, blocked, counts }: Planned): PlanReport {
  return {
    places: places.map(({ key, name, objects }) => ({
      target: key,
      place: key === organizationHome ? key : name,
      objects: objects.map(reported),
    })),
    blocked: [...blocked],
    counts,
  }
}

function reported({ state, noun, subject, title, reason, details }: PlannedObject) {
  return {
    state,
    noun,
    subjectId: subject,
    title,
    ...(reason !== undefined && { reason }),
    details: details.map((detail) => ({ ...detail })),
  }
}
