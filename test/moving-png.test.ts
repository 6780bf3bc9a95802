import { readFileSync, statSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { movingPng } from './browser/support/moving-png.ts'

const number = (n: number) => Buffer.from([n >>> 24, n >>> 16, n >>> 8, n])
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  return Buffer.concat([number(data.length), named, number(crc32(named))])
}
/** A picture of one row in one grey. */
const png = (grey: number, width = 2) =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.concat([number(width), number(1), Buffer.from([8, 0, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.from([0, ...Array.from({ length: width }, () => grey)]))),
    chunk('IEND', Buffer.alloc(0)),
  ])

function chunksOf(bytes: Buffer): [type: string, data: Buffer][] {
  const all: [string, Buffer][] = []
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    all.push([bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))])
  }
  return all
}

describe('the README’s moving picture', () => {
  it('is an animated PNG of its frames, each for its time', () => {
    const all = chunksOf(
      movingPng([
        { png: png(0), seconds: 2.5 },
        { png: png(255), seconds: 1 },
      ]),
    )
    expect(all.map(([type]) => type)).toEqual(['IHDR', 'acTL', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND'])
    const controls = all.filter(([type]) => type === 'fcTL').map(([, data]) => data)
    expect(controls.map((data) => [data.readUInt32BE(0), data.readUInt16BE(20), data.readUInt16BE(22)])).toEqual([
      [0, 250, 100],
      [1, 100, 100],
    ])
    expect(all.find(([type]) => type === 'fdAT')?.[1].readUInt32BE(0)).toBe(2)
  })

  it('refuses frames of different sizes, and none at all', () => {
    expect(() => movingPng([])).toThrow('needs a frame')
    expect(() =>
      movingPng([
        { png: png(0), seconds: 1 },
        { png: png(0, 3), seconds: 1 },
      ]),
    ).toThrow('another size')
  })

  it('opens the README, lasts half a minute and has less than 2 MB', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('docs/pictures/story.png')
    expect(statSync('docs/pictures/story.png').size).toBeLessThan(2_000_000)
    const controls = chunksOf(readFileSync('docs/pictures/story.png')).filter(([type]) => type === 'fcTL')
    const seconds = controls.reduce((sum, [, data]) => sum + data.readUInt16BE(20) / data.readUInt16BE(22), 0)
    expect(seconds).toBeGreaterThan(20)
    expect(seconds).toBeLessThanOrEqual(40)
  })
})
