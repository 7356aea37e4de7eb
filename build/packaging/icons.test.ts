import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { iconPng, linuxSizes, macIcon, windowsIcon, windowsSizes } from './icons.mjs'

/** The pictures of an .ico file by what its table says of them. */
function picturesOfIco(bytes: Buffer) {
  return Array.from({ length: bytes.readUInt16LE(4) }, (_, index) => {
    const row = 6 + 16 * index
    const start = bytes.readUInt32LE(row + 12)
    return {
      side: bytes.readUInt8(row) || 256,
      png: bytes.subarray(start, start + bytes.readUInt32LE(row + 8)),
    }
  })
}

/** The chunks of an .icns file. */
function chunksOfIcns(bytes: Buffer) {
  const chunks: { kind: string; png: Buffer }[] = []
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at + 4))
    chunks.push({
      kind: bytes.toString('latin1', at, at + 4),
      png: bytes.subarray(at + 8, at + bytes.readUInt32BE(at + 4)),
    })
  return chunks
}

const isDrawing = (png: Buffer, side: number) => png.equals(iconPng(side))

describe('the icons come from one drawing', () => {
  it.each([...linuxSizes, 192, 1024])(
    'a PNG of %i pixels has that size, is drawn in its middle and free at its corner',
    (size) => {
      const { width, height, data } = PNG.sync.read(iconPng(size))
      expect([width, height]).toEqual([size, size])
      const middle = (height / 2) * width * 4 + (width / 2) * 4
      expect(data[middle + 3]).toBe(255)
      expect(data[3]).toBe(0)
    },
  )

  it('an icon whose shape the system cuts has its ground up to the corners', () => {
    const { data } = PNG.sync.read(iconPng(192, { fills: true }))
    expect([...data.subarray(0, 4)]).toEqual([0x0f, 0x6c, 0xbd, 255])
  })

  it('Windows gets every size, each the drawing', () => {
    const bytes = windowsIcon()
    expect([bytes.readUInt16LE(0), bytes.readUInt16LE(2)]).toEqual([0, 1])
    expect(picturesOfIco(bytes).map(({ side }) => side)).toEqual(windowsSizes)
    expect(picturesOfIco(bytes).filter(({ side, png }) => !isDrawing(png, side))).toEqual([])
  })

  it('a Mac gets every kind, each the drawing', () => {
    const bytes = macIcon()
    expect(bytes.toString('latin1', 0, 4)).toBe('icns')
    expect(bytes.readUInt32BE(4)).toBe(bytes.length)
    const sides = {
      ic07: 128,
      ic08: 256,
      ic09: 512,
      ic10: 1024,
      ic11: 32,
      ic12: 64,
      ic13: 256,
      ic14: 512,
      icp4: 16,
      icp5: 32,
    }
    const chunks = chunksOfIcns(bytes)
    expect(chunks.map(({ kind }) => kind).sort()).toEqual(Object.keys(sides).sort())
    expect(chunks.filter(({ kind, png }) => !isDrawing(png, sides[kind as keyof typeof sides]))).toEqual([])
  })
})
