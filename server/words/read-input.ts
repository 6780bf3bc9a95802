import { createReadStream } from 'node:fs'
import { parentPort } from 'node:worker_threads'
import { readMessage } from './read-message.ts'

/** The message comes on the standard input. What no parser can read is told as that. */
parentPort?.postMessage(await readMessage(createReadStream('', { fd: 0 })).catch(() => null))
