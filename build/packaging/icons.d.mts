export const linuxSizes: readonly number[]
export const windowsSizes: readonly number[]
export function iconPng(size: number, options?: { fills?: boolean }): Buffer
export function windowsIcon(sizes?: readonly number[]): Buffer
export function macIcon(): Buffer
