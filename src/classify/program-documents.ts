/**
 * Documents that tell a program what to do or show (workflows, Kubernetes objects, playbooks, animations, metadata of Salesforce): `name` there
 * is what a step, an object or a layer is called. They are known by their other keys.
 */
import type { FieldPlace } from '../model/field.ts'
import { type Objects, objectsOf } from './objects.ts'
import { keysOf } from './table-context.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What such documents call names. `nm` is an animation's. */
const NAMES = words('name displayName display_name run-name title label nm container_name job stage deployment')
/** Metadata of Salesforce calls them so as well. */
const SALESFORCE_NAMES = words('name label fullName masterLabel developerName interviewLabel pluralLabel')
const SALESFORCE_FILE = /-meta\.xml$|\.(?:object|flow|layout|profile|permissionset|flexipage|quickAction|customMetadata|labels)$/
/** Objects about those who made or own it, and texts that are handed through. */
const OF_PEOPLE = words(
  `author authors maintainer maintainers contributor contributors contact contacts owner owners user users committer assignee assignees
  reviewer reviewers person people member members customer customers employee employees data stringData`,
)
const REACHED_BY = words('email mail e-mail phone surname last_name lastName')

/** Keys of a step beside its name: GitHub, Azure, Buildkite, Drone, Cloud Build, CircleCI. */
const STEP = words('run uses task script bash pwsh powershell checkout commands image entrypoint')
/** Keys of a job of GitLab beside its script, and of the document around it. */
const AROUND_JOBS = words('stages include default before_script image variables workflow')
const PLAY = words('tasks roles pre_tasks post_tasks handlers gather_facts become vars_files')
/** Keys of a task of Ansible that nothing else has. */
const ANSIBLE = words(
  `apt yum dnf lineinfile blockinfile systemd unarchive get_url set_fact include_tasks import_tasks include_role import_role become
  register notify delegate_to changed_when failed_when ignore_errors with_items with_dict become_user ansible`,
)
const YAML = /\.ya?ml$/i

const has = (objects: Objects, path: string, key: string): boolean => objects.get(path)?.has(key) === true
const hasAny = (keys: ReadonlySet<string> | undefined, any: ReadonlySet<string>): boolean => {
  for (const key of keys ?? []) if (any.has(key)) return true
  return false
}

/** Positions of the fields that hold what things are called. */
export function namesOfObjects(file: string, places: readonly FieldPlace[]): ReadonlySet<number> {
  const named = new Set<number>()
  if (SALESFORCE_FILE.test(file)) {
    places.forEach(({ path, name }, i) => {
      if (path?.includes('/') && SALESFORCE_NAMES.has(name ?? '')) named.add(i)
    })
    return named
  }
  // Perf: most sources are tables, or have no such name.
  if (!places.some(({ path, name }) => path !== null && name !== null && NAMES.has(name))) return named
  const objects = objectsOf(places)
  if (!isOfProgram(file, objects)) return named
  places.forEach(({ path, name }, i) => {
    if (path === null || name === null || !NAMES.has(name)) return
    const keys = keysOf(path).slice(0, -1)
    if (!OF_PEOPLE.has(keys.at(-1) ?? '') && !hasAny(objects.get(keys.join('.')), REACHED_BY)) named.add(i)
  })
  return named
}

function isOfProgram(file: string, objects: Objects): boolean {
  const root = objects.get('') ?? new Set()
  if (root.has('apiVersion') && (root.has('kind') || root.has('version'))) return true
  if ((root.has('openapi') || root.has('swagger')) && root.has('paths')) return true
  if (root.has('hosts') && hasAny(root, PLAY)) return true
  if (YAML.test(file) && root.has('name') && hasAny(root, ANSIBLE)) return true
  const holdsJobs = hasAny(root, AROUND_JOBS)
  for (const [path, keys] of objects) {
    const own = path.slice(path.lastIndexOf('.') + 1)
    if (keys.has('runs-on') || (own === 'steps' && hasAny(keys, STEP))) return true
    if (own === 'layers' && keys.has('ty') && keys.has('nm')) return true
    if (path === '' || path.includes('.')) {
      if (/^services\.[^.]+$/.test(path) && (keys.has('image') || keys.has('build')) && YAML.test(file)) return true
      continue
    }
    if (holdsJobs && keys.has('script') && YAML.test(file)) return true
  }
  return has(objects, 'items', 'apiVersion') && has(objects, 'items', 'kind')
}
