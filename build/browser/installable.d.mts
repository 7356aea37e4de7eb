import type { Plugin } from 'vite'

export const workerName: string
export const manifestName: string
export const manifest: { icons: { src: string; sizes: string; type: string; purpose: string }[] } & Record<
  string,
  unknown
>
export function installable(): Plugin
export function serviceWorker(files: readonly (readonly [string, string | Uint8Array])[]): string
