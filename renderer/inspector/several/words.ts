/** Strings of the panel of several objects. */
export const words = {
  alike: 'The same connector on these servers',
  onServers: (count: number) => `on ${count} servers`,
  mixed: 'different values',
  changed: (label: string, count: number) => `Change ${label} of ${count} objects`,
} as const
