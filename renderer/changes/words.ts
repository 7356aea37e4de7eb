/** Strings of the changes panel. */
export const words = {
  empty: 'No changes: the design is what exists.',
  list: 'Changes to what exists',
  states: { added: 'New', changed: 'Changed', removed: 'Removed' },
  notStated: 'not stated',
  byDefault: (value: string) => `${value} (default)`,
  between: (before: string, after: string) => `${before} → ${after}`,
  organization: 'Transport settings of the organization',
  subscription: 'Edge subscription',
  notSubscribed: 'not subscribed',
  grants: 'Granted rights',
  /** Properties that have words of their own here. */
  fields: { DomainName: 'Domain', DomainType: 'Type', MakeDefault: 'Default domain' } as Readonly<
    Record<string, string>
  >,
  grant: (user: string, rights: string) => `${user}: ${rights}`,
  on: (name: string, where: string) => `${name} on ${where}`,
  yes: 'yes',
  no: 'no',
  show: (name: string) => `Show ${name}`,
} as const
