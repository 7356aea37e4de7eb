import type { InlineConfig } from 'vite'

export const root: string
export const parts: { readonly renderer: { readonly config: (outDir: string) => Promise<InlineConfig> } }
export function nodeConfig(program: {
  entry: string
  outDir: string
  name: string
  format: 'es' | 'cjs'
}): InlineConfig & { configFile: false }
