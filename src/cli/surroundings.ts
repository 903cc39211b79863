/** What runs us: a person at a terminal, a build, a program that writes code. */
import type { Io } from './io.ts'

/** Variables that coding agents set for the commands they run. */
const AGENT_VARIABLES = ['AI_AGENT', 'CLAUDECODE', 'CURSOR_AGENT', 'GEMINI_CLI', 'CODEX_SANDBOX', 'OPENCODE', 'AUGMENT_AGENT']

export function isAgent({ env, stdout }: Pick<Io, 'env' | 'stdout'>): boolean {
  const { PIISCOPE_AGENT: told } = env
  if (told !== undefined && told !== '') return told !== '0'
  return !stdout.isTTY && AGENT_VARIABLES.some((name) => env[name])
}

export function isGithub(env: Io['env']): boolean {
  return env['GITHUB_ACTIONS'] === 'true'
}

export function isCi(env: Io['env']): boolean {
  const { CI, GITHUB_ACTIONS, GITLAB_CI, TF_BUILD, JENKINS_URL } = env
  return [CI, GITHUB_ACTIONS, GITLAB_CI, TF_BUILD, JENKINS_URL].some(
    (value) => value !== undefined && value !== '' && value !== 'false',
  )
}
