/** Largest file that is read or written, in bytes; a larger one is refused unread. */
export const largestFile = 50 * 1024 * 1024

/** Largest file of which a small picture is shown, in bytes: that of a larger one would hold up the start screen. */
export const largestPreview = 400_000

/** The largest file as sentences say it. */
export const largestFileWords = `${largestFile / 1024 / 1024} MB`
