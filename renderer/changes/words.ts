/** Strings of the changes panel. */
export const words = {
  empty: 'No changes: the design is what exists.',
  planning: 'The changes are being written…',
  list: 'Changes to what exists',
  show: (what: string) => `Show ${what}`,
  showInScript: (what: string) => `Show the commands for ${what}`,
} as const
