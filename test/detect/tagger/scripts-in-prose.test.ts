/** Addresses in scripts other than Latin, and sentences of documentation in them, which have numbers and places, too. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/scan.ts'
import { memorySource } from '../../../src/sources/memory.ts'

async function rulesIn(text: string, rules: string[] = ['postal-address']): Promise<string[]> {
  const found = new Set<string>()
  for await (const event of scan([memorySource('a.txt', Buffer.from(text))], { threads: 1, rules }))
    if (event.event === 'finding' && event.confidence >= 0.6) found.add(event.rule)
  return [...found]
}

describe('an address', () => {
  it.each([
    '저희 사무실은 서울특별시 강남구 테헤란로 152, 5층에 있습니다.\n',
    '주소: 부산광역시 해운대구 센텀중앙로 97\n',
    '배송지: 경기도 성남시 분당구 판교역로 235, 101동 202호\n',
    '대전광역시 유성구 대학로 99로 보내 주세요.\n',
    '送付先は東京都千代田区丸の内1丁目9番1号です。\n',
    '住所：大阪府大阪市北区梅田3丁目1番3号\n',
    '请把包裹寄到北京市朝阳区建国路88号5楼。\n',
    '地址：上海市浦东新区世纪大道100号\n',
    'Мой адрес: г. Москва, ул. Ленина, д. 15, кв. 42.\n',
    'Офис находится по адресу: 191186, Санкт-Петербург, Невский проспект, 28\n',
    'Київ, вул. Хрещатик, 22, кв. 5\n',
  ])('in %s', async (text) => {
    expect(await rulesIn(text)).toEqual(['postal-address'])
  })
})

describe('a sentence', () => {
  it.each([
    '이 버전에서는 큰 정수의 곱셈을 150자리 이상인 경우 새로운 방식으로 처리하도록 변경되었습니다.\n',
    '지난 9월 8일 서울에서 제4회 정기 모임이 열렸습니다. 오십여 명이 모여서 이야기를 나누었습니다.\n',
    '첫 번째 유럽 모임이 독일 베를린 대학교에서 6월 21일 토요일부터 22일 일요일까지 개최됩니다.\n',
    '과거에 수상한 모든 사람들이 3주간 후보자를 심사해 38개의 트로피를 수여했습니다.\n',
    '릴리스는 지역 변수와 관련된 버그 수정과 GCC 15를 사용할 때 Windows에서 발생하는 문제를 해결합니다.\n',
    '2004년 10월 1일부터 3일까지 미국 버지니아주 레스턴에서 열리는 제4회 연례 개발자 회의의 사전 등록이 시작되었습니다.\n',
    '최신 방법은 서버 5.0에서 증가형 수집뿐만 아니라 심볼의 이점을 살리자고 제안하고 있습니다.\n',
    '* Number: 내부표현으로 자릿수가 150 이상인 정수의 곱셈을 새 알고리즘으로 처리하도록 변경되었습니다. 이에 따라\n  성능이 향상되었습니다.\n',
    'It runs on many systems: UNIX, macOS, Windows, DOS, BeOS, OS/2, etc.\n',
    '<a href="../2/" title="Partie 2">2</a>\n',
  ])('%s is none', async (text) => {
    expect(await rulesIn(text)).toEqual([])
  })
})
