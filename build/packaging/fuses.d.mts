export const fuses: Readonly<Record<string, boolean>>
export const fuseCount: number
export function wrongFuses(program: string): Promise<string[]>
