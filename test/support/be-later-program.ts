import { asLaterProgram } from './later-program.ts'

// For `node --import`: the program that is run is a later one.
asLaterProgram()
