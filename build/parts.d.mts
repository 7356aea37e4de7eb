import type { InlineConfig } from 'vite'

export const parts: { readonly renderer: { readonly config: (outDir: string) => Promise<InlineConfig> } }
