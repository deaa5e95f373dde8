/**
 * Words of hospital bills and the kinds of charge that they mean. Where a word may mean several kinds, all are offered, and
 * the person decides: the list helps to type, it never decides what is covered.
 */

/** Kinds of charge, the likeliest first; and words, in small letters without marks. */
export const ITEM_WORDS: readonly (readonly [items: string, words: string])[] = [
  ['initial-visit', 'first visit|initial visit|initial consultation|new patient|初診|初診料|初诊|初诊费'],
  ['follow-up-visit', 'follow-up|follow up|follow-up visit|revisit|return visit|再診|再診料|复诊|复诊费|複診'],
  ['home-visit', 'home visit|house call|往診|往診料|出诊|出诊费'],
  ['hospital-visit', 'hospital visit|inpatient visit|ward round|入院管理|回診'],
  [
    'hospitalization',
    'room|room charge|room charges|room and board|room & board|bed|bed charge|ward|ward charge|accommodation|hospital stay|' +
      'inpatient|icu|intensive care|icu charge|入院|入院料|病室|病床|ベッド代|住院|住院费|床位|床位费|病房费',
  ],
  [
    'consultation',
    'doctor|doctor fee|doctor fees|doctor’s fee|physician|physician fee|professional fee|consult|consultation fee|consultant|opd|opd service|' +
      'outpatient|emergency|emergency room|er|er fee|er visit|specialist|診察|診察料|医師|ドクターフィー|救急|诊察|诊疗费|诊查费|急诊|急诊费|医生费',
  ],
  [
    'operation',
    'surgery|surgeon|surgeon fee|surgeon’s fee|surgical fee|suture|sutures|stitches|手術|手術料|縫合|手术|手术费|缝合',
  ],
  ['nursing', 'nurse|nursing|nursing fee|nursing care|nursing service|看護|看護料|護士|护理|护理费'],
  ['x-ray', 'xray|x ray|x-rays|radiology|radiograph|レントゲン|Ｘ線|x線|画像|x光|放射|放射费|拍片'],
  // The forms have no line of their own for these pictures: line 9 is X-ray, line 10 the other examinations.
  ['x-ray laboratory', 'ct|ct scan|mri|mri scan|imaging|scan|ＣＴ|ＭＲＩ|核磁|核磁共振|影像'],
  [
    'laboratory',
    'lab|labs|lab test|lab tests|laboratory|laboratory test|blood test|blood tests|blood|cbc|urine|urine test|urinalysis|culture|pathology|' +
      'test|tests|pcr|covid test|ecg|ekg|ultrasound|echo|endoscopy|検査|検査料|血液検査|尿検査|心電図|超音波|エコー|内視鏡|化验|化验费|检验|检验费|检查|检查费|' +
      '血检|验血|尿检|心电图|超声|b超',
  ],
  [
    'medicines',
    'drug|drugs|medicine|medication|medications|meds|pharmacy|prescription|rx|tablets|antibiotics|' +
      '薬|薬代|薬剤|薬剤費|薬剤料|くすり|投薬|調剤|処方|药|药品|药品费|西药|西药费|中药|药费|处方',
  ],
  [
    'medicines dressing',
    'supplies|medical supplies|consumables|disposables|material|materials|医療材料|材料費|卫生材料|材料费|耗材',
  ],
  ['dressing', 'dressing|dressings|bandage|bandages|gauze|包帯|包帯料|ガーゼ|包扎|包扎费|绷带|换药'],
  ['anaesthetics', 'anaesthesia|anesthesia|anesthetic|anaesthetist|anesthesiologist|麻酔|麻酔料|麻醉|麻醉费'],
  ['operating-room', 'operating room|operating theatre|operating theater|theatre|or fee|手術室|手術室料|手术室'],
  ['other', 'other|others|misc|miscellaneous|sundry|その他|雑費|其他|其它|杂费'],
  ['medicines other', 'iv|iv fluid|iv fluids|infusion|injection|injections|drip|注射|注射料|点滴|输液|注射费|打针'],
  ['vaccination medicines', 'tetanus|tetanus shot|rabies|rabies vaccine|破傷風|狂犬病|破伤风|狂犬疫苗'],
  ['dressing operation other', 'wound care|plaster|cast|splint|ギプス|創傷処置|石膏|清创'],
  ['operation other', 'procedure|procedure fee|procedures|処置|処置料|处置|处置费'],
  ['consultation laboratory', 'exam|examination'],
  ['consultation initial-visit other', 'registration|registration fee|登録料|挂号|挂号费'],
  ['periodontal checkup dental-other', 'cleaning|teeth cleaning|polishing|クリーニング|洗牙'],
  ['other consultation', 'facility fee|hospital fee|service fee|hospital service|施設使用料|设施费|服务费'],
  ['other tip', 'service charge|サービス料'],
  ['dental-examination', 'exam|examination|dental exam|dental examination|oral exam|歯科検査|口腔検査|口腔检查'],
  ['dental-x-ray', 'dental x-ray|dental xray|panoramic|panorex|bitewing|periapical|opg|パノラマ|デンタル|全景片|牙片'],
  ['extraction', 'extract|tooth extraction|pull|抜歯|拔牙'],
  ['root-canal', 'root canal|rct|endo|endodontic|root canal treatment|根管|根管治療|抜髄|根管治疗'],
  ['filling', 'fill|fillings|filling|composite filling|amalgam|inlay|充填|詰め物|インレー|补牙'],
  ['crown', 'crowns|post and core|cap|クラウン|被せ物|かぶせ物|牙冠'],
  ['bridge', 'bridges|ブリッジ|牙桥'],
  ['denture', 'dentures|入れ歯|義歯|假牙|义齿'],
  ['periodontal', 'scaling|perio|periodontal|gum treatment|歯周|歯石除去|スケーリング|牙周'],
  ['dental-other', 'dental|other dental|歯科|歯科処置|牙科'],
  ['tax', 'vat|gst|hst|iva|mwst|sales tax|taxes|税金|消費税|付加価値税|税费|增值税'],
  ['discount', 'discounts|rebate|reduction|割引|値引|優惠|折扣|优惠|减免'],
  ['private-room', 'single room|private ward|vip room|deluxe room|個室|個室料|差額ベッド|单人间|单间|vip病房'],
  [
    'certificate',
    'medical certificate|medical report|report fee|documentation|診断書|診断書料|証明書|文書|诊断证明|证明书|证明费|病历',
  ],
  ['translation', 'translation fee|interpreter|interpreting|通訳|通訳料|翻訳|翻译|翻译费|口译'],
  [
    'transport',
    'ambulance|ambulance fee|taxi|transfer|transportation|救急車|タクシー|交通費|搬送|救护车|救护车费|交通费|出租车',
  ],
  ['tip', 'tips|gratuity|チップ|心づけ|小费'],
  ['card-fee', 'card fee|card surcharge|credit card fee|surcharge|bank fee|カード手数料|刷卡手续费|手续费'],
  ['vaccination', 'vaccine|vaccines|immunization|immunisation|ワクチン|予防注射|疫苗|预防针'],
  ['checkup', 'check-up|check up|medical checkup|health check|screening|健診|検診|人間ドック|体检费'],
  ['orthodontics', 'braces|orthodontic|矯正|歯科矯正|正畸|牙套'],
  ['implant', 'implants|dental implant|インプラント|种植'],
];
