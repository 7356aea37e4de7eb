// What a package needs besides the built app, made anew each time: icons from the drawing, licences from the installed packages.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { resources } from './config.mjs'
import { iconPng, linuxSizes, macIcon, windowsIcon } from './icons.mjs'
import { licencesText } from './licences.mjs'

export function writeResources() {
  rmSync(resources, { recursive: true, force: true })
  mkdirSync(join(resources, 'icons'), { recursive: true })
  for (const size of linuxSizes) writeFileSync(join(resources, 'icons', `${size}x${size}.png`), iconPng(size))
  writeFileSync(join(resources, 'icon.ico'), windowsIcon())
  writeFileSync(join(resources, 'icon.icns'), macIcon())
  writeFileSync(join(resources, 'LICENSES.txt'), licencesText())
}
