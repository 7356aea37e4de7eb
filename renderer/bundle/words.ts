/** Strings of the bundle dialog. */
export const words = {
  title: 'Export the PowerShell bundle',
  planning: 'The design is being checked, and the plan written…',
  plan: 'What the scripts do',
  summary: (added: number, changed: number, removed: number) =>
    `${added} to add, ${changed} to change, ${removed} to remove`,
  onlyBlocked: 'No command can be written yet.',
  before: 'What to know before',
  errors: (count: number) => (count === 1 ? '1 open error' : `${count} open errors`),
  blocked: (count: number) => (count === 1 ? '1 object has to wait' : `${count} objects have to wait`),
  warnings: (count: number) => (count === 1 ? '1 warning' : `${count} warnings`),
  accepted: (count: number) => (count === 1 ? '1 accepted finding' : `${count} accepted findings`),
  files: (count: number) => `${count} files in a zip archive`,
  about: (name: string, sentence: string) => `${name}: ${sentence}`,
  agree: (reasons: readonly string[]) => `Export it although ${reasons.join(' and ')}`,
  openErrors: (names: readonly string[], more: number) =>
    `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''} ${names.length + more === 1 ? 'is' : 'are'} open`,
  incomplete: (count: number) => `${count === 1 ? 'an object is' : `${count} objects are`} not in the scripts`,
  showProblems: 'Show what is wrong',
  cancel: 'Cancel',
  write: 'Export…',
  writing: 'Writing…',
} as const
