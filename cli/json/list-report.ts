import { listIds, type ColumnId, type List } from '../../shared/lists/lists'
import { z } from '../../shared/zod'

const values = z.array(z.string()).optional()
const fields = {
  direction: values,
  from: values,
  fromAddresses: values,
  to: values,
  toAddresses: values,
  protocol: values,
  port: values,
  name: values,
  type: values,
  value: values,
  where: values,
  machine: values,
  state: values,
  trustedBy: values,
  why: values,
} satisfies Readonly<Record<ColumnId, unknown>>

/** What `mailflow list --json` prints: a contract, published as `docs/json/list.schema.json`. */
export const listReportSchema = z
  .strictObject({
    list: z.enum(listIds),
    rows: z.array(
      z.strictObject({
        fields: z.strictObject(fields).describe('The values of the row by column; each list has columns of its own.'),
        leadsTo: z
          .array(z.string())
          .describe(
            'Ids of the lines (connector or route | from | to) or objects of the design file that it is about.',
          ),
      }),
    ),
  })
  .describe('What mailflow list --json prints.')

export type ListReport = z.infer<typeof listReportSchema>

export function listReport({ id, columns, rows }: List): ListReport {
  return {
    list: id,
    rows: rows.map(({ cells, leadsTo }) => ({
      fields: Object.fromEntries(columns.map((column, index) => [column, [...(cells[index] ?? [])]])),
      leadsTo: [...leadsTo],
    })),
  }
}
