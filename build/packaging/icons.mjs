// Every icon is drawn from one SVG when it is needed: no picture is kept that could fall behind it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

const drawing = join(import.meta.dirname, 'app-icon.svg')

/** What desktops of Linux look for in their icon theme. */
export const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512]
/** What Windows shows between 100 % and 250 %, in lists and on the taskbar. */
export const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 256]
/** The kinds of a Mac's icon file and the pixels of each; @2x kinds repeat a size. */
const macKinds = {
  icp4: 16,
  icp5: 32,
  ic11: 32,
  ic12: 64,
  ic07: 128,
  ic08: 256,
  ic13: 256,
  ic09: 512,
  ic14: 512,
  ic10: 1024,
}

/** The icon as a PNG of `size` pixels on each side. With `fills`, the ground reaches the edges, for systems that cut it to their own shape. */
export function iconPng(size, { fills = false } = {}) {
  const svg = readFileSync(drawing, 'utf8')
  const drawn = fills ? withoutEdges(svg) : svg
  return new Resvg(drawn, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng()
}

/** An .ico file: a table of pictures, each a whole PNG, which Windows reads since Vista. */
export function windowsIcon(sizes = windowsSizes) {
  const pictures = sizes.map((size) => ({ size, bytes: iconPng(size) }))
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let start = head.length
  pictures.forEach(({ size, bytes }, index) => {
    const row = 6 + 16 * index
    // One byte for a side; 256 is written as 0.
    head.writeUInt8(size % 256, row)
    head.writeUInt8(size % 256, row + 1)
    head.writeUInt16LE(1, row + 4)
    head.writeUInt16LE(32, row + 6)
    head.writeUInt32LE(bytes.length, row + 8)
    head.writeUInt32LE(start, row + 12)
    start += bytes.length
  })
  return Buffer.concat([head, ...pictures.map(({ bytes }) => bytes)])
}

/** An .icns file: one chunk for each kind, its length counted with its own head. */
export function macIcon() {
  const chunks = Object.entries(macKinds).map(([kind, size]) => chunk(kind, iconPng(size)))
  return chunk('icns', Buffer.concat(chunks))
}

function chunk(kind, bytes) {
  const head = Buffer.alloc(8)
  head.write(kind, 'latin1')
  head.writeUInt32BE(bytes.length + 8, 4)
  return Buffer.concat([head, bytes])
}

/** The ground over the whole square, and the drawing within the middle four fifths, which no shape cuts off. */
function withoutEdges(svg) {
  const [, ground = '', rest = ''] = /<svg[^>]*>\s*(<rect[^>]*\/>)([\s\S]*)<\/svg>/.exec(svg) ?? []
  const colour = /fill="(#\w+)"/.exec(ground)?.[1]
  if (!colour) throw new Error('The icon begins with the rectangle that is its ground')
  const inner = `<g transform="translate(102 102) scale(.8)">${rest}</g>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1024 1024"><rect width="1024" height="1024" fill="${colour}"/>${inner}</svg>`
}
