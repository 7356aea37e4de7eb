export interface PackedFile {
  path: string
  size: number
  unpacked: boolean
}

export function filesIn(archive: string): PackedFile[]
export function wrongContents(files: readonly PackedFile[], built: string, systems: readonly string[]): string[]
