// What a Debian package says and holds, as far as it can be read without installing it.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { config } from './config.mjs'
import { linuxSizes } from './icons.mjs'

const [{ mimeType, ext }] = config.fileAssociations
const program = config.linux.executableName
const installed = `opt/${config.productName}`

/** In one line each: what is not as it has to be. `folder` is for the files of the package. */
export function wrongDeb(deb, folder) {
  execFileSync('dpkg-deb', ['--extract', deb, folder])
  execFileSync('dpkg-deb', ['--control', deb, join(folder, 'DEBIAN')])
  const read = (path) => readFileSync(join(folder, path), 'utf8')
  return [
    ...wrongControl(read('DEBIAN/control')),
    ...wrongDesktopFile(read(`usr/share/applications/${program}.desktop`)),
    ...wrongMimeType(read(`usr/share/mime/packages/${program}.xml`)),
    ...linuxSizes.flatMap((size) => wrongIcon(folder, size)),
    ...missing(folder, [`${program}`, 'resources/app.asar', 'resources/LICENSES.txt', 'LICENSE.electron.txt']),
    ...(read('DEBIAN/postinst').includes('update-mime-database')
      ? []
      : ['The type of design files is never announced']),
  ]
}

export function wrongControl(text) {
  const fields = Object.fromEntries(
    [...text.matchAll(/^([A-Z][\w-]*): (.*)$/gm)].map(([, name, value]) => [name, value]),
  )
  return [
    ...expected('Package', fields['Package'], /^mailflow-studio$/),
    ...expected('Version', fields['Version'], /^\d+\.\d+\.\d+/),
    ...expected('Maintainer', fields['Maintainer'], /^[^<>]+ <[^<>@\s]+@[^<>@\s]+>$/),
    ...expected('Depends', fields['Depends'], /libgtk-3-0.*libnss3/),
    ...expected('Section', fields['Section'], /^mail$/),
    ...expected('Description', fields['Description'], /^\S.{9,79}$/),
  ]
}

export function wrongDesktopFile(text) {
  const [head, ...lines] = text.trimEnd().split('\n')
  const fields = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s)))
  return [
    ...expected('first line of the desktop file', head, /^\[Desktop Entry\]$/),
    ...expected('Name', fields['Name'], /^Mailflow Studio$/),
    ...expected('Exec', fields['Exec'], new RegExp(`^"/${installed}/${program}" %F$`)),
    ...expected('Type', fields['Type'], /^Application$/),
    ...expected('Icon', fields['Icon'], new RegExp(`^${program}$`)),
    // Else the running window has an icon of its own beside the one that started it.
    ...expected('StartupWMClass', fields['StartupWMClass'], new RegExp(`^${program}$`)),
    ...expected('MimeType', fields['MimeType'], new RegExp(`^${mimeType.replaceAll(/[.+]/g, '\\$&')};$`)),
    ...expected('Categories', fields['Categories'], /^Office;$/),
    ...(lines.every((line) => /^[\w-]+=/.test(line)) ? [] : ['The desktop file has a line that is no entry']),
  ]
}

export function wrongMimeType(text) {
  return [
    ...(text.includes(`type="${mimeType}"`) ? [] : [`No type ${mimeType} is declared`]),
    ...(text.includes(`pattern="*.${ext}"`) ? [] : [`No pattern *.${ext} is declared`]),
  ]
}

/** A PNG says its size at its 17th byte. */
function wrongIcon(folder, size) {
  const path = `usr/share/icons/hicolor/${size}x${size}/apps/${program}.png`
  const bytes = readFileSync(join(folder, path))
  return bytes.readUInt32BE(16) === size && bytes.readUInt32BE(20) === size ? [] : [`${path} is of another size`]
}

function missing(folder, names) {
  return names.filter((name) => !exists(join(folder, installed, name))).map((name) => `${name} is not installed`)
}

function exists(path) {
  try {
    readFileSync(path)
    return true
  } catch {
    return false
  }
}

function expected(name, found, pattern) {
  return found !== undefined && pattern.test(found) ? [] : [`${name} is ${found ?? 'not there'}`]
}
