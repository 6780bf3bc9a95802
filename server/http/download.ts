import type { Exchange } from './exchange.ts'

/** A file to save. Its name must not identify anybody. `content`: all its bytes, or piece by piece as they are made. */
export type FileAnswer = { name: string; content: Uint8Array<ArrayBuffer> | AsyncIterator<Uint8Array> }

/** Answers with a file. If the reader disconnects, a file still being made is abandoned. */
export const sendFile = ({ headers }: Exchange, { name, content }: FileAnswer, media: string): Response =>
  new Response(content instanceof Uint8Array ? content : streamOf(content), {
    headers: {
      ...headers.download,
      'Content-Type': withCharset(media),
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })

/** A text states its encoding, or the program that opens it guesses. */
const withCharset = (media: string) => (/^text\/[^;]*$/.test(media) ? `${media}; charset=utf-8` : media)

const streamOf = (pieces: AsyncIterator<Uint8Array>) =>
  new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await pieces.return?.()
    },
  })
