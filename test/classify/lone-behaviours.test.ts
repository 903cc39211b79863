/** What documents of programs say in words of behaviour, and what they hold where values will stand. */
import { describe, expect, it } from 'vitest'
import { scan } from '../../src/scan.ts'
import { memorySource } from '../../src/sources/memory.ts'

async function rulesIn(file: string, text: string): Promise<string[]> {
  const found = new Set<string>()
  for await (const event of scan([memorySource(file, Buffer.from(text))], { threads: 1 }))
    if (event.event === 'finding' && event.confidence >= 0.6) found.add(event.rule)
  return [...found]
}

describe('one word of behaviour', () => {
  it.each([
    [
      'sources.json',
      '{"layers":[{"url":"https://maps.example.com/a","request":{"headers":{"Referer":"https://maps.example.com/"}}}]}',
    ],
    ['render.yml', 'engine:\n  interests: speed\n  retries: 3\n'],
    ['kiosk.service', '[Unit]\nDescription=Kiosk\nWants=network-online.target\n[Service]\nUser=root\n'],
    ['.github/workflows/test.yml', 'jobs:\n  linux:\n    env:\n      PREFERRED_ROUTE: north\n      SIZE: 3\n'],
    [
      'Orders.csproj',
      '<Project Sdk="x"><PropertyGroup><PublishAot Condition="\'$(A)\' == \'true\'">true</PublishAot></PropertyGroup></Project>',
    ],
    ['feed.json', '{"version":"1.1","title":"Notes","home_page_url":"https://example.com/","author":{"name":"Ann Lee"}}'],
    ['list.json', '{"data":[{"id":1,"name":"Ann Lee","email":"ann@example.org"}],"current_page":1,"last_page":7,"per_page":20}'],
  ])('in %s is nobody’s', async (file, text) => {
    const behaviours = (await rulesIn(file, text)).filter((rule) => /page-view|preference|purchase/.test(rule))
    expect(behaviours).toEqual([])
  })

  it.each([
    ['visit.json', '{"user_id":"u-4711","referer":"https://example.com/a","ms":12}', 'page-view'],
    ['visit.json', '{"referer":"https://example.com/a","landing_page":"/start","ms":12}', 'page-view'],
    ['people.yml', 'people:\n- email: ann@example.org\n  interests: chess\n', 'preference'],
    ['preferences.json', '{"interests":"chess, gardening","size":3}', 'preference'],
    [
      'answers.json',
      JSON.stringify(Array.from({ length: 12 }, (_, i) => ({ n: i, interests: ['chess', 'gardening', 'opera'][i % 3] }))),
      'preference',
    ],
  ])('in %s is somebody’s with others, with whose it is, or of many', async (file, text, rule) => {
    expect(await rulesIn(file, text)).toContain(rule)
  })
})

describe('a screen that a builder of interfaces wrote', () => {
  it.each([
    [
      'Main.storyboard',
      '<document type="com.example"><device id="retina6_1" orientation="portrait"/><scenes><scene><objects><viewController id="a" sceneMemberID="viewController"/><progressIndicator wantsLayer="YES"/></objects></scene></scenes></document>',
    ],
    ['CheckoutView.xaml', '<ContentPage xmlns="x" Title="CHECKOUT"><Label Text="Order"/></ContentPage>'],
  ])('in %s holds no id and wants nothing', async (file, text) => expect(await rulesIn(file, text)).toEqual([]))
})

describe('a place in which a value will stand', () => {
  it.each([
    ['login.sh', 'body="{\\"username\\":\\"$SHOP_Username\\",\\"region\\":\\"$REGION\\"}"\n'],
    ['users.html', '<table><tr><th>Username</th></tr><tr><td>(( person.name ))</td></tr></table>'],
    ['task.yml', 'deploy:\n  username: ((shop.user))\n'],
    ['conform.json', '{"conform":{"number":"NO_1","street":"STREET_NM","city":"TOWN_NM","postcode":"ZIP_CODE"}}'],
    ['kiosk.service', '[Service]\nRestrictAddressFamilies=AF_UNIX\n'],
    ['replace.json', '{"rules":[{"pattern":"a(.*)b","replace":"$1$2$3$4"}]}'],
    ['ci.yml', 'permissions:\n  id-token: write\n  pages: read\n'],
    ['appsettings.json', '{"Auth":{"ClientId":"ordersui","AppName":"Orders UI"}}'],
  ])('in %s holds nobody’s', async (file, text) => expect(await rulesIn(file, text)).toEqual([]))

  it('is none where values stand', async () => {
    expect(await rulesIn('people.json', '{"people":[{"username":"jmoreau","street":"12 High Street","city":"Leeds"}]}')).toEqual(
      expect.arrayContaining(['username', 'postal-address', 'city']),
    )
    expect(await rulesIn('hash.json', '{"password":"$1$Zr2vLw0X$nT5yBd7KfHc3MjT9PgBkq/"}')).toEqual(['password'])
  })
})
