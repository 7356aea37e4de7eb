import type { Result } from '../shared/result'

/** What the shell learns. `problems`: the design has an open error, or the script is not complete. */
export const exitCodes = { done: 0, problems: 1, unusable: 2 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The end of a command; a failure is one sentence for the person who gave it. */
export type Outcome = Result<ExitCode, string>
