import type { Container } from '../model/source.ts'
import { gzip } from './gzip.ts'

export const containers: readonly Container[] = [gzip]
