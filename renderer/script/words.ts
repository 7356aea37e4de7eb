/** Strings of the script panel. */
export const words = {
  empty: 'Nothing to change: the design is what exists.',
  planning: 'The script is being written…',
  organization: 'Organization',
  organizationHint: 'Exchange Management Shell, on any Mailbox or Hub Transport server',
  edgeHint: (name: string) => `Exchange Management Shell on ${name}`,
  rest: (name: string) => `${name}, afterwards`,
  statements: (count: number) => (count === 1 ? '1 command' : `${count} commands`),
  targets: 'Where the commands run',
  copy: 'Copy',
  copied: 'Copied',
  copyTarget: (name: string) => `Copy all commands for ${name}`,
  copyStatement: (cmdlet: string) => `Copy this ${cmdlet}`,
  copyFailed: 'The clipboard could not be written.',
  blocked: 'Not written yet',
  show: (name: string) => `Show ${name}`,
} as const
