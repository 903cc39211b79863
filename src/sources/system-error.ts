import type { ProblemCode } from '../model/problem.ts'
import { SourceError } from '../model/source.ts'

/** What each system error means to somebody who wants a file read: POSIX.1-2017, XSH 2.3 (error numbers). */
const MEANING: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  EACCES: ['unreadable', 'permission denied'],
  EPERM: ['unreadable', 'permission denied'],
  ENOENT: ['vanished', 'it was gone when its turn came'],
  ENOTDIR: ['vanished', 'it was gone when its turn came'],
  ESTALE: ['vanished', 'it was gone when its turn came'],
  EISDIR: ['not-a-file', 'it is a folder'],
  ELOOP: ['not-a-file', 'it is a link, or links on the way to it form a loop'],
  ENXIO: ['not-a-file', 'it is a device or socket'],
  ENODEV: ['not-a-file', 'it is a device or socket'],
  EMFILE: ['limit', 'too many files are open in this process'],
  ENFILE: ['limit', 'too many files are open on this machine'],
  ENOMEM: ['limit', 'the system is out of memory'],
  ENAMETOOLONG: ['unreadable', 'its path is longer than the system allows; scan it from a folder nearer to it'],
  EIO: ['unreadable', 'the storage reported a read error'],
  EBUSY: ['unreadable', 'another program has locked it'],
  ETXTBSY: ['unreadable', 'another program has locked it'],
  ETIMEDOUT: ['unreadable', 'the storage did not answer in time'],
  EOVERFLOW: ['unreadable', 'it is larger than the system can open'],
}

/** The system's name for an error (`EACCES`), or '' if it has none. Never the message: foreign messages quote what they met. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

/** Says in our own words why the system refused to open, list or read something. */
export function explainSystemError(error: unknown): { readonly code: ProblemCode; readonly message: string } {
  const name = systemCode(error)
  const [code, message] = (Object.hasOwn(MEANING, name) && MEANING[name]) || [
    'unreadable',
    `the system refused to read it (${/^E[A-Z0-9]+$/.test(name) ? name : 'unknown error'})`,
  ]
  return { code, message }
}

/** The same as a SourceError; one that is a SourceError already stays as it is. */
export function asSourceError(error: unknown): SourceError {
  if (error instanceof SourceError) return error
  const { code, message } = explainSystemError(error)
  return new SourceError(code, message)
}
