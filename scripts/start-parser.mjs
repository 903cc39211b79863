/** Entry of a parser's process, bundled. */
import { load } from './launch-parsers.mjs'

load('./program.cjs').serve(Number(process.argv[2]), Number(process.argv[3]))
