import type { Figure } from './figure'

/** What a figure shall not exceed, by its name and the number of servers: `docs/performance.md` says where each comes from. */
const targets: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'open: read, first lines and scene': { 50: 200, 500: 600, 2000: 1500 },
  'validate: all rules': { 500: 200 },
  'bundle, without pictures': { 500: 5000 },
  'SVG of the open design': { 50: 50, 500: 150, 2000: 500 },
  'PNG at 1 px per unit': { 50: 300, 500: 1500, 2000: 4000 },
  'open until painted': { 50: 200, 500: 600, 2000: 1000 },
  'pan, frame p95': { 500: 34, 2000: 50 },
  'zoom, frame p95': { 500: 50, 2000: 67 },
  'drag of one node, frame p95': { 500: 17, 2000: 50 },
  'select all': { 2000: 150 },
  'move all': { 2000: 500 },
  'undo of it': { 500: 100, 2000: 250 },
  heap: { 2000: 70 },
  'SVG from the menu': { 2000: 2000 },
}

/** At the sizes that people draw, with every card and label readable. */
const everyday: Readonly<Record<string, number>> = {
  'everyday, open until painted': 150,
  'everyday, pan, frame p95': 34,
  'everyday, zoom, frame p95': 50,
  'everyday, drag of one node, frame p95': 17,
  'everyday, elements': 1500,
}

/** After an edit, whatever it touches: of the rules of scope item and server, and of all together. */
const afterEdit = { local: 5, all: 50 }
const coldStart: Readonly<Record<string, number>> = { 'cold start': 600, 'script before the first paint, gzip': 350 }

/** After an edit no frame is left out: the time between two is that of the screen, 60 times a second. */
const oneFrame = 17

/** Between two letters that somebody types. */
const search = 50

/** The largest median that is good; undefined where nothing is demanded. */
export function targetOf({ name, size }: Figure): number | undefined {
  if (size === undefined) return coldStart[name]
  if (size <= 500 && name.startsWith('validate after'))
    return name.endsWith('all rules') ? afterEdit.all : afterEdit.local
  if (size <= 500 && name.endsWith('longest frame')) return oneFrame
  if (size <= 500 && name.startsWith('search ')) return search
  return everyday[name] ?? targets[name]?.[size]
}
