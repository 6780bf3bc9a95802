import { buildServer } from './build.ts'

/** Before the tests that start the server as a process of its own: it is started as it is in production. */
export default buildServer
