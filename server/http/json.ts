import type { Exchange } from './exchange.ts'

/** JSON text as an answer of the API. Its headers are one object made at the start, which costs a look-up nothing. */
export const json = ({ headers }: Exchange, text: string, status: number): Response =>
  new Response(text, { status, headers: headers.api })
