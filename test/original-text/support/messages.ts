import { Readable } from 'node:stream'
import { readMessage } from '../../../server/original-text/read-message.ts'

/** Reads a message whose lines end as in mail. */
export const read = (message: string) => readMessage(Readable.from([Buffer.from(message.replaceAll('\n', '\r\n'))]))
export const words = async (message: string) => (await read(message)).text

/** Reads a message byte by byte as given: each character is one byte. */
export const readBytes = (message: string) =>
  readMessage(Readable.from([Buffer.from(message.replaceAll('\n', '\r\n'), 'latin1')]))

export const part = (type: string, content: string, more = '') =>
  `--q\nContent-Type: ${type}; charset=utf-8\n${more}\n${content}\n`
export const multipart = (kind: string, ...parts: string[]) =>
  `From: jo@example.org\nSubject: Bins\nMIME-Version: 1.0\nContent-Type: multipart/${kind}; boundary=q\n\n${parts.join('')}--q--\n`
export const html = (content: string) => part('text/html', content)
