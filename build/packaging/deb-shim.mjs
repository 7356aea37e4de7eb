#!/usr/bin/env node
// Takes the place of fpm, which electron-builder fetches from the network: the same orders, carried out by Debian's own dpkg-deb.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const scripts = { 'after-install': 'postinst', 'after-remove': 'postrm' }
/** Of all orders only these have no value. */
const alone = new Set(['--force', '--debug'])

const { values, files } = read(process.argv.slice(2))
if (values.t?.[0] !== 'deb') {
  console.error('Only deb packages are made here.')
  process.exit(2)
}
const tree = mkdtempSync(join(tmpdir(), 'mailflow-deb-'))
// A temporary folder is closed to others, and the root of a package must not be.
chmodSync(tree, 0o755)
try {
  for (const { from, to } of files) copy(from, join(tree, to))
  writeControl()
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', tree, values.package[0]], {
    stdio: 'inherit',
  })
} finally {
  rmSync(tree, { recursive: true, force: true })
}

/** `-d name`, `--name value`, `--name=value` and `from=/to`; what is given twice is kept twice. */
function read(words) {
  const values = {}
  const files = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (alone.has(word)) continue
    if (word.startsWith('-')) {
      const [name, value] = word.replace(/^--?/, '').split(/=(.*)/s)
      ;(values[name] ??= []).push(value ?? words[++index])
    } else {
      const cut = word.lastIndexOf('=/')
      if (cut > 0) files.push({ from: word.slice(0, cut), to: word.slice(cut + 1) })
    }
  }
  return { values, files }
}

function copy(from, to) {
  const isFolder = statSync(from).isDirectory()
  mkdirSync(isFolder ? to : dirname(to), { recursive: true })
  cpSync(from, to, { recursive: true, verbatimSymlinks: true })
}

function writeControl() {
  const folder = join(tree, 'DEBIAN')
  mkdirSync(folder)
  const first = (name) => values[name]?.[0]
  const list = (name) => values[name]?.join(', ')
  const fields = {
    Package: first('name'),
    Version: first('version'),
    Architecture: first('architecture'),
    Maintainer: first('maintainer'),
    Depends: list('d'),
    Recommends: list('deb-recommends'),
    Section: first('category'),
    Priority: first('deb-priority'),
    Homepage: first('url'),
    Description: first('description').trim().replaceAll('\n', '\n '),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  writeFileSync(join(folder, 'control'), `${lines.join('\n')}\n`)
  for (const [order, name] of Object.entries(scripts)) {
    if (!values[order]) continue
    copyFileSync(values[order][0], join(folder, name))
    chmodSync(join(folder, name), 0o755)
  }
}
