### Десять самых трудных вопросов: как их задаст вслух тот, кто хочет сделке добра.

ask-lead =
    { $at ->
        [meeting] Переговоры { $day }
        [decision] Клиент решает { $day }
       *[worth] На кону { $amount }
    }

ask-by =
    { $at ->
        [meeting] до переговоров { $day }
        [decision] до решения { $day }
       *[other] в ближайшие дни
    }

ask-vague-goal = { $lead }: кто у клиента что сделает, чтобы мы сказали «получилось»?
ask-start-minimum = { $lead }, а ответа «{ $answer }» у нас нет. На чём тогда держится эта сделка?
ask-no-conclusion = { $lead }. Вы спросили «{ $answer }» — и что из ответа следует для сделки?
ask-no-decision-maker = { $lead }: кто ставит последнюю подпись и кто из наших его видел?
ask-no-budget-holder = { $lead }: чьи это деньги и кто может их заморозить?
ask-single-contact = { $who } завтра уволится: кто у клиента возьмёт трубку { $by }?
ask-no-proven-champion = { $lead }: кто говорит за нас, когда нас нет в комнате, и что он уже сделал?
ask-no-opponents = { $lead }: кому у клиента выгодно, чтобы мы проиграли, и почему его нет на карте?
ask-influential-not-for-us = { $lead }. Влиятельных { $influential }, за нас { $for }, против { $against }: кого перетянем первым и чем?
ask-influential-unattended =
    { $missing ->
        [contact] { $who } весит много, а разговора ещё не было: кто из наших добьётся встречи { $by }?
       *[action] { $who } весит много, а следующего шага нет: кто и что делает { $by }?
    }
ask-holding-only-site = { $lead }: кто выше площадки делит эти деньги и почему мы его не знаем?
ask-veto-open-worry = { $who } может остановить всё в одиночку: чем и когда снимем опасение, успеем ли { $by }?
ask-stale-facts = { $what }: последнее, что мы знаем, — от { $day }. Что изменилось с тех пор и кто это проверит?
ask-many-assumptions = { $lead }, а догадок у нас { $count } из { $total }. Какие три проверим первыми?
ask-stage-debt =
    { $shape ->
        [task] { $lead }, а задача «{ $task }» не решена. Где она нас догонит?
       *[unmarked] { $lead }, а обязательных задач не отмечено { $count }. Какая из них нас догонит?
    }
ask-stage-without-client-act = { $lead }: что сделал сам клиент, чтобы мы считали этап { $stage } своим?
ask-issue-without-task = { $lead }: зачем нам вопрос «{ $issue }» и что мы за него отдадим?
ask-task-without-issue = { $lead }. «{ $tasks }»: каким вопросом мы это решаем?
ask-level-missing =
    { $level ->
        [fail] { $lead }. «{ $issue }»: при каком ответе встаём и уходим?
        [acceptable] { $lead }. «{ $issue }»: на что согласимся, никому не звоня?
       *[ideal] { $lead }. «{ $issue }»: чего попросим, если бояться нечего?
    }
ask-levels-contradict =
    { $shape ->
        [reserve] Уступок на { $amount }, а запас { $reserve }: от какой откажемся?
       *[other] { $lead }. «{ $issue }»: наши уровни спорят друг с другом, какой из них назовём за столом?
    }
ask-concession-without-counter = { $lead }. Отдаём «{ $concession }» — а что берём взамен?
ask-objection-unanswered =
    { $seated ->
        [yes] { $across } за столом скажет: «{ $objection }». Кто ответит и чем подтвердит?
       *[no] { $lead }, и мы услышим: «{ $objection }». Кто ответит и чем подтвердит?
    }
ask-their-interest-unknown = { $lead }. «{ $issue }»: зачем им это и кого вы об этом спросили?
ask-no-alternative = { $lead }: что делаем наутро, если не договоримся?
ask-no-mandate = { $lead }: кто утвердил пределы и кому звоним, если попросят больше?
ask-goal-without-means = { $lead }: чьими руками, на какие деньги и за какое время мы это сделаем?
ask-cash-gap = В месяце { $month } уходим в минус на { $amount }, а своих { $funds }: кто даст разницу и под какой процент?
ask-first-deal-prepayment = { $lead }. «{ $issue }»: с чего клиенту, который нас не знает, платить всё вперёд?
ask-rival-price-unsourced = { $rival }, { $price }: кто это сказал, когда, и видел ли кто-нибудь бумагу?
ask-accepted-unchanged = { $lead }. Вы приняли: «{ $remark }». Что с тех пор изменилось?
ask-assignments-unreported =
    { $has ->
        [person] { $lead }. { $who }, задание «{ $what }»: сделано или нет?
       *[nobody] { $lead }. Задание «{ $what }»: кто за него отвечает и сделано ли оно?
    }
ask-report-missing = { $day } переговоры прошли: что пообещал клиент и где это записано?

ask-weigh-decider = { $who } ставит последнюю подпись: что именно услышит от нас { $by } и от кого?
ask-weigh-budget = { $who } держит деньги: чем подтверждено, что их не заморозят { $by }?
ask-weigh-veto = { $who } может остановить всё в одиночку: что ещё может всплыть { $by }?
ask-weigh-opponent = { $who } против нас: что о нас услышат { $by } и кто ответит?
ask-weigh-cash = К месяцу { $month } вложено своих { $amount }: что будет, если клиент задержит платёж на месяц?
ask-weigh-rival = { $rival } просит { $price }, мы { $ours }: за что клиент доплатит разницу?
ask-weigh-moved = Решение уже отложили с { $day }. { $lead }: успеваем ли мы, если отложат снова?
ask-weigh-reserve = Запас маржи { $reserve }: на что потратим его первым и что возьмём взамен?

questions-title = Десять самых трудных вопросов
questions-lead = Это спросит комната
questions-more = { $count ->
    [one] ещё { $count } вопрос: { $key }
    [few] ещё { $count } вопроса: { $key }
    [many] ещё { $count } вопросов: { $key }
   *[other] ещё { $count } вопроса: { $key }
}
questions-all = все вопросы с переходом к месту: { $key }
questions-empty = Спросить пока не о чем: впишите людей, сумму и даты
question-stands = Стоит на дыре
question-weighs = Дыры здесь нет, есть вес
