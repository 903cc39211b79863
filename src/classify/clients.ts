/**
 * Programs that log people in at others have a `client_id`, as shops have of whom they sell to (RFC 6749, 2.2): a secret, addresses to go back
 * to and kinds of grants beside it say that it is a program's.
 */
import { addTerm, type Case, caseOf } from './case.ts'
import type { Field } from './field.ts'
import { CONTRADICTED } from './judge.ts'

const CLIENT = /^client_?id$/
/** What only programs have (RFC 7591, 2), and the parts of a request for a token. */
const OF_PROGRAM =
  /^(?:client_?secret|redirect_?uris?|grant_?types?|response_?types?|token_endpoint_auth_method|authorization_policy|consent_mode|post_logout_redirect_uris|token_url|auth_url|authorization_url|issuer|scopes?|aud|audience|authority|tenant_id|app_?name)$/

export function addClientsThatArePrograms(fields: readonly Field[], cases: readonly (readonly Case[])[]): void {
  fields.forEach(({ name, input: { place } }, i) => {
    if (!CLIENT.test(name.ownKey)) return
    const around = objectOf(place.path)
    const isProgram = fields.some((other) => OF_PROGRAM.test(other.name.ownKey) && objectOf(other.input.place.path) === around)
    const entry = isProgram ? caseOf(cases, i, 'user-id') : undefined
    if (entry !== undefined) addTerm(entry, 'negative', CONTRADICTED)
  })
}

function objectOf(path: string | null): string {
  return path === null ? '' : path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1)
}
