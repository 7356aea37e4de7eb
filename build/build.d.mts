export type Part = 'renderer' | 'electron' | 'preload' | 'cli'
export function build(parts: Part[]): Promise<void>
export function buildStale(parts: Part[]): Promise<void>
