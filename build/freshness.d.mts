export function isFresh(output: string, folders: string[]): boolean
