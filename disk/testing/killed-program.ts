import { mkdtempSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { nodeConfig } from '../../build/parts.mjs'

/** A source file as a program of its own, which a test can kill. */
export async function programOf(entry: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'mailflow-program-'))
  await build({ ...nodeConfig({ entry, outDir, name: 'program.mjs', format: 'es' }), logLevel: 'error' })
  return join(outDir, 'program.mjs')
}

/** Runs it to its end. True: it ended by itself, false: it was killed. */
export function endsByItself(program: string, ...words: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'inherit', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      if (signal === null && code !== 0) reject(new Error(`The program ended with ${code}`))
      else resolve(signal === null)
    })
  })
}
