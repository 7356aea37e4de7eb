const ofThePlan = 'the planner never writes such a statement, so hand-made statements test the rule'

/** The rules that no mistake in a drawing can break, with the reason. */
export const notPlanted: Readonly<Record<string, string>> = {
  'EDGE-020': ofThePlan,
  'GEN-001': ofThePlan,
  'GEN-002': ofThePlan,
  'GEN-003': ofThePlan,
  'GEN-004': ofThePlan,
  'GEN-005': ofThePlan,
  'GEN-006': ofThePlan,
  'GEN-007': ofThePlan,
  'RC-BIND-012': ofThePlan,
  'RC-DC-001': ofThePlan,
  'RC-RANGE-004': ofThePlan,
  'RC-SRV-001': ofThePlan,
  'RC-SRV-002': ofThePlan,
  'RC-USAGE-001': ofThePlan,
  'SC-AS-011': ofThePlan,
  'SC-USAGE-001': ofThePlan,
}
