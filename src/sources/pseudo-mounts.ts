import { readFileSync } from 'node:fs'

/** File systems that are windows onto the kernel: endless, changing, and no files of anybody's. Names as in /proc/filesystems. */
const PSEUDO: ReadonlySet<string> = new Set([
  'autofs',
  'binfmt_misc',
  'bpf',
  'cgroup',
  'cgroup2',
  'configfs',
  'debugfs',
  'devpts',
  'devtmpfs',
  'efivarfs',
  'fusectl',
  'hugetlbfs',
  'mqueue',
  'nsfs',
  'proc',
  'pstore',
  'rpc_pipefs',
  'securityfs',
  'selinuxfs',
  'sysfs',
  'tracefs',
])

/**
 * Mount points of pseudo file systems below a folder (its path ends in a slash), so that scanning `/` stays out of /proc and
 * /sys. Empty where there is no such list (macOS, Windows). Format: proc(5), mountinfo.
 */
export function pseudoMountsBelow(folder: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const line of readMounts().split('\n')) {
    const [mount = '', system = ''] = line.split(' - ')
    const point = (mount.split(' ')[4] ?? '').replace(/\\([0-7]{3})/g, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    )
    if (point.startsWith(folder) && PSEUDO.has(system.split(' ')[0] ?? '')) found.add(point)
  }
  return found
}

function readMounts(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
  } catch {
    return ''
  }
}
