### Дыра в списке: насколько серьёзна, на каком шаге, и кто, если имени нет.

hole-severity-blocks = не пускает на защиту
hole-severity-serious = серьёзная
hole-severity-note = к сведению

hole-step-passport = Паспорт
hole-step-stakeholders = Стейкхолдеры
hole-step-stage = Этап
hole-step-negotiation = Переговоры
hole-step-defense = Защита
hole-step-verdict = Вердикт
hole-step-review = Разбор

hole-nobody = стейкхолдер без имени
