/** Strings of the lines of a plan. */
export const words = { from: 'from', to: 'to' } as const
