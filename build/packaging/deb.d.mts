export function wrongDeb(deb: string, folder: string): string[]
export function wrongControl(text: string): string[]
export function wrongDesktopFile(text: string): string[]
export function wrongMimeType(text: string): string[]
