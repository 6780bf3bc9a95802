/** `npm run test:full`: longer seeds, and the tests that run only then (`*.full.test.ts`, see `vitest.config.ts`). */
export const isFull = process.env.TESTS === 'full'
