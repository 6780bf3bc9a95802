import { allows, isFinal, type LifeCycle, statesOf } from '../life-cycle.ts'
import type { ImportState } from '../vocabulary-import.ts'

type ImportAct =
  | 'pass-check'
  | 'fail-to-read'
  | 'stop'
  | 'check-again'
  | 'ask-to-sign'
  | 'sign'
  | 'refuse-to-sign'
  | 'import'
  | 'complete'
  | 'find-errors'
  | 'discard'
  | 'upload-another'

/**
 * P15: the server checks a file, then imports it. P13: an officer first signs what it would put in force. An import
 * counts as stopped if the server stops or is silent for too long. Another upload discards an earlier file, but not
 * during its import.
 */
export const importCycle: LifeCycle<ImportState, 'upload', ImportAct> = {
  begins: { upload: 'checking' },
  states: {
    checking: {
      'pass-check': 'checked',
      'fail-to-read': 'unreadable',
      stop: 'stopped',
      discard: 'discarded',
      'upload-another': 'discarded',
    },
    checked: {
      'check-again': 'checking',
      'ask-to-sign': 'to-sign',
      import: 'running',
      discard: 'discarded',
      'upload-another': 'discarded',
    },
    'to-sign': {
      'check-again': 'checking',
      sign: 'signed',
      'refuse-to-sign': 'checked',
      discard: 'discarded',
      'upload-another': 'discarded',
    },
    signed: { 'check-again': 'checking', import: 'running', discard: 'discarded', 'upload-another': 'discarded' },
    running: {
      complete: 'done',
      'find-errors': 'checked',
      'fail-to-read': 'unreadable',
      stop: 'stopped',
      discard: 'discarded',
    },
    done: {},
    unreadable: { 'upload-another': 'discarded' },
    stopped: { 'check-again': 'checking', import: 'running', discard: 'discarded', 'upload-another': 'discarded' },
    discarded: {},
  },
}

/** Whether a server is working on the file: only then can it be stopped. */
export const isUnderWay = (state: ImportState): boolean => allows(importCycle, state, 'stop')

/** The states in which another upload may discard a file. */
export const openImportStates = statesOf(importCycle).filter((state) => !isFinal(importCycle, state))
