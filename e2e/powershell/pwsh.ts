import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Writes the files into a folder of their own, runs `main.ps1` there in a real PowerShell, and returns what it printed. */
export function runPowerShell(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mailflow-powershell-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    return execFileSync('pwsh', ['-NoProfile', '-NonInteractive', '-File', 'main.ps1'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NO_COLOR: '1' },
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
