/** What programs call steps, objects and layers may sound like somebody, and is nobody's name. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function names(file: string, text: string): Promise<number[]> {
  const lines: number[] = []
  for await (const event of scan([memorySource(file, Buffer.from(text))], { threads: 1, minConfidence: 'low' }))
    if (event.event === 'finding' && event.rule === 'person-name') lines.push(event.line ?? 0)
  return lines
}

const WORKFLOW = `name: Stale Martin
on: push
jobs:
  stale:
    name: Mark Russell
    runs-on: ubuntu-latest
    steps:
      - name: Docker Buildx
        uses: docker/setup-buildx-action@v3
      - name: Rosa Martin
        run: make
`
const PIPELINE = `stages: [build]
deploy-job:
  stage: build
  script: [make]
  environment:
    name: Austin Grant
`
const SERVICE = `apiVersion: v1
kind: Service
metadata:
  name: Jenkins Martin
  labels:
    name: Grace Jordan
spec:
  ports:
    - name: Carlos Port
      port: 80
`
const CHART = `apiVersion: v2
name: Victoria Martin
version: 1.0.0
dependencies:
  - name: Rosa Martin
    version: 1.0.0
`
const PLAYBOOK = `- name: Ruby Martin
  hosts: all
  tasks:
    - name: Jenkins Russell
      apt:
        name: nginx
`
const TASKS = `- name: Install Ruby Martin
  apt:
    name: ruby
- name: Marion Russell
  template:
    src: a
`
const ANIMATION = JSON.stringify({
  v: '5.5.7',
  nm: 'Martin Russell',
  layers: [
    { ty: 4, nm: 'Rosa Martin', shapes: [{ ty: 'gr', nm: 'Victor Jordan' }] },
    { ty: 4, nm: 'Grace Jordan' },
  ],
})
const OBJECT = `<?xml version="1.0"?>
<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">
    <label>Martin Russell</label>
    <pluralLabel>Victor Jordan</pluralLabel>
    <nameField><label>Grace Jordan</label></nameField>
</CustomObject>
`

describe('names that programs give', () => {
  it.each([
    ['.github/workflows/stale.yml', WORKFLOW],
    ['.gitlab-ci.yml', PIPELINE],
    ['service.yaml', SERVICE],
    ['Chart.yaml', CHART],
    ['site.yml', PLAYBOOK],
    ['main.yml', TASKS],
    ['loader.json', ANIMATION],
    ['Account.object-meta.xml', OBJECT],
  ])('of %s are nobody’s', async (file, text) => expect(await names(file, text)).toEqual([]))

  it('leave the names of people beside them', async () => {
    const maintained = `${CHART}maintainers:\n  - name: Ines Moreau\n    email: ines.moreau@example.com\n`
    expect(await names('Chart.yaml', maintained)).toEqual([8])
    const user = `${PLAYBOOK}    - name: Add somebody\n      user:\n        name: Ines Moreau\n`
    expect(await names('site.yml', user)).toEqual([9])
  })

  it('take nothing from documents that are about people', async () => {
    expect(await names('team.yml', 'jobs:\n  - name: Ines Moreau\n    title: Engineer\n')).toEqual([2])
    expect(await names('staff.json', JSON.stringify([{ name: 'Ines Moreau', group: 'sales', image: 'a.png' }]))).toEqual([1])
  })
})
