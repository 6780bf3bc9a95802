import { buildServer } from './build.ts'

/** Runs before tests that start the server as its own process, built as in production. */
export default buildServer
