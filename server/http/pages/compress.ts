import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How a text may be sent, the smallest first: how its file ends, and how it is made. */
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
  // A shade under the best: that would take a hundred times as long and tens of megabytes for two per cent.
  [constants.BROTLI_PARAM_QUALITY]: 9,
  [constants.BROTLI_PARAM_LGWIN]: 18,
}

/** Whether a file is a text, and long enough to gain by it. */
export const gains = (name: string, { length }: Uint8Array): boolean =>
  length >= 1024 && /\.(?:js|css|svg|json|txt)$/.test(name)
