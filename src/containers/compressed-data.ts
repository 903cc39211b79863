/** What is said of compressed data that cannot be undone to its end. */
import { SourceError } from '../model/source.ts'

export function dataCutOff(): SourceError {
  return new SourceError('truncated', 'the compressed data is cut off; what came before was scanned')
}

export function dataDamaged(): SourceError {
  return new SourceError('malformed', 'the compressed data is dataDamaged; what came before was scanned')
}
