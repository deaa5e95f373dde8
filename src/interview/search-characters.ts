/** Chinese characters that Japanese, simplified and traditional Chinese write in ways of their own, as one. */

/** Each group is one character in its forms; the first is the one that Japanese prints mostly use. */
const GROUPS =
  '国國 県縣县 銀银 組组 農农 協协 庫库 労勞劳 業业 連连 会會 広廣广 沢澤泽 浜濱濵滨 辺邊邉边 高髙 ' +
  '崎﨑嵜 斎齋斉齊齐斋 島嶋嶌岛 桜櫻樱 竜龍龙 滝瀧泷 渋澁澀涩 亀龜龟 塩鹽盐 栄榮荣 円圓圆 駅驛驿 ' +
  '鉄鐵铁 関關关 東东 気氣气 医醫 薬藥药 学學 検檢检 査查 験驗验 線线 撮摄攝 術术 酔醉 剤劑剂 針针 ' +
  '点點 帯帶带 処處处 費费 診诊 療疗 腸肠 脳腦脑 頭头 節节 臓臟脏 腎肾 胆膽 歯齒齿 顎颚 発發发 ' +
  '熱热 風风 傷伤 損损 圧壓压 貧贫 膚肤 湿濕 細细 結结 腫肿 悪惡恶 産產产 児兒儿 婦妇 宮宫 経經经 ' +
  '統统 鬱郁 認认 癲癫 癇痫 動动 脈脉 静靜 視视 覚覺觉 聴聽听 難难 内內 過过 撲扑 創创 焼燒烧 ' +
  '虫蟲 薔蔷 韓韩 湾灣 台臺 門门 緬缅 馬马 来來 亜亞亚 欧歐 羅罗 蘭兰 徳德 独獨 仏佛 聯联 華华 ' +
  '区區 黄黃 恵惠 寿壽 実實实 宝寶 楽樂乐 営營营 団團团 図圖图 対對对 専專专 従從从 徴徵 応應应 ' +
  '戦戰战 択擇择 担擔 拠據据 挙舉举 数數 断斷 旧舊 条條 様樣样 権權权 横橫 欠缺 歩步 残殘 殻殼壳 ' +
  '毎每 満滿满 溌潑泼 瀬瀨濑 焔焰 燈灯 犠犧牺 画畫 痴癡 盗盜 砕碎 礼禮 穀谷榖 穂穗 粋粹 糸絲丝 ' +
  '続續续 総總总 緑綠绿 縄繩绳 繊纖纤 声聲 聡聰 肃肅粛 脚腳 舎舍 舗鋪铺 芸藝艺 荘莊庄 蔵藏 薫薰 ' +
  '蘇苏 虚虛 蛍螢萤 蛮蠻 衛衞卫 装裝 覧覽览 観觀观 触觸 訳譯译 証證证 譲讓让 豊豐丰 変變变 財财 ' +
  '貯贮 資资 質质 責责 販贩 貿贸 賃赁 貨货 転轉转 軽輕轻 辞辭 逓遞 遅遲迟 遼辽 郷鄉乡 釈釋释 鋭锐 ' +
  '録錄录 錦锦 鎌镰 鏡镜 長长 閉闭 開开 間间 陽阳 陸陆 険險险 隠隱隐 雑雜杂 霊靈灵 霧雾 青靑 ' +
  '頼賴赖 顔颜 類类 飛飞 飯饭 飲饮 館馆舘 騰腾 騒騷骚 駿骏 魚鱼 鮮鲜 鳥鸟 鳴鸣 鶴鹤 麦麥 黒黑 ' +
  '黙默 済濟济 剣劍剑 効效 勅敕 勧勸劝 勲勳勋 単單单 厳嚴严 収收 叙敘 号號 嘱囑 囲圍围 圏圈 堕墮 ' +
  '塁壘垒 増增 壊壞坏 壌壤 売賣卖 壱壹 奥奧 奨奬奖 嬢孃 宽寬寛 将將 尽盡 届屆 属屬 岳嶽 峡峽 巣巢 ' +
  '帰歸归 庁廳厅 弁辨辯瓣 弐貳 弥彌 当當 径徑 恋戀 悩惱恼 戸户戶 払拂 抜拔 拝拜 拡擴扩 挿插 捜搜 ' +
  '掲揭 揺搖摇 摂攝摄 撃擊击 昼晝 晩晚 暁曉晓 曽曾 枢樞 枪槍 桟棧 榄欖 楼樓 槙槇 歓歡欢 歳歲岁 ' +
  '歴歷历 氷冰 涙淚泪 浄淨净 浅淺 渇渴 渓溪 温溫 湧涌 潜潛 献獻 獣獸兽 瑶瑤 瓶甁 畳疊叠 砺礪 祢禰 ' +
  '禅禪 稲稻 竈灶 紀纪 約约 紅红 納纳 級级 純纯 紙纸 終终 給给 絡络 絵繪绘 継繼继 網网 緊紧 縮缩 ' +
  '績绩 織织 職职 聖圣 與与 興兴 艦舰 範范 築筑 記记 計计 訓训 設设 許许 訪访 評评 話话 詳详 ' +
  '語语 誌志 説說说 課课 調调 談谈 論论 諸诸 講讲 謝谢 識识 護护 車车 軍军 輪轮 輸输 達达 運运 ' +
  '進进 週周 遊游 適适 選选 還还 酱醤 鈴铃 銅铜 鋼钢 錢銭钱 鐘钟 陣阵 階阶 際际 雲云 電电 響响 ' +
  '頁页 頂顶 順顺 預预 領领 題题 願愿 飾饰 養养 駐驻 驚惊 髪發髮 齢龄齡';

let forms: Map<string, string> | undefined;

function table(): Map<string, string> {
  if (!forms) {
    forms = new Map();
    for (const group of GROUPS.split(' ')) {
      const [first, ...others] = [...group];
      for (const other of others) if (!forms.has(other) && other !== first) forms.set(other, first!);
    }
  }
  return forms;
}

/** Every character in the form that stands for its group. */
export function foldCharacters(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const known = table();
  return [...text].map((character) => known.get(character) ?? character).join('');
}
