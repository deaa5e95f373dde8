/** Words of 赴日就医: findings about money and papers. */
export const words: Readonly<Record<string, string>> = {
  // 概算と前払い
  'rule.estimate.no-coordinator-part.title': '概算にコーディネート事業者の分がない',
  'rule.estimate.no-coordinator-part.what':
    '概算(estimateLines)に医療機関の分があり、コーディネート事業者側の分が1行もないとき。scope が out の行は数えません。',
  'rule.estimate.no-coordinator-part.message': '概算に医療機関の分しかありません。',
  'rule.estimate.no-coordinator-part.fix':
    'コーディネート事業者に自社分(コーディネート料、通訳、身元保証など)の見積りを求め、estimateLines に加えてください。',
  'rule.estimate.no-coordinator-part.why':
    '治療費のほかに、コーディネート事業者のサービスの費用も前払いします。それがないと、送る額が足りなくなります。',

  'rule.estimate.scope-unknown.title': '概算に含むか不明な項目',
  'rule.estimate.scope-unknown.what': '概算(estimateLines)に、scope が unknown の行があるとき。',
  'rule.estimate.scope-unknown.message':
    'この項目が概算に含まれるかどうか、分かっていません。含まれるものとして数えています。',
  'rule.estimate.scope-unknown.fix': '見積りを出したところに確かめ、scope に in か out を書いてください。',
  'rule.estimate.scope-unknown.why':
    '概算に含まれないものは、別に請求されます。前もって分からなかったために、苦情になったことがあります。',

  'rule.prepayment.below-estimate.title': '前払いが概算に足りない',
  'rule.prepayment.below-estimate.what':
    '最初の入国の日(その前は今日)までに着いた額が、概算より少ないとき。送金を始めたか、入国の日がわかってから出ます。これから送る日が書かれている間は出ません。scope が out の行は数えません。',
  'rule.prepayment.below-estimate.message':
    '概算 {{estimate}} に対し、着いていたのは {{credited}} で、{{short}} 足りません。',
  'rule.prepayment.below-estimate.message.on-the-way':
    '概算 {{estimate}} に対し、着いたのは {{credited}} で、{{short}} 足りません。まだ着いていない送金があります。',
  'rule.prepayment.below-estimate.message.not-sent':
    '{{entry}} に入国する予定ですが、概算 {{estimate}} の前払いがまだ送られていません。',
  'rule.prepayment.below-estimate.fix':
    '銀行の手数料が引かれたのか、これから送る分があるのかを確かめ、不足をどうするかコーディネート事業者と決めてください。',
  'rule.prepayment.below-estimate.fix.on-the-way':
    '着いたら creditedOn と credited を書いてください。それでも足りなければ、コーディネート事業者と相談してください。',
  'rule.prepayment.below-estimate.fix.not-sent':
    '患者の家族は、コーディネート事業者から費用の説明を受けたうえで、入国の前に着くように概算を送り、その送金を記録してください。',
  'rule.prepayment.below-estimate.why':
    '治療費の概算は、原則として渡航の前に全額をコーディネート事業者に送り、そこから医療機関に支払われます。',

  // 送金の前に確かめること
  'rule.terms.refund-method.title': '返金の方法が未確認',
  'rule.terms.refund-method.what':
    '概算か送金があり、refund-method の確認事項(terms)がないか未確認のとき、または最初の送金の後で確認したとき。',
  'rule.terms.refund-method.message': '残額をどのように返金するか、確認されていません。',
  'rule.terms.refund-method.message.late': '残額をどのように返金するかの確認が {{on}} で、{{sent}} の送金より後です。',
  'rule.terms.refund-method.fix':
    'コーディネート事業者に確かめ、答えと日付を terms(key: refund-method)に書いてください。',
  'rule.terms.refund-method.fix.late':
    '先に送った分にも当てはまるか確かめてください。日付が違っていれば直してください。',
  'rule.terms.refund-method.why': '返金と追加支払いの方法は、概算を支払う前に確かめておくこととされています。',

  'rule.terms.topup-method.title': '追加支払いの方法が未確認',
  'rule.terms.topup-method.what':
    '概算か送金があり、topup-method の確認事項(terms)がないか未確認のとき、または最初の送金の後で確認したとき。',
  'rule.terms.topup-method.message': '追加が出たときにどのように支払うか、確認されていません。',
  'rule.terms.topup-method.message.late':
    '追加が出たときにどのように支払うかの確認が {{on}} で、{{sent}} の送金より後です。',
  'rule.terms.topup-method.fix':
    'コーディネート事業者に確かめ、答えと日付を terms(key: topup-method)に書いてください。',
  'rule.terms.topup-method.fix.late':
    '費用が増える前に、ご家族が方法を知っているか確かめてください。日付が違っていれば直してください。',
  'rule.terms.topup-method.why':
    '前払いを超えた分は、日本での治療の間に支払うことになっています。その時に方法を調べる余裕はありません。',

  'rule.terms.interpreter-rate.title': '通訳の単価が未確認',
  'rule.terms.interpreter-rate.what':
    '概算に通訳があるか通訳を派遣していて、interpreter-rate の確認事項(terms)がないか未確認のとき、または最初の送金の後で確認したとき。',
  'rule.terms.interpreter-rate.message': '医療通訳の1時間あたりの単価が確認されていません。',
  'rule.terms.interpreter-rate.message.late': '医療通訳の単価の確認が {{on}} で、{{sent}} の送金より後です。',
  'rule.terms.interpreter-rate.fix':
    'コーディネート事業者に確かめ、単価と日付を terms(key: interpreter-rate)に書いてください。',
  'rule.terms.interpreter-rate.fix.late': '概算の単価と比べてください。日付が違っていれば直してください。',
  'rule.terms.interpreter-rate.why': '単価はコーディネート事業者ごとに違い、実際に派遣した時間で精算されます。',

  'rule.terms.explained.title': '送金前の説明が未確認',
  'rule.terms.explained.what':
    '前払いか追加支払い(cash)に説明済み(explained)の記入がなく、確認事項(terms)の explained も未確認か、送金の後のとき。最初の送金の前は、概算があれば terms を求めます。',
  'rule.terms.explained.message': 'コーディネート事業者から費用の説明を受けたか、確認されていません。',
  'rule.terms.explained.message.remittance': 'この送金の前に費用の説明を受けたか、確認されていません。',
  'rule.terms.explained.message.late': '費用の説明を受けた確認が {{on}} で、{{sent}} の送金より後です。',
  'rule.terms.explained.fix': '送金の前に費用の説明を受け、terms(key: explained)に書いてください。',
  'rule.terms.explained.fix.remittance':
    'ご家族に確かめ、説明を受けていれば、この送金に explained: true を書いてください。まだなら、いま説明を受けてください。',
  'rule.terms.explained.fix.late':
    '送金の前に説明を受けていれば、その送金に explained: true を書いてください。受けていなければ、費用をもう一度一緒に確かめてください。',
  'rule.terms.explained.why': '送金は、コーディネート事業者から十分な説明を受けたうえで行うこととされています。',

  'rule.bank.not-asked.title': '銀行に書類を確かめていない',
  'rule.bank.not-asked.what': '概算か送金があり、bank-papers の確認事項(terms)がないか未確認のとき。',
  'rule.bank.not-asked.message': '送金する銀行が求める書類が、確かめられていません。',
  'rule.bank.not-asked.fix': '送金の前に銀行に尋ね、答えを terms(key: bank-papers)に書いてください。',
  'rule.bank.not-asked.why': '国によっては銀行が追加の書類を求めることがあり、着金までに時間もかかります。',

  // 医療通訳
  'rule.interpreter.no-decision.title': '通訳の要否を病院が決めていない',
  'rule.interpreter.no-decision.what':
    '医療機関が受入れを答えていて、その回答(interpreter)にも派遣(decidedBy)にも、通訳についての判断がないとき。回答がないまま通訳を派遣し、医師か医療機関が決めたと書かれていないときも出ます。',
  'rule.interpreter.no-decision.message': '医療通訳が要るかどうか、医療機関の判断が書かれていません。',
  'rule.interpreter.no-decision.message.dispatched':
    '医療通訳を派遣していますが、それを決めた医師か医療機関が書かれていません。',
  'rule.interpreter.no-decision.fix':
    'コーディネート事業者を通じて医療機関に尋ね、回答の interpreter に needed、not-needed、24h のどれかを書いてください。',
  'rule.interpreter.no-decision.fix.dispatched': '決めた医療機関を、派遣の decidedBy に書いてください。',
  'rule.interpreter.no-decision.why': '医療通訳を派遣するかどうかは、医師と病院が判断します。',

  'rule.interpreter.24h-not-estimated.title': '24時間の通訳が概算にない',
  'rule.interpreter.24h-not-estimated.what':
    '概算があって医療機関の回答が24時間体制の通訳(24h)を求めているか、24時間体制で派遣していて、概算に mode が 24h の通訳(interpretation)の行がないとき。scope が out の行は数えません。',
  'rule.interpreter.24h-not-estimated.message': '24時間体制の通訳が必要ですが、概算に入っていません。',
  'rule.interpreter.24h-not-estimated.message.dispatched': '24時間体制で通訳を派遣していますが、概算に入っていません。',
  'rule.interpreter.24h-not-estimated.fix':
    'コーディネート事業者に費用を尋ね、estimateLines に mode: 24h の interpretation の行を加えてください。',
  'rule.interpreter.24h-not-estimated.why':
    '手術の後などに24時間の看護が要るときは、通訳も24時間体制になり、時間で精算されます。',

  'rule.interpreter.bill-differs.title': '通訳の請求が派遣時間と合わない',
  'rule.interpreter.bill-differs.what':
    '通訳の請求があり、同じ事業者の派遣の時間に単価を掛けた額(端数は interpreter-rounding の確認事項のとおり)と違うとき。',
  'rule.interpreter.bill-differs.message':
    '派遣の時間では {{dispatched}} になり、請求は {{billed}} です。{{difference}} 違います。',
  'rule.interpreter.bill-differs.message.more':
    '請求 {{billed}} は、派遣の時間で計算した額({{dispatched}})より {{difference}} 多くなっています。',
  'rule.interpreter.bill-differs.message.less':
    '請求 {{billed}} は、派遣の時間で計算した額({{dispatched}})より {{difference}} 少なくなっています。',
  'rule.interpreter.bill-differs.fix':
    '請求書を通訳実績表と1件ずつ比べ、違いをコーディネート事業者に尋ねてください。精算では請求の額を使っています。',
  'rule.interpreter.bill-differs.why': '医療通訳の費用は、実際に派遣した時間で精算されます。',

  // 精算と返金
  'rule.settlement.no-evidence.title': '医療機関の請求書がない医療費',
  'rule.settlement.no-evidence.what':
    '医療機関の実際の費用(actualLines)の evidence に、医療機関の請求書(institution-bill)が1つもないとき。0の費用には要りません。',
  'rule.settlement.no-evidence.message': 'この費用には、医療機関の請求書が付いていません。',
  'rule.settlement.no-evidence.message.other-paper': 'この費用に付いている書類の中に、医療機関の請求書がありません。',
  'rule.settlement.no-evidence.fix':
    'コーディネート事業者に医療機関の請求書を求め、documents に institution-bill として加え、その id を evidence に書いてください。',
  'rule.settlement.no-evidence.why':
    '精算のときは、医療機関の請求書など、実際にかかった医療費の証拠を受け取ることとされています。ないうちは、精算書を確定できません。',

  'rule.settlement.projected-over.title': '費用が前払いを超える見込み',
  'rule.settlement.projected-over.what':
    '費用が出ていて、これまでの費用と、まだ出ていない概算を合わせた額が、着いた額を超えるとき。',
  'rule.settlement.projected-over.message':
    'このままでは {{projected}} になる見込みで、着いているのは {{credited}} です。{{short}} 足りません。',
  'rule.settlement.projected-over.fix':
    '出国までに着くように、追加支払いについて今のうちにコーディネート事業者と相談してください。',
  'rule.settlement.projected-over.why':
    '概算を超えた分は日本での治療の間に支払うことになっていて、送金には時間がかかります。',

  'rule.settlement.topup-open.title': '出国時に追加支払いが済んでいない',
  'rule.settlement.topup-open.what':
    '患者の出国の日(実際の日、なければ予定の日)が来ていて、着いた額が、費用と返金を合わせた額より少ないとき。医療機関への未払いが通報の目安に届き得るときは、そのことも示します。',
  'rule.settlement.topup-open.message': '{{left}} の出国の時点で、{{open}} が支払われていません。',
  'rule.settlement.topup-open.message.institution':
    '{{left}} の出国の時点で、{{open}} が支払われていません。そのうち最大 {{owed}} は医療機関の分です。医療機関への {{mark}} 以上の未払いは、出入国在留管理庁に通報されることがあります(報道による。未確認)。',
  'rule.settlement.topup-open.fix':
    'すぐにコーディネート事業者に支払い、cash に topup として書いてください。支払い済みなら、着いた日を書いてください。',
  'rule.settlement.topup-open.why': '前払いを超えた分は、日本での治療の間、出国の前に支払うことになっています。',

  'rule.settlement.direct-payment.title': '医療機関への直接の支払い',
  'rule.settlement.direct-payment.what':
    'ご家族が医療機関に直接支払ったとき(cash の pay-supplier)。1回だけ数え、コーディネート事業者が医療機関に支払う額がその分減ります。',
  'rule.settlement.direct-payment.message': '医療機関に {{paid}} が直接支払われています。',
  'rule.settlement.direct-payment.message.unknown': '医療機関に直接支払われていますが、額が分かりません。',
  'rule.settlement.direct-payment.fix':
    '二重に支払われないようコーディネート事業者に知らせ、医療機関の領収書を保管してください。',
  'rule.settlement.direct-payment.fix.unknown': 'cash に額を書き、コーディネート事業者に知らせてください。',
  'rule.settlement.direct-payment.why': '費用は前払いから精算されるため、通常は医療機関に直接支払う必要がありません。',

  'rule.refund.other-account.title': '別の口座への返金',
  'rule.refund.other-account.what':
    '返金先(toAccount、または確認事項の refund-account)が送金元のどの口座でもなく、書類(documents)に名義人の関係証明(relation-proof)がないとき。',
  'rule.refund.other-account.message': '返金先が送金元と違う口座で、口座名義人どうしの関係を証明するものがありません。',
  'rule.refund.other-account.message.same-holder': '返金先が、送金元と名義人は同じで、別の口座です。',
  'rule.refund.other-account.fix':
    '送金元の口座に返金するか、名義人どうしの関係を証明するものを用意し、documents に relation-proof として加えてください。',
  'rule.refund.other-account.fix.same-holder':
    '同じ人の口座だと分かるものが要るかコーディネート事業者に尋ね、あれば documents に relation-proof として加えてください。',
  'rule.refund.other-account.why':
    '残額は送金元の口座に返されます。別の口座を希望すると、名義人どうしの関係を証明するものを求められることがあります。',

  'rule.refund.several-origins.title': '複数の口座からの送金で、返金の分け方が未定',
  'rule.refund.several-origins.what':
    '前払いや追加支払いが複数の口座から送られ、返金先の口座が選ばれておらず、refund-split の確認事項(terms)が未確認のとき。全員が出国し、返金がなければ出ません。',
  'rule.refund.several-origins.message': '{{count}}つの口座から送金されていて、返金をどう分けるか決まっていません。',
  'rule.refund.several-origins.fix':
    'コーディネート事業者と決めて terms(key: refund-split)に書くか、1つの口座を選んでください(key: refund-account)。',
  'rule.refund.several-origins.why':
    '残額は送金元の口座に返されますが、口座が複数のとき、どの口座にいくら返すかの決まりがありません。',

  // 保険
  'rule.insurance.forms-late.title': '保険の書式を治療前に渡していない',
  'rule.insurance.forms-late.what':
    '保険(policies)の請求書式が、治療の始まる日までにコーディネート事業者に渡されていない(formsHandedOn)か、その日より後に渡されたとき。日本での医療を対象としない保険には出ません。',
  'rule.insurance.forms-late.message':
    '{{start}} に治療が始まりましたが、保険の請求書式がコーディネート事業者に渡されていません。',
  'rule.insurance.forms-late.message.late':
    '保険の請求書式を渡したのが {{on}} で、治療が始まった {{start}} より後です。',
  'rule.insurance.forms-late.fix': 'すぐにコーディネート事業者に渡し、その日を formsHandedOn に書いてください。',
  'rule.insurance.forms-late.fix.late':
    'まだ医療機関に書いてもらえるか、どのくらいかかるかを、コーディネート事業者に尋ねてください。',
  'rule.insurance.forms-late.why':
    '治療の後すぐに書いてもらえるように、保険の請求書式は前もってコーディネート事業者に渡すこととされています。',

  'rule.insurance.unconfirmed.title': '保険の対象か未確認',
  'rule.insurance.unconfirmed.what':
    '保険(policies)の coverage で未確認とされた種類があるとき、または、案件にある費用の種類が書かれていないとき。medical は、医療機関の費用すべてを代表します。日本での医療を対象としない保険には出ません。',
  'rule.insurance.unconfirmed.message': '保険の対象になるか確認されていません:{{category}}',
  'rule.insurance.unconfirmed.fix': '保険会社に確かめ、coverage に covered か not を書いてください。',
  'rule.insurance.unconfirmed.why':
    '通訳やコーディネート料など、医療費以外も対象になる保険があります。何が対象か、必ず確かめることとされています。',

  'rule.insurance.japan-not-covered.title': '日本での医療が対象か不明な保険',
  'rule.insurance.japan-not-covered.what':
    '保険(policies)が日本での医療を対象とする(coversJapan)と書かれていないとき。',
  'rule.insurance.japan-not-covered.message': 'この保険が日本での医療を対象とするか、分かっていません。',
  'rule.insurance.japan-not-covered.message.not': 'この保険は、日本での医療を対象としていません。',
  'rule.insurance.japan-not-covered.fix': '保険会社に確かめ、coversJapan に書いてください。',
  'rule.insurance.japan-not-covered.fix.not': 'この保険なしで費用を考えてください。',
  'rule.insurance.japan-not-covered.why':
    '日本での医療を対象とする国際医療保険なら、医療費を後から請求できる可能性があります。',

  // 書類とフォローアップ
  'rule.translation.missing.title': '翻訳がない',
  'rule.translation.missing.what':
    '宛先のある書類が、宛先の読める言語でなく、翻訳もないとき。または、翻訳した書類があり、翻訳者の氏名か住所がないとき。読める言語は、その相手の languages、なければ規則の既定、なければ国によります。',
  'rule.translation.missing.message':
    'この書類({{kind}})は{{language}}で書かれていて、宛先が読むのは{{reads}}ですが、翻訳がありません。',
  'rule.translation.missing.message.translator': '翻訳した書類がありますが、翻訳者が書かれていません。',
  'rule.translation.missing.message.translator-name': '翻訳した書類がありますが、翻訳者の氏名がありません。',
  'rule.translation.missing.message.translator-address': '翻訳した書類がありますが、翻訳者の住所がありません。',
  'rule.translation.missing.fix':
    '翻訳して translated: true を書いてください。宛先がこの言語を読めるなら、languages に加えてください。',
  'rule.translation.missing.fix.translator': 'translator に翻訳者の氏名と住所を書いてください。',
  'rule.translation.missing.fix.translator-name': '翻訳者の氏名を書いてください。',
  'rule.translation.missing.fix.translator-address': '翻訳者の住所を書いてください。',
  'rule.translation.missing.why': '宛先に読めない書類や、誰が訳したか分からない翻訳は、受け取ってもらえません。',

  'rule.followup.no-interval.title': 'フォローアップの間隔が未定',
  'rule.followup.no-interval.what':
    '医療機関が受入れを答えたか、費用が出ていて、経過を報告する間隔が followUp の intervalDays にも followup-interval の確認事項(terms)にもないとき。',
  'rule.followup.no-interval.message': '帰国後、現地の主治医がどのくらいの間隔で経過を報告するか、決まっていません。',
  'rule.followup.no-interval.fix':
    'コーディネート事業者を通じて日本の医師に尋ね、followUp の intervalDays に日数を書いてください。',
  'rule.followup.no-interval.why':
    '帰国後は現地の主治医が経過をみて、結果を定期的にコーディネート事業者に送り、日本の病院にも確かめてもらうことが勧められています。',

  // 案件のファイル
  'rule.documents.file-missing.title': 'ファイルが見つからない',
  'rule.documents.file-missing.what':
    '書類(documents)の file に書かれたファイルが、案件のフォルダーにないとき。file のない書類は、紙で手元にあるものとします。',
  'rule.documents.file-missing.message': '書類のファイル「{{file}}」が、案件のフォルダーにありません。',
  'rule.documents.file-missing.fix':
    'ファイルをフォルダーに入れるか、名前(file)を直してください。紙で持っているだけのときは、file を消してください。',
  'rule.documents.file-missing.why': '案件に書かれたファイルは、フォルダーの中にある必要があります。',

  'rule.documents.file-unreadable.title': '開けないファイル',
  'rule.documents.file-unreadable.what':
    '書類(documents)の file に書かれたファイルが、空のとき、壊れているか読めないとき、パスワードがないと開けないとき、PDF・JPEG・PNG・TIFF のどれでもないとき、フォルダーなどのとき、または 200 MiB より大きいとき。',
  'rule.documents.file-unreadable.message': 'ファイル「{{file}}」を開けません。',
  'rule.documents.file-unreadable.message.empty': 'ファイル「{{file}}」は空です。',
  'rule.documents.file-unreadable.message.broken': 'ファイル「{{file}}」が壊れているか、途中で切れています。',
  'rule.documents.file-unreadable.message.locked': 'ファイル「{{file}}」にパスワードなどの保護がかかっています。',
  'rule.documents.file-unreadable.message.unknown-kind':
    'ファイル「{{file}}」は、PDF、JPEG、PNG、TIFF のどれでもありません。',
  'rule.documents.file-unreadable.message.not-a-file': '「{{file}}」はファイルではなく、フォルダーなどです。',
  'rule.documents.file-unreadable.message.too-large': 'ファイル「{{file}}」は大きすぎて読めません。',
  'rule.documents.file-unreadable.fix': 'もう一度スキャンするか写真を撮り直して、ファイルを置き換えてください。',
  'rule.documents.file-unreadable.fix.locked': 'パスワードなどの保護を外して保存し直し、ファイルを置き換えてください。',
  'rule.documents.file-unreadable.fix.unknown-kind': 'PDF か、JPEG・PNG・TIFF の画像に保存し直してください。',
  'rule.documents.file-unreadable.fix.not-a-file': 'file に、フォルダーではなくファイルの名前を書いてください。',
  'rule.documents.file-unreadable.fix.too-large': '解像度を下げて、または分けてスキャンし直してください。',
  'rule.documents.file-unreadable.why': '開けない書類は、誰も中身を確かめられません。',

  'rule.documents.duplicate.title': '同じ中身のファイル',
  'rule.documents.duplicate.what':
    '書類(documents)の file に書かれた二つの別々のファイルの中身が、まったく同じとき。同じファイルを2か所に書いても出ず、空のファイルと 200 MiB より大きいファイルは比べません。',
  'rule.documents.duplicate.message': 'ファイル「{{file}}」と「{{other}}」は、中身が同じです。',
  'rule.documents.duplicate.fix':
    '取り違えていれば、正しいファイルに置き換えてください。1枚の紙が2つの書類を兼ねるときは、両方に同じファイル名を書いてください。',
  'rule.documents.duplicate.why': '1枚の紙が二つの書類になっていると、もう一方がないことに気づけません。',

  'rule.documents.unlisted.title': '書かれていないファイル',
  'rule.documents.unlisted.what':
    'フォルダーにあるファイルが、書類(documents)のどの file にも書かれていないとき(21個目からは、まとめて1件)。案件のファイル、本ソフトが作った書類一式とその manifest、システムやエディターが残すもの(.DS_Store、Thumbs.db、~$… など)は除きます。',
  'rule.documents.unlisted.message':
    'フォルダーにあるファイル「{{file}}」が、書類(documents)のどこにも書かれていません。',
  'rule.documents.unlisted.message.more': 'ほかにも、書類(documents)に書かれていないファイルが {{count}} 個あります。',
  'rule.documents.unlisted.fix': '必要な書類なら documents に加え、要らないものならフォルダーから出してください。',
  'rule.documents.unlisted.why': 'スキャンしただけで書き忘れた書類がないか、確かめるためです。',

  // 案件の記入: 金額
  'rule.amounts.negative.title': 'あり得ない金額',
  'rule.amounts.negative.what':
    '金額や時間数が0より小さいとき、1時間あたりの単価や換算率が0以下のとき、または同じ通貨で、送った額より多く着いたとき。',
  'rule.amounts.negative.message': '金額 {{amount}} は正しくないようです。',
  'rule.amounts.negative.message.negative': '金額がマイナス({{amount}})になっています。',
  'rule.amounts.negative.message.hours': '時間数がマイナス({{amount}})になっています。',
  'rule.amounts.negative.message.hourly-rate': '1時間あたりの単価が0以下({{amount}})になっています。',
  'rule.amounts.negative.message.rate': '換算率が0以下({{amount}})になっています。',
  'rule.amounts.negative.message.grown': '送った額 {{sent}} より多い {{credited}} が着いたことになっています。',
  'rule.amounts.negative.fix':
    '書類を見て、0より大きい数に直してください。返金なら、cash に refund として書いてください。',
  'rule.amounts.negative.fix.hours': '通訳実績表か概算を見て、時間数を直してください。',
  'rule.amounts.negative.fix.hourly-rate': 'コーディネート事業者に確かめた単価を書いてください。',
  'rule.amounts.negative.fix.rate': '銀行などが示す換算率を、0より大きい数で書いてください。',
  'rule.amounts.negative.fix.grown': '送金控えと預り金の受領証明を見比べ、違うほうを直してください。',
  'rule.amounts.negative.why': 'このままでは、精算の額が正しく出ません。',

  'rule.amounts.decimals.title': '小数点以下の桁数',
  'rule.amounts.decimals.what':
    '金額や1時間あたりの単価の小数点以下の桁が、その通貨で使える桁より多いとき。末尾の0は数えません。',
  'rule.amounts.decimals.message':
    '金額 {{amount}} の小数点以下の桁が多すぎます。{{currency}} で使えるのは、小数点以下{{most}}桁までです。',
  'rule.amounts.decimals.fix': '書類を見て、金額か通貨を直してください。',
  'rule.amounts.decimals.why': '通貨ごとに決まった桁数と合わない金額は、写し間違いか、通貨の間違いです。',

  'rule.amounts.rate-missing.title': '換算率がない',
  'rule.amounts.rate-missing.what':
    '精算に入れるものに別の通貨があり、円への換算率(rates)に使えるものがないとき。使えるのは、その日かそれより前の日のもの、または1つしかないものです。',
  'rule.amounts.rate-missing.message': '{{currency}} の換算率がないため、精算の額を出せません。',
  'rule.amounts.rate-missing.fix':
    'どの換算率で精算するかをコーディネート事業者に尋ね、日付と出所とともに rates に書いてください。',
  'rule.amounts.rate-missing.why': '通貨の違う金額は、換算率がないと足せません。推測の率は使いません。',

  // 案件の記入: 項目、id、日付
  'rule.answers.missing.title': '書かれていない項目',
  'rule.answers.missing.what':
    '案件の今の段階で要る項目がないか、空白だけのとき。案件の id、目的、居住地、患者の氏名と生年月日、関係者、費用の行の支払先・種類・金額、派遣の時刻と単価、送った額や着いた額などで、別の規則が確かめる項目には出ません。',
  'rule.answers.missing.message': '「{{answer}}」がまだ書かれていません。',
  'rule.answers.missing.fix': '案件のファイルのこの場所に書いてください。',
  'rule.answers.missing.why': 'これがないと、書類や精算書を作れません。',

  'rule.reference.unknown.title': '見つからない id',
  'rule.reference.unknown.what':
    '渡航者、関係者、病気、書類、保険、費用の行の id が使われていて、このファイルにそれがないとき。回答の費用(cost)は、書類か概算の行の id、またはその医療機関の行が概算にあれば自由な名前で構いません。口座は、accounts に一覧があるときだけ比べます。',
  'rule.reference.unknown.message': '「{{id}}」という id は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.traveller':
    '「{{id}}」という渡航者(travellers)は、このファイルにいません。今ある id: {{known}}',
  'rule.reference.unknown.message.party':
    '「{{id}}」という関係者(parties)は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.person':
    '「{{id}}」という関係者や渡航者(parties、travellers)は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.condition':
    '「{{id}}」という病気(conditions)は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.estimate-line':
    '「{{id}}」という概算の行(estimateLines)は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.actual-line':
    '「{{id}}」という費用の行(actualLines)は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.policy':
    '「{{id}}」という保険(policies)は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.document':
    '「{{id}}」という書類(documents)は、このファイルにありません。今ある id: {{known}}',
  'rule.reference.unknown.message.cost':
    '「{{id}}」という書類も概算の行もなく、この医療機関の行も概算にありません。今ある id: {{known}}',
  'rule.reference.unknown.message.account': 'この口座は、口座の一覧(accounts)にありません。',
  'rule.reference.unknown.fix': 'id のつづりを直すか、その id のものをファイルに加えてください。',
  'rule.reference.unknown.fix.cost':
    '概算(書類か行)の id を書くか、この医療機関の行を estimateLines に加えてください。',
  'rule.reference.unknown.fix.account': 'つづりを直すか、accounts に加えてください。',
  'rule.reference.unknown.why':
    'id は、人、医療機関、お金、書類を結び付ける印です。合わないと、精算を間違えたり、証拠を見失ったりします。',

  'rule.reference.duplicate-id.title': '重なっている記入',
  'rule.reference.duplicate-id.what':
    '1つの一覧の中で同じ id が2回以上使われているとき、渡航者の id が個人でない関係者と同じとき、概算にない費用の id が概算の行と同じとき。通貨と日付の同じ換算率が2つあるときも出ます。',
  'rule.reference.duplicate-id.message': '「{{id}}」が2回書かれています。',
  'rule.reference.duplicate-id.message.id': '同じ id「{{id}}」が2回使われています。',
  'rule.reference.duplicate-id.message.account': 'この id の口座は、もう一覧にあります。',
  'rule.reference.duplicate-id.message.rate': '通貨と日付が同じ換算率({{id}})が2つあります。',
  'rule.reference.duplicate-id.message.party': '個人でない関係者にも、同じ id「{{id}}」があります。',
  'rule.reference.duplicate-id.message.line': '概算の行にも、同じ id「{{id}}」があります。',
  'rule.reference.duplicate-id.fix': '一方を別の id に変え、それを使っているところも直してください。',
  'rule.reference.duplicate-id.fix.rate': '正しいほうを残し、もう一方を消してください。',
  'rule.reference.duplicate-id.fix.line':
    'この概算の行の費用なら、estimate にその id を書いてください。違うなら、別の id に変えてください。',
  'rule.reference.duplicate-id.why': '同じものが2つあると、どちらを使うのか決められません。',

  'rule.dates.impossible.title': 'あり得ない日付',
  'rule.dates.impossible.what':
    '後に来るはずの日が、前の日より早いとき。出国が入国より前、期間や派遣の終わりが始まりより前、着金が送金より前、査証の発給が申請より前か有効期限が発給より前、滞在期限が入国より前など。済んだはずのことが今日より後の日付のときも出ます。お金、書類、書式には先の日付を書いて構いません。',
  'rule.dates.impossible.message': '日付の前後が合っていません。',
  'rule.dates.impossible.message.exit': '出国 {{second}} が、入国 {{first}} より前になっています。',
  'rule.dates.impossible.message.permission': '滞在期限 {{second}} が、入国 {{first}} より前になっています。',
  'rule.dates.impossible.message.span': '終わり {{second}} が、始まり {{first}} より前になっています。',
  'rule.dates.impossible.message.dispatch': '派遣の終わり {{second}} が、始まり {{first}} より前になっています。',
  'rule.dates.impossible.message.credited': '着金 {{second}} が、送金 {{first}} より前になっています。',
  'rule.dates.impossible.message.issued': '査証の発給 {{second}} が、申請 {{first}} より前になっています。',
  'rule.dates.impossible.message.validity': '査証の有効期限 {{second}} が、発給 {{first}} より前になっています。',
  'rule.dates.impossible.message.ahead': '{{on}} は、今日({{today}})より後の日付です。',
  'rule.dates.impossible.fix': '書類で日付を確かめ、違うほうを直してください。',
  'rule.dates.impossible.fix.ahead':
    '年の書き間違いがないか確かめて直してください。まだ先のことなら、済んでから書いてください。',
  'rule.dates.impossible.why': '日付の間違いがあると、日程表も精算も正しく出せません。',

  // 書類の言語
  'tongue.zh': '中国語',
  'tongue.ja': '日本語',
  'tongue.en': '英語',
  'tongue.vi': 'ベトナム語',
  'tongue.ko': '韓国語',
  'tongue.th': 'タイ語',
  'tongue.id': 'インドネシア語',
  'tongue.ms': 'マレー語',
  'tongue.fil': 'フィリピノ語',
  'tongue.tl': 'タガログ語',
  'tongue.mn': 'モンゴル語',
  'tongue.ru': 'ロシア語',
  'tongue.uk': 'ウクライナ語',
  'tongue.my': 'ミャンマー語',
  'tongue.km': 'クメール語',
  'tongue.ne': 'ネパール語',
  'tongue.hi': 'ヒンディー語',
  'tongue.ar': 'アラビア語',
  'tongue.fr': 'フランス語',
  'tongue.de': 'ドイツ語',
  'tongue.es': 'スペイン語',
  'tongue.pt': 'ポルトガル語',
  'tongue.it': 'イタリア語',

  // 書かれていない項目の名前
  'answer.case-id': '案件の id(数字と大文字の6文字)',
  'answer.id': 'id(半角英小文字・数字・ハイフン)',
  'answer.purpose': '渡航の目的',
  'answer.residence': '患者の住む国',
  'answer.travellers': '患者となる方',
  'answer.name': '名前',
  'answer.birth': '生年月日',
  'answer.kind': '種類',
  'answer.traveller': 'どの渡航者か',
  'answer.supplier': '支払先',
  'answer.payee': '誰に支払ったか',
  'answer.category': '費用の種類',
  'answer.amount': '金額',
  'answer.settlement-currency': '精算の通貨',
  'answer.currency': '通貨',
  'answer.from': '始まりの時刻',
  'answer.to': '終わりの時刻',
  'answer.rate': '1時間あたりの単価',
  'answer.sent': '送った額',
  'answer.credited': '着いた額',
  'answer.fromAccount': '送金元の口座',
  'answer.institution': 'どの医療機関か',
  'answer.on': '日付',
  'answer.yen': '換算率の円の額',
  'answer.key': 'どの確認事項か',
  'answer.insurer': 'どの保険会社か',
};
