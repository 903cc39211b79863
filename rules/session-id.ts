import { locateIdentifier } from '../src/detect/online/locate-identifier.ts'
import type { Rule } from '../src/model/rule.ts'

export const rule: Rule = {
  id: 'session-id',
  title: 'Session identifier',
  class: 'cookie',
  category: 'non-identifiable',
  severity: 'medium',
  mask: '[SESSION]',
  about:
    'The identifier of a visit or a logged-in session, behind the names that frameworks and logs give it (PHPSESSID, JSESSIONID, sid). Words, flags and short numbers are not identifiers.',
  references: ['https://owasp.org/www-community/attacks/Session_hijacking_attack'],
  keys: [
    'phpsessid',
    'jsessionid',
    'aspnetsessionid',
    'connectsid',
    'sessionid',
    'sessid',
    'sid',
    'laravelsession',
    'railssession',
    'gasessionid',
    'sessiontoken',
    'sessionkey',
    'cfid',
    'cftoken',
    'csrftoken',
    'xsrftoken',
    'clientsessionid',
  ],
  locate: locateIdentifier,
  weigh: () => -1,
  examples: {
    match: ['Cookie: PHPSESSID=<<9b2f4c7e1a6d3058>>; lang=de', '"session_id": "<<c1f0e9d8-5b4a-4c3d-9e2f-1a0b9c8d7e6f>>"'],
    miss: ['session_id = get_session_id()', 'sid: string', 'session: closed', 'sessionId=undefined'],
  },
}
