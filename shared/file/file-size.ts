/** Largest file that is read or written, in bytes; a larger one is refused unread. */
export const largestFile = 50 * 1024 * 1024

/** The same as sentences say it. */
export const largestFileWords = `${largestFile / 1024 / 1024} MB`
