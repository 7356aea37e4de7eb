import type { UserConfig } from 'vite'

export const root: string
export function nodeConfig(program: {
  entry: string
  outDir: string
  name: string
  format: 'es' | 'cjs'
}): UserConfig & { configFile: false }
