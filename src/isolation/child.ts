/** Entry of a parser's process, where it is not bundled (scripts/launch-parsers.mjs). */
import { serve } from './serve.ts'

serve(Number(process.argv[2]), Number(process.argv[3]))
