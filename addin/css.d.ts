/** Vite handles style sheets; TypeScript only needs to know that they can be imported. */
declare module '*.css'
