import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The encodings for texts, smallest result first: file ending and compressor of each. */
export const compressions = {
  br: {
    ending: '.br',
    compress: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: brotliParams }),
  },
  gzip: { ending: '.gz', compress: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 }) },
} as const

export type Encoding = keyof typeof compressions
export const encodings = Object.keys(compressions) as Encoding[]

const brotliParams = {
  // Just below the maximum, which would take a hundred times as long and tens of megabytes to save two per cent.
  [constants.BROTLI_PARAM_QUALITY]: 9,
  [constants.BROTLI_PARAM_LGWIN]: 18,
}

/** Whether a file is text and long enough to be worth compressing. */
export const isWorthCompressing = (name: string, { length }: Uint8Array): boolean =>
  length >= 1024 && /\.(?:js|css|svg|json|txt)$/.test(name)
