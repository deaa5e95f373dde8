/** Words of 赴日就医: findings about the way: inquiry, answers, visa, stay. */
export const words: Readonly<Record<string, string>> = {
  'rule.inbound.public-insurance.title': '日本の公的医療保険',
  'rule.inbound.public-insurance.what':
    '日本の外に住む人(residence が JP 以外)の治療(purpose が treatment)で、日本の公的医療保険が払う人になっている(保険または保険者の public が true、または public が書かれておらず保険者の名前がそれと分かる、ただし国が日本以外の保険者は除く)。これが出ると、ほかの作業はすべて止まる。',
  'rule.inbound.public-insurance.message':
    '日本の公的医療保険で治療費を払うことになっています。日本の外に住む人が治療のために日本の公的医療保険に入ることは法律違反です。',
  'rule.inbound.public-insurance.message.by-name':
    '保険者の名前が日本の公的医療保険のもの(「{{name}}」)です。日本の外に住む人が治療のために日本の公的医療保険に入ることは法律違反です。',
  'rule.inbound.public-insurance.fix':
    '患者の家族は、この保険を使わずに払う方法(自費、または民間の国際医療保険)をコーディネーターと相談し、この保険を案件から外してください。居住地(residence)や目的(purpose)が違うときは直してください。',
  'rule.inbound.public-insurance.fix.by-name':
    '公的医療保険でないときは、保険者に public: false(または国)を書いてください。公的医療保険のときは、使わずに払う方法をコーディネーターと相談し、案件から外してください。',
  'rule.inbound.public-insurance.why':
    '日本の公的医療保険は日本に住む人のためのもので、治療のために外国から入ることは認められていません。あとから医療費の返還を求められることもあります。',

  'rule.coordinator.missing.title': 'コーディネーターがいない',
  'rule.coordinator.missing.what': '関係者(parties)に国際医療コーディネーター(kind: coordinator)がいない。',
  'rule.coordinator.missing.message': '国際医療コーディネーターがまだ書かれていません。準備はここから始まります。',
  'rule.coordinator.missing.fix':
    '患者の家族は国際医療コーディネーターに相談し、決まったら関係者(parties)に書いてください。どこに頼めばよいか分からないときは、国際医療コーディネート事業者協会(JIMCA)に相談できます。',
  'rule.coordinator.missing.why':
    '病院への照会、医療費の代わりの支払い、通訳、ビザの手続きは、コーディネーターを通して進みます。',

  'rule.inquiry.incomplete.title': '照会に足りないもの',
  'rule.inquiry.incomplete.what':
    '相談の五つの部分(病状 condition、レポートと画像、希望する医療機関 institution、予算 budget、希望する時期 wished)のどれかがない。医療情報がそろった日(informationCompleteOn)が来ていれば、レポートと画像は問わない。',
  'rule.inquiry.incomplete.message.condition': 'いまの病状がまだ書かれていません。',
  'rule.inquiry.incomplete.message.reports': 'これまでの診断書・検査レポートがまだありません。',
  'rule.inquiry.incomplete.message.images': '検査の画像がまだありません。',
  'rule.inquiry.incomplete.message.institution': '希望する医療機関がまだ書かれていません。',
  'rule.inquiry.incomplete.message.budget': '予算がまだ書かれていません。',
  'rule.inquiry.incomplete.message.wished': '日本に来たい時期がまだ書かれていません。',
  'rule.inquiry.incomplete.fix':
    '患者の家族が足りない部分を用意して、照会(inquiry)と書類(documents)に書き足し、コーディネーターに渡してください。',
  'rule.inquiry.incomplete.fix.condition': '患者の家族が、いまの病状を短い文で照会の condition に書いてください。',
  'rule.inquiry.incomplete.fix.reports':
    '患者の家族が、かかっている病院に診断書や検査レポートを頼み、書類に medical-summary として加えてください。レポートがないときは、コーディネーターに確かめて、そろった日(informationCompleteOn)を書いてください。',
  'rule.inquiry.incomplete.fix.images':
    '患者の家族が、かかっている病院に画像のデータ(DICOM など)を頼み、書類に images として加えてください。画像がないときは、コーディネーターに確かめて、そろった日(informationCompleteOn)を書いてください。',
  'rule.inquiry.incomplete.fix.institution':
    '患者の家族が希望する医療機関を照会の institution に書いてください。決まっていないときは、コーディネーターに選んでもらえます。',
  'rule.inquiry.incomplete.fix.budget': '患者の家族が、出せる金額と通貨を照会の budget に書いてください。',
  'rule.inquiry.incomplete.fix.wished':
    '患者の家族が、日本に来たい時期(いつから、いつまで)を照会の wished に書いてください。',
  'rule.inquiry.incomplete.why':
    '病院は、病状、これまでの医療情報(レポートと画像)、希望する病院、予算、時期が分かってはじめて、受け入れられるかどうかを考えられます。',

  'rule.information.undelivered.title': '渡していない医療情報',
  'rule.information.undelivered.what':
    '手元にある医療情報(診断書・レポート、画像、処方箋)が、まだ病院に渡っていない(deliveredOn が先の日、または delivered が true でない)。日本の病院が出したものと、保険者・銀行・大使館あてのものは除く。',
  'rule.information.undelivered.message': '「{{kind}}」がまだ日本の病院に渡っていません。',
  'rule.information.undelivered.message.later': '「{{kind}}」は {{on}} に渡す予定で、まだ日本の病院に渡っていません。',
  'rule.information.undelivered.fix':
    '患者の家族がコーディネーターに渡し、渡した日(deliveredOn)を書いてください。日本の病院にはコーディネーターから届きます。',
  'rule.information.undelivered.fix.later':
    '患者の家族は、できれば早めてコーディネーターに渡してください。もう渡したときは、渡した日(deliveredOn)を直してください。',
  'rule.information.undelivered.why':
    '前もって渡した情報に漏れがあると、病院が受け入れを取りやめることがあります。ビザまでの日数も、情報がすべてそろってから数えます。',

  'rule.answer.incomplete.title': '病院の回答に足りないもの',
  'rule.answer.incomplete.what':
    '届いた回答に、受け入れの可否(accepted)、治療内容(treatment)、期間(period、始まりと終わり)、費用(cost、またはその病院の概算の金額)のどれかがない。受け入れないという回答には、ほかの部分を求めない。',
  'rule.answer.incomplete.message.accepted': '医療機関の回答に、受け入れられるかどうかがありません。',
  'rule.answer.incomplete.message.treatment': '医療機関の回答に、治療の内容がありません。',
  'rule.answer.incomplete.message.period': '医療機関の回答に、治療の期間(いつからいつまで)がありません。',
  'rule.answer.incomplete.message.cost': '医療機関の回答に、費用がありません。',
  'rule.answer.incomplete.fix': 'コーディネーターが医療機関に足りない部分を確かめ、回答(answers)に書き足してください。',
  'rule.answer.incomplete.fix.accepted':
    'コーディネーターが受け入れの可否を医療機関に確かめ、回答の accepted に書いてください。',
  'rule.answer.incomplete.fix.treatment':
    'コーディネーターが治療の内容を医療機関に確かめ、回答の treatment に書いてください。',
  'rule.answer.incomplete.fix.period':
    'コーディネーターが治療の始まりと終わりを医療機関に確かめ、回答の period に書いてください。滞在の予定はこれに合わせます。',
  'rule.answer.incomplete.fix.cost':
    'コーディネーターが概算を医療機関に頼み、その書類の番号を回答の cost に、金額を概算(estimateLines)に書いてください。',
  'rule.answer.incomplete.why':
    '受け入れの可否、治療内容、期間、費用がそろってはじめて、滞在の予定と送金の額が決まります。',

  'rule.answer.late.title': '回答がまだ来ない',
  'rule.answer.late.what': '照会を送った日(sentOn)から、ルールの日数(answerDays)を過ぎても、病院の回答が届いていない。',
  'rule.answer.late.message':
    '{{sentOn}} の照会から {{days}} 日たちましたが、医療機関の回答がまだありません。ふつうは {{limit}} 日ほど({{due}} ごろまで)です。',
  'rule.answer.late.message.one':
    '{{sentOn}} の照会から {{days}} 日たちましたが、この医療機関の回答がまだありません。ふつうは {{limit}} 日ほど({{due}} ごろまで)です。',
  'rule.answer.late.fix':
    '患者の家族はコーディネーターに様子を尋ね、足りない情報がないか確かめてください。回答が来ていたら、回答(answers)に書いてください。',
  'rule.answer.late.why':
    '病院の回答には二週間ほどかかることがあります。それより長いときは、情報が足りないことがあります。',

  'rule.condition.not-agreed.title': '合意していない病気',
  'rule.condition.not-agreed.what':
    '診療の費用(actualLines)、または予約(appointments)が、合意していない病気(agreed が false、または書かれておらず受け入れの回答もない)のものである。セカンドオピニオンと医療以外の費用は除く。',
  'rule.condition.not-agreed.message.charge': 'この費用は、病院と前もって合意していない病気のものです。',
  'rule.condition.not-agreed.message.appointment': '{{on}} の予約は、病院と前もって合意していない病気のものです。',
  'rule.condition.not-agreed.fix':
    'コーディネーターが医療機関に確かめ、合意できたら病気(conditions)に agreed: true と書いてください。',
  'rule.condition.not-agreed.fix.charge':
    'コーディネーターが、この費用がどの病気のものかを請求書で確かめてください。医療機関が引き受けた治療なら、病気(conditions)に agreed: true と書いてください。',
  'rule.condition.not-agreed.fix.appointment':
    '患者の家族は、来日の前にコーディネーターを通して医療機関に頼んでください。合意できたら、病気(conditions)に agreed: true と書いてください。',
  'rule.condition.not-agreed.why':
    '病院は、前もって相談した病気を治療します。来日してから別の病気の治療を頼むことは控えてください。いくつかの病気を相談したいときは、前もってコーディネーターに伝えれば調整できます。',

  'rule.institution.not-consulted.title': '相談していない医療機関',
  'rule.institution.not-consulted.what':
    '予約、診療の費用、概算の行、受け入れの回答のどれかがある日本の医療機関に、その機関の受け入れの回答か概算がない。どれもなくても、受け入れた機関がほかにあり、相談の相手に書かれていない機関は同じ。',
  'rule.institution.not-consulted.message.answer': 'この医療機関の回答がまだありません。',
  'rule.institution.not-consulted.message.estimate': 'この医療機関の概算がまだありません。',
  'rule.institution.not-consulted.message.both': 'この医療機関の回答も概算もまだありません。',
  'rule.institution.not-consulted.message.refused':
    'この医療機関は受け入れないと回答しましたが、予約か費用があります。',
  'rule.institution.not-consulted.fix':
    'コーディネーターがこの医療機関に照会し、回答(answers)と概算(estimateLines)を書いてください。',
  'rule.institution.not-consulted.fix.answer':
    'コーディネーターがこの医療機関に受け入れの可否を確かめ、回答(answers)に書いてください。',
  'rule.institution.not-consulted.fix.estimate':
    'コーディネーターがこの医療機関に概算を頼み、概算(estimateLines)に書いてください。',
  'rule.institution.not-consulted.fix.refused':
    'コーディネーターが医療機関に確かめ、予約を取り消すか、新しい回答を書いてください。',
  'rule.institution.not-consulted.why':
    '滞在のあいだに複数の医療機関にかかることもできますが、前もって伝える必要があり、受け入れと費用は医療機関ごとに決まります。',

  'rule.visa.missing.title': 'ビザが決まっていない',
  'rule.visa.missing.what':
    '滞在・ビザ・受け入れの回答のどれかがあり、旅行者(日本国籍を除く)に、ビザの状態(status)がない、拒否されたビザしかない、または一次ビザの数より入国の回数が多い。',
  'rule.visa.missing.message': 'この旅行者のビザについて、まだ何も書かれていません。患者も同伴者も、一人ずつ必要です。',
  'rule.visa.missing.message.status': 'このビザの状態(要る、申請中、発給済み、要らないなど)がまだ書かれていません。',
  'rule.visa.missing.message.refused': 'この旅行者のビザは拒否され、ほかのビザがありません。',
  'rule.visa.missing.message.single-entry':
    '入国は {{stays}} 回の予定ですが、一次ビザは {{visas}} 件です。一次ビザで入国できるのは一回だけです。',
  'rule.visa.missing.fix':
    'コーディネーターと一緒に、この旅行者のビザを確かめ、状態をビザ(visas)に書いてください(免除は exempt、すでに持っている・日本に住んでいる人は held)。',
  'rule.visa.missing.fix.status': 'コーディネーターと一緒に確かめ、ビザの status に書いてください。',
  'rule.visa.missing.fix.refused':
    '患者の家族は、これからどうするか(あらためて申請するか、予定を変えるか)をコーディネーターと相談し、申請したらビザ(visas)に加えてください。',
  'rule.visa.missing.fix.single-entry':
    'コーディネーターと一緒に、数次ビザ(multiple)か、二回目のための別のビザを大使館・総領事館に相談してください。一時帰国をやめる場合は、滞在(stays)を直してください。',
  'rule.visa.missing.why':
    '日本に入国するには原則としてビザが要ります。医療滞在ビザは患者にも同伴者にも発給されます。どの国が免除かは、このプログラムでは決めません。',

  'rule.visa.expires.title': 'ビザが足りない',
  'rule.visa.expires.what':
    '入国の日がビザの有効期限(validUntil)より後、または滞在の日数(入国の翌日から出国まで)がビザの滞在日数(stayDays)より長い。旅行者にいくつかビザがあるときは、いちばん長いものと比べる。',
  'rule.visa.expires.message.validity':
    '入国の予定は {{entry}} ですが、ビザの有効期限は {{validUntil}} です。{{days}} 日過ぎています。',
  'rule.visa.expires.message.stay':
    '{{entry}} から {{exit}} までの滞在は {{planned}} 日ですが、ビザの滞在日数は {{stayDays}} 日({{last}} まで)です。{{days}} 日足りません。',
  'rule.visa.expires.fix':
    'ビザの日付と滞在の予定を確かめ、合わないときはコーディネーターと相談して、予定を変えるか新しいビザを申請してください。',
  'rule.visa.expires.fix.validity':
    '患者の家族は、有効期限の前に入国できるか、新しいビザを申請するかをコーディネーターと相談してください。日付が違うときは直してください。',
  'rule.visa.expires.fix.stay':
    '患者の家族は、滞在を短くするか、長い滞在のできるビザを申請するかを、コーディネーターと相談してください。一時帰国をはさんで分けることもできます。',
  'rule.visa.expires.why': 'ビザを持っているときは、有効期限と滞在できる日数を確かめる必要があります。',

  'rule.visa.multiple-without-schedule.title': '数次ビザの治療予定表がない',
  'rule.visa.multiple-without-schedule.what':
    '数次(entries: multiple)の医療滞在ビザがあり、書類に治療予定表(treatment-schedule)がない。持っている・免除のビザには出さない。',
  'rule.visa.multiple-without-schedule.message': '数次ビザですが、治療予定表がありません。',
  'rule.visa.multiple-without-schedule.fix':
    'コーディネーターが医師に治療予定表(なぜ何度も来る必要があるかを具体的に)を頼み、書類に加えてください。様式は大使館・総領事館に確かめてください。',
  'rule.visa.multiple-without-schedule.why':
    '数次ビザの申請には、医師の治療予定表が求められます。大使館・総領事館によって違うので、確かめてください。',

  'rule.visa.too-early.title': 'ビザに間に合わない入国',
  'rule.visa.too-early.what':
    'ビザを待っている旅行者(needed、applied、refused、または何も書かれていない)の入国が、医療情報がすべてそろった日からルールの日数(visaDays)より前である。まだそろっていないときは、今日から数える。',
  'rule.visa.too-early.message':
    '入国の予定は {{entry}} ですが、医療情報がそろった {{start}} から {{limit}} 日はかかり、ビザは早くても {{earliest}} です。{{days}} 日早すぎます。',
  'rule.visa.too-early.message.incomplete':
    '入国の予定は {{entry}} ですが、医療情報がまだそろっていません。今日({{start}})そろったとしても {{limit}} 日はかかり、ビザは早くても {{earliest}} です。{{days}} 日早すぎます。',
  'rule.visa.too-early.message.urgent':
    '急ぎの案件ですが、{{entry}} の入国は間に合いません。医療情報がそろった {{start}} から {{limit}} 日はかかり、ビザは早くても {{earliest}} です。{{days}} 日早すぎます。',
  'rule.visa.too-early.message.incomplete-urgent':
    '急ぎの案件ですが、{{entry}} の入国は間に合いません。医療情報がまだそろっておらず、今日({{start}})そろったとしても {{limit}} 日はかかり、ビザは早くても {{earliest}} です。{{days}} 日早すぎます。',
  'rule.visa.too-early.fix':
    '患者の家族は入国の予定(stays の entry)を遅らせてください。早められるかどうかは、コーディネーターに尋ねてください。',
  'rule.visa.too-early.fix.incomplete':
    '患者の家族は、まず足りない医療情報をコーディネーターに渡し、そろった日を書いてください。入国の予定(stays の entry)も遅らせてください。',
  'rule.visa.too-early.fix.urgent':
    '急ぐときは、まず自国で治療を始め、続きの治療を日本で受けることも考えられます。主治医とコーディネーターに相談し、入国の予定(stays の entry)を直してください。',
  'rule.visa.too-early.fix.incomplete-urgent':
    '急ぐときは、まず自国で治療を始め、続きの治療を日本で受けることも考えられます。主治医とコーディネーターに相談してください。足りない医療情報は、早くコーディネーターに渡してください。',
  'rule.visa.too-early.why':
    'コーディネーターが医療情報を漏れなく受け取ってから、医療滞在ビザが発給されるまで、少なくとも二週間ほどかかります。書類が一つ足りなければ、その分遅れます。',

  'rule.entry.before-advised.title': '勧められる時期より早い入国',
  'rule.entry.before-advised.what':
    '入国(予定または実際)が、始まり(医療情報がそろった日、まだなら今日)からルールの月数(advisedMonths)より早い。入国の予定がないときは、希望する時期(wished)がそれより前に終わる。',
  'rule.entry.before-advised.message':
    '入国の予定は {{entry}} ですが、{{start}} から数えて {{first}} から {{last}} ごろの来日が勧められています。{{days}} 日早い予定です。',
  'rule.entry.before-advised.message.incomplete':
    '入国の予定は {{entry}} ですが、医療情報がまだそろっていません。今日({{start}})から数えて {{first}} から {{last}} ごろの来日が勧められています。{{days}} 日早い予定です。',
  'rule.entry.before-advised.message.urgent':
    '急ぎの案件で入国の予定は {{entry}} ですが、{{start}} から数えて {{first}} から {{last}} ごろの来日が勧められています。{{days}} 日早い予定です。',
  'rule.entry.before-advised.message.incomplete-urgent':
    '急ぎの案件で入国の予定は {{entry}} ですが、医療情報がまだそろっていません。今日({{start}})から数えて {{first}} から {{last}} ごろの来日が勧められています。{{days}} 日早い予定です。',
  'rule.entry.before-advised.message.wished':
    '希望する時期は {{entry}} までですが、{{start}} から数えて {{first}} から {{last}} ごろの来日が勧められています。{{days}} 日早い希望です。',
  'rule.entry.before-advised.message.wished-urgent':
    '急ぎの案件で希望する時期は {{entry}} までですが、{{start}} から数えて {{first}} から {{last}} ごろの来日が勧められています。{{days}} 日早い希望です。',
  'rule.entry.before-advised.fix':
    '患者の家族は、病院の準備が間に合うかをコーディネーターに尋ね、できれば入国の予定(stays の entry)を遅らせてください。',
  'rule.entry.before-advised.fix.incomplete':
    '患者の家族は、足りない医療情報をコーディネーターに渡し、病院の準備が間に合うかを尋ねてください。できれば入国の予定(stays の entry)を遅らせてください。',
  'rule.entry.before-advised.fix.urgent':
    '急ぐときは、まず自国で治療を始め、続きの治療を日本で受けることも考えられます。主治医とコーディネーターに相談してください。',
  'rule.entry.before-advised.fix.incomplete-urgent':
    '急ぐときは、まず自国で治療を始め、続きの治療を日本で受けることも考えられます。主治医とコーディネーターに相談し、足りない医療情報は早く渡してください。',
  'rule.entry.before-advised.fix.wished':
    '患者の家族は、希望する時期(inquiry の wished)を遅らせられるか考え、コーディネーターに相談してください。',
  'rule.entry.before-advised.fix.wished-urgent':
    '急ぐときは、まず自国で治療を始め、続きの治療を日本で受けることも考えられます。主治医とコーディネーターに相談し、希望する時期(inquiry の wished)を考え直してください。',
  'rule.entry.before-advised.why':
    'ビザのほかに病院の受け入れの準備も要るので、一か月から二か月後の来日で計画することが勧められています。',

  'rule.guarantor.missing.title': '身元保証機関がない',
  'rule.guarantor.missing.what':
    '医療滞在ビザ(needed、applied、issued、refused)の旅行者に身元保証機関がいない。ビザの guarantor、身元保証機関(kind: guarantor)、身元保証の登録(-guarantor)のあるコーディネーターの順に探す。',
  'rule.guarantor.missing.message': '医療滞在ビザに要る身元保証機関が決まっていません(ビザの件数: {{count}})。',
  'rule.guarantor.missing.fix':
    '患者の家族は、登録された身元保証機関(登録のあるコーディネーターでもよい)に頼み、関係者(parties)とビザの guarantor に書いてください。名簿は外務省の案内にあります。',
  'rule.guarantor.missing.why':
    '医療滞在ビザを申請するには、患者にも同伴者にも、登録された身元保証機関の身元保証が要ります。',

  'rule.guarantor.unregistered.title': '身元保証機関の登録',
  'rule.guarantor.unregistered.what':
    '医療滞在ビザの身元保証機関に登録(registrations)がない、または登録番号がない。コーディネーターなどの場合は、身元保証の登録(-guarantor)が要る。',
  'rule.guarantor.unregistered.message.none': 'この身元保証機関の登録が書かれていません。',
  'rule.guarantor.unregistered.message.coordinator':
    'このコーディネーターに、医療滞在ビザの身元保証機関としての登録が書かれていません。コーディネーターがすべて身元保証機関とは限りません。',
  'rule.guarantor.unregistered.message.number': 'この身元保証機関の登録番号が書かれていません。',
  'rule.guarantor.unregistered.fix':
    'コーディネーターが登録と登録番号を確かめ、registrations(METI-guarantor など)に書いてください。登録がないときは、登録された身元保証機関に頼んでください。',
  'rule.guarantor.unregistered.why':
    '身元保証書を出せるのは、経済産業省または観光庁に登録された身元保証機関です。登録番号は身元保証書にも書かれます。',

  'rule.guarantor.companion-unnamed.title': '身元保証書にない同伴者',
  'rule.guarantor.companion-unnamed.what':
    '医療滞在ビザの同伴者が、手元の身元保証書(guarantee)の旅行者(travellers)の中にいない、または患者のビザに身元保証機関があるのに同伴者のビザにはない。',
  'rule.guarantor.companion-unnamed.message.paper': '手元の身元保証書に、同伴者 {{traveller}} が載っていません。',
  'rule.guarantor.companion-unnamed.message.visa':
    '患者のビザには身元保証機関がありますが、この同伴者のビザにはありません。',
  'rule.guarantor.companion-unnamed.fix':
    'コーディネーターが身元保証機関に頼み、同伴者を身元保証書とその名簿に載せてもらってください。',
  'rule.guarantor.companion-unnamed.fix.paper':
    'コーディネーターが身元保証機関に頼み、同伴者を名簿に加えた身元保証書を出してもらってください。載っているときは、書類の travellers に加えてください。',
  'rule.guarantor.companion-unnamed.fix.visa':
    'コーディネーターが身元保証機関に同伴者の保証も頼み、このビザの guarantor に書いてください。',
  'rule.guarantor.companion-unnamed.why':
    '同伴者も身元保証が要り、身元保証書には同伴者の名簿が付きます。載っていない人のビザは発給されないことがあります。',

  'rule.stay.over-permission.title': '許可された期間を超える滞在',
  'rule.stay.over-permission.what':
    '治療の終わり、または出国が、許可された日(上陸許可シールの permittedUntil、まだなら入国の翌日からルールの permissionDays 日、それより長いビザがあるときはその日数)より後である。帰国した後は、出国の日だけを見る。',
  'rule.stay.over-permission.message.departure':
    '出国の予定は {{exit}} ですが、滞在できるのは {{until}} までです。{{days}} 日超えます。',
  'rule.stay.over-permission.message.departure-counted':
    '出国の予定は {{exit}} ですが、上陸許可はふつう入国の翌日から {{limit}} 日({{until}} まで)です。{{days}} 日超えます。',
  'rule.stay.over-permission.message.left':
    '出国の日は {{exit}} ですが、滞在できたのは {{until}} まででした。{{days}} 日超えています。',
  'rule.stay.over-permission.message.left-counted':
    '出国の日は {{exit}} ですが、上陸許可はふつう入国の翌日から {{limit}} 日({{until}} まで)です。{{days}} 日超えています。',
  'rule.stay.over-permission.message.treatment':
    '治療の終わりは {{end}} ですが、滞在できるのは {{until}} までです。{{days}} 日超えます。',
  'rule.stay.over-permission.message.treatment-counted':
    '治療の終わりは {{end}} ですが、上陸許可はふつう入国の翌日から {{limit}} 日({{until}} まで)です。{{days}} 日超えます。',
  'rule.stay.over-permission.fix':
    '患者の家族は、期限の前に治療を終えて出国できるかを、すぐにコーディネーターと相談してください。入国の後は、シールの日付を滞在の permittedUntil に書いてください。',
  'rule.stay.over-permission.fix.departure':
    '患者の家族は出国を早めるか、延長の手続きができるかを、期限の前にコーディネーターと相談してください。',
  'rule.stay.over-permission.fix.departure-counted':
    '患者の家族は出国を早めるか、長い滞在のできるビザをコーディネーターと相談してください。入国したら、シールの日付を滞在の permittedUntil に書いてください。',
  'rule.stay.over-permission.fix.left':
    '日付を確かめ、延長されていたときは新しい日付を permittedUntil に書いてください。日付が正しいときは、コーディネーターと身元保証機関に知らせてください。',
  'rule.stay.over-permission.fix.left-counted':
    'シールの日付を滞在の permittedUntil に書いてください。それでも超えるときは、コーディネーターと身元保証機関に知らせてください。',
  'rule.stay.over-permission.fix.treatment':
    'コーディネーターは、期限の前に終えられるか、一時帰国をはさめるか、延長できるかを、病院と相談してください。',
  'rule.stay.over-permission.fix.treatment-counted':
    'コーディネーターは、期限の前に終えられるか、一時帰国をはさめるかを病院と相談してください。長くかかるときは、長い滞在のできるビザを申請してください。',
  'rule.stay.over-permission.why':
    '上陸許可の期限までに出国する必要があるので、その間に治療を終えて帰国できるかを前もって確かめます。期限はパスポートのシールに書かれ、ふつう九十日以内です。',

  'rule.stay.over-90-days.title': '九十日を超える一回の滞在',
  'rule.stay.over-90-days.what':
    '一回の滞在(入国の翌日から出国まで、出国の予定がなければ治療の終わりまで)が、ルールの日数(permissionDays)より長く、長い滞在の道がない。道とは、それより長いビザ(stayDays)、在留資格認定証明書(coe)、受入れ証明書(acceptance-certificate)、またはシールの日付。',
  'rule.stay.over-90-days.message':
    '{{entry}} から {{last}} までの一回の滞在が {{days}} 日で、{{limit}} 日を {{over}} 日超えます。入院のための手続きが見当たりません。',
  'rule.stay.over-90-days.fix':
    'コーディネーターは、入院を前提とした手続き(在留資格認定証明書は病院の職員か日本の親族が申請)を病院と相談し、書類(documents)に加えてください。滞在を二回に分けて、間に帰国することも考えられます。',
  'rule.stay.over-90-days.why':
    '九十日を超える一回の滞在は、入院を前提とします。ビザの前に在留資格認定証明書が要ることがあるので、大使館・総領事館に確かめてください。',

  'rule.companions.many.title': '同伴者が多い',
  'rule.companions.many.what':
    '同じ時期に日本にいる同伴者が、ルールの人数(companionsFrom)以上いる。交代で来る同伴者は同じ時期だけを数える。',
  'rule.companions.many.message': '同伴者が {{count}} 人います。できるだけ少ない人数が勧められています。',
  'rule.companions.many.fix':
    '患者の家族は、だれが本当に必要か考えてください。入院中の世話は病院の職員がし、言葉は医療通訳が助けます。通訳はコーディネーターに相談できます。',
  'rule.companions.many.why':
    '日本の病院では、入院中の世話は原則として病院の職員がします。中国語のできる医師や看護師のいる病院は少ないので、言葉のためには同伴者より医療通訳を考えてください。',

  'rule.companions.child.title': '子どもの同伴者',
  'rule.companions.child.what':
    '同伴者が、最初の入国の日に、ルールの年齢(childAge)に達していない。入国の日がないときは今日で見る。',
  'rule.companions.child.message': '{{on}} の時点で {{age}} 歳になっていない同伴者がいます。',
  'rule.companions.child.fix':
    '患者の家族は、世話の要る子どもを病院に連れて行かずにすむよう、預け先を決めてください。生年月日(birth)が違うときは直してください。',
  'rule.companions.child.why':
    '大人の世話が要る子どもは、病院に連れて行かないよう求められています。年齢の線はこのプログラムの目安です。',

  'rule.departure.same-day.title': '最後の予約の日の出国',
  'rule.departure.same-day.what':
    '患者の出国が、その滞在の最後の予約(appointments)と同じ日、またはそれより前である。予約がないときは、回答または通訳の記録による治療の最後の日をみる。',
  'rule.departure.same-day.message': '{{exit}} は最後の予約の日で、同じ日に出国する予定です。',
  'rule.departure.same-day.message.before': '{{exit}} に出国する予定ですが、そのあと {{last}} に予約があります。',
  'rule.departure.same-day.message.end': '{{exit}} は治療が終わる日で、同じ日に出国する予定です。',
  'rule.departure.same-day.message.before-end': '{{exit}} に出国する予定ですが、治療は {{last}} まで続きます。',
  'rule.departure.same-day.fix':
    '患者の家族は、出国を一日以上遅らせるか、予約を早められるかをコーディネーターに尋ねてください。',
  'rule.departure.same-day.fix.before':
    '予約の日(appointments)と出国の日(stays の exit)を確かめ、違うほうを直してください。',
  'rule.departure.same-day.fix.end':
    '患者の家族は、出国を一日以上遅らせてください。最後に病院へ行く日がもっと早ければ、appointments に書いてください。',
  'rule.departure.same-day.fix.before-end':
    '治療の最後の日(answers の period)と出国の日(stays の exit)を確かめ、違うほうを直してください。',
  'rule.departure.same-day.why':
    '予約があっても救急の患者が優先されることがあり、待ち時間が出たり、予約の時間どおりに診察を受けられなかったりします。',
};
