import pg from 'pg'
import { preparedName } from './prepared.ts'

/**
 * In ms. A slower COMMIT has most likely lost its answer. Its outcome can be queried, so this is shorter than for other
 * statements.
 */
const commitTimeOut = 2_500

/**
 * Names the statements that run often, so that PostgreSQL prepares each once per connection. Closes a connection when
 * an answer is late, because its next query would wait for that answer.
 */
export class RegisterClient extends pg.Client {
  override query(...given: unknown[]): never {
    const [text, values] = given
    const asked = [timed(text) ?? named(text, values) ?? text, ...given.slice(1)]
    const answer = (super.query as (...asked: unknown[]) => unknown).apply(this, asked)
    return (answer instanceof Promise ? this.#closedWhenLate(answer) : answer) as never
  }

  async #closedWhenLate(answer: Promise<unknown>): Promise<unknown> {
    try {
      return await answer
    } catch (error) {
      if (error instanceof Error && error.message === 'Query read timeout') void this.end().catch(() => undefined)
      throw error
    }
  }
}

const timed = (text: unknown) => (text === 'commit' ? { text, query_timeout: commitTimeOut } : undefined)

function named(text: unknown, values: unknown) {
  const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? preparedName(text) : undefined
  return name ? { name, text, values } : undefined
}
