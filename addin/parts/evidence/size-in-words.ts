import { parts as texts } from '../../../server/contract/messages/en/parts.ts'
import { say } from '../../../server/contract/messages/say.ts'

/** In kB, never 0; from one MB in MB. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1024 * 1024
    ? say(texts, 'kb', { value: Math.max(1, Math.round(bytes / 1024)) })
    : say(texts, 'mb', { value: (bytes / 1024 / 1024).toFixed(1) })
