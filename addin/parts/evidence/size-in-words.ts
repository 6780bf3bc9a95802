import { say } from '../../../server/contract/texts/say.ts'

/** In kB, never 0; from one MB in MB. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1024 * 1024
    ? say('{value} kB', { value: Math.max(1, Math.round(bytes / 1024)) })
    : say('{value} MB', { value: (bytes / 1024 / 1024).toFixed(1) })
