import { createHash } from 'node:crypto'
import { NotGenuine } from './envelope.ts'

/** What a release was made from, and when. */
export type Origin = {
  version: string
  commit: string
  lockFile: Uint8Array
  node: string
  startedOn: Date
  finishedOn: Date
}

type Digest = { sha256?: string; gitCommit?: string }
type Described = { name: string; uri?: string; digest?: Digest }

/** An in-toto statement, version 1, with SLSA's provenance, version 1. */
export type Statement = {
  _type: string
  subject: { name: string; digest: { sha256: string } }[]
  predicateType: string
  predicate: {
    buildDefinition: {
      buildType: string
      externalParameters: { version: string }
      resolvedDependencies: Described[]
    }
    runDetails: {
      builder: { id: string; version: { node: string } }
      metadata: { startedOn: string; finishedOn: string }
      byproducts: Described[]
    }
  }
}

/** The statement beside an archive, before it is signed. */
export const statementFile = (archive: string) => `${archive}.statement.json`

/** The signed statement beside an archive. */
export const signedFile = (archive: string) => `${archive}.intoto.json`

const statementType = 'https://in-toto.io/Statement/v1'
const provenanceType = 'https://slsa.dev/provenance/v1'
/** How a release is built: “A release” in CONTRIBUTING.md. */
const buildType = 'urn:contact-register:release:1'
const builder = 'urn:contact-register:offline-builder:1'

/** The SHA-256 of bytes, in hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * States what an archive was built from.
 * @param bills the bills of materials in the archive, by their path there
 */
export function statementOf(
  archive: { name: string; bytes: Uint8Array },
  bills: ReadonlyMap<string, Uint8Array>,
  { version, commit, lockFile, node, startedOn, finishedOn }: Origin,
): Statement {
  return {
    _type: statementType,
    subject: [{ name: archive.name, digest: { sha256: sha256(archive.bytes) } }],
    predicateType: provenanceType,
    predicate: {
      buildDefinition: {
        buildType,
        externalParameters: { version },
        resolvedDependencies: [
          { name: 'source', digest: { gitCommit: commit } },
          { name: 'package-lock.json', digest: { sha256: sha256(lockFile) } },
          { name: 'node', uri: `pkg:generic/node@${node}` },
        ],
      },
      runDetails: {
        builder: { id: builder, version: { node } },
        metadata: { startedOn: startedOn.toISOString(), finishedOn: finishedOn.toISOString() },
        byproducts: [...bills].map(([name, bytes]) => ({ name, digest: { sha256: sha256(bytes) } })),
      },
    },
  }
}

/** What a statement says about a release, for people. */
export type ReleaseFacts = { version: string; commit: string; builtOn: string }

/**
 * Compares an archive with a statement. Whether the statement can be trusted must be known before.
 * @throws NotGenuine and says what is wrong
 */
export function readStatementOf(archive: { name: string; sha256: string }, payload: Buffer): ReleaseFacts {
  const statement = parsed(payload)
  const subjects = statement?.subject
  if (statement?._type !== statementType || !Array.isArray(subjects))
    throw new NotGenuine('The signed file isn’t a statement about a release.')
  if (statement.predicateType !== provenanceType || statement.predicate?.buildDefinition?.buildType !== buildType)
    throw new NotGenuine('The statement isn’t about how this program was built.')
  if (!subjects.some(({ digest }) => digest?.sha256 === archive.sha256))
    throw new NotGenuine(otherwise(archive, subjects))
  const { buildDefinition, runDetails } = statement.predicate
  const source = buildDefinition.resolvedDependencies.find(({ name }) => name === 'source')
  return {
    version: buildDefinition.externalParameters.version,
    commit: source?.digest?.gitCommit ?? '',
    builtOn: runDetails.metadata.finishedOn,
  }
}

function otherwise(archive: { name: string; sha256: string }, subjects: Statement['subject']): string {
  const own = subjects.find(({ name }) => name === archive.name)
  return own
    ? `${archive.name} isn’t the file that was signed: its SHA-256 is ${archive.sha256}, and ${own.digest?.sha256} was signed. Don’t install. Download it again.`
    : `The statement is about another archive: ${subjects.map(({ name }) => name).join(', ')}. Give the one of ${archive.name}.`
}

function parsed(payload: Buffer): Statement | null {
  try {
    return JSON.parse(payload.toString('utf8'))
  } catch {
    return null
  }
}
