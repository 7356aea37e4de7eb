import type { Server } from 'node:http'

export const usualPort: number
export function serve(folder: string, port?: number): Promise<Server>
