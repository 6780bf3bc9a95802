import { asLaterProgram } from './later-program.ts'

// For `node --import`: the program then counts as a later version.
asLaterProgram()
