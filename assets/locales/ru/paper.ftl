### На бумаге: карта на одной странице и справка к переговорам.

paper-brief = Справка к переговорам
paper-no-negotiation = Переговоров в сделке пока нет, и карту делать не из чего.
paper-no-issues = Вопросы переговоров пока не записаны
paper-tasks = Целевые задачи:
paper-theirs = Они:
paper-ours = Мы:
paper-opening = Начинаем с
paper-interests = Интересы
paper-trades = Уступка ↔ встречное условие
paper-speaker = Говорит
paper-for-nothing = без встречного условия
paper-missing = Не заполнено
