/** Strings of the changes panel. */
export const words = {
  empty: 'No changes: the design is what exists.',
  list: 'Changes to what exists',
  states: { added: 'New', changed: 'Changed', removed: 'Removed' },
  notStated: 'not stated',
  emptyList: 'empty',
  between: (before: string, after: string) => `${before} → ${after}`,
  name: 'Name',
  grants: 'Granted rights',
  domainName: 'Domain',
  domainType: 'Type',
  isDefault: 'Default domain',
  grant: (user: string, rights: string) => `${user}: ${rights}`,
  on: (name: string, where: string) => `${name} on ${where}`,
  yes: 'yes',
  no: 'no',
  show: (name: string) => `Show ${name}`,
} as const
