import type { InlineConfig } from 'vite'

export const root: string
interface Part {
  readonly config: (outDir: string) => InlineConfig | Promise<InlineConfig>
}
export const parts: Readonly<Record<'renderer' | 'electron' | 'preload' | 'cli', Part>>
export function nodeConfig(program: {
  entry: string
  outDir: string
  name: string
  format: 'es' | 'cjs'
}): InlineConfig & { configFile: false }
