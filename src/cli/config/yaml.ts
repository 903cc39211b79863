/** The YAML reader, a module of its own so that it loads only where there is something to read. */
export { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
