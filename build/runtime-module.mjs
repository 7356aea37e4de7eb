// `npm run powershell:runtime`: writes the PowerShell of shared/powershell/runtime into the one module that brings it to `shared`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = join(import.meta.dirname, '..', 'shared', 'powershell', 'runtime')

/** The module, and the text that it should have. */
export const runtimeModule = {
  path: join(folder, '..', 'runtime.generated.ts'),
  text: () => moduleText(scriptsIn(folder)),
}

function scriptsIn(place) {
  return readdirSync(place)
    .filter((name) => name.endsWith('.ps1') && !name.endsWith('.Tests.ps1'))
    .toSorted()
    .map((name) => ({
      name: name.replace(/\.ps1$/, ''),
      text: readFileSync(join(place, name), 'utf8').replaceAll('\r\n', '\n'),
    }))
}

function moduleText(scripts) {
  return [
    '/** The files of `runtime`, by name. Written by `npm run powershell:runtime`; the PowerShell is to be changed there. */',
    'export const runtime = {',
    ...scripts.map(({ name, text }) => `  ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: \`${escaped(text)}\`,`),
    '}',
    '',
  ].join('\n')
}

function escaped(text) {
  return text.replace(/[\\`]|\$\{/g, '\\$&')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(runtimeModule.path, runtimeModule.text())
  console.log('shared/powershell/runtime.generated.ts: written')
}
