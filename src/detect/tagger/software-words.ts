/** Words of software beside what may be a product or somebody: `the Akita dashboard`, `Akita supports`, `powered by Akita`. */
import { hashesOf } from './words.ts'

/** Right behind it. */
export const AFTER_PRODUCT: ReadonlySet<number> = hashesOf(`
  api apis sdk sdks cli ui plugin plugins dashboard integration integrations destination connector app apps application applications extension
  module modules library libraries package packages framework client clients server servers account accounts workspace workspaces instance
  cluster database cloud console settings docs documentation workflow workflows component components widget script scripts template templates
  theme admin backend frontend storefront runtime compiler parser bundler repository repo project projects platform tool tools toolkit
  service services engine driver adapter provider file files format config configuration command commands version versions release releases
  user users mode type types object objects class method methods function functions event events webhook webhooks token key id
  supports support requires provides lets allows sends uses automatically helps creates generates exposes returns stores accepts runs expects
  serializer serializers schema schemas hook hooks gem gems session sessions
  doesn renders handles defines offers enables ships implements compiles parses exports imports
`)

/** Right before it. */
export const BEFORE_PRODUCT: ReadonlySet<number> = hashesOf(`
  using via install installing configure configuring integrate integrating enable enabling connect connecting deploy deploying upgrade
  use import importing npm npx yarn run running powered hosted built compatible set setup
`)
