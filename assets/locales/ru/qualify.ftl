# Квалификация: ход, решение, защита.

decide-which = Чем кончилась квалификация?
decide-title = Решение по квалификации: { $decision }
decide-place = { $at } из { $of }
decide-locked = Решение пока закрыто, не пройдено: { $steps }. Esc — вернуться и пройти. Решаете без этого — напишите почему: причина останется в сделке.
decide-must = Без этого ответа решение не принять
decide-laid-aside = Решение отложено, ответы целы: начните его снова, и они на месте
decide-done = Решение записано: { $decision }
deed-qualified = решение «{ $name }»
chooser-add-name = записать имя
hint-next-question = дальше
hint-question-before = назад

## Ход квалификации

part-qualification = Квалификация
qualification-row-scoring = Квалификация: начните со скоринга
qualification-row-start = Квалификация: идёт старт анкеты
qualification-row-talk = Квалификация: разговор с целевым
qualification-row-finish = Квалификация: идёт финиш анкеты
qualification-row-defense = Квалификация: пора защищать
qualification-row-decision = Квалификация: ждёт решения
qualification-row-done = Квалификация: { $decision }
scoring-row = Скоринг { $score }
sheet-count = { $done } из { $all }
sheet-how = Enter раскрывает вопросы: сначала то, чего не знаем.
question-presale = Стоимость пресейла
question-target-talk = Разговор с целевым лицом
fact-question = Вопрос
fact-days = Сколько идёт
fact-express = Тип сделки
express-enough = Сделка транзакционная: полная защита не окупится, хватит экспресс-защиты
days-not-begun = ещё не начата
days-so-far = идёт { $days }
days-to-finish = анкета собрана за { $days }
days-to-close = от начала до решения { $days }
step-lacks = , нет: { $what }
step-lacks-more = { " " }и ещё { $count }
step-decision-locked = откроется после шагов выше
step-defense-next = Enter начинает сессию на 15 минут
step-defense-open = сессия идёт, закройте её
score-worth = стоит разбираться, порог { $threshold }
score-open = решат ответы, которых не знаем: порог { $threshold }
score-below = ниже порога { $threshold }, похоже, не наша сделка

## Цель, которую можно проверить

goal-pattern = Образец: кто, что сделает, к какому дню.
goal-example-1 = «Технический директор подписывает договор на 84 млн до 20 декабря»
goal-example-2 = «Закупочный комитет выбирает нас поставщиком до 1 марта»
goal-example-1-electrical-via-design = «Главный инженер закладывает наши ячейки в проект до 15 ноября»
goal-example-2-electrical-via-design = «Финансовый директор подписывает договор с авансом 30 % до 20 декабря»
goal-example-1-engineered-equipment = «Директор завода подписывает договор на линию до 1 октября»
goal-example-2-engineered-equipment = «Главный технолог утверждает протокол испытаний до 12 сентября»
goal-example-1-saas-enterprise = «Директор по ИТ подписывает договор на 300 рабочих мест до 25 декабря»
goal-example-2-saas-enterprise = «Служба безопасности даёт письменное согласование до 10 ноября»
aim-example-1 = «Финансовый директор согласует аванс не ниже 30 % на этой встрече»
aim-example-2 = «Главный инженер назначает испытание на пятницу и даёт двух людей»
goal-vague = «{ $word }» не проверить: напишите, кто, что сделает и к какому дню
decide-earlier = Прежнее решение по квалификации: { $decision } · { $day } · { $who } · { $why }
