import { NOT_FOUND, packed, textOf, valueEnd, valueStart } from '../src/detect/located.ts'
import { locateLiteral } from '../src/detect/login/token-formats.ts'
import { isNotASecret } from '../src/detect/login/secret-value.ts'
import { REJECT, type Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'credential',
  title: 'Key, token, hash or connection string',
  class: 'login',
  category: 'identifiable',
  severity: 'high',
  mask: '[CREDENTIAL]',
  about:
    'Secrets with a form of their own (cloud and vendor tokens by prefix, JSON Web Tokens, private keys, password hashes, URLs with a login) and ' +
    'random-looking values behind keys such as api_key or client_secret. Placeholders, variable references and short or wordlike values are not findings.',
  references: [
    'https://cwe.mitre.org/data/definitions/798.html',
    'https://www.rfc-editor.org/rfc/rfc7519',
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  ],
  kinds: ['urlLogin'],
  shape: 'strong',
  check: (bytes, start, end) => {
    let colon = end
    while (colon > start && bytes[colon] !== 58) colon--
    return isNotASecret(textOf(bytes, colon + 1, end)) ? REJECT : 2
  },
  literals: [
    'AKIA',
    'ASIA',
    'ghp_',
    'gho_',
    'ghu_',
    'ghs_',
    'ghr_',
    'github_pat_',
    'glpat-',
    'sk_live_',
    'sk_test_',
    'rk_live_',
    'xoxb-',
    'xoxp-',
    'xoxa-',
    'xoxs-',
    'AIza',
    'SG.',
    'eyJ',
    '-----BEGIN',
    '$2a$',
    '$2b$',
    '$2y$',
    '$argon2',
    '$1$',
    '$5$',
    '$6$',
    '$y$',
    '$apr1$',
    '$P$',
    '{SSHA',
    'pbkdf2_sha',
    'npm_',
    'shpat_',
    'hf_',
    'sk-ant-',
    'dop_v1_',
    'ya29.',
    'AccountKey=',
    'Basic ',
    'Bearer ',
  ],
  keys: [
    'apikey',
    'apisecret',
    'secretkey',
    'clientsecret',
    'accesskey',
    'accesstoken',
    'authtoken',
    'refreshtoken',
    'privatekey',
    'signingkey',
    'encryptionkey',
    'secretaccesskey',
    'sharedsecret',
    'appsecret',
    'webhooksecret',
    'bearertoken',
    'secret',
    'jwtsecret',
    'sessionsecret',
    'passwordhash',
    'pwdhash',
  ],
  locate: (bytes, at) => {
    const literal = locateLiteral(bytes, at)
    if (literal !== undefined) return literal
    const start = valueStart(bytes, at)
    const end = valueEnd(bytes, start)
    return end - start >= 12 ? packed(start, end) : NOT_FOUND
  },
  weigh: (bytes, start, end) => {
    if (locateLiteral(bytes, start) !== undefined) return 0
    const value = textOf(bytes, start, end)
    if (
      /^(?:AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|[sr]k_|xox|AIza|SG\.|eyJ|-----|\$|\{SSHA|pbkdf2|npm_|shpat_|hf_|sk-ant-|dop_v1_|ya29\.)/.test(
        value,
      )
    )
      return 0
    if (isNotASecret(value) || !/^[\w+/=.~:!@#%^*-]+$/.test(value)) return REJECT
    return randomness(value) >= 3 ? 0 : REJECT
  },
  examples: {
    match: [
      'aws_access_key_id = <<AKIAIOSFODNN7EXAMPLE>>',
      'DATABASE_URL=<<postgres://shop:gr33n-Heron!42>>@db.internal:5432/shop',
      'hash: <<$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW>>',
      'client_secret: "<<q8Zr2vLw0XnT5yBd7KfHc3Mj>>"',
    ],
    miss: [
      'api_key: ${API_KEY}',
      'secret: changeme',
      'apiKey: string',
      'postgres://user:password@localhost/db',
      'token = get_token(request)',
      'AKIA',
      'sha512-abc',
    ],
  },
}

/** Shannon entropy per character, in bits: random base64 of 20 characters has about 4, words and dotted names under 3.5. */
function randomness(value: string): number {
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value)) return 0
  const counts = new Map<string, number>()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const n of counts.values()) bits -= (n / value.length) * Math.log2(n / value.length)
  return bits
}
