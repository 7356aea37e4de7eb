import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export interface Asset {
  bytes: Buffer
  contentType: string
}

/** The file of `folder` that a URL path names; undefined for what is outside, of another kind, or not there. */
export async function readAsset(folder: string, urlPath: string): Promise<Asset | undefined> {
  const contentType = contentTypes[extname(urlPath)]
  if (!contentType) return undefined
  try {
    const root = await realpath(folder)
    const file = await realpath(join(root, decodeURIComponent(urlPath)))
    if (!file.startsWith(root + sep)) return undefined
    return { bytes: await readFile(file), contentType }
  } catch {
    return undefined
  }
}
