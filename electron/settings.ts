import { readFile } from 'node:fs/promises'
import { z } from '../shared/zod'
import { writeSmallFileSync } from '../disk/write-small-file-sync'

const boundsSchema = z.strictObject({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
})

const settingsSchema = z.strictObject({
  bounds: boundsSchema,
  maximized: z.boolean(),
  /** Where the last dialog ended; null for the system's own choice. */
  lastFolder: z.string().nullable(),
})

export type WindowBounds = z.infer<typeof boundsSchema>
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = { bounds: { width: 1440, height: 900 }, maximized: false, lastFolder: null }

/** Settings are a convenience: a file that is damaged or not there gives the defaults. */
export async function readSettings(file: string): Promise<Settings> {
  try {
    return settingsSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return defaultSettings
  }
}

/** At once, because the app ends right after; a drive that refuses is no reason to stay open. */
export function writeSettings(file: string, settings: Settings): void {
  try {
    writeSmallFileSync(file, JSON.stringify(settings, null, 2))
  } catch {
    return
  }
}

/** For one more window, so that the one before can be seen. */
export function beside({ x, y, width, height }: WindowBounds): WindowBounds {
  return { ...(x !== undefined && y !== undefined && { x: x + 28, y: y + 28 }), width, height }
}

/** Bounds without their position, if that is on no display any more. */
export function onSomeDisplay(
  bounds: WindowBounds,
  displays: { x: number; y: number; width: number; height: number }[],
) {
  const { x, y, width, height } = bounds
  const visible = displays.some(
    (display) =>
      x !== undefined &&
      y !== undefined &&
      x + width > display.x &&
      x < display.x + display.width &&
      y >= display.y &&
      y < display.y + display.height,
  )
  return visible ? bounds : { width, height }
}
