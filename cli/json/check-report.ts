import { z } from '../../shared/zod'
import type { Design } from '../../shared/model/design'
import { sentence, type Finding } from '../../shared/rules/check'
import { severities } from '../../shared/rules/rule'
import { identityOf } from '../subject'

/** What `mailflow check --json` prints: a contract, published as `docs/json/check.schema.json`. */
export const checkReportSchema = z
  .strictObject({
    findings: z
      .array(
        z.strictObject({
          rule: z.string().describe('Id of the rule; “mailflow explain” tells what it means. Never renumbered.'),
          severity: z.enum(severities),
          message: z.string().describe('One sentence: the object, the problem and the next step.'),
          subject: z
            .string()
            .describe(
              'The object as Exchange identifies it, such as EDGE01\\From Internet. Two objects may share a name.',
            ),
          subjectId: z.string().describe('Id of the object in the design file: unique there, and kept for good.'),
          accepted: z.boolean().describe('Somebody accepted it; an accepted error does not fail the check.'),
          parameter: z.string().optional().describe('The Exchange parameter or field that it concerns, if one.'),
          acceptance: z
            .strictObject({
              reason: z.string(),
              author: z.string().optional(),
              expires: z.string().optional().describe('Last day on which it counts, as 2027-03-31.'),
            })
            .optional()
            .describe('Only where accepted is true.'),
          expired: z
            .strictObject({ reason: z.string(), author: z.string().optional(), expires: z.string().optional() })
            .optional()
            .describe('Somebody accepted it, but that has ended: the finding counts again.'),
        }),
      )
      .describe('Every finding, the accepted ones included.'),
  })
  .describe('What mailflow check --json prints.')

export type CheckReport = z.infer<typeof checkReportSchema>

export function checkReport(design: Design, findings: readonly Finding[]): CheckReport {
  return { findings: findings.map((finding) => reported(design, finding)) }
}

function reported(design: Design, finding: Finding): CheckReport['findings'][number] {
  const { rule, severity, subject, parameter, accepted, expired } = finding
  return {
    rule,
    severity,
    message: sentence(finding),
    subject: identityOf(design, subject),
    subjectId: subject,
    accepted: accepted !== undefined,
    ...(parameter !== undefined && { parameter }),
    ...(accepted && { acceptance: acceptanceOf(accepted) }),
    ...(expired && { expired: acceptanceOf(expired) }),
  }
}

function acceptanceOf({ reason, author, expires }: NonNullable<Finding['accepted']>) {
  return { reason, ...(author !== undefined && { author }), ...(expires !== undefined && { expires }) }
}
