/** Surnames of East Asia in their own signs, the commonest. */

/** The 100 most common Chinese surnames (Ministry of Public Security, 2020), in both ways of writing; each is one sign. */
export const CHINESE_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常張劉陳楊黃趙吳孫馬羅鄭謝許韓鄧馮葉蘇呂盧鐘譚陸賈鄒龍賀顧龔萬錢嚴'
/** Chinese surnames of two signs. */
export const LONG_CHINESE_SURNAMES: readonly string[] = ['欧阳', '歐陽', '司马', '司馬', '上官', '诸葛', '諸葛', '东方', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐', '端木']
/** Korean surnames in Hangul: those of four in five, and all that are common. */
export const COMMON_KOREAN_SURNAMES = '김이박최정강조윤장임한오서신권황안송류전홍'
export const KOREAN_SURNAMES: string = `${COMMON_KOREAN_SURNAMES}노하곽성차주우구민유나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용`
/** Korean surnames of two signs (Statistics Korea, census of 2015). */
export const LONG_KOREAN_SURNAMES: readonly string[] = ['남궁', '황보', '제갈', '사공', '선우', '서문', '독고', '동방']
export const JAPANESE_SURNAMES: readonly string[] = `
  佐々木 長谷川 大久保 小野寺 五十嵐 久保田 佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田
  山口 松本 井上 木村 清水 斎藤 山崎 池田 橋本 阿部 石川 前田 小川 藤田 岡田 後藤 石井 村上 近藤 坂本
  遠藤 青木 藤井 山中 松井 古賀 三浦 宮崎 久保 岩田 大塚 平野 菅野 小野 竹内 中島 藤原 岡本 松田 原田
  中野 田村 中川 和田 福田 西村 三宅 大野 杉山 丸山 今井 河野 高木 安藤 上田 森田 柴田 酒井 工藤 横山
  宮本 内田 島田 谷口 大西 桜井 増田 野口 松尾 菊地 菊池 佐野 新井 小山 渡部 渡邊 高田 水野 市川 武田
  千葉 星野 松下 吉川 川口 永井 西田 中山 石田 服部 飯田 土屋 本田 秋山 浅野 菅原 荒木 川村 矢野 広瀬
  石原 樋口 秋元 片山 福島 岩崎 川崎 望月 大橋 早川 松岡 須藤 平田 児玉 小西 黒田 木下 野村 林 森`
  .trim()
  .split(/\s+/)
