import type { Exchange } from './exchange.ts'

/** JSON text as an answer of the API. All answers share one headers object, which keeps look-ups fast. */
export const json = ({ headers }: Exchange, text: string, status: number): Response =>
  new Response(text, { status, headers: headers.api })
